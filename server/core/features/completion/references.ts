import { liesIn } from '../../base/uri.ts';
import { nounOf } from '../../kinds/expected.ts';
import type { Shape } from '../../kinds/index.ts';
import type { RecordFacts } from '../../model/facts.ts';
import { factsOfRecord } from '../../model/local-links.ts';
import { isPast } from '../../posture/succession.ts';
import { recordBlocks } from '../hover.ts';
import type { Asking } from './asking.ts';
import { textDraft } from './draft.ts';
import type { Proposal } from './item.ts';
import type { Within } from './place.ts';
import { vendorsUsed } from './used.ts';

/** The ids that may be referred to, with what they name; what is history comes last. */
export function referenceProposals(
  asking: Asking,
  { kind }: Extract<Shape, { readonly is: 'reference' }>,
  { record }: Within,
): readonly Proposal[] {
  const { workspace, root } = asking;
  const own = record && factsOfRecord(workspace, record);
  const defined = root.ids(kind).flatMap((id): readonly Proposal[] => {
    const [target] = root.definitions(kind, id);
    if (!target || target === own) return [];
    return [
      {
        label: id,
        sort: 'reference',
        detail: inShort(root.uri, target),
        documentation: () => recordBlocks(workspace, target),
        draft: textDraft(id),
        ...(target.title !== undefined && { words: target.title }),
        rank: isPast(target) ? 400 : 100,
      },
    ];
  });
  if (kind !== 'vendor') return defined;
  const unwritten = vendorsUsed(root).filter(({ text }) => root.definitions(kind, text).length === 0);
  return [
    ...defined,
    ...unwritten.map(
      ({ text, count }): Proposal => ({
        label: text,
        sort: 'reference',
        detail: `used ${count === 1 ? 'once' : `${count} times`}; no ${nounOf(kind)} document yet`,
        draft: textDraft(text),
        rank: 300,
      }),
    ),
  ];
}

/** `Support copilot · production · aims/register.yaml` */
function inShort(root: string, { title, system, lifecycle, place }: RecordFacts): string {
  const state = system ? system.stage : lifecycle.status;
  return [title, state, pathFrom(root, place.uri)]
    .filter(text => text !== undefined && text !== '')
    .join(' · ');
}

/** The path of a file from a folder on, as people write it. */
export function pathFrom(folder: string, uri: string): string {
  const path = liesIn(uri, folder) ? uri.slice(folder.length).replace(/^\//, '') : uri;
  return path
    .split('/')
    .map(name => {
      try {
        return decodeURIComponent(name);
      } catch {
        return name;
      }
    })
    .join('/');
}

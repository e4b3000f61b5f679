import { shortened } from '../../base/shorten.ts';
import { suggest } from '../../base/suggest.ts';
import { itemsOf } from '../../kinds/frameworks.ts';
import { mostOverlays } from '../../model/config.ts';
import { type EvidencePlace, placeWithin } from '../../model/evidence-place.ts';
import { type Overlay, overlayIn } from '../../model/overlays.ts';
import { isPlaceholder } from '../../model/placeholder.ts';
import { type Record, scalarText } from '../../model/record.ts';
import type { NamedFile } from '../../model/workspace.ts';
import { follow, valueAt } from '../../syntax/node.ts';
import type { Scalar } from '../../syntax/tree.ts';
import type { RelationsContext, RelationsRule } from '../rule.ts';
import { counted } from '../wording.ts';
import { countingConfig } from './configs-in.ts';

/** What stands in the file is licensed: findings say where it is wrong, and never what it says. */
export const unreadableOverlay: RelationsRule = {
  code: 'unreadable-overlay',
  summary: 'A file with wording of your own for a framework cannot be read, or not all of it.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['config'],

  *check(context) {
    const config = countingConfig(context);
    if (!config) return;
    const { record, root } = config;
    for (const [index, { node, path }] of [...pathsIn(record)].entries()) {
      const faults =
        index < mostOverlays
          ? faultsAt(context, placeWithin(root.uri, path))
          : [notRead(`only the first ${mostOverlays} files are read`)];
      for (const fault of faults) yield { range: node.range, message: `"${shortened(path)}" ${fault}` };
    }
  },
};

function faultsAt({ moment }: RelationsContext, place: EvidencePlace): readonly string[] {
  if (place.is === 'refused') return [notWithin(place.because)];
  const found = moment.named.get(place.uri);
  return found ? faultsOf(found) : [];
}

function* pathsIn(record: Record): Generator<{ readonly node: Scalar; readonly path: string }> {
  const list = follow(valueAt(record.node, ['overlays']));
  for (const item of list?.type === 'sequence' ? list.items : list ? [list] : []) {
    const node = follow(item);
    const path = node?.type === 'scalar' ? scalarText(record, node) : undefined;
    if (node?.type === 'scalar' && path !== undefined && !isPlaceholder(path)) yield { node, path };
  }
}

/** Each goes on behind the path. */
function faultsOf(found: NamedFile): readonly string[] {
  switch (found.is) {
    case 'absent':
      return [
        'is not there, so none of its wording is shown. Paths start at the folder of the configuration. Correct the path, ' +
          'or put the file there.',
      ];
    case 'folder':
      return ['is a folder, so there is no wording to show. Name each of the files in it.'];
    case 'outside':
      return [notWithin('a link on the way leads out of it')];
    case 'unreadable':
      return [notRead(found.why)];
    case 'file': {
      if (found.unread !== undefined) return [notRead(found.unread)];
      const reading = overlayIn(found);
      if (reading?.is === 'fault') return [notRead(reading.because)];
      return reading ? itemFaultsOf(reading.overlay) : [];
    }
    default:
      return found satisfies never;
  }
}

function notWithin(because: string): string {
  return (
    `does not lie within the folder of the AIMS: ${because}. AIMS does not look there. Keep the file in that folder, and ` +
    'write its path from there with "/".'
  );
}

function notRead(why: string): string {
  return `is not shown: ${why}. The page of this rule has an example of such a file.`;
}

function itemFaultsOf({ framework, unknown, bare }: Overlay): readonly string[] {
  const faults: string[] = [];
  if (unknown.length > 0) {
    const [first = ''] = unknown;
    const meant = suggest(
      first,
      itemsOf(framework.id).map(({ id }) => id),
    );
    const named = seemsAnId(first) ? `, the first is "${shortened(first)}"` : '';
    faults.push(
      `has wording for ${counted(unknown.length, 'id')} that ${framework.title} does not have${named}. It is never shown. ` +
        `${seemsAnId(first) && meant !== undefined ? `Did you mean "${meant}"? ` : ''}Correct the ids, or remove them.`,
    );
  }
  if (bare > 0)
    faults.push(
      `has ${counted(bare, 'item')} without a text. Write the wording behind the id, or under "text", or remove the item.`,
    );
  return faults;
}

/** What stands where an id should may be a piece of the wording itself. */
function seemsAnId(text: string): boolean {
  return text.length <= 30 && /^[A-Za-z0-9.:/_-]+(?: [0-9.]+)?$/.test(text);
}

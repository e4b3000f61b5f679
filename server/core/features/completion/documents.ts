import { lineStartAt } from '../../base/characters.ts';
import { rangeOf } from '../../base/range.ts';
import type { Text } from '../../base/text.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { asScalar } from '../../syntax/scalar-text.ts';
import { entryLines, sectionLines } from './document-text.ts';
import { asPlainText, type Part, textDraft } from './draft.ts';
import { completionAt, insertedValue } from './insert.ts';
import type { Completion, Proposal } from './item.ts';
import type { Place } from './place.ts';
import { type DocumentDraft, documentDraft, kindsToBegin } from './skeletons.ts';
import { restOfLine } from './spot.ts';

type HeadPlace = Extract<Place, { readonly at: 'head' }>;

/**
 * The kinds of documents behind `aims:`, and for a document that is still empty its skeleton. Behind a text that no kind
 * begins with there is nothing: it is somebody else's.
 */
export function documentCompletions(file: SourceFile, place: HeadPlace): readonly Completion[] {
  const { spot, isAlone } = place;
  const written = file.text
    .slice(spot.range.start, spot.range.end)
    .replace(/^["']|["']$/g, '')
    .trim();
  if (!isBeginning(written)) return [];
  return kindsToBegin.flatMap((kind, index) =>
    kind.versions.toReversed().flatMap(version => {
      const header = `${kind.name}/v${version}`;
      const value: Proposal = {
        label: header,
        sort: 'value',
        detail: kind.title,
        documentation: () => [
          { is: 'title', text: kind.title },
          { is: 'text', text: kind.description },
        ],
        draft: textDraft(header),
        words: kind.title,
        rank: 100 + index,
      };
      const isNewest = version === kind.versions.at(-1);
      const skeleton =
        isAlone && isNewest
          ? [
              skeletonAt(
                file,
                place,
                {
                  ...value,
                  label: `${header}: draft`,
                  sort: 'document',
                  detail: `${kind.title}, with its fields to fill in`,
                  rank: 300 + index,
                },
                documentDraft(kind, { sections: file.tree.carrier === 'markdown' }),
              ),
            ]
          : [];
      return [insertedValue(spot, value), ...skeleton];
    }),
  );
}

/** Whether it is nothing yet, or what some kind or version begins with. */
function isBeginning(written: string): boolean {
  const folded = written.toLowerCase();
  return (
    kindsToBegin.some(({ name, versions }) =>
      versions.some(version => `${name}/v${version}`.startsWith(folded)),
    ) || isWordOfKind(folded)
  );
}

/** `assessment`: not the first word of a kind, but one of its words. */
function isWordOfKind(folded: string): boolean {
  return (
    /^[a-z-]+$/.test(folded) &&
    kindsToBegin.some(({ name }) => name.split('-').some(word => word.startsWith(folded)))
  );
}

function skeletonAt(
  file: SourceFile,
  place: HeadPlace,
  proposal: Proposal,
  draft: DocumentDraft,
): Completion {
  const { spot } = place;
  const { layout } = spot;
  const header = asScalar(draft.header, { carrier: layout.carrier, like: spot.typed });
  const parts: Part[] = [header, ...entryLines(draft.entries, layout)];
  if (file.tree.carrier !== 'markdown' || draft.sections.length === 0)
    return completionAt(spot, proposal, parts);
  const sections = sectionLines(draft, layout);
  const end = frontMatterEnd(file.text, spot.range.end);
  if (end === undefined)
    return completionAt(spot, proposal, [...parts, layout.lineEnd, '---', layout.lineEnd, ...sections]);
  // The front matter is closed already: the body is written behind its end.
  const completion = completionAt(spot, proposal, parts);
  const body = { range: rangeOf(end, end), text: asPlainText([layout.lineEnd, ...sections]) };
  return { ...completion, also: [...(completion.also ?? []), body] };
}

/** Behind the line that closes the front matter; undefined where none does. */
function frontMatterEnd(text: Text, from: number): number | undefined {
  const closing = /(?<![^\r\n])---[ \t]*(?![^\r\n])/.exec(text.slice(from));
  if (!closing) return undefined;
  const at = from + closing.index;
  return lineStartAt(text, at) + restOfLine(text, at).length;
}

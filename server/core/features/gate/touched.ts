import { memo } from '../../base/memo.ts';
import { type Record, recordsOf, textIn } from '../../model/record.ts';
import type { Document, SourceFile } from '../../model/source-file.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Diagnostic } from '../../rules/told.ts';
import { nodePathAt } from '../../syntax/node-path.ts';
import { recordAround } from './identity.ts';

/**
 * Tells of findings whether they stand in what a branch touched: in a record whose text is another one than before. In a register
 * that is one entry, and what stands around the entries is the register's own. Where a record stands, and in which file, is
 * of no account, nor how its lines are indented, wrapped and ended.
 *
 * @param renames uris of then, with those of now
 */
export function touchedSince(
  before: Workspace,
  renames: ReadonlyMap<string, string>,
): (file: SourceFile, diagnostic: Diagnostic) => boolean {
  const texts = textsOf([...before.files.values()]);
  const namesBefore = new Map([...renames].map(([old, uri]) => [uri, old]));
  return (file, { document, range }) => {
    const old = before.files.get(namesBefore.get(file.uri) ?? file.uri);
    const isFileTouched = () => !old || withoutSpace(old.text.whole) !== withoutSpace(file.text.whole);
    if (!document) return isFileTouched();
    const record = recordAround(document, nodePathAt(document.node, range.start));
    if (!record) return isFileTouched();
    const key = keyOf(record);
    if (key !== undefined) return !texts.get(key)?.has(ownText(record));
    // What has no id is looked for in its own file alone.
    const others = old?.documents.flatMap(each => recordsOf(each)) ?? [];
    return !others.some(each => each.kind === record.kind && ownText(each) === ownText(record));
  };
}

/** What the records with an id say, by kind and id: of several with the same id all. */
function textsOf(files: readonly SourceFile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const texts = new Map<string, Set<string>>();
  for (const { documents } of files) {
    for (const record of documents.flatMap(document => recordsOf(document))) {
      const key = keyOf(record);
      if (key !== undefined) texts.set(key, (texts.get(key) ?? new Set()).add(ownText(record)));
    }
  }
  return texts;
}

function keyOf(record: Record): string | undefined {
  const id = textIn(record, 'id');
  return id === undefined || id === '' ? undefined : `${record.kind.idKind}/${id}`;
}

function ownText(record: Record): string {
  const { start, end } = record.node.range;
  if (record.path.length > 0) return withoutSpace(record.document.text.slice(start, end));
  return textAroundRecords(record.document);
}

const textAroundRecords = memo((document: Document): string => {
  const { range } = document.node;
  const inner = recordsOf(document).filter(({ path }) => path.length > 0);
  const between: string[] = [];
  let from = range.start;
  for (const { node } of inner) {
    between.push(document.text.slice(from, Math.max(from, node.range.start)));
    from = Math.max(from, node.range.end);
  }
  between.push(document.text.slice(from, range.end));
  // A dash or a comma comes and goes with an entry.
  return between
    .map(text => withoutSpace(text).replace(/^[\s,]+|[\s,-]+$/g, ''))
    .filter(text => text !== '')
    .join('\n');
});

/** How a text is indented, wrapped and ended says nothing: a formatter that goes through all files touches no document. */
function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

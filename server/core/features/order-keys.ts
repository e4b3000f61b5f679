import { applyEdits, type Edit } from '../base/edit.ts';
import { equalData } from '../base/equal.ts';
import type { Range } from '../base/range.ts';
import { runThrough, type Steps } from '../base/steps.ts';
import { type Field, fieldNamed, type Shape } from '../kinds/index.ts';
import { type Record, recordsOf } from '../model/record.ts';
import { readFileSteps, type SourceFile } from '../model/source-file.ts';
import { innerPlaces, notApplicableIn, shapeOf } from '../model/uses.ts';
import { follow, plainValue } from '../syntax/node.ts';
import type { Entry, Mapping, Node } from '../syntax/tree.ts';
import { type Arrangement, arrangementOf } from './arrangement.ts';

/**
 * The edits that bring the keys of a file's documents into the order of their schemas, at every depth, and touch
 * nothing else: comments move with their key, blank lines stay where they are, keys that no schema knows come last in
 * their own order. None where the file cannot be read without faults, or where another order might mean something else.
 */
export function orderKeys(file: SourceFile): readonly Edit[] {
  return runThrough(orderKeysSteps(file));
}

/** The same in steps. */
export function* orderKeysSteps(file: SourceFile): Steps<readonly Edit[]> {
  if (!isSound(file)) return [];
  const text = file.text.whole;
  const arrangements: Arrangement[] = [];
  const seen = new Set<Mapping>();
  for (const document of file.documents) {
    for (const record of recordsOf(document)) {
      for (const { mapping, fields } of mappingsIn(record)) {
        const isMine = !seen.has(mapping);
        seen.add(mapping);
        const order = isMine ? orderOf(mapping, fields) : undefined;
        const arrangement = order && arrangementOf(text, mapping, order);
        if (arrangement) arrangements.push(arrangement);
      }
      yield;
    }
  }
  const edits = editsFor(text, arrangements);
  return edits.length > 0 && (yield* meansTheSame(file, edits)) ? edits : [];
}

interface KnownMapping {
  readonly mapping: Mapping;
  readonly fields: readonly Field[];
}

/** The mappings of a record whose keys a schema knows, from the outside in. */
function* mappingsIn(record: Record): Generator<KnownMapping> {
  const { node, kind } = record;
  yield { mapping: node, fields: kind.fields };
  const inner = innerPlaces(record);
  for (const entry of node.entries) {
    const field = fieldNamed(kind.fields, entry.name);
    // What has a record of its own is asked for itself.
    if (field && !inner.has(field.name)) yield* mappingsWithin(entry.value, field.shape);
  }
}

/** What stands behind an alias is ordered where it is written. */
function* mappingsWithin(node: Node, allowed: Shape): Generator<KnownMapping> {
  if (node.type === 'alias' || notApplicableIn(node)) return;
  const shape = shapeOf(node, allowed);
  if (shape?.is === 'mapping' && node.type === 'mapping') {
    yield { mapping: node, fields: shape.fields };
    for (const entry of node.entries) {
      const within = fieldNamed(shape.fields, entry.name)?.shape ?? shape.values;
      if (within) yield* mappingsWithin(entry.value, within);
    }
  }
  if (shape?.is === 'list' && node.type === 'sequence') {
    for (const item of node.items) yield* mappingsWithin(item, shape.of);
  }
}

/** The entries in the order of the fields, unknown ones last; undefined where they have it, or must not be moved. */
function orderOf({ entries }: Mapping, fields: readonly Field[]): readonly Entry[] | undefined {
  if (entries.some(({ name }) => name === '<<')) return undefined;
  const ranks = new Map(fields.map(({ name }, index) => [name, index]));
  const rankOf = ({ name }: Entry) => ranks.get(name) ?? fields.length;
  const isOrdered = entries.every((entry, index) => {
    const before = entries[index - 1];
    return !before || rankOf(before) <= rankOf(entry);
  });
  return isOrdered ? undefined : [...entries].sort((a, b) => rankOf(a) - rankOf(b));
}

/** One edit for each outermost arrangement, with those that lie within it carried out in it. */
function editsFor(text: string, arrangements: readonly Arrangement[]): readonly Edit[] {
  const all = [...arrangements].sort(
    (a, b) => a.region.start - b.region.start || b.region.end - a.region.end,
  );
  return outermostIn(all, { start: 0, end: text.length }).map(arrangement =>
    trimmed(text, { range: arrangement.region, text: arranged(text, arrangement, all) }),
  );
}

/** The text of an arrangement's parts, in each of which those that lie within are arranged themselves. */
function arranged(text: string, { parts }: Arrangement, all: readonly Arrangement[]): string {
  const texts = parts.map(part => {
    if (typeof part === 'string') return part;
    let result = '';
    let from = part.start;
    for (const inner of outermostIn(all, part)) {
      result += text.slice(from, inner.region.start) + arranged(text, inner, all);
      from = inner.region.end;
    }
    return result + text.slice(from, part.end);
  });
  return texts.join('');
}

/** The arrangements within a range that lie in no other one there. They are given by where they begin. */
function outermostIn(all: readonly Arrangement[], { start, end }: Range): readonly Arrangement[] {
  const found: Arrangement[] = [];
  let from = start;
  for (let index = firstFrom(all, start); index < all.length; index++) {
    const arrangement = all[index];
    if (!arrangement || arrangement.region.start >= end) break;
    if (arrangement.region.start < from || arrangement.region.end > end) continue;
    found.push(arrangement);
    from = arrangement.region.end;
  }
  return found;
}

function firstFrom(all: readonly Arrangement[], offset: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.region.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The edit without the lines that stay the same at its beginning and its end. */
function trimmed(text: string, { range, text: after }: Edit): Edit {
  const before = text.slice(range.start, range.end);
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before[same] === after[same]) same++;
  const start = before.lastIndexOf('\n', same - 1) + 1;
  same = 0;
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  const lineEnd = same === 0 ? -1 : before.indexOf('\n', before.length - same);
  const end = lineEnd < 0 ? 0 : before.length - lineEnd;
  return {
    range: { start: range.start + start, end: range.end - end },
    text: after.slice(start, after.length - end),
  };
}

function isSound({ tree, conflicts, encoding }: SourceFile): boolean {
  return (
    conflicts.length === 0 &&
    encoding === undefined &&
    tree.documents.every(({ faults }) => faults.length === 0)
  );
}

/**
 * Whether the text after the edits says what it said before. Anchors, block scalars that keep their blank lines and the
 * like can depend on order in ways that nobody foresees, so the result is read again before it is proposed.
 */
function* meansTheSame(file: SourceFile, edits: readonly Edit[]): Steps<boolean> {
  const text = applyEdits(file.text, edits);
  const after = yield* readFileSteps({ uri: file.uri, text, carrier: file.tree.carrier });
  const before = file.tree.documents;
  return (
    isSound(after) &&
    after.tree.documents.length === before.length &&
    equalData(Object.fromEntries(lettersOf(text)), Object.fromEntries(lettersOf(file.text.whole))) &&
    before.every(({ root }, index) =>
      equalData(plainValue(follow(root)), plainValue(follow(after.tree.documents[index]?.root))),
    )
  );
}

/** How often each character stands there, white space left out: what is moved stays, and so does every comment. */
function lettersOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text) {
    if (letter.trim() !== '') counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return counts;
}

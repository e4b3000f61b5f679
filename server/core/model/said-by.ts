import { sameAnswer } from '../base/equal.ts';
import { memo } from '../base/memo.ts';
import { holdsAlias } from '../syntax/holds-alias.ts';
import { areAllMappings, itemAt } from '../syntax/item-groups.ts';
import { asRead } from '../syntax/moved.ts';
import type { Entry } from '../syntax/tree.ts';
import type { Record } from './record.ts';

/** What a document says itself whose entries stand below all of that. */
export interface OwnPart {
  /** The same object as long as it says the same at the same places, whatever its entries say. */
  readonly said: object;
  /** Where the entries begin, with the key of their list. */
  readonly end: number;
}

/**
 * What a record says: the same object as long as it says the same. Of an entry it is so wherever that moves. A register is edited
 * in its entries, which are records of their own, so that it mostly says the same itself.
 */
export function saidBy(record: Record): object {
  return ownPartOf(record)?.said ?? asRead(record.node);
}

/**
 * What a document's own record says apart from its entries. Undefined where the two cannot be told apart: where something stands
 * below the entries, which moves with them, where something is wrong with them, or where their words count as the document's,
 * as they do in what was approved.
 */
export const ownPartOf = memo(({ path, kind, document, node }: Record): OwnPart | undefined => {
  if (path.length > 0) return undefined;
  const [place, other] = kind.records.filter(each => each.path.length > 0);
  if (!place || other || place.path.length > 1) return undefined;
  const { faults, sections } = document.node;
  const list = node.entries.at(-1);
  if (faults.length > 0 || sections.length > 0 || !list || list.name !== place.path[0]) return undefined;
  if (!isPlainList(list) || holdsAlias(node)) return undefined;
  const entries = node.entries.slice(0, -1);
  const [first] = entries;
  if (!first || entries.some(({ name }) => name === 'approved')) return undefined;
  const cell = lastOf(first);
  const end = list.keyRange.start;
  if (cell.own?.end !== end || !sameAnswer(cell.entries, entries)) {
    Object.assign(cell, { entries, own: { said: {}, end } });
  }
  return cell.own;
});

/** An edit in the entries leaves the first field as it is, by which one finds what stood beside it. */
const lastOf = memo((_: Entry): { entries?: readonly Entry[]; own?: OwnPart } => ({}));

/** Whether there is nothing but mappings in a list, and something in the first of them: of others the document has to answer for the list. */
function isPlainList({ value }: Entry): boolean {
  if (value.type !== 'sequence') return false;
  const first = itemAt(value, 0);
  return first?.type === 'mapping' && first.entries.length > 0 && areAllMappings(value);
}

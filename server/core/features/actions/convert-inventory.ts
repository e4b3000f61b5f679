import { lineEndOf } from '../../base/characters.ts';
import { rangeOf } from '../../base/range.ts';
import { follow } from '../../syntax/node.ts';
import { read } from '../../syntax/read.ts';
import type { Mapping, Sequence, TreeDocument } from '../../syntax/tree.ts';
import { type CodeAction, inFile } from './action.ts';
import type { ForeignFile } from './convert.ts';
import { entryOfRegister } from './inventory-entry.ts';

/** Larger files are no inventories that anybody keeps by hand. */
const largest = 500_000;

/**
 * Turns a plain YAML inventory, a list of mappings, into a register: keys that mean one of our fields get its name, the
 * others are kept with what they hold and with their comments under `x_source`.
 */
export function* convertInventory(file: ForeignFile): Generator<CodeAction> {
  const { text } = file;
  if (text.length > largest || !looksLikeInventory(text)) return;
  const documents = read(text, 'yaml').documents;
  const [document] = documents;
  const list = document && documents.length === 1 ? listIn(document) : undefined;
  if (!document || !list) return;
  const edit = registerFrom(text, list);
  if (edit === undefined) return;
  yield {
    id: 'convert to register',
    title: `Turn this list of ${list.items.length} into an AI system register`,
    kind: 'refactor.rewrite',
    change: () => inFile(file, [edit]),
  };
}

/** A list whose first entries have a name, and say something that only an inventory of systems says. */
function looksLikeInventory(text: string): boolean {
  const head = text.slice(0, 4000);
  return (
    /^[ \t]*(?:-[ \t]+)?["']?(?:id|name|system|system[ _-]name|use[ _-]case|title)["']?:/im.test(head) &&
    /^[ \t]*(?:-[ \t]+)?["']?(?:(?:\w+[ _-])?owner|purpose|model|vendor|provider|risk(?:[ _-]\w+)?|use[ _-]case|lifecycle|stage)["']?:/im.test(
      head,
    ) &&
    /^[ \t]*-[ \t]+\S/m.test(head)
  );
}

interface Listed extends Sequence {
  readonly mappings: readonly Mapping[];
  /** Where what becomes the register begins: the list, or the one key that it is the value of. */
  readonly from: number;
}

/** The list that is the whole document, or the value of its only key; only where everything has lines of its own. */
function listIn({ root, faults }: TreeDocument): Listed | undefined {
  if (!root || faults.length > 0) return undefined;
  const only = root.type === 'mapping' && root.entries.length === 1 ? root.entries[0]?.value : root;
  const list = only && follow(only);
  if (list?.type !== 'sequence' || list !== only || list.layout !== 'block' || list.items.length === 0)
    return undefined;
  const mappings = list.items.flatMap(item =>
    item.type === 'mapping' && item.layout === 'block' && item.entries.length > 0 ? [item] : [],
  );
  return mappings.length === list.items.length ? { ...list, mappings, from: root.range.start } : undefined;
}

function registerFrom(text: string, { mappings, from, range }: Listed) {
  const lineEnd = lineEndOf(text);
  const taken = new Set<string>();
  const entries: string[] = [];
  for (const [index, mapping] of mappings.entries()) {
    const next = mappings[index + 1];
    const entry = entryOfRegister(text, mapping, { until: next?.range.start, taken, lineEnd });
    if (entry === undefined) return undefined;
    entries.push(entry);
  }
  const head = [
    'aims: register/v1',
    'title: <what people call this register>',
    'owner: <who keeps the register>',
    'systems:',
  ];
  const written = `${head.join(lineEnd)}${lineEnd}${entries.join('')}`;
  const [made] = read(written, 'yaml').documents;
  if (!made || made.faults.length > 0) return undefined;
  // The last entry brought its line end along.
  const end = lineBehind(text, range.end);
  return { range: rangeOf(from, end), text: written };
}

function lineBehind(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline + 1;
}

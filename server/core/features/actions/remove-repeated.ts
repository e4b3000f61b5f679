import { touches } from '../../base/range.ts';
import { shortened } from '../../base/shorten.ts';
import { scalarText } from '../../model/record.ts';
import { leavesOf } from '../../model/uses.ts';
import { follow } from '../../syntax/node.ts';
import type { Mapping, Node } from '../../syntax/tree.ts';
import { removeEntry, removeItem } from '../../syntax/write/index.ts';
import { type ActionContext, type CodeAction, inFile } from './action.ts';

/** Removes what stands there a second time: a key of a mapping, a reference in a list. */
export function* removeRepeated(context: ActionContext): Generator<CodeAction> {
  yield* repeatedKeys(context);
  yield* repeatedReferences(context);
}

function* repeatedKeys({ file, document, diagnostics }: ActionContext): Generator<CodeAction> {
  for (const diagnostic of diagnostics.filter(({ code }) => code === 'duplicate-key')) {
    const mapping = mappingWithKey(document.node.root, diagnostic.range.start);
    const entry = mapping?.entries.find(({ keyRange }) => keyRange.start === diagnostic.range.start);
    const edit = mapping && entry && removeEntry(document, mapping, entry);
    if (!edit) continue;
    yield {
      id: `remove key ${diagnostic.range.start}`,
      title: `Remove this second "${shortened(entry.name)}"`,
      kind: 'quickfix',
      diagnostic,
      change: () => inFile(file, [edit]),
    };
  }
}

/** The mapping that has a key which begins at an offset. */
function mappingWithKey(root: Node | null, offset: number): Mapping | undefined {
  let node: Node | undefined = root ?? undefined;
  while (node && node.type !== 'scalar' && node.type !== 'alias') {
    if (node.type === 'mapping') {
      if (node.entries.some(({ keyRange }) => keyRange.start === offset)) return node;
      node = node.entries.find(({ range }) => touches(range, offset))?.value;
    } else {
      node = node.items.find(({ range }) => touches(range, offset));
    }
  }
  return undefined;
}

function* repeatedReferences({ file, document, record, range }: ActionContext): Generator<CodeAction> {
  if (!record) return;
  const leaf = leavesOf(record).find(
    ({ shape, node }) => shape.is === 'reference' && touches(node.range, range.start),
  );
  const list = follow(leaf?.use.value);
  if (!leaf || list?.type !== 'sequence') return;
  const id = scalarText(record, leaf.node);
  const isSame = (item: Node) => item.type === 'scalar' && scalarText(record, item) === id;
  const index = list.items.findIndex(item => item.range.start === leaf.node.range.start);
  const item = list.items[index];
  if (!item || !list.items.slice(0, index).some(isSame)) return;
  const edit = removeItem(document, list, item);
  if (!edit || id === undefined) return;
  yield {
    id: `remove reference ${item.range.start}`,
    title: `Remove "${shortened(id)}", which stands in the list already`,
    kind: 'quickfix',
    change: () => inFile(file, [edit]),
  };
}

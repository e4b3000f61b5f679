import { frameworkItem, itemsOf } from '../../kinds/frameworks.ts';
import { orderOf } from '../../model/field-order.ts';
import type { Record } from '../../model/record.ts';
import { follow, textOf, valueAt } from '../../syntax/node.ts';
import { appendItems, type PlainMapping, setFields } from '../../syntax/write/index.ts';
import { type ActionContext, type CodeAction, inFile } from './action.ts';

/**
 * Appends an entry for every control of Annex A that a Statement of Applicability leaves undecided. Whether it applies
 * is for people to say, and no placeholder can stand for a yes or no: the entry asks for the reason, and the missing
 * `applicable` is found as missing.
 */
export function* decideControls({ file, record, diagnostics }: ActionContext): Generator<CodeAction> {
  if (record?.kind.name !== 'statement-of-applicability') return;
  const diagnostic = diagnostics.find(({ code }) => code === 'undecided-control' || code === 'missing-field');
  const undecided = undecidedIn(record);
  if (!diagnostic || undecided.length === 0) return;
  const { document, node } = record;
  const entry = node.entries.find(({ name }) => name === 'decisions');
  if (diagnostic.code === 'missing-field' && entry) return;
  const edits = entry
    ? appendItems(document, node, entry, undecided)
    : setFields(document, node, { decisions: undecided }, orderOf(record.kind));
  if (!edits) return;
  const many = undecided.length === 1 ? 'the control that is' : `the ${undecided.length} controls that are`;
  yield {
    id: 'decide controls',
    title: `Add ${many} still undecided`,
    kind: 'quickfix',
    diagnostic,
    change: () => inFile(file, edits),
  };
}

function undecidedIn({ node }: Record): readonly PlainMapping[] {
  const list = follow(valueAt(node, ['decisions']));
  const named = list?.type === 'sequence' ? list.items.map(item => textOf(valueAt(item, ['control']))) : [];
  const decided = new Set(named.flatMap(id => (id === undefined ? [] : [frameworkItem(id, 'iso42001')])));
  return itemsOf('iso42001', 'control')
    .filter(item => !decided.has(item))
    .map(({ id }) => ({ control: id, justification: '<why it applies, or why it does not>' }));
}

import { itemsOf } from '../../kinds/frameworks.ts';
import { headRangeOf } from '../../model/record.ts';
import { seenIn } from '../../model/said.ts';
import { annexAOf, decisionsOf } from '../../posture/annex-a.ts';
import { entryOf } from '../../syntax/node.ts';
import { isPartial } from '../partial.ts';
import type { RelationsRule } from '../rule.ts';
import { listed } from '../wording.ts';
import { isStatement } from './statements.ts';

export const undecidedControl: RelationsRule = {
  code: 'undecided-control',
  summary: 'A Statement of Applicability says nothing about some of the 38 controls of Annex A.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['statement-of-applicability'],

  *check(context) {
    // Where a part could not be read, what seems to be missing may stand in that part.
    if (isPartial(context.record)) return;
    if (!isStatement(context)) return;
    const { record, facts, root } = context;
    // A statement without any decision misses a field, and that is told.
    if (seenIn(facts, 'statement-of-applicability')?.decisions === undefined) return;
    const approved = root.ask(annexAOf).statements;
    const isApproved = approved.includes(facts);
    if (isApproved && approved[0] !== facts) return;
    const read = isApproved ? approved : [facts];
    const decided = new Set(read.flatMap(decisionsOf).map(({ item }) => item));
    const all = itemsOf('iso42001', 'control');
    const undecided = all.filter(item => !decided.has(item)).map(({ id }) => id);
    if (undecided.length === 0) return;
    yield {
      range: entryOf(record.node, 'decisions')?.keyRange ?? headRangeOf(record),
      ...(!isApproved && { severity: 'info' }),
      message:
        `${undecided.length} of the ${all.length} controls of Annex A ${undecided.length === 1 ? 'is' : 'are'} not decided: ${listed(undecided, 10)}. ` +
        'An auditor reads the statement to see that no control was forgotten. Add an entry for each: applicable or ' +
        'not, and why.',
    };
  },
};

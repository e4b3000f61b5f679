import { hasProse } from '../../model/prose.ts';
import { headRangeOf } from '../../model/record.ts';
import { saidBy } from '../../model/said.ts';
import { isPartial } from '../partial.ts';
import type { RecordRule } from '../rule.ts';

export const policyWithoutText: RecordRule = {
  code: 'policy-without-text',
  summary: 'An approved policy says nothing: it has no text, and names none that is kept elsewhere.',
  severity: 'warning',
  sees: 'record',
  kinds: ['policy'],

  *check({ record }) {
    // Where the front matter could not be read to its end, nobody can tell where the text begins.
    if (isPartial(record)) return;
    const policy = saidBy(record, 'policy');
    if (policy?.status !== 'approved' || hasProse(record)) return;
    if (policy.evidence?.some(({ location }) => location !== undefined)) return;
    const where =
      record.document.carrier === 'markdown'
        ? 'Write it below the front matter'
        : 'Keep the policy as Markdown, with these fields as front matter and the text below';
    yield {
      range: headRangeOf(record),
      message:
        'This policy is approved, but it has no text, so nobody can know what was decided or be held to it. ' +
        `${where}, or name the place where it is kept under "evidence", as "location".`,
    };
  },
};

import { shortened } from '../../base/shorten.ts';
import { type Missing, rangeOfMissing } from '../../model/missing.ts';
import type { Record } from '../../model/record.ts';
import { saidBy } from '../../model/said.ts';
import { severityFor } from '../grave.ts';
import { missingFor } from '../own-rule.ts';
import type { RelationsRule } from '../rule.ts';

export const exclusionWithoutReason: RelationsRule = {
  code: 'exclusion-without-reason',
  summary: 'An approved scope leaves something out and does not say why.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['scope'],

  *check({ record, root }) {
    for (const missing of missingFor('exclusion-without-reason', record)) {
      const { what, system } = exclusionOf(record, missing);
      const [excluded] = system === undefined ? [] : root.definitions('system', system);
      yield {
        range: rangeOfMissing(record, missing),
        severity: severityFor(excluded?.system),
        message:
          `${what} is left out of the scope without a reason; an auditor asks about that first. Write under "reason" why it can ` +
          'be left out without harm to anybody, or take it into the scope.',
      };
    }
  },
};

function exclusionOf(
  record: Record,
  { path: [, index] }: Missing,
): { readonly what: string; readonly system?: string | undefined } {
  const item = typeof index === 'number' ? saidBy(record, 'scope')?.exclusions?.[index] : undefined;
  if (item === undefined || typeof item === 'string') return { what: 'Something' };
  const name = item.what?.[0] ?? item.system;
  return { what: name === undefined ? 'Something' : `"${shortened(name)}"`, system: item.system };
}

import type { Range } from '../../base/range.ts';
import { shortened } from '../../base/shorten.ts';
import { inlineWaiversOf } from '../../model/inline-waivers.ts';
import { recordsOfKind } from '../../model/record.ts';
import { saidBy } from '../../model/said.ts';
import { entryOf, follow, valueAt } from '../../syntax/node.ts';
import { changeTo } from '../change-to.ts';
import type { FindingsContext, FindingsRule } from '../rule.ts';
import { suggesting } from '../suggesting.ts';
import { waiversWithin } from './within.ts';

export const unknownRule: FindingsRule = {
  code: 'unknown-rule',
  summary: 'A waiver or the configuration names a rule that does not exist.',
  severity: 'warning',
  sees: 'findings',

  *check(context) {
    const { document, codes } = context;
    const suggest = suggesting();
    for (const { code, range } of namedIn(context)) {
      if (codes.includes(code) || reportedByHosts.has(code)) continue;
      const meant = suggest(code, codes);
      const advice =
        meant === undefined ? 'The pages of the rules list them all.' : `Did you mean "${meant}"?`;
      yield {
        range,
        message: `No rule is called "${shortened(code)}", so this changes nothing. ${advice}`,
        ...(meant !== undefined && { fixes: [changeTo(document.text, range, meant)] }),
      };
    }
  },
};

/** What is reported like the findings of rules, but by the host. */
const reportedByHosts: ReadonlySet<string> = new Set(['unchecked-file', 'unlisted-findings']);

function* namedIn({ file, document }: FindingsContext): Generator<{
  readonly code: string;
  readonly range: Range;
}> {
  for (const { rule, ruleRange } of waiversWithin(inlineWaiversOf(file), document))
    yield { code: rule, range: ruleRange };
  for (const record of [...recordsOfKind(document, 'waivers'), ...recordsOfKind(document, 'config')]) {
    for (const [index, { rule }] of (saidBy(record, 'waivers')?.waivers ?? []).entries()) {
      const range = valueAt(record.node, ['waivers', index, 'rule'])?.range;
      if (rule !== undefined && range) yield { code: rule, range };
    }
    if (record.kind.name !== 'config') continue;
    const severities = follow(entryOf(record.node, 'severities')?.value);
    if (severities?.type !== 'mapping') continue;
    for (const { name, keyRange } of severities.entries) {
      if (!/^x[-_]/.test(name) && name !== 'not_applicable') yield { code: name, range: keyRange };
    }
  }
}

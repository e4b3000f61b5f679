import { rangeOf } from '../../base/range.ts';
import { asPlainText, asSnippet, hasStops, type Part, type Parts } from './draft.ts';
import type { Completion, Proposal } from './item.ts';
import { behindKey, laidOut, writtenKey } from './layout.ts';
import type { Spot } from './spot.ts';

/** A value as it would be written at a spot. */
export function insertedValue(spot: Spot, proposal: Proposal): Completion {
  const { layout, isBehindKey, range, typed } = spot;
  const quote = /^["']/.exec(typed)?.[0];
  if (proposal.draft.is === 'text' && quote !== undefined && layout.carrier !== 'json') {
    return completionAt(spot, proposal, [quoted(proposal.draft.text, quote)]);
  }
  if (!isBehindKey || layout.style === 'flow' || layout.carrier === 'json')
    return completionAt(spot, proposal, laidOut(proposal.draft, layout));
  const [first = '', ...others] = behindKey(proposal.draft, layout);
  if (first === ' ') return completionAt(spot, proposal, others);
  // On a line of its own: nothing is left behind the colon.
  const before = spot.blanksBefore;
  const onNext = {
    ...spot,
    range: rangeOf(range.start - before.length, range.end),
    typed: before + typed,
    lead: '',
  };
  return completionAt(onNext, proposal, [first, ...others]);
}

/** A key as it would be written at a spot, and what goes with it unless its value stands there. */
export function insertedKey(
  spot: Spot,
  proposal: Proposal,
  { hasValue }: { readonly hasValue: boolean },
): Completion {
  const key = writtenKey(proposal.label, spot.layout);
  const value: Parts = hasValue ? [] : [':', ...behindKey(proposal.draft, spot.layout)];
  const completion = completionAt(spot, proposal, [key, ...value]);
  return hasValue || !proposal.goesOn ? completion : { ...completion, goesOn: true };
}

/** Any text as it would be written at a spot. */
export function completionAt(spot: Spot, proposal: Proposal, parts: Parts): Completion {
  const { range, typed, lead, trail, also } = spot;
  const all: readonly Part[] = [lead, ...parts, trail];
  const { label, sort, detail, documentation, words, rank } = proposal;
  // What stands before the word in the range has to be found in what it is compared with.
  const before = /^\s*["']?/.exec(typed)?.[0] ?? '';
  return {
    label,
    sort,
    ...(detail !== undefined && { detail }),
    ...(documentation && { documentation }),
    edit: { range, text: asPlainText(all), ...(hasStops(all) && { snippet: asSnippet(all) }) },
    ...(also.length > 0 && { also }),
    filter: before + label + (words === undefined ? '' : ` ${words}`),
    order: String(rank).padStart(3, '0'),
    ...(proposal.preselect && { preselect: true }),
    ...(proposal.isRemark && { isRemark: true }),
  };
}

function quoted(text: string, quote: string): string {
  return quote === "'" ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
}

import { mostPerTenfold, perTenfold } from './numbers.ts';
import { mostOfOneRule, type Part, type Shares, tooLong } from './shares.ts';
import { aligned } from './table.ts';

/** The shares of a check at one size. */
export interface SizedShares {
  readonly size: number;
  readonly shares: Shares;
}

/** So many rules have a line of their own, and every other that takes at least this share. */
const alwaysShown = 10;
const small = 0.005;

/**
 * The shares for people: the phases, then the rules with the longest first, each with its time at every size, its share
 * of the largest and how it grows. What is small stands in one line together.
 */
export function shareTable(measured: readonly SizedShares[]): string {
  const sorted = [...measured].sort((a, b) => a.size - b.size);
  const largest = sorted.at(-1);
  if (!largest) return '';
  const { shares } = largest;
  const isShown = ({ share }: Part, index: number) => index < alwaysShown || share >= small;
  const shown = shares.rules.filter(isShown);
  const others = shares.rules.filter((part, index) => !isShown(part, index));
  const header = ['', ...sorted.map(({ size }) => size.toLocaleString('en')), 'share', 'x10 costs'];
  const sizes = sorted.map(({ size }) => size);
  const lines = [...shares.phases, ...shown].map(part =>
    line(part, { sizes, times: timesOf(sorted, [part.name]) }),
  );
  const rest = summedUp(others, sorted);
  const total = line(
    { name: 'the check', milliseconds: shares.total, share: 1 },
    { sizes, times: sorted.map(each => each.shares.total) },
  );
  const title = `Where the time of a check goes, from texts to findings, by the number of systems:`;
  const remarks = [remarkOn(largest), ...growingTooFast(sorted)];
  return [title, aligned([header, ...lines, ...rest, total]), ...remarks].join('\n');
}

function summedUp(others: readonly Part[], sorted: readonly SizedShares[]): readonly (readonly string[])[] {
  if (others.length === 0) return [];
  const sum = (of: (part: Part) => number) => others.reduce((so_far, part) => so_far + of(part), 0);
  const longest = Math.max(...others.map(({ share }) => share));
  const name = `${others.length} other rules, each at most ${percent(longest)}`;
  const times = timesOf(
    sorted,
    others.map(part => part.name),
  );
  return [
    line(
      { name, milliseconds: sum(part => part.milliseconds), share: sum(part => part.share) },
      { sizes: sorted.map(({ size }) => size), times },
    ),
  ];
}

/** How long the named parts took together at each size. */
function timesOf(sorted: readonly SizedShares[], names: readonly string[]): readonly number[] {
  const wanted = new Set(names);
  return sorted.map(({ shares }) =>
    [...shares.phases, ...shares.rules]
      .filter(({ name }) => wanted.has(name))
      .reduce((sum, { milliseconds }) => sum + milliseconds, 0),
  );
}

function line({ name, share }: Part, series: Series): readonly string[] {
  const shown = series.times.map(time => `${time.toFixed(time < 10 ? 1 : 0)} ms`);
  return [name, ...shown, percent(share), growth(series)];
}

function growth(series: Series): string {
  const times = timesTenfold(series);
  return times === undefined ? '' : `x${times.toFixed(1)}`;
}

interface Series {
  readonly sizes: readonly number[];
  readonly times: readonly number[];
}

/** From the last size but one to the last; undefined of what hardly takes time, where it would be noise. */
function timesTenfold({ sizes, times }: Series): number | undefined {
  const [from, to] = sizes.slice(-2);
  const [before, after] = times.slice(-2);
  if (from === undefined || to === undefined || before === undefined || after === undefined) return undefined;
  return before < 1 ? undefined : perTenfold({ size: from, value: before }, { size: to, value: after });
}

/** Rules that matter and whose time grows faster than the workspace. */
function growingTooFast(sorted: readonly SizedShares[]): readonly string[] {
  const sizes = sorted.map(({ size }) => size);
  const lines = (sorted.at(-1)?.shares.rules ?? []).flatMap(({ name, share }) => {
    // The times of small ones are so short at the smaller size that chance decides how they grow.
    if (share < small) return [];
    const times = timesTenfold({ sizes, times: timesOf(sorted, [name]) });
    if (times === undefined || times <= mostPerTenfold) return [];
    return [`  ${name}: x${times.toFixed(1)} for ten times the systems`];
  });
  return lines.length === 0 ? [] : ['GROWS FASTER THAN LINEARLY (x10):', ...lines];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function remarkOn({ size, shares }: SizedShares): string {
  const late = tooLong(shares);
  if (late.length === 0) {
    const [longest] = shares.rules;
    const what = longest ? `; the longest is ${longest.name} with ${percent(longest.share)}` : '';
    return `No rule takes more than a fifth of the check of ${size.toLocaleString('en')} systems${what}.`;
  }
  const names = late.map(({ name, share }) => `  ${name}: ${percent(share)}`);
  return [`TAKES MORE THAN A FIFTH OF THE CHECK (${percent(mostOfOneRule)}):`, ...names].join('\n');
}

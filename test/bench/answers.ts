import { median, quantile } from './numbers.ts';
import { aligned } from './table.ts';

/** How long the answers to one question took, ours and those of the peer at the same places. In milliseconds. */
export interface Answers {
  readonly scenario: string;
  readonly size: number;
  /** `completion`, `hover` */
  readonly question: string;
  readonly ours: readonly number[];
  /** Undefined where the peer was not asked, or does not have the feature. */
  readonly theirs?: TimesOfPeer | undefined;
  /** Whether the peer has the feature at all. */
  readonly peerHasIt: boolean;
}

export interface TimesOfPeer {
  readonly times: readonly number[];
  /** How many of the answers said anything. */
  readonly withContent: number;
}

/** What the times of one question come to. In milliseconds, but for the ratios. */
export interface Ratio {
  readonly scenario: string;
  readonly size: number;
  readonly question: string;
  readonly samples: number;
  readonly ours: Times;
  readonly theirs?: Times & { readonly withContent: number };
  /** How many times as long as ours the peer's answers take. */
  readonly theirsByOurs?: Times;
}

interface Times {
  readonly median: number;
  readonly p95: number;
}

export function ratioOf({ scenario, size, question, ours: times, theirs: peer }: Answers): Ratio {
  const ours = timesOf(times);
  const common = { scenario, size, question, samples: times.length, ours };
  if (!peer) return common;
  const theirs = timesOf(peer.times);
  return {
    ...common,
    theirs: { ...theirs, withContent: peer.withContent },
    theirsByOurs: { median: theirs.median / ours.median, p95: theirs.p95 / ours.p95 },
  };
}

/**
 * The answers for people: ours, theirs, and how many times as long theirs take.
 *
 * @param peer what theirs are of; undefined where no peer was asked
 */
export function ratioTable(answers: readonly Answers[], peer: string | undefined): string {
  const header = ['answers, ms', 'asked', 'ours p50', 'p95'];
  const theirHeader = ['theirs p50', 'p95', 'theirs/ours p50', 'p95'];
  const rows = answers.map(each => {
    const { scenario, size, question, samples, ours, theirs, theirsByOurs } = ratioOf(each);
    const name = `${scenario} of ${size.toLocaleString('en')}: ${question}`;
    const cells = [name, String(samples), inMs(ours.median), inMs(ours.p95)];
    if (peer === undefined) return cells;
    if (!theirs || !theirsByOurs) return [...cells, each.peerHasIt ? 'not asked' : 'has none', '', '', ''];
    const times = [inMs(theirs.median), inMs(theirs.p95)];
    return [...cells, ...times, timesAs(theirsByOurs.median), timesAs(theirsByOurs.p95)];
  });
  const table = aligned([peer === undefined ? header : [...header, ...theirHeader], ...rows]);
  if (peer === undefined) return `${table}\nNot compared with another server: that takes --peers.`;
  const silent = answers.flatMap(({ scenario, question, theirs }) =>
    theirs && theirs.withContent < theirs.times.length
      ? [
          `${scenario}, ${question}: theirs said something at ${theirs.withContent} of ${theirs.times.length} places.`,
        ]
      : [],
  );
  return [
    table,
    `Theirs: ${peer}, on the same Node, files, schema and places, asked in turn.`,
    ...silent,
  ].join('\n');
}

function timesOf(times: readonly number[]): Times {
  return { median: median(times), p95: quantile(times, 0.95) };
}

function inMs(value: number): string {
  return value.toFixed(value < 10 ? 2 : 0);
}

function timesAs(value: number): string {
  return `x${value.toFixed(value < 10 ? 1 : 0)}`;
}

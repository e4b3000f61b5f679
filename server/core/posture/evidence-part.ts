import { shortened } from '../base/shorten.ts';
import { nounOf, withArticle } from '../kinds/expected.ts';
import type { RecordFacts } from '../model/facts.ts';
import type { ObligationName } from './demands.ts';
import { type Piece, type Standing, standings } from './standing.ts';

/** What answers one of the kinds of documents that a row asks for. */
export interface Part {
  /** `not-needed`: nobody has to have it here, so that it does not count beside other kinds of the row. */
  readonly standing: Standing | 'not-needed';
  /** What it would be worth if the row had nothing else: a row is not answered by what nobody needs. */
  readonly alone: Standing;
  /** Everything that answers, in whatever state. */
  readonly documents: readonly JudgedDocument[];
  /** None where it is current. */
  readonly lacks: readonly Lack[];
  readonly behind: readonly Behind[];
}

/** A document with what it is worth for what is asked. */
export interface JudgedDocument extends Piece {
  readonly record: RecordFacts;
}

export interface Lack {
  /** A sentence without a full stop. */
  readonly text: string;
  /** The document that is not as it has to be: it is one of those that answer, and says the same of itself. */
  readonly document?: RecordFacts;
  /** Where to go for what is not there at all. */
  readonly about?: RecordFacts;
  /** The kind of document that the system in `about` owes and does not have. */
  readonly owed?: ObligationName;
}

/** Where the findings stand that say what a part lacks. */
export type Behind =
  | { readonly is: 'record'; readonly record: RecordFacts }
  /** At a system, about a document that it owes. */
  | { readonly is: 'owed'; readonly record: RecordFacts; readonly kind: ObligationName }
  /** At a decision on a control of Annex A. */
  | { readonly is: 'decision'; readonly place: RecordFacts['place']; readonly record: RecordFacts }
  /** At a Statement of Applicability that leaves something undecided. */
  | { readonly is: 'undecided'; readonly record: RecordFacts }
  /** Where findings about the AIMS as a whole stand. */
  | { readonly is: 'aims'; readonly kind: string };

/** The best of several: the first of those that are worth the most. */
export function bestOf(pieces: readonly Piece[]): Piece | undefined {
  return pieces.reduce<Piece | undefined>(
    (best, each) => (best && rank(best.standing) <= rank(each.standing) ? best : each),
    undefined,
  );
}

/** What several are worth together where each of them is asked for. */
export function together(given: readonly Standing[]): Standing {
  const isThere = given.some(each => each !== 'absent');
  const isWhole = given.every(each => rank(each) < rank('partial'));
  if (!isThere) return 'absent';
  if (!isWhole) return 'partial';
  if (given.includes('stale')) return 'stale';
  return given.includes('unknown') ? 'unknown' : 'current';
}

/** `impact assessment "ia-1" is a draft` */
export function lackOf({ record, lack }: Piece): Lack {
  const name = record && (record.id ?? record.title);
  const noun = nounOf(record?.kind === 'ai-system' ? 'system' : (record?.kind ?? ''));
  const text = name === undefined ? `${withArticle(noun)} ${lack}` : `${noun} ${shortened(name)} ${lack}`;
  return { text, ...(record && { document: record }) };
}

function rank(standing: Standing): number {
  return standings.indexOf(standing);
}

/** Each document once, as what it is worth the least. */
export function documentsIn(pieces: readonly Piece[]): readonly JudgedDocument[] {
  const judged = new Map<RecordFacts, JudgedDocument>();
  for (const { record, standing, lack } of pieces) {
    if (!record) continue;
    const known = judged.get(record);
    if (!known || rank(known.standing) < rank(standing)) judged.set(record, { record, standing, lack });
  }
  return [...judged.values()];
}

/** One is enough: of several the one that is worth the most counts. */
export function bestPart(kind: string, pieces: readonly Piece[]): Part {
  const best = bestOf(pieces);
  if (!best) return nothing(kind);
  const isFine = best.standing === 'current';
  return {
    standing: best.standing,
    alone: best.standing,
    documents: documentsIn(pieces),
    lacks: isFine ? [] : [lackOf(best)],
    behind: isFine ? [] : [...behindRecords(pieces), { is: 'aims', kind }],
  };
}

export function nothing(kind: string): Part {
  return {
    standing: 'absent',
    alone: 'absent',
    documents: [],
    lacks: [{ text: `there is no ${nounOf(kind)}` }],
    behind: [{ is: 'aims', kind }],
  };
}

export function behindRecords(pieces: readonly Piece[]): readonly Behind[] {
  return pieces.flatMap(({ record, standing }): readonly Behind[] =>
    record && standing !== 'current' ? [{ is: 'record', record }] : [],
  );
}

const mostLacks = 3;

/** Each of them has to be current. `only-if-there`: there may well be none, and then none is needed. */
export function eachPart(kind: string, pieces: readonly Piece[], need: 'needed' | 'only-if-there'): Part {
  if (pieces.length === 0) {
    return need === 'needed' ? nothing(kind) : { ...nothing(kind), standing: 'not-needed' };
  }
  const standing = together(pieces.map(piece => piece.standing));
  const lacking = pieces.filter(piece => piece.standing !== 'current');
  return {
    standing,
    alone: standing,
    documents: documentsIn(pieces),
    lacks: several(lacking.map(lackOf)),
    behind: behindRecords(pieces),
  };
}

export function several(lacks: readonly Lack[]): readonly Lack[] {
  const left = lacks.slice(mostLacks);
  if (left.length < 2) return lacks;
  const document = left.every(lack => lack.document) ? left[0]?.document : undefined;
  const rest: Lack = { text: `${left.length} more like that`, ...(document && { document }) };
  return [...lacks.slice(0, mostLacks), rest];
}

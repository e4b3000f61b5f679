import type { RecordFacts } from '../model/facts.ts';
import { type Area, areas, type ReadinessRow, type ReadinessState } from './readiness.ts';
import { fieldOf } from './reference-cycles.ts';

/** An area of the readiness as an auditor asks about it: does it exist, is it followed, is it being improved? */
export interface AreaQuestion {
  readonly area: Area;
  readonly rows: readonly ReadinessRow[];
  /** The state of its rows together, found as that of a row is from its parts; what does not apply is left out. */
  readonly state: ReadinessState;
  /** How many of its rows apply. */
  readonly asked: number;
  /** How many of these have something that counts. */
  readonly exist: number;
  /** How many of these have all that they ask for, and all of it current. */
  readonly followed: number;
  /** How many documents answer its rows, in whatever state. */
  readonly documents: number;
  /** How many of these were reviewed after their approval, or took the place of an earlier one. */
  readonly improved: number;
}

/** Every area once, in order, with its rows in the order of the framework. */
export function questionsOf<Row extends ReadinessRow>(
  rows: readonly Row[],
): readonly (AreaQuestion & { readonly rows: readonly Row[] })[] {
  return areas.map(area => {
    const own = rows.filter(row => row.area === area);
    const applying = own.filter(({ state }) => state !== 'not-applicable');
    const documents = new Set(applying.flatMap(row => row.documents.map(({ record }) => record)));
    return {
      area,
      rows: own,
      state: stateOf(applying.map(({ state }) => state)),
      asked: applying.length,
      exist: applying.filter(({ state }) => state !== 'missing').length,
      followed: applying.filter(({ state }) => state === 'evidenced').length,
      documents: documents.size,
      improved: [...documents].filter(wasImproved).length,
    };
  });
}

function stateOf(states: readonly ReadinessState[]): ReadinessState {
  if (states.length === 0) return 'not-applicable';
  if (states.every(state => state === 'missing')) return 'missing';
  if (states.some(state => state === 'missing' || state === 'partly')) return 'partly';
  if (states.includes('stale')) return 'stale';
  return states.includes('unknown') ? 'unknown' : 'evidenced';
}

/** An approval is the first look; what shows that somebody goes on looking is what comes after it. */
function wasImproved(record: RecordFacts): boolean {
  const { approvedOn, reviewedOn } = record.lifecycle;
  const wasReviewed =
    reviewedOn !== undefined && (approvedOn === undefined || reviewedOn.day > approvedOn.day);
  return wasReviewed || record.references.some(reference => fieldOf(record, reference) === 'supersedes');
}

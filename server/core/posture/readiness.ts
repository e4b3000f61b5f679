import { answersTo } from '../kinds/framework-documents.ts';
import { type FrameworkItem, itemsOf } from '../kinds/frameworks.ts';
import type { RootLinks } from '../model/links.ts';
import { atMoment, type Moment } from '../model/moment.ts';
import { decisionPart } from './decision-part.ts';
import { type Behind, documentsIn, type JudgedDocument, type Lack, type Part } from './evidence-part.ts';
import { isItsOwn, partFor } from './readiness-parts.ts';
import type { Looking, Standing } from './standing.ts';

/**
 * How ready an AIMS is to be asked about ISO/IEC 42001, clause by clause and control by control.
 *
 * A row is answered by kinds of documents (`framework-documents.ts`). What of a kind is asked for:
 * - of what systems owe (assessments, validations, reviews of vendors and so on) one for every system that owes it, and
 *   of risk assessments the approved ones of the AIMS itself; where no system owes it, one that is current if there is
 *   any, and nothing beside other kinds of the row; but training is asked for in every AIMS;
 * - of `ai-system` every system that is not retired, and the registers that hold them, sound for its stage and reviewed;
 * - of `control` in a clause every control that was not given up: implemented, with evidence that is valid;
 * - of `incident` and `corrective-action` every one there is; none is fine beside other kinds, unless an audit found a
 *   nonconformity; a corrective action that is overdue is stale;
 * - of `policy` one; where the topics of policies answer the row, one for each topic;
 * - of everything else the best one; a management review of too long ago is stale;
 * - of what has no kind (`system-doc`, `change-record`, `concern`) a control that implements the row.
 * A control of Annex A has to be decided as applicable, too, and be put into practice by one control that is
 * implemented with valid evidence.
 *
 * A waiver is no evidence: what is waived is partial where an approved document is behind it, else absent. A document
 * that is due soon is current; a draft, a document in review and one that says nothing of its own are absent.
 */
export interface Readiness {
  /** Every clause and every control once, in the order of the framework. */
  readonly rows: readonly ReadinessRow[];
}

export interface ReadinessRow {
  readonly item: FrameworkItem;
  readonly area: Area;
  readonly state: ReadinessState;
  /** Everything that answers it, in whatever state, each once. */
  readonly documents: readonly JudgedDocument[];
  /** What it lacks, each once; where it is justified that it does not apply, what speaks against that. */
  readonly lacks: readonly Lack[];
  /** Where the findings stand that say the same; none for what is evidenced or does not apply. */
  readonly behind: readonly Behind[];
}

/** The four questions of an auditor, then what carries them, in order. */
export const areas = [
  'context',
  'leadership',
  'assessments',
  'operations',
  'support',
  'evaluation',
  'improvement',
] as const;

export type Area = (typeof areas)[number];

/**
 * `partly`: some of what is asked for is there. `stale`: all of it, but not all is current. `missing`: nothing, or only
 * drafts and templates. `not-applicable`: left out with a justification. `unknown`: all of it is there, and something
 * could not be checked.
 */
export const readinessStates = [
  'evidenced',
  'partly',
  'stale',
  'missing',
  'unknown',
  'not-applicable',
] as const;

export type ReadinessState = (typeof readinessStates)[number];

/** The readiness of one AIMS, made again only when its facts, the day, or what lies at named paths have changed. */
export function readinessOf(moment: Moment, root: RootLinks): Readiness {
  const remembered = readinesses(moment, root);
  remembered.readiness ??= { rows: rowsOf({ moment, root }) };
  return remembered.readiness;
}

const readinesses = atMoment((_: RootLinks): { readiness?: Readiness } => ({}));

function rowsOf(looking: Looking): readonly ReadinessRow[] {
  const shared = new Map<string, Part>();
  return itemsOf('iso42001').map(item => {
    const parts = partsOf(looking, item, shared);
    const row = item.sort === 'control' ? controlRow(looking, item, parts) : rowFrom(parts);
    return { item, area: areaOf(item), ...row };
  });
}

type Answered = Pick<ReadinessRow, 'state' | 'documents' | 'lacks' | 'behind'>;

/** Each kind that a row asks for once; what is the same for all rows is looked at once. */
function partsOf(looking: Looking, item: FrameworkItem, shared: Map<string, Part>): readonly Part[] {
  const parts = new Map<string, Part>();
  for (const answer of answersTo(item)) {
    const key = `${answer.kind ?? ''}.${answer.field ?? ''}`;
    if (parts.has(key)) continue;
    const part = shared.get(key) ?? partFor(looking, item, answer);
    if (!part) continue;
    parts.set(key, part);
    if (!isItsOwn(answer)) shared.set(key, part);
  }
  return [...parts.values()];
}

function controlRow(looking: Looking, item: FrameworkItem, parts: readonly Part[]): Answered {
  const decided = decisionPart(looking, item);
  if (decided.is === 'part') return rowFrom([decided, ...parts]);
  const { isJustified, documents, lacks, behind } = decided;
  return { state: isJustified ? 'not-applicable' : 'missing', documents, lacks, behind };
}

function rowFrom(parts: readonly Part[]): Answered {
  const needed = parts.filter(({ standing }) => standing !== 'not-needed');
  const counting = needed.length > 0 ? needed : parts;
  const state = stateOf(
    counting.map(({ standing, alone }) => (standing === 'not-needed' ? alone : standing)),
  );
  const isFine = state === 'evidenced';
  return {
    state,
    documents: documentsIn(counting.flatMap(({ documents }) => documents)),
    lacks: isFine ? [] : eachOnce(counting.flatMap(({ lacks }) => lacks)),
    behind: isFine ? [] : counting.flatMap(({ behind }) => behind),
  };
}

function eachOnce(lacks: readonly Lack[]): readonly Lack[] {
  return [...new Map(lacks.map(lack => [lack.text, lack])).values()];
}

function stateOf(standings: readonly Standing[]): ReadinessState {
  if (standings.every(each => each === 'absent')) return 'missing';
  if (standings.some(each => each === 'absent' || each === 'partial')) return 'partly';
  if (standings.includes('stale')) return 'stale';
  return standings.includes('unknown') ? 'unknown' : 'evidenced';
}

/** The data gives each item one; that they are all known is held by a test. */
export function areaOf({ area }: FrameworkItem): Area {
  return areas.find(each => each === area) ?? 'operations';
}

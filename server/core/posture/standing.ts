import { addDays, daysBetween } from '../base/day.ts';
import { shortened } from '../base/shorten.ts';
import { configOf } from '../model/config.ts';
import type { RecordFacts } from '../model/facts.ts';
import type { RootLinks, RootView } from '../model/links.ts';
import type { Moment } from '../model/moment.ts';
import { seenIn } from '../model/said.ts';
import type { View } from '../model/watching.ts';
import { circumstancesOf } from './circumstances.ts';
import { controlEvidence } from './control-evidence.ts';
import { type DocumentState, documentStateOf } from './document-state.ts';
import { evidenceFaultsOf, isKnownFault } from './evidence-faults.ts';
import { counts } from './in-force.ts';
import { hasOversightDocument } from './overseers.ts';
import { reviewExpired } from './reasons.ts';
import { systemAbout } from './system-about.ts';

/**
 * How much something is worth as evidence. `unknown`: it would be current, but something could not be checked.
 * `partial`: it is there and in force, but not whole. `absent`: there is nothing, or only a draft or a template.
 * From the best to the worst.
 */
export const standings = ['current', 'unknown', 'stale', 'partial', 'absent'] as const;

export type Standing = (typeof standings)[number];

/** One thing that answers, or that should and does not. */
export interface Piece {
  readonly standing: Standing;
  /** Undefined where there is nothing. */
  readonly record?: RecordFacts;
  /** What it lacks, in words that go on behind its name: `is a draft`. Empty where it is current. */
  readonly lack: string;
}

export interface Looking {
  readonly root: RootLinks;
  readonly moment: Moment;
}

/** What one document is worth by itself, judged as it is everywhere else. */
export function pieceOf(looking: Looking, record: RecordFacts): Piece {
  switch (record.kind) {
    case 'control':
      return controlPiece(looking, record, record.lifecycle.status);
    case 'ai-system':
    case 'register':
    case 'incident':
      return pieceInState(stateAlone(looking, record), record);
    case 'corrective-action':
      return unlessLate(looking, approvedPiece(looking, record), overdueSince(record));
    case 'management-review':
      return unlessLate(looking, approvedPiece(looking, record), tooOldSince(looking, record));
    default:
      return approvedPiece(looking, record);
  }
}

/**
 * What one section of a document is worth. The document counts as a whole, but what is missing from another section says
 * nothing about this one.
 */
export function sectionPiece(looking: Looking, record: RecordFacts, field: string): Piece {
  const { condition } = record;
  const missing = condition.missing.filter(path => {
    const [first = ''] = path.split(/[.[]/, 1);
    return first === field || ofEveryKind.has(first);
  });
  return pieceInState(stateIn(looking, record, { ...record, condition: { ...condition, missing } }), record);
}

/** What the documents of a kind are worth that are in force, in order. */
export function piecesOf(looking: Looking, kind: string): readonly Piece[] {
  return inForceOf(looking.root, kind).map(record => pieceOf(looking, record));
}

/** The documents of a kind that answer for anything: neither history nor dismissed. */
export function inForceOf(root: RootLinks, kind: string): readonly RecordFacts[] {
  return root.ofKind(kind).filter(record => counts(record) && record.lifecycle.status !== 'dismissed');
}

/** What a state that somebody else found is worth: of an obligation, or of a document. */
export function pieceInState({ state, reasons }: DocumentState, record: RecordFacts | undefined): Piece {
  const because = reasons.map(({ message }) => message).join('; ');
  const at = record ? { record } : {};
  switch (state) {
    case 'current':
    case 'due-soon':
      return { standing: 'current', lack: '', ...at };
    case 'stale':
      return { standing: 'stale', lack: `is stale: ${because}`, ...at };
    case 'unknown':
      return { standing: 'unknown', lack: `could not be checked: ${because}`, ...at };
    case 'incomplete':
      return {
        standing: isTemplate(record) ? 'absent' : 'partial',
        lack: `is incomplete: ${because}`,
        ...at,
      };
    case 'waived':
      // A waiver spares the work for a while; it shows an auditor nothing.
      return {
        standing: isApproved(record) ? 'partial' : 'absent',
        lack: `is ${reasons[0]?.message}`,
        ...at,
      };
    case 'draft':
    case 'in-review':
      return { standing: 'absent', lack: state === 'draft' ? 'is a draft' : 'is in review', ...at };
    case 'missing':
    case 'not-required':
      return { standing: 'absent', lack: 'is missing', ...at };
    default:
      return state satisfies never;
  }
}

/**
 * What a control is worth: one that is implemented, with evidence that is valid and, where it names a file, there and
 * the same as it was. A degraded one is in place and does not do what it should.
 */
export function controlPiece(looking: Looking, record: RecordFacts, status: string): Piece {
  const { root, moment } = looking;
  const piece = pieceInState(stateAlone(looking, record, { ignoresEvidence: true }), record);
  if (status !== 'implemented' && status !== 'degraded') {
    return {
      record,
      standing: 'absent',
      lack: `is ${status === 'draft' ? 'without a status' : shortened(status.replaceAll('-', ' '))}`,
    };
  }
  if (piece.standing === 'absent' || piece.standing === 'partial') return piece;
  if (status === 'degraded') return { record, standing: 'partial', lack: 'is degraded' };
  const faulty = new Set(
    evidenceFaultsOf(moment.named, root.uri, record)
      .filter(isKnownFault)
      .map(({ item }) => item),
  );
  const { lifecycle } = record;
  const sound = lifecycle.evidence.filter(item => !faulty.has(item));
  if (faulty.size > 0 && sound.length === 0) {
    return { record, standing: 'partial', lack: 'names evidence that is not there or not what it was' };
  }
  const evidence = controlEvidence({ ...record, lifecycle: { ...lifecycle, evidence: sound } }, moment.today);
  if (evidence.is === 'expired')
    return { record, standing: 'stale', lack: `has evidence that expired on ${evidence.on}` };
  if (evidence.is !== 'valid') return { record, standing: 'partial', lack: 'has no evidence' };
  return piece;
}

/** The state of a record by itself, whatever it answers. History is judged as everything else. */
export function stateAlone(
  view: View,
  record: RecordFacts,
  { ignoresEvidence = false }: { readonly ignoresEvidence?: boolean } = {},
): DocumentState {
  const { lifecycle, kind } = record;
  const status = unapprovable.has(kind) ? 'approved' : lifecycle.status;
  const evidence = ignoresEvidence ? [] : lifecycle.evidence;
  return stateIn(view, record, { ...record, lifecycle: { ...lifecycle, status, evidence } });
}

function approvedPiece(looking: Looking, record: RecordFacts): Piece {
  return pieceInState(stateIn(looking, record), record);
}

function stateIn({ root, moment }: View, record: RecordFacts, judged: RecordFacts = record): DocumentState {
  const system = record.system ? record : systemAbout(root, record);
  return documentStateOf(withoutAnswered(root, judged), {
    staleBecause: reviewExpired(record, moment.today),
    ...circumstancesOf(moment, { root, document: record, system }),
  });
}

/** A system whose oversight a document describes does not lack the section for it. */
function withoutAnswered(root: RootView, record: RecordFacts): RecordFacts {
  const { condition } = record;
  if (!condition.missing.includes('human_oversight') || !hasOversightDocument(root, record.id)) return record;
  const missing = condition.missing.filter(path => path !== 'human_oversight');
  return { ...record, condition: { ...condition, missing } };
}

interface Late {
  readonly since: string;
  /** In words that go on behind the document's name. */
  readonly lack: string;
}

function unlessLate({ moment }: Looking, piece: Piece, late: Late | undefined): Piece {
  const isWhole = piece.standing === 'current' || piece.standing === 'unknown';
  return late && isWhole && moment.today >= late.since
    ? { ...piece, standing: 'stale', lack: late.lack }
    : piece;
}

/** A corrective action shows that something is mended; one that is late shows the contrary. */
function overdueSince(record: RecordFacts): Late | undefined {
  const seen = seenIn(record, 'corrective-action');
  if (!seen?.due || seen.verified_on) return undefined;
  return { since: addDays(seen.due.last, 1), lack: `was due on ${seen.due.last} and is not verified` };
}

/** Top management looks at the AIMS at planned intervals: a review of long ago shows that it does not any more. */
function tooOldSince({ root, moment }: Looking, record: RecordFacts): Late | undefined {
  const held = seenIn(record, 'management-review')?.held_on?.first;
  if (held === undefined) return undefined;
  const { managementReviewDays } = configOf(root).thresholds;
  const lack = `was held on ${held}, ${daysBetween(held, moment.today)} days ago`;
  return { since: addDays(held, managementReviewDays + 1), lack };
}

function isApproved(record: RecordFacts | undefined): boolean {
  return record?.lifecycle.status === 'approved';
}

/** Fields that say who keeps a document, and nothing of what it is about. */
const ofEveryKind: ReadonlySet<string> = new Set([
  'aims',
  'id',
  'title',
  'name',
  'owner',
  'status',
  'version',
  'approved',
  'reviewed',
  'review',
  'supersedes',
  'system',
  'notes',
  'tags',
]);

/** What nobody has approved, or says nothing of its own: a snippet full of placeholders is nobody's evidence. */
function isTemplate(record: RecordFacts | undefined): boolean {
  if (!record) return true;
  if (!unapprovable.has(record.kind) && !isApproved(record)) return true;
  const own = record.answered.filter(name => !ofEveryKind.has(name)).length;
  return own === 0 || record.condition.placeholders > own * mostPlaceholders;
}

/** So many placeholders for each field that says something: a document with more of them is full of them. */
const mostPlaceholders = 2;

/** The kinds of which nobody approves anything: what they say counts as it stands. */
export const unapprovable: ReadonlySet<string> = new Set(['ai-system', 'register', 'control', 'incident']);

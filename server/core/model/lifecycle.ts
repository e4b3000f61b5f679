import { type Day, type Duration, readDate, readDuration } from '../base/day.ts';
import { follow, valueAt } from '../syntax/node.ts';
import { contentFingerprint } from './content.ts';
import { type EvidenceItem, evidenceOf } from './evidence.ts';
import { saidIn } from './placeholder.ts';
import { type Record, textIn } from './record.ts';

/** How far a record has come and when it has to be looked at again: what all kinds share. */
export interface Lifecycle {
  /** As written; `draft` where nothing is. */
  readonly status: string;
  readonly approvedOn?: WrittenDay;
  /** The fingerprint of what was approved. */
  readonly approvedContent?: string;
  /** The fingerprint of what stands there now; only where there is an approved one to compare it with. */
  readonly content?: string;
  readonly reviewedOn?: WrittenDay;
  readonly nextReview?: WrittenDay;
  readonly cadence?: Duration;
  readonly assessedOn?: WrittenDay;
  /** Fingerprints by the name of the fact. */
  readonly assessedFacts?: Readonly<globalThis.Record<string, string>>;
  /** The commit at which the facts were looked at. */
  readonly assessedCommit?: string;
  /** Up to where changes of the code were looked at and found to change nothing. */
  readonly codeSeen?: CodeSeen;
  /** Of the whole record, also what stands within its lists. */
  readonly evidence: readonly EvidenceItem[];
}

/** A date with the field it stands in. An imprecise date counts as its last day where it is a due day, else as its first. */
export interface WrittenDay {
  readonly day: Day;
  readonly path: readonly string[];
}

/** Changes of the code that matter to nobody: those up to a commit, else up to the end of a day. */
export interface CodeSeen {
  readonly on?: Day;
  readonly commit?: string;
}

const cadences: Readonly<globalThis.Record<string, Duration>> = {
  monthly: { months: 1, days: 0 },
  quarterly: { months: 3, days: 0 },
  'semi-annual': { months: 6, days: 0 },
  annual: { months: 12, days: 0 },
  biennial: { months: 24, days: 0 },
};

/** Reads a review cadence: a word or an ISO 8601 duration. */
export function readCadence(text: string): Duration | undefined {
  return Object.hasOwn(cadences, text) ? cadences[text] : readDuration(text);
}

export function lifecycleOf(record: Record): Lifecycle {
  const approvedContent = saidIn(record, 'approved', 'content');
  const { status, approvedOn } = approvalOf(record);
  const content = approvedContent === undefined ? undefined : contentFingerprint(record);
  const cadenceText = textIn(record, 'review', 'cadence');
  const cadence = cadenceText === undefined ? undefined : readCadence(cadenceText);
  return {
    status,
    evidence: evidenceOf(record),
    ...optional('approvedOn', approvedOn),
    ...optional('approvedContent', approvedContent),
    ...optional('content', content),
    ...optional('reviewedOn', dayIn(record, ['reviewed', 'on'], 'first')),
    ...optional('nextReview', dayIn(record, ['review', 'next'], 'last')),
    ...optional('cadence', cadence),
    ...optional('assessedOn', dayIn(record, ['assessed', 'on'], 'first')),
    ...optional('assessedFacts', assessedFacts(record)),
    ...optional('assessedCommit', saidIn(record, 'assessed', 'commit')),
    ...optional('codeSeen', codeSeenIn(record)),
  };
}

/** Whether and when a record was approved, as it says itself. */
export function approvalOf(record: Record): Pick<Lifecycle, 'status' | 'approvedOn'> {
  return {
    status: textIn(record, 'status') ?? 'draft',
    ...optional('approvedOn', dayIn(record, ['approved', 'on'], 'first')),
  };
}

function codeSeenIn(record: Record): CodeSeen | undefined {
  const on = dayIn(record, ['assessed', 'code_seen', 'on'], 'first')?.day;
  const commit = saidIn(record, 'assessed', 'code_seen', 'commit');
  if (on === undefined && commit === undefined) return undefined;
  return { ...optional('on', on), ...optional('commit', commit) };
}

function assessedFacts(record: Record): Readonly<globalThis.Record<string, string>> | undefined {
  const node = follow(valueAt(record.node, ['assessed', 'facts']));
  if (node?.type !== 'mapping') return undefined;
  const facts = node.entries.flatMap(entry => {
    const value = follow(entry.value);
    return value?.type === 'scalar' && typeof value.value === 'string'
      ? [[entry.name, value.value.trim()]]
      : [];
  });
  return facts.length > 0 ? Object.fromEntries(facts) : undefined;
}

function dayIn(record: Record, path: readonly string[], side: 'first' | 'last'): WrittenDay | undefined {
  const span = spanOf(textIn(record, ...path));
  return span && { day: span[side], path };
}

function spanOf(text: string | undefined) {
  const span = text === undefined ? 'malformed' : readDate(text);
  return typeof span === 'string' ? undefined : span;
}

/** `{ [key]: value }`, or nothing to spread where the value is undefined. */
function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [key in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in Key]: Value });
}

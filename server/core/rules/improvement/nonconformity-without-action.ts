import type { RecordFacts } from '../../model/facts.ts';
import type { RootView } from '../../model/links.ts';
import { headRangeOf, type Record } from '../../model/record.ts';
import { saidBy, seenIn } from '../../model/said.ts';
import { type AuditFinding, auditFinding } from '../../posture/audits.ts';
import { actionsFrom, type Source } from '../../posture/corrective-actions.ts';
import { counts } from '../../posture/in-force.ts';
import { follow, valueAt } from '../../syntax/node.ts';
import type { Finding, RelationsRule } from '../rule.ts';

export const nonconformityWithoutAction: RelationsRule = {
  code: 'nonconformity-without-action',
  summary: 'A nonconformity of an audit has no corrective action, or one that follows from something else.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['internal-audit'],

  *check({ record, facts, root }) {
    const said = counts(facts) ? saidBy(record, 'internal-audit') : undefined;
    for (const [index, finding] of (said?.findings ?? []).entries()) {
      if (!isNonconformity(finding)) continue;
      const nonconformity = { record, facts, index, finding };
      if (finding.corrective_action !== undefined) yield* aboutAnother(root, nonconformity);
      else if (facts.lifecycle.status === 'approved') yield* without(root, nonconformity);
    }
  },
};

interface Nonconformity {
  readonly record: Record;
  readonly facts: RecordFacts;
  readonly index: number;
  readonly finding: AuditFinding;
}

function isNonconformity({ kind }: AuditFinding): boolean {
  return kind === 'major-nonconformity' || kind === 'minor-nonconformity';
}

function* without(
  root: RootView,
  { record, facts, index, finding: { id, kind } }: Nonconformity,
): Generator<Finding> {
  const isMajor = kind === 'major-nonconformity';
  const written = follow(valueAt(record.node, ['findings', index, 'corrective_action']));
  // A placeholder, or what is no id: that is reported as such.
  if (written && !(written.type === 'scalar' && written.value === null)) return;
  const source = { audit: facts.id ?? '<id>', finding: id ?? '<id>' };
  if (actionsFrom(root, source).length > 0) return;
  yield {
    range: rangeAt(record, index, 'id') ?? rangeAt(record, index, 'kind') ?? headRangeOf(record),
    severity: isMajor ? 'error' : 'warning',
    message:
      `No corrective action follows from this ${isMajor ? 'major' : 'minor'} nonconformity. A fault whose cause stays comes back, and a certifier ` +
      `follows every nonconformity to its end. Write a corrective action with "from: { audit: ${source.audit}, finding: ${source.finding} }", ` +
      'and name its id here under "corrective_action".',
  };
}

function* aboutAnother(
  root: RootView,
  { record, facts, index, finding: { id, corrective_action: action } }: Nonconformity,
): Generator<Finding> {
  if (action === undefined || id === undefined || facts.id === undefined) return;
  const [named] = root.definitions('corrective-action', action);
  const from = named && counts(named) ? seenIn(named, 'corrective-action')?.from : undefined;
  if (!named || from === undefined || isSource(from, { audit: facts.id, finding: id })) return;
  if (sharesAction(root, from, action)) return;
  yield {
    range: rangeAt(record, index, 'corrective_action') ?? headRangeOf(record),
    message:
      `"${action}" says that it follows from ${sourceText(from)}, and not from this finding, so nobody can tell whether anything is done ` +
      'about this one. Name the corrective action that is about it, or correct what stands there under "from".',
    related: [
      {
        place: { ...named.place, path: [...named.place.path, 'from'] },
        message: `This is what "${action}" says it follows from.`,
      },
    ],
  };
}

/** Whether it names that finding, as far as it says anything. */
function isSource(from: Source, source: { readonly audit: string; readonly finding: string }): boolean {
  if (typeof from === 'string') return false;
  const { audit = source.audit, finding = source.finding } = from;
  return audit === source.audit && finding === source.finding;
}

/** `from` has room for one source only: where that one names the action too, the action is for both. */
function sharesAction(root: RootView, from: Source, action: string): boolean {
  if (typeof from !== 'string') return auditFinding(root, from)?.corrective_action === action;
  return root
    .recordsReferringTo('corrective-action', action)
    .some(({ kind, id }) => kind === 'incident' && id === from);
}

function sourceText(from: Source): string {
  if (typeof from === 'string') return `the incident "${from}"`;
  return from.finding === undefined
    ? `the audit "${from.audit}"`
    : `the finding "${from.finding}" of "${from.audit}"`;
}

function rangeAt(record: Record, index: number, name: string) {
  return valueAt(record.node, ['findings', index, name])?.range;
}

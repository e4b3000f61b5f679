import type { Day } from '../base/day.ts';
import { shortened } from '../base/shorten.ts';
import type { RecordFacts } from '../model/facts.ts';
import { type CommitInfo, historyOf, type PastFile, type VersionsQuestion } from '../model/history.ts';
import type { RootView } from '../model/links.ts';
import type { Moment } from '../model/moment.ts';
import { pastOf } from '../model/past.ts';
import type { Reason } from './states.ts';

/**
 * What history says of a document since its approval, where the document itself has no fingerprint of it. It knows what
 * is committed: so nothing has to be looked at anew while somebody types.
 */
export type ApprovalVerdict =
  | { readonly is: 'not-asked' }
  /** It says what was approved, layout, reviews and notes aside. `by`: the commit that approved it, where one did. */
  | { readonly is: 'as-approved'; readonly by?: CommitInfo }
  /** `edit`: the commit since which it says something else. */
  | { readonly is: 'edited'; readonly by: CommitInfo; readonly edit: CommitInfo }
  | { readonly is: 'unknown'; readonly why: string };

export function approvalVerdictOn(
  moment: Moment,
  { root, record }: { readonly root: RootView; readonly record: RecordFacts },
): ApprovalVerdict {
  const question = versionsQuestion(root, record);
  const answer = question && historyOf(moment.history, question);
  if (answer?.is === 'unknown') return { is: 'unknown', why: answer.why };
  if (answer?.is !== 'versions') return { is: 'not-asked' };
  const known = answer.versions.filter(({ on }) => on <= moment.today);
  const since = sinceApproval(known, record);
  const approval = since.at(-1);
  // The approval is not committed yet, or stands in a commit that history does not reach.
  if (!approval) return { is: 'as-approved' };
  const approved = pastOf(approval, record)?.substance;
  const lastAsApproved = since.findIndex(version => pastOf(version, record)?.substance === approved);
  const edit = since[lastAsApproved - 1];
  return edit
    ? { is: 'edited', by: commitOf(approval), edit: commitOf(edit) }
    : { is: 'as-approved', by: commitOf(approval) };
}

function commitOf({ commit, on, by, subject }: PastFile): CommitInfo {
  return { commit, on, by, subject };
}

/** What the host is asked for it; undefined where the document tells by itself, or was never approved. */
export function versionsQuestion(
  root: RootView,
  { lifecycle, place }: RecordFacts,
): VersionsQuestion | undefined {
  const { status, approvedOn, approvedContent } = lifecycle;
  if (status !== 'approved' || !approvedOn || approvedContent !== undefined) return undefined;
  // Nobody commits an approval before the day on which it was given.
  return { is: 'versions', root: root.uri, uri: place.uri, from: approvedOn.day };
}

/** The newest versions that have the approval of today, the newest first. */
function sinceApproval(versions: readonly PastFile[], record: RecordFacts): readonly PastFile[] {
  const end = versions.findIndex(version => !hasApproval(version, record));
  return versions.slice(0, end < 0 ? versions.length : end);
}

function hasApproval(version: PastFile, record: RecordFacts): boolean {
  const past = pastOf(version, record);
  return past?.status === 'approved' && past.approvedOn === record.lifecycle.approvedOn?.day;
}

/** Why the document is stale by it, or what cannot be told. */
export function approvalReason(verdict: ApprovalVerdict, approvedOn: Day | undefined): Reason | undefined {
  const on = approvedOn === undefined ? '' : ` on ${approvedOn}`;
  if (verdict.is === 'edited') {
    const { edit } = verdict;
    return {
      code: 'edited-after-approval',
      message: `it is not what was approved${on} any more: it was edited on ${edit.on} by ${shortened(edit.by)}`,
      since: edit.on,
      commits: [edit],
    };
  }
  if (verdict.is === 'unknown') {
    const message = `whether it was edited after its approval${on} cannot be told: ${verdict.why}`;
    return { code: 'history-unknown', message };
  }
  return undefined;
}

import { shortened } from '../base/shorten.ts';
import type { RecordFacts } from '../model/facts.ts';
import { type CommitQuestion, historyOf } from '../model/history.ts';
import type { RootView } from '../model/links.ts';
import type { Moment } from '../model/moment.ts';
import { approvalReason, approvalVerdictOn } from './approval-history.ts';
import type { Judged } from './circumstances.ts';
import { codeVerdictOn } from './code-changes.ts';
import type { Reason } from './states.ts';

/** What history says of a document, and what it should have said and could not. */
export interface DocumentHistory {
  readonly stale: readonly Reason[];
  /** What keeps a document from being current: whether the code that it looked at changed. */
  readonly doubts: readonly Reason[];
  /** What could not be told besides; the document tells its state without it. */
  readonly notes: readonly Reason[];
}

export function documentHistoryOf(moment: Moment, judged: Judged): DocumentHistory {
  const { root, document } = judged;
  const code = codeOf(moment, judged);
  const approval = approvalReason(
    approvalVerdictOn(moment, { root, record: document }),
    document.lifecycle.approvedOn?.day,
  );
  return {
    stale: [...code.stale, ...(approval?.code === 'edited-after-approval' ? [approval] : [])],
    doubts: code.doubts,
    notes: approval?.code === 'history-unknown' ? [approval] : [],
  };
}

function codeOf(
  moment: Moment,
  { root, document, system }: Judged,
): Pick<DocumentHistory, 'stale' | 'doubts'> {
  if (!isAssessment(document) || document.lifecycle.status !== 'approved') return { stale: [], doubts: [] };
  const verdict = system && codeVerdictOn(moment, { root, assessment: document, system });
  switch (verdict?.is) {
    case 'changed':
      return { stale: [verdict.reason], doubts: [] };
    case 'unknown':
      return { stale: [], doubts: [verdict.reason] };
    case 'quiet':
      return { stale: [], doubts: [] };
    default:
      return { stale: [], doubts: commitDoubts(moment, root, document) };
  }
}

/** A commit that somebody looked at says something only as long as the history has it. */
function commitDoubts(moment: Moment, root: RootView, document: RecordFacts): readonly Reason[] {
  const question = commitQuestion(root, document);
  const answer = question && historyOf(moment.history, question);
  if (!question || answer?.is === 'commit') return [];
  const why = answer?.is === 'unknown' ? answer.why : 'the history of the repository was not read';
  const message = `whether commit ${shortened(question.commit)}, which it looked at, still holds cannot be told: ${why}`;
  return [{ code: 'history-unknown', message }];
}

/** Only where no code is compared: who asks about code from a commit on hears of the commit too. */
export function commitQuestion(root: RootView, { lifecycle }: RecordFacts): CommitQuestion | undefined {
  const { assessedCommit: commit } = lifecycle;
  return commit === undefined ? undefined : { is: 'commit', root: root.uri, commit };
}

export function isAssessment({ kind }: RecordFacts): boolean {
  return kind === 'impact-assessment' || kind === 'risk-assessment';
}

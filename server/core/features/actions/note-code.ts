import { orderOf } from '../../model/field-order.ts';
import { factsAt, linksAround } from '../../model/links.ts';
import type { Record } from '../../model/record.ts';
import type { Workspace } from '../../model/workspace.ts';
import { codeVerdictOn } from '../../posture/code-changes.ts';
import { isAssessment } from '../../posture/document-history.ts';
import { systemAbout } from '../../posture/system-about.ts';
import { setFields, together } from '../../syntax/write/index.ts';
import { headCommit } from '../head-commit.ts';
import {
  type ActionContext,
  type Answers,
  answerTo,
  type CodeAction,
  type Input,
  inFile,
  type ProposedChange,
} from './action.ts';
import { standsAtLifecycle } from './mark-reviewed.ts';
import { stillApproved } from './still-approved.ts';

export const noteCodeInputs = {
  by: {
    name: 'by',
    prompt: 'Who looked at the changes? A name or a role',
    placeholder: '<who looked at the changes>',
    form: 'person',
  },
  because: {
    name: 'because',
    prompt: 'Why do they change nothing for the assessment?',
    placeholder: '<why they change nothing for the assessment>',
    form: 'text',
  },
} as const satisfies { readonly [name: string]: Input };

/** Says that the changes of the code until now are not significant for an assessment, and why. */
export function* noteCode({
  workspace,
  file,
  record,
  range,
  diagnostics,
}: ActionContext): Generator<CodeAction> {
  if (!record) return;
  const facts = factsAt(workspace, { uri: file.uri, document: record.document.index, path: record.path });
  if (!facts || !isAssessment(facts) || facts.lifecycle.status !== 'approved') return;
  const root = linksAround(workspace, file.uri);
  const system = systemAbout(root, facts);
  if (!system || codeVerdictOn(workspace, { root, assessment: facts, system }).is !== 'changed') return;
  const diagnostic = diagnostics.find(({ code }) => code === 'code-changed-since-assessed');
  if (!diagnostic && !standsAtLifecycle(record, range.start)) return;
  yield {
    id: 'note-code',
    title: 'Note that the changes of the code are not significant',
    kind: diagnostic ? 'quickfix' : 'refactor.rewrite',
    ...(diagnostic && { diagnostic }),
    needs: [noteCodeInputs.because, noteCodeInputs.by],
    change: answers => noted(workspace, record, answers),
  };
}

function noted(workspace: Workspace, record: Record, answers: Answers): ProposedChange | undefined {
  const { document, node, kind } = record;
  const commit = headCommit(workspace, document.uri);
  const code_seen = {
    on: workspace.today,
    by: answerTo(answers, noteCodeInputs.by),
    because: answerTo(answers, noteCodeInputs.because),
    ...(commit !== undefined && { commit }),
  };
  const edits = setFields(document, node, { assessed: { code_seen } }, orderOf(kind));
  return (
    edits && inFile({ uri: document.uri }, together([...edits, ...stillApproved(workspace, record, edits)]))
  );
}

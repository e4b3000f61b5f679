import { applyEdits, type Edit } from '../../base/edit.ts';
import { contentFingerprint } from '../../model/content.ts';
import type { RecordFacts } from '../../model/facts.ts';
import { orderOf } from '../../model/field-order.ts';
import { factsAt } from '../../model/links.ts';
import { type Record, recordAtPath } from '../../model/record.ts';
import { readFile } from '../../model/source-file.ts';
import type { Workspace } from '../../model/workspace.ts';
import { isHistory } from '../../posture/succession.ts';
import { entryOf } from '../../syntax/node.ts';
import { removeEntry, setFields, together } from '../../syntax/write/index.ts';
import { assessedToday } from '../new-document/prefill.ts';
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
import { systemAbout } from './system-about.ts';

export const reaffirmInputs = {
  by: {
    name: 'by',
    prompt: 'Who looked at it again? A name or a role',
    placeholder: '<who looked at it>',
    form: 'text',
  },
  reason: {
    name: 'reason',
    prompt: 'Why does the assessment still hold?',
    placeholder: '<why it still holds>',
    form: 'text',
  },
} as const satisfies { readonly [name: string]: Input };

/** Says that an assessment holds for its system as it is today. */
export function* reaffirm({
  workspace,
  file,
  record,
  range,
  diagnostics,
}: ActionContext): Generator<CodeAction> {
  if (!record?.kind.fields.some(({ name }) => name === 'assessed')) return;
  const facts = factsAt(workspace, { uri: file.uri, document: record.document.index, path: record.path });
  const system = facts && !isHistory(facts) ? systemAbout(workspace, facts) : undefined;
  if (!facts || !system?.system) return;
  const diagnostic = diagnostics.find(({ code }) => code === 'changed-since-assessed');
  if (!diagnostic && !standsAtLifecycle(record, range.start)) return;
  yield {
    id: 'reaffirm',
    title: 'Re-affirm it for the system as it is today',
    kind: diagnostic ? 'quickfix' : 'refactor.rewrite',
    ...(diagnostic && { diagnostic }),
    needs: [reaffirmInputs.reason, reaffirmInputs.by],
    change: answers => reaffirmed(workspace, record, system, answers),
  };
}

/**
 * Rewrites `assessed` to the facts of today, and records who said why under `reviewed`. A commit that was assessed is
 * not the one of today, so it goes. What was approved stays approved: only the tool's own record changed.
 */
export function reaffirmed(
  workspace: Workspace,
  record: Record,
  system: RecordFacts,
  answers: Answers,
): ProposedChange | undefined {
  const by = answerTo(answers, reaffirmInputs.by);
  const reviewed = { on: workspace.today, by, note: answerTo(answers, reaffirmInputs.reason) };
  const assessed = assessedToday(workspace, system, by);
  const { document, node, kind } = record;
  const written = setFields(document, node, { assessed, reviewed }, orderOf(kind));
  if (!written) return undefined;
  const edits = together([
    ...written,
    ...outdated(record, new Set(Object.keys(system.system?.fingerprints ?? {}))),
  ]);
  return inFile({ uri: document.uri }, together([...edits, ...stillApproved(workspace, record, edits)]));
}

function outdated(record: Record, facts: ReadonlySet<string>): readonly Edit[] {
  const { document, node } = record;
  const assessed = entryOf(node, 'assessed')?.value;
  if (assessed?.type !== 'mapping') return [];
  const commit = assessed.entries.find(({ name }) => name === 'commit');
  const known = assessed.entries.find(({ name }) => name === 'facts')?.value;
  const gone = known?.type === 'mapping' ? known.entries.filter(({ name }) => !facts.has(name)) : [];
  return [
    commit && removeEntry(document, assessed, commit),
    ...gone.map(entry => (known?.type === 'mapping' ? removeEntry(document, known, entry) : undefined)),
  ].filter(edit => edit !== undefined);
}

function stillApproved(workspace: Workspace, record: Record, edits: readonly Edit[]): readonly Edit[] {
  const { document, node, path, kind } = record;
  const facts = factsAt(workspace, { uri: document.uri, document: document.index, path });
  const approved = facts?.lifecycle.approvedContent;
  if (approved === undefined || approved !== facts?.lifecycle.content) return [];
  const after = readFile({
    uri: document.uri,
    text: applyEdits(document.text, edits),
    carrier: document.carrier,
  });
  const its = after.documents.find(({ index }) => index === document.index);
  const now = its && recordAtPath(its, path);
  const content = now && contentFingerprint(now);
  return (content && setFields(document, node, { approved: { content } }, orderOf(kind))) || [];
}

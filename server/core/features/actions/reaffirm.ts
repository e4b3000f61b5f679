import type { Edit } from '../../base/edit.ts';
import type { RecordFacts } from '../../model/facts.ts';
import { orderOf } from '../../model/field-order.ts';
import { factsAt, linksAround } from '../../model/links.ts';
import type { Record } from '../../model/record.ts';
import { fingerprintsOf } from '../../model/system-facts.ts';
import type { Workspace } from '../../model/workspace.ts';
import { isHistory } from '../../posture/succession.ts';
import { systemAbout } from '../../posture/system-about.ts';
import type { Entry, Mapping } from '../../syntax/tree.ts';
import { type PlainMapping, removeEntries, setFields, setValue, together } from '../../syntax/write/index.ts';
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
import { nextReviewIfDue } from './next-review.ts';
import { stillApproved } from './still-approved.ts';

export const reaffirmInputs = {
  by: {
    name: 'by',
    prompt: 'Who looked at it again? A name or a role',
    placeholder: '<who looked at it>',
    form: 'person',
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
  const system =
    facts && !isHistory(facts) ? systemAbout(linksAround(workspace, file.uri), facts) : undefined;
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
 * Rewrites `assessed` to the facts of today and the commit that the repository stands at, and records who said why under
 * `reviewed`. A planned review that was due is counted from today. What was noted of changes of the code before is a part of it now. What was approved stays approved: only
 * the tool's own record changed.
 */
export function reaffirmed(
  workspace: Workspace,
  record: Record,
  system: RecordFacts,
  answers: Answers,
): ProposedChange | undefined {
  const by = answerTo(answers, reaffirmInputs.by);
  const reviewed = { on: workspace.today, by, note: answerTo(answers, reaffirmInputs.reason) };
  const facts: PlainMapping = { ...fingerprintsOf(system.system?.facts ?? {}) };
  const { document, node, kind } = record;
  const known = outdatedFacts(record, facts);
  const commit = headCommit(workspace, document.uri);
  const assessed = {
    on: workspace.today,
    by,
    ...(!known && { facts }),
    ...(commit !== undefined && { commit }),
  };
  const written = setFields(
    document,
    node,
    { assessed, reviewed, ...nextReviewIfDue(workspace, record) },
    orderOf(kind),
  );
  if (!written) return undefined;
  const anew = known ? [setValue(document, known.mapping, known.entry, facts)] : [];
  const past = withoutFields(record, commit === undefined ? ['commit', 'code_seen'] : ['code_seen']);
  const edits = together([...written, ...anew, ...past]);
  return inFile({ uri: document.uri }, together([...edits, ...stillApproved(workspace, record, edits)]));
}

function assessedIn({ node }: Record): Mapping | undefined {
  const assessed = node.entries.find(({ name }) => name === 'assessed')?.value;
  return assessed?.type === 'mapping' ? assessed : undefined;
}

/** The facts that were assessed, where the system has some of them no more: they are then written anew as a whole. */
function outdatedFacts(
  record: Record,
  facts: PlainMapping,
): { readonly mapping: Mapping; readonly entry: Entry } | undefined {
  const mapping = assessedIn(record);
  const entry = mapping?.entries.find(({ name }) => name === 'facts');
  if (!mapping || entry?.value.type !== 'mapping') return undefined;
  return entry.value.entries.some(({ name }) => !Object.hasOwn(facts, name)) ? { mapping, entry } : undefined;
}

function withoutFields(record: Record, names: readonly string[]): readonly Edit[] {
  const assessed = assessedIn(record);
  const entries = assessed?.entries.filter(({ name }) => names.includes(name)) ?? [];
  return assessed ? removeEntries(record.document, assessed, entries) : [];
}

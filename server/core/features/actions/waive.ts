import { lineEndOf, lineStartAt } from '../../base/characters.ts';
import { addMonths, type Day } from '../../base/day.ts';
import { rangeOf } from '../../base/range.ts';
import { shortened } from '../../base/shorten.ts';
import { liesIn } from '../../base/uri.ts';
import { lowerFirst } from '../../kinds/expected.ts';
import { kindTitle } from '../../kinds/index.ts';
import { orderOf } from '../../model/field-order.ts';
import { factsAt, linksAround, type RootLinks } from '../../model/links.ts';
import { recordAt } from '../../model/locate.ts';
import type { Workspace } from '../../model/workspace.ts';
import { obligationNames } from '../../posture/demands.ts';
import { counts } from '../../posture/in-force.ts';
import type { Diagnostic } from '../../rules/told.ts';
import { nodePathAt } from '../../syntax/node.ts';
import { appendItems, type PlainMapping, setFields } from '../../syntax/write/index.ts';
import { recordAtOffset } from '../cursor.ts';
import { newDocument } from '../new-document/new-document.ts';
import {
  type ActionContext,
  type Answers,
  answerTo,
  type CodeAction,
  type Input,
  inFile,
  type ProposedChange,
} from './action.ts';

/** Lets a finding go for a while, with a reason: in the waivers document of the AIMS, or in a comment beside it. */
export function* waive(context: ActionContext): Generator<CodeAction> {
  const seen = new Set<string>();
  for (const diagnostic of context.diagnostics) {
    const { code } = diagnostic;
    if (seen.has(code) || !isWaivable(diagnostic)) continue;
    seen.add(code);
    const inputs = inputsFor(context.workspace.today);
    const entry = entryFor(context, diagnostic);
    yield {
      id: `waive ${code}`,
      title: `Waive "${code}" here for a while`,
      kind: 'quickfix',
      diagnostic,
      needs: [inputs.reason, inputs.approvedBy, inputs.expires],
      change: answers =>
        entered(context.workspace, context.file.uri, { ...entry, ...answered(inputs, answers) }),
    };
    const place = commentPlace(context, diagnostic);
    if (!place) continue;
    yield {
      id: `waive beside ${code}`,
      title: `Waive "${code}" here with a comment`,
      kind: 'quickfix',
      diagnostic,
      needs: [inputs.reason, inputs.approvedBy, inputs.expires],
      change: answers => {
        const { reason, approved_by, expires } = answered(inputs, answers);
        const said = `aims-waive: ${code} until ${expires} by ${approved_by} because ${reason}`;
        const text = place.isProse ? `<!-- ${said.replaceAll('--', '- ')} -->` : `# ${said}`;
        const { at, indent } = place;
        return inFile(context.file, [
          { range: rangeOf(at, at), text: indent + text + lineEndOf(context.file.text) },
        ]);
      },
    };
  }
}

/** Lets go for a while that a system owes something, in whatever state that is. */
export function waiveObligation(
  workspace: Workspace,
  near: string,
  { obligation, system }: { readonly obligation: string; readonly system: string },
): CodeAction {
  const inputs = inputsFor(workspace.today);
  return {
    id: `waive obligation ${obligation} ${system}`,
    title: `Waive the ${lowerFirst(kindTitle(obligation))} of "${shortened(system)}" for a while`,
    kind: 'quickfix',
    needs: [inputs.reason, inputs.approvedBy, inputs.expires],
    change: answers => entered(workspace, near, { obligation, system, ...answered(inputs, answers) }),
  };
}

/** Whether a finding is one that can be let go: it is about a document, and neither about waiving nor about a gap. */
export function isWaivable({ code, document }: Diagnostic): boolean {
  // What concerns the file as a whole, or cannot be read, has no document that a waiver could name.
  return document !== undefined && !code.includes('waiver') && code !== 'placeholder';
}

interface WaiverInputs {
  readonly reason: Input;
  readonly approvedBy: Input;
  readonly expires: Input;
}

function inputsFor(today: Day): WaiverInputs {
  return {
    reason: {
      name: 'reason',
      prompt: 'Why may this be let go?',
      placeholder: '<why it may be let go>',
      form: 'text',
    },
    approvedBy: {
      name: 'approved_by',
      prompt: 'Who allows it? A name or a role',
      placeholder: '<who allows it>',
      form: 'person',
    },
    expires: {
      name: 'expires',
      prompt: 'Until which day, that day included?',
      placeholder: '<YYYY-MM-DD>',
      suggestion: addMonths(today, 3),
      form: 'day',
    },
  };
}

function answered(inputs: WaiverInputs, answers: Answers) {
  return {
    reason: answerTo(answers, inputs.reason),
    approved_by: answerTo(answers, inputs.approvedBy),
    expires: answerTo(answers, inputs.expires),
  };
}

/** What is waived: an obligation of the system, else the rule in the document, or in the file where that has no id. */
function entryFor({ workspace, file }: ActionContext, { code, document, range }: Diagnostic): PlainMapping {
  // The record that the finding is about: the cursor may be beside it, in one that holds it.
  const record = document && recordAtOffset(document, range.start);
  const facts =
    record && factsAt(workspace, { uri: file.uri, document: record.document.index, path: record.path });
  const id = facts?.id;
  const obligation = obligationNames.find(
    name => code === `missing-${name}` || code === `missing-${name}-review`,
  );
  if (obligation !== undefined && facts?.idKind === 'system' && id !== undefined)
    return { obligation, system: id };
  if (id !== undefined) return { rule: code, document: id };
  return { rule: code, path: pathIn(linksAround(workspace, file.uri), file.uri) };
}

function pathIn(root: RootLinks, uri: string): string {
  if (!liesIn(uri, root.uri)) return uri;
  const path = uri.slice(root.uri.length).replace(/^\//, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function entered(workspace: Workspace, near: string, entry: PlainMapping): ProposedChange | undefined {
  const root = linksAround(workspace, near);
  const record = root
    .ofKind('waivers')
    .filter(counts)
    .map(facts => recordAt(workspace, facts))
    .find(each => each !== undefined);
  if (!record) return firstWaiver(workspace, near, entry);
  const { document, node, kind } = record;
  const list = node.entries.find(({ name }) => name === 'waivers');
  const edits = list
    ? appendItems(document, node, list, [entry])
    : setFields(document, node, { waivers: [entry] }, orderOf(kind));
  return edits && inFile({ uri: document.uri }, edits);
}

/** The document that an AIMS keeps its waivers in, with the first of them. */
function firstWaiver(workspace: Workspace, near: string, entry: PlainMapping): ProposedChange | undefined {
  const made = newDocument(workspace, { kind: 'waivers', near, fields: { waivers: [entry] } });
  if (!made) return undefined;
  const { uri, text, cursor } = made;
  return { edits: [], creates: [{ uri, text }], cursor: { uri, offset: cursor } };
}

interface CommentPlace {
  readonly at: number;
  readonly indent: string;
  readonly isProse: boolean;
}

/** A line of its own before that of the finding; undefined where a comment would be a part of a text there. */
function commentPlace({ file }: ActionContext, { range, document }: Diagnostic): CommentPlace | undefined {
  const { text, tree } = file;
  if (!document || tree.carrier === 'json') return undefined;
  const at = lineStartAt(text, range.start);
  const indent = /^[ \t]*/.exec(text.slice(at, range.start))?.[0] ?? '';
  const path = nodePathAt(document.node, range.start);
  if (path[0]?.is === 'section') return { at, indent: '', isProse: true };
  const inText = path.some(
    step => step.is === 'node' && step.node.type === 'scalar' && step.node.range.start < at,
  );
  return inText || document.node.range.start > at ? undefined : { at, indent, isProse: false };
}

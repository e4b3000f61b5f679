import type { Characters } from '../../base/characters.ts';
import { applyEdits, type Edit } from '../../base/edit.ts';
import { kindNamed } from '../../kinds/index.ts';
import { orderOf } from '../../model/field-order.ts';
import { linksAround } from '../../model/links.ts';
import type { Record } from '../../model/record.ts';
import type { Workspace } from '../../model/workspace.ts';
import { appendItems, type PlainMapping, setFields } from '../../syntax/write/index.ts';
import { asId, freeId, newDocument } from '../new-document/new-document.ts';
import { type Answers, answerTo, type CodeAction, type Input, type ProposedChange } from './action.ts';

export const systemInputs = {
  name: {
    name: 'name',
    prompt: 'What do people call the AI system?',
    placeholder: '<name>',
    form: 'text',
  },
  owner: {
    name: 'owner',
    prompt: 'Who answers for it? A role, a team or a name',
    placeholder: '<who answers for it>',
    form: 'text',
  },
} as const satisfies { readonly [name: string]: Input };

/** What is to be written next of a system that has only a name: the first thing that its next stage needs. */
const purpose = '<what it is for, and for whom>';

/** Where a new system is written down. */
export type SystemPlace =
  | { readonly is: 'register'; readonly register: Record }
  /** A file of its own, in the AIMS of the file of that uri. */
  | { readonly is: 'file'; readonly near: string };

/** Registers a system by what one knows of it on its first day. Its id is made of its name. */
export function newSystem(workspace: Workspace, place: SystemPlace): CodeAction {
  return {
    id: 'new system',
    title: 'Register an AI system',
    kind: 'refactor',
    needs: [systemInputs.name, systemInputs.owner],
    change: answers =>
      place.is === 'register'
        ? inRegister(workspace, place.register, answers)
        : inOwnFile(workspace, place.near, answers),
  };
}

type Entry = PlainMapping & { readonly id: string; readonly name: string };

function entryFor(workspace: Workspace, near: string, answers: Answers): Entry {
  const kind = kindNamed('ai-system');
  const name = answerTo(answers, systemInputs.name);
  const wanted = asId(name);
  const id = kind ? freeId(linksAround(workspace, near), kind, wanted) : wanted;
  return { id, name, owner: answerTo(answers, systemInputs.owner), stage: 'idea', purpose };
}

function inRegister(
  workspace: Workspace,
  { document, node, kind }: Record,
  answers: Answers,
): ProposedChange | undefined {
  const entry = entryFor(workspace, document.uri, answers);
  const list = node.entries.find(({ name }) => name === 'systems');
  const edits = list
    ? appendItems(document, node, list, [entry])
    : setFields(document, node, { systems: [entry] }, orderOf(kind));
  if (!edits) return undefined;
  return {
    edits: [{ uri: document.uri, edits }],
    cursor: { uri: document.uri, offset: gapIn(document.text, edits) },
  };
}

/** The offset of the gap in the text after the edits; it is in what they add. */
function gapIn(text: Characters, edits: readonly Edit[]): number {
  const [first] = edits;
  return applyEdits(text, edits).indexOf(purpose, first?.range.start ?? 0);
}

function inOwnFile(workspace: Workspace, near: string, answers: Answers): ProposedChange | undefined {
  const { id, name: title, ...fields } = entryFor(workspace, near, answers);
  const made = newDocument(workspace, { kind: 'ai-system', near, id, fields: { ...fields, title } });
  if (!made) return undefined;
  const { uri, text, cursor } = made;
  return { edits: [], creates: [{ uri, text }], cursor: { uri, offset: cursor } };
}

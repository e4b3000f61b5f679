import assert from 'node:assert/strict';
import { applyEdits } from '../../server/core/base/edit.ts';
import { rangeOf } from '../../server/core/base/range.ts';
import { type CodeAction, type ProposedChange, unasked } from '../../server/core/features/actions/action.ts';
import { codeActionsIn } from '../../server/core/features/code-actions.ts';
import { fileIn, parseFixture, testFolder, uriOf, type WorkspaceOptions, workspaceOf } from './fixture.ts';

export interface ActionPicture extends WorkspaceOptions {
  /** The answers of a person; without them nobody was asked. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Whether what is asked about goes on to the end of the line, as with editors that ask about lines. */
  readonly line?: boolean;
}

/**
 * Holds what an action at the cursor of a picture makes of its files against a second picture: of those that change, that
 * are new, and that are gone (whose text is then `(gone)`). The cursor of the second one is where one goes on writing.
 */
export function checkAction(
  picture: string,
  title: string,
  expected: string,
  { answers, line = false, ...options }: ActionPicture = {},
): void {
  const { files, cursor } = parseFixture(picture);
  assert.ok(cursor, 'the picture has a cursor');
  const workspace = workspaceOf(files, options);
  const file = fileIn(workspace, cursor.path);
  const ahead = line ? file.text.slice(cursor.offset).search(/[\r\n]|$/) : 0;
  const actions = codeActionsIn(workspace, file, rangeOf(cursor.offset, cursor.offset + ahead));
  const action = actions.find(each => each.title === title);
  assert.ok(
    action,
    `no "${title}" among ${JSON.stringify(
      actions.map(each => each.title),
      null,
      1,
    )}`,
  );
  const change = action.change(answers ?? unasked(action.needs));
  assert.ok(change, 'it changes something');
  const texts = new Map(files.map(({ path, text }) => [uriOf(path), text]));
  assert.equal(pictureOf(change, texts), expected.replace(/^\n/, ''));
}

/** The titles of what is offered at the cursor of a picture, without what lets findings go. */
export function titlesAt(picture: string, options: WorkspaceOptions = {}): readonly string[] {
  return actionsAt(picture, options)
    .map(({ title }) => title)
    .filter(title => !title.startsWith('Waive '));
}

export function actionsAt(picture: string, options: WorkspaceOptions = {}): readonly CodeAction[] {
  const { files, cursor } = parseFixture(picture);
  assert.ok(cursor, 'the picture has a cursor');
  const workspace = workspaceOf(files, options);
  const range = { start: cursor.offset, end: cursor.offset };
  return codeActionsIn(workspace, fileIn(workspace, cursor.path), range);
}

function pictureOf(change: ProposedChange, texts: ReadonlyMap<string, string>): string {
  return [...changedTexts(change, texts)]
    .map(([uri, text]) => `#- ${uri.slice(testFolder.length + 1)}\n${text}`)
    .join('');
}

/** The texts that are new or others after a change, by uri, with `$0` where its cursor is. */
export function changedTexts(
  { edits, creates = [], deletes = [], cursor }: ProposedChange,
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const after = new Map<string, string>();
  const withCursor = (uri: string, text: string): string =>
    cursor?.uri === uri ? `${text.slice(0, cursor.offset)}$0${text.slice(cursor.offset)}` : text;
  for (const { uri, edits: own } of edits) {
    const text = texts.get(uri);
    assert.ok(text !== undefined, `${uri} is there`);
    after.set(uri, withCursor(uri, applyEdits(text, own)));
  }
  for (const { uri, text } of creates) {
    assert.ok(!texts.has(uri), `${uri} is not there yet`);
    after.set(uri, withCursor(uri, text));
  }
  for (const uri of deletes) after.set(uri, '(gone)\n');
  return after;
}

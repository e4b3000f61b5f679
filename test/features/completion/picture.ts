import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/core/base/edit.ts';
import { type Completion, completionsAt } from '../../../server/core/features/completion.ts';
import { readFile } from '../../../server/core/model/source-file.ts';
import { parseFixture, uriOf, type WorkspaceOptions, workspaceOf } from '../../support/fixture.ts';
import { expanded } from '../../support/snippet.ts';

/** What is proposed at the cursor of a picture, in the order in which it is shown. */
export function proposedAt(picture: string, options: WorkspaceOptions = {}): readonly Completion[] {
  return asked(picture, options).items;
}

export function labelsAt(picture: string, options: WorkspaceOptions = {}): readonly string[] {
  return proposedAt(picture, options).map(({ label }) => label);
}

/** The text after one of the proposals was accepted, with `$0` where the cursor comes to rest. */
export function accepted(picture: string, label: string, options: WorkspaceOptions = {}): string {
  const { items, text, offset } = asked(picture, options);
  const item = items.find(each => each.label === label);
  assert.ok(item, `"${label}" is not proposed, but ${items.map(each => each.label).join(', ') || 'nothing'}`);
  const { range, snippet, text: plain } = item.edit;
  assert.ok(range.start <= offset && offset <= range.end, 'the cursor is not in what is replaced');
  assert.doesNotMatch(text.slice(range.start, range.end), /[\r\n]/, 'more than one line is replaced');
  const written = snippet === undefined ? plain : expanded(snippet);
  if (snippet !== undefined) assert.equal(written.replace('$0', ''), plain);
  return applyEdits(text, [{ range, text: written }, ...(item.also ?? [])]);
}

/** Holds the text after accepting a proposal against the expected one; both begin and end with a line end. */
export function checkAccepted(picture: string, label: string, expected: string): void {
  const after = accepted(`\n#- x${endingOf(picture)}${picture}`, label);
  assert.equal(`\n${after}`, expected);
}

function endingOf(picture: string): string {
  if (/^\n\s*[{[]/.test(picture)) return '.json';
  return picture.startsWith('\n---') ? '.md' : '.yaml';
}

function asked(picture: string, options: WorkspaceOptions) {
  const { files, cursor } = parseFixture(picture);
  assert.ok(cursor, 'the picture has no cursor');
  const workspace = workspaceOf(files, options);
  const text = files.find(({ path }) => path === cursor.path)?.text ?? '';
  const uri = uriOf(cursor.path);
  const file = workspace.files.get(uri) ?? readFile({ uri, text });
  const { items } = completionsAt(workspace, file, cursor.offset);
  const inOrder = [...items].sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  return { items: inOrder, text, offset: cursor.offset };
}

import type * as lsp from 'vscode-languageserver';
import { applyEdits, type ProposedChange, readFile, Text, type Workspace } from '../core/index.ts';
import type { Desk } from './desk.ts';
import { nowhere } from './to-proto.ts';
import { toWorkspaceEdit } from './workspace-edit.ts';

/**
 * A change as an edit of the editor's: all of it or nothing. New files never take the place of others.
 *
 * @returns undefined where the client cannot do it, or a file is not there any more
 */
export function toChangeEdit(
  desk: Pick<Desk, 'abilities' | 'buffers' | 'session'>,
  { edits, creates = [], deletes = [] }: ProposedChange,
): lsp.WorkspaceEdit | undefined {
  const { abilities, buffers, session } = desk;
  if (creates.length > 0 && !abilities.createFiles) return undefined;
  if (deletes.length > 0 && !abilities.deleteFiles) return undefined;
  const files = edits.flatMap(({ uri, edits: own }) => {
    const buffer = buffers.get(uri);
    const file = session.workspace.files.get(uri) ?? (buffer && readFile({ uri, text: buffer.text }));
    return file ? [{ file, groups: [{ edits: own }] }] : [];
  });
  if (files.length < edits.length) return undefined;
  const edit = toWorkspaceEdit(desk, files);
  if (creates.length === 0 && deletes.length === 0) return edit;
  return {
    documentChanges: [
      ...creates.flatMap(({ uri, text }): (lsp.CreateFile | lsp.TextDocumentEdit)[] => [
        { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } },
        { textDocument: { uri, version: null }, edits: [{ range: nowhere, newText: text }] },
      ]),
      ...(edit.documentChanges ?? []),
      ...deletes.map((uri): lsp.DeleteFile => ({ kind: 'delete', uri: buffers.get(uri)?.editorUri ?? uri })),
    ],
  };
}

/** Where the cursor of a change is once the change is made; the gap there is selected. */
export function toCursor(
  { files }: Pick<Workspace, 'files'>,
  { edits, creates = [], cursor }: ProposedChange,
): lsp.Location | undefined {
  if (!cursor) return undefined;
  const edited = edits.find(({ uri }) => uri === cursor.uri);
  const before = files.get(cursor.uri)?.text;
  const text =
    creates.find(({ uri }) => uri === cursor.uri)?.text ??
    (edited && before !== undefined ? applyEdits(before, edited.edits) : undefined);
  if (text === undefined) return undefined;
  const after = Text.of(text);
  const gap = /^<[^<>\n]+>/.exec(text.slice(cursor.offset, cursor.offset + 200))?.[0].length ?? 0;
  return {
    uri: cursor.uri,
    range: { start: after.positionAt(cursor.offset), end: after.positionAt(cursor.offset + gap) },
  };
}

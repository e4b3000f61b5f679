import type * as lsp from 'vscode-languageserver';
import { type LineIndex, lineIndexOf, linesOf, type ProposedChange, positionAt } from '../core/index.ts';
import type { Desk } from './desk.ts';

/**
 * A change as an edit of the editor's: all of it or nothing. Documents that are open are edited in the version that we
 * know, and under the editor's own spelling of their uris. New files never take the place of others.
 *
 * @returns undefined where the client cannot do it
 */
export function toWorkspaceEdit(
  desk: Pick<Desk, 'abilities' | 'buffers' | 'session'>,
  { edits, creates = [], deletes = [] }: ProposedChange,
): lsp.WorkspaceEdit | undefined {
  const { abilities, buffers } = desk;
  if (creates.length > 0 && !abilities.createFiles) return undefined;
  if (deletes.length > 0 && !abilities.deleteFiles) return undefined;
  const changed = edits.filter(each => each.edits.length > 0);
  const lines = changed.map(({ uri }) => linesIn(desk, uri));
  if (lines.some(each => each === undefined)) return undefined;
  const written = changed.map(({ uri, edits: own }, index) => ({
    uri: buffers.get(uri)?.editorUri ?? uri,
    version: buffers.get(uri)?.version ?? null,
    edits: own.map(({ range, text }) => ({
      range: {
        start: positionAt(lines[index] ?? noLines, range.start),
        end: positionAt(lines[index] ?? noLines, range.end),
      },
      newText: text,
    })),
  }));
  if (!abilities.documentChanges) {
    return { changes: Object.fromEntries(written.map(({ uri, edits: own }) => [uri, own])) };
  }
  return {
    documentChanges: [
      ...creates.flatMap(({ uri, text }): (lsp.CreateFile | lsp.TextDocumentEdit)[] => [
        { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } },
        { textDocument: { uri, version: null }, edits: [{ range: nowhere, newText: text }] },
      ]),
      ...written.map(({ uri, version, edits: own }) => ({ textDocument: { uri, version }, edits: own })),
      ...deletes.map((uri): lsp.DeleteFile => ({ kind: 'delete', uri: buffers.get(uri)?.editorUri ?? uri })),
    ],
  };
}

/** Where the cursor of a change is, in the text that is there after it. */
export function toCursor({ creates = [], cursor }: ProposedChange): lsp.Location | undefined {
  const created = cursor && creates.find(({ uri }) => uri === cursor.uri);
  if (!cursor || !created) return undefined;
  const lines = lineIndexOf(created.text);
  const gap = /^<[^<>\n]+>/.exec(created.text.slice(cursor.offset, cursor.offset + 200))?.[0].length ?? 0;
  return {
    uri: cursor.uri,
    range: { start: positionAt(lines, cursor.offset), end: positionAt(lines, cursor.offset + gap) },
  };
}

const noLines = lineIndexOf('');
const nowhere: lsp.Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function linesIn(
  { session, buffers }: Pick<Desk, 'buffers' | 'session'>,
  uri: string,
): LineIndex | undefined {
  const file = session.workspace.files.get(uri);
  if (file) return linesOf(file);
  const buffer = buffers.get(uri);
  return buffer && lineIndexOf(buffer.text);
}

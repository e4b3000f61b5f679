/** Writes what was previewed: one edit of the editor's, so that one undo takes it back. */
import { Range, type TextDocument, Uri, WorkspaceEdit, workspace } from 'vscode';
import type { PreviewedFile } from '../../server/lsp/protocol.ts';
import { type ChangedLines, changedLines } from './changed-lines.ts';

/** @returns why nothing was written, as sentences for people; undefined where all of it was */
export async function applyImport(files: readonly PreviewedFile[]): Promise<string | undefined> {
  try {
    return await applied(files);
  } catch (error) {
    return `It could not be written: ${error instanceof Error ? error.message : String(error)}`;
  }
}

async function applied(files: readonly PreviewedFile[]): Promise<string | undefined> {
  const edit = new WorkspaceEdit();
  const edited: TextDocument[] = [];
  for (const { uri: text, name, before, after } of files) {
    const uri = Uri.parse(text, true);
    if (before === undefined) {
      edit.createFile(uri, { contents: new TextEncoder().encode(after), overwrite: false });
      continue;
    }
    const document = await workspace.openTextDocument(uri);
    if (document.isDirty) return `${name} has changes that are not saved. Save it, then write again.`;
    // An editor shows every line end alike, and no byte order mark.
    if (changedLines(document.getText(), before) !== undefined)
      return `The editor has another text of ${name} than the disk. Open it, run "File: Revert File", then write again.`;
    const lines = changedLines(before, after);
    if (!lines) continue;
    edit.replace(uri, rangeIn(document, lines), lines.text);
    edited.push(document);
  }
  if (!(await workspace.applyEdit(edit)))
    return 'The editor did not write it. A file may have come there, or the folder cannot be written to.';
  const saved = await Promise.all(edited.map(document => document.save()));
  if (saved.every(done => done)) return undefined;
  return 'What is new is in the editors, but not all of it could be saved. Save it, or undo it.';
}

function rangeIn(document: TextDocument, { from, to }: ChangedLines) {
  return document.validateRange(new Range(from, 0, to, 0));
}

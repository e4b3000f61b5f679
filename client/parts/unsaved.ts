/** What is written in editors and not saved yet, for what reads the disk. */
import path from 'node:path';
import { type TextDocument, window, workspace } from 'vscode';
import { carrierOfFile } from './sniff.ts';

/**
 * Whether the disk may be read: nothing below the folder waits to be saved, or the person has decided about it.
 *
 * @param reader what reads the disk, for the middle of a sentence: `the export`
 */
export async function settleUnsaved(folder: string, reader: string): Promise<boolean> {
  const unsaved = unsavedBelow(folder);
  if (unsaved.length === 0) return true;
  const [first] = unsaved;
  const what =
    first && unsaved.length === 1
      ? `${workspace.asRelativePath(first.uri)} has changes that are`
      : `${unsaved.length} documents have changes that are`;
  const save = 'Save and Go On';
  const without = 'Go On Without';
  const chosen = await window.showWarningMessage(
    `${what} not saved, and ${reader} reads what is on the disk.`,
    save,
    without,
  );
  if (chosen !== save) return chosen === without;
  const saved = await Promise.all(unsaved.map(document => document.save()));
  if (saved.every(done => done)) return true;
  void window.showErrorMessage('Not all documents could be saved, so nothing was done.');
  return false;
}

function unsavedBelow(folder: string): readonly TextDocument[] {
  return workspace.textDocuments.filter(({ isDirty, uri }) => {
    if (!isDirty || uri.scheme !== 'file' || carrierOfFile(uri.fsPath) === undefined) return false;
    const way = path.relative(folder, uri.fsPath);
    return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
  });
}

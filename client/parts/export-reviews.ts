/** Saves what is due as a calendar file, where a person says. */
import { commands, type Disposable, Uri, window, workspace } from 'vscode';
import type { Server } from './server.ts';

export const exportReviewsCommand = 'aims.reviews.export';

export function registerExportReviews(server: Server): Disposable {
  return commands.registerCommand(exportReviewsCommand, () => exportReviews(server));
}

async function exportReviews(server: Server): Promise<void> {
  if (server.state() !== 'running') {
    void window.showWarningMessage('The AIMS server does not run yet, so there is no calendar to save.');
    return;
  }
  const { text, count } = await server.calendar();
  if (count === 0) {
    void window.showInformationMessage('Nothing is due, now or later, so there is no calendar to save.');
    return;
  }
  const folder = workspace.workspaceFolders?.find(({ uri }) => uri.scheme === 'file')?.uri;
  // The dialog asks before it gives the name of a file that is there already.
  const file = await window.showSaveDialog({
    title: 'Save What Is Due as a Calendar',
    saveLabel: 'Save Calendar',
    filters: { iCalendar: ['ics'] },
    ...(folder && { defaultUri: Uri.joinPath(folder, 'aims-reviews.ics') }),
  });
  if (!file) return;
  try {
    await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(`The calendar could not be saved: ${why}`);
    return;
  }
  const name = workspace.asRelativePath(file);
  const events = count === 1 ? '1 event' : `${count} events`;
  void window.showInformationMessage(
    `Saved ${events} to ${name}. Import it into your calendar; saved and imported again, it moves what has moved.`,
  );
}

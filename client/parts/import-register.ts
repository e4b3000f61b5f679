/** Imports a register from spreadsheets and exports: asks for what is not said, and shows what would be done. */
import path from 'node:path';
import { commands, Disposable, Uri, window, workspace } from 'vscode';
import type { FoundPlace, ImportPlace } from '../../server/lsp/protocol.ts';
import type { Errands } from './errand.ts';
import { createImportPreviews } from './import-preview.ts';
import { plain } from './row.ts';
import { settleUnsaved } from './unsaved.ts';

const title = 'Import Register';

/** What is read; whatever a file is called, its bytes decide. */
const filters = {
  'Tables and exports': [
    'csv',
    'tsv',
    'txt',
    'json',
    'jsonl',
    'ndjson',
    'xlsx',
    'xlsm',
    'html',
    'htm',
    'md',
    'zip',
  ],
  'All files': ['*'],
};

export interface ImportOptions {
  readonly errands: Errands;
  /** Hears that an import was written. */
  readonly onWritten: () => void;
}

export function registerImport({ errands, onWritten }: ImportOptions): Disposable {
  const previews = createImportPreviews({ errands, onWritten });
  return Disposable.from(
    previews,
    // From the Explorer: what was clicked on, and all that is selected.
    commands.registerCommand('aims.importRegister', async (clicked?: unknown, selected?: unknown) => {
      const folders = foldersHere();
      if (folders.length === 0) {
        await sayNoFolder();
        return;
      }
      const files = filesIn(clicked, selected) ?? (await chosenFiles(folders[0]));
      if (files === undefined || files.length === 0) return;
      const place = await placeFor(folders, errands);
      if (!place || !(await settleUnsaved(place.folder, 'the import'))) return;
      await previews.show({ place, files, as: 'register' });
    }),
  );
}

/** The paths of the folders that are open and lie on a disk. */
export function foldersHere(): readonly string[] {
  return (workspace.workspaceFolders ?? []).filter(isOnDisk).map(({ uri }) => uri.fsPath);
}

/** Says what stands in the way where no folder that lies on a disk is open. */
export async function sayNoFolder(): Promise<void> {
  if (workspace.workspaceFolders?.length) {
    void window.showWarningMessage(
      'The folders of this window lie in a virtual file system, and AIMS reads and writes files of a disk. Clone the repository, and open the clone.',
    );
    return;
  }
  const open = 'Open Folder';
  const chosen = await window.showInformationMessage(
    'Open the folder first that holds your governance documents, or will hold them.',
    open,
  );
  if (chosen === open) await commands.executeCommand('vscode.openFolder');
}

function isOnDisk({ uri }: { readonly uri: Uri }): boolean {
  return uri.scheme === 'file';
}

/** Arguments may come from keybindings and other extensions, so their form is looked at. */
function filesIn(clicked: unknown, selected: unknown): readonly string[] | undefined {
  const all = Array.isArray(selected) && selected.length > 0 ? selected : [clicked];
  const files = all.flatMap(each => (each instanceof Uri && each.scheme === 'file' ? [each.fsPath] : []));
  return files.length > 0 ? files : undefined;
}

async function chosenFiles(folder: string | undefined): Promise<readonly string[] | undefined> {
  const chosen = await window.showOpenDialog({
    title,
    openLabel: 'Preview Import',
    canSelectMany: true,
    filters,
    ...(folder !== undefined && { defaultUri: Uri.file(folder) }),
  });
  const files = chosen?.filter(({ scheme }) => scheme === 'file').map(({ fsPath }) => fsPath);
  if (chosen && files?.length === 0)
    void window.showWarningMessage(
      'Only files of a disk can be imported. Save it to a folder, and choose it there.',
    );
  return files;
}

/** Beside the register where there is one; where there are several, or none, the person says. */
async function placeFor(folders: readonly string[], errands: Errands): Promise<ImportPlace | undefined> {
  const found = await errands.run({ is: 'find-places', folders }, { title: 'Looking for registers' });
  if (found?.is === 'refused') void window.showErrorMessage(`Nothing can be imported: ${found.why}`);
  if (found?.is !== 'places') return undefined;
  const [only, ...others] = found.places;
  if (only && others.length === 0) return only;
  const places = only ? found.places : folders.map(folder => ({ folder, into: 'aims', systems: 0 }));
  const another = 'Another Folder...';
  const items = places.map(place => ({
    label: plain(placeName(place, folders)),
    description: only ? registered(place) : 'new',
    place,
  }));
  const chosen = await window.showQuickPick(
    [...items, { label: another, description: '', place: undefined }],
    {
      title,
      placeHolder: only
        ? 'There are several registers. Which folder is it imported into?'
        : 'There is no register yet. Which folder is it to be in?',
    },
  );
  return chosen && (chosen.place ?? (await anotherFolder(folders)));
}

function placeName({ folder, into }: ImportPlace, folders: readonly string[]): string {
  return folders.length > 1 ? path.posix.join(path.basename(folder), into) : into;
}

function registered({ systems }: FoundPlace): string {
  return systems === 1 ? '1 AI system' : `${systems} AI systems`;
}

async function anotherFolder(folders: readonly string[]): Promise<ImportPlace | undefined> {
  const [first] = folders;
  const [chosen] =
    (await window.showOpenDialog({
      title,
      openLabel: 'Import Into',
      canSelectFiles: false,
      canSelectFolders: true,
      ...(first !== undefined && { defaultUri: Uri.file(first) }),
    })) ?? [];
  if (!chosen) return undefined;
  const open = chosen.scheme === 'file' ? workspace.getWorkspaceFolder(chosen) : undefined;
  if (!open) {
    void window.showWarningMessage('It has to be a folder of this workspace: AIMS writes nowhere else.');
    return undefined;
  }
  const into = path.relative(open.uri.fsPath, chosen.fsPath).split(path.sep).join('/');
  return { folder: open.uri.fsPath, into: into === '' ? '.' : into };
}

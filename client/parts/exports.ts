/** Exports what others read: asks what, as what and where to, and has the program write it. */
import path from 'node:path';
import { commands, Disposable, env, type QuickPickItem, UIKind, Uri, window, workspace } from 'vscode';
import type { RootReport, SystemReport } from '../../server/lsp/protocol.ts';
import type { Errands } from './errand.ts';
import { type ExportChoice, type ExportFormat, exportChoices } from './export-choices.ts';
import { foldersHere, sayNoFolder } from './import-register.ts';
import { plain } from './row.ts';
import type { Server } from './server.ts';
import { settleUnsaved } from './unsaved.ts';
import { whenRunning } from './wishes.ts';

export interface ExportOptions {
  readonly server: Server;
  readonly errands: Errands;
}

/** What a caller says already: a key, another extension, a test. Nothing of it has to be there. */
interface Given {
  readonly what?: string;
  readonly format?: string;
  readonly systems?: readonly string[];
  readonly output?: Uri;
}

export function registerExport(context: ExportOptions): Disposable {
  return Disposable.from(
    commands.registerCommand('aims.export', async (argument?: unknown) => {
      const given = givenIn(argument);
      const choice = exportChoices.find(({ what }) => what === given.what) ?? (await chooseExport());
      if (choice) await exporting(context, choice, given);
    }),
    ...exportChoices.map(choice =>
      commands.registerCommand(choice.command, (argument?: unknown) =>
        exporting(context, choice, givenIn(argument)),
      ),
    ),
  );
}

async function exporting(
  { server, errands }: ExportOptions,
  choice: ExportChoice,
  given: Given,
): Promise<void> {
  if (foldersHere().length === 0) {
    await sayNoFolder();
    return;
  }
  const subject = await subjectFor(server, choice);
  if (!subject) return;
  const format = choice.formats.find(each => each.format === given.format) ?? (await chooseFormat(choice));
  if (!format) return;
  const systems = choice.bySystem ? (given.systems ?? (await chooseSystems(subject.systems, choice))) : [];
  if (!systems || !(await settleUnsaved(subject.folder, 'the export'))) return;
  const output = given.output ?? (await chooseFile(subject.folder, { choice, format }));
  if (!output) return;
  const outcome = await errands.run(
    {
      is: 'export',
      what: choice.what,
      format: format.format,
      folder: subject.folder,
      output: output.fsPath,
      ...(subject.path !== undefined && { path: subject.path }),
      ...(systems.length > 0 && { systems }),
    },
    { title: `Exporting ${choice.title}` },
  );
  if (outcome?.is === 'refused')
    void window.showErrorMessage(`There is no export of ${choice.title}: ${outcome.why}`);
  if (outcome?.is === 'exported') void tellDone(output, { choice, format, warnings: outcome.warnings });
}

/** What the export is about: a folder that is open, or the part of it that one of several management systems is. */
interface Subject {
  readonly folder: string;
  readonly path?: string;
  readonly systems: readonly SystemReport[];
}

async function subjectFor(server: Server, { label }: ExportChoice): Promise<Subject | undefined> {
  const roots = (await whenRunning(server)) ? await completeRoots(server) : [];
  const [only, ...others] = roots;
  if (!only) {
    const [folder, ...more] = foldersHere();
    if (more.length === 0) return folder === undefined ? undefined : { folder, systems: [] };
    const chosen = await window.showWorkspaceFolderPick({ placeHolder: 'What is exported?' });
    return chosen?.uri.scheme === 'file' ? { folder: chosen.uri.fsPath, systems: [] } : undefined;
  }
  if (others.length === 0) return subjectOf(only);
  const items = roots.map(root => ({
    label: plain(workspace.asRelativePath(Uri.parse(root.uri))),
    description: root.systems.length === 1 ? '1 AI system' : `${root.systems.length} AI systems`,
    root,
  }));
  const chosen = await window.showQuickPick(items, {
    title: `Export: ${label}`,
    placeHolder: 'There are several management systems. Which one is it about?',
  });
  return chosen && subjectOf(chosen.root);
}

function subjectOf({ uri, systems }: RootReport): Subject {
  const root = Uri.parse(uri);
  const folder = workspace.getWorkspaceFolder(root)?.uri.fsPath ?? root.fsPath;
  return { folder, systems, ...(folder !== root.fsPath && { path: root.fsPath }) };
}

/** Once the first look through the workspace is over: what is not read yet cannot be chosen. */
async function completeRoots(server: Server): Promise<readonly RootReport[]> {
  const report = await server.posture();
  if (report.complete) return report.roots;
  return new Promise(resolve => {
    const listener = server.onDidChangePosture(({ complete }) => {
      if (!complete) return;
      listener.dispose();
      void server.posture().then(
        ({ roots }) => resolve(roots),
        () => resolve([]),
      );
    });
  });
}

async function chooseExport(): Promise<ExportChoice | undefined> {
  const items = exportChoices.map(choice => ({ label: choice.label, detail: choice.detail, choice }));
  const chosen = await window.showQuickPick(items, { title: 'Export', placeHolder: 'What is exported?' });
  return chosen?.choice;
}

async function chooseFormat({ label, formats }: ExportChoice): Promise<ExportFormat | undefined> {
  if (formats.length === 1) return formats[0];
  const items = formats.map(format => ({ label: format.label, detail: format.detail, format }));
  const chosen = await window.showQuickPick(items, {
    title: `Export: ${label}`,
    placeHolder: 'In which format?',
  });
  return chosen?.format;
}

/** Those that are in use are ticked; without any there is nothing to answer for. */
async function chooseSystems(
  systems: readonly SystemReport[],
  { label }: ExportChoice,
): Promise<readonly string[] | undefined> {
  if (systems.length === 0) {
    void window.showInformationMessage('There is no AI system to answer for. Register one first.');
    return undefined;
  }
  const items: (QuickPickItem & { readonly id: string })[] = systems.map(({ id, name, stage }) => ({
    id,
    label: plain(name || id),
    description: plain(stage),
    picked: stage === 'pilot' || stage === 'production',
  }));
  const chosen = await window.showQuickPick(items, {
    title: `Export: ${label}`,
    placeHolder: 'Which systems is it answered for?',
    canPickMany: true,
    matchOnDescription: true,
  });
  return chosen && chosen.length > 0 ? chosen.map(({ id }) => id) : undefined;
}

/** The dialog asks before it gives the name of a file that is there already. */
async function chooseFile(
  folder: string,
  { choice, format }: { readonly choice: ExportChoice; readonly format: ExportFormat },
): Promise<Uri | undefined> {
  const file = await window.showSaveDialog({
    title: `Export: ${choice.label}`,
    saveLabel: 'Export',
    ...(format.ending !== undefined && { filters: { [format.label]: [format.ending] } }),
    defaultUri: Uri.file(path.join(folder, choice.fileName + endingOf(format))),
  });
  if (!file || file.scheme === 'file') return file;
  void window.showWarningMessage('Choose a place on a disk: the program that exports writes nowhere else.');
  return undefined;
}

interface Done {
  readonly choice: ExportChoice;
  readonly format: ExportFormat;
  readonly warnings: readonly string[];
}

async function tellDone(file: Uri, { choice, format, warnings }: Done): Promise<void> {
  const name = workspace.asRelativePath(file);
  const [first, ...others] = warnings;
  const more = others.length > 0 ? ` And ${others.length} more like it.` : '';
  const sentences = [
    `Exported ${choice.title} to ${name}.`,
    ...(choice.advice === undefined ? [] : [choice.advice]),
    ...(first === undefined ? [] : [`${first.replace(/\.?$/, '.')}${more}`]),
    ...(workspace.isTrusted ? [] : ['History was not read, for the window is in Restricted Mode.']),
  ];
  const open = 'Open';
  const reveal = 'Reveal';
  const say = first === undefined ? window.showInformationMessage : window.showWarningMessage;
  const canOpen = isLocal() || format.opens !== null;
  const canReveal = isLocal() || workspace.getWorkspaceFolder(file) !== undefined;
  const chosen = await say(sentences.join(' '), ...(canOpen ? [open] : []), ...(canReveal ? [reveal] : []));
  if (chosen === open) await openExport(format.opens ? Uri.joinPath(file, format.opens) : file);
  if (chosen === reveal)
    await commands.executeCommand(isLocal() ? 'revealFileInOS' : 'revealInExplorer', file);
}

/** What the editor shows as it is meant to be seen it shows; the rest is for the program that is there for it. */
async function openExport(file: Uri): Promise<void> {
  if (isLocal() && /\.(html|xlsx|zip)$/i.test(file.path)) await env.openExternal(file);
  else await commands.executeCommand('vscode.open', file);
}

/** Whether the editor runs on the machine that has the files. */
function isLocal(): boolean {
  return env.uiKind === UIKind.Desktop && env.remoteName === undefined;
}

/** Arguments may come from keybindings and other extensions, so their form is looked at. */
function givenIn(argument: unknown): Given {
  if (typeof argument !== 'object' || argument === null) return {};
  const { what, format, systems, output }: Readonly<Record<string, unknown>> = { ...argument };
  const ids = Array.isArray(systems) ? systems.filter(each => typeof each === 'string') : [];
  return {
    ...(typeof what === 'string' && { what }),
    ...(typeof format === 'string' && { format }),
    ...(ids.length > 0 && { systems: ids }),
    ...(output instanceof Uri && output.scheme === 'file' && { output }),
  };
}

function endingOf({ ending }: ExportFormat): string {
  return ending === undefined ? '' : `.${ending}`;
}

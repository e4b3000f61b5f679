/**
 * What an import would do, shown before it is done: a page to read, the files as they would be beside what they are, and the
 * mapping, which can be edited. Nothing is written until the person says so.
 */
import {
  CancellationTokenSource,
  commands,
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  EventEmitter,
  languages,
  Range,
  window,
  workspace,
} from 'vscode';
import type { Errands, Outcome } from './errand.ts';
import { applyImport } from './import-apply.ts';
import { importCommands, overPages } from './import-over-pages.ts';
import {
  closeTabs,
  fileUri,
  type ImportRequest,
  isOurs,
  mappingUri,
  openTabs,
  pageUri,
  type Shown,
  scheme,
  showChanges,
  showMapping,
  showPage,
  showWritten,
} from './import-pages.ts';
import { chosenSheet } from './import-sheet.ts';
import { chosenSystem } from './import-system.ts';
import { createPreviewFiles } from './preview-files.ts';
import { shownWhenSlow } from './slow-work.ts';

export interface ImportPreviews extends Disposable {
  /** Shows what an import would do, in the place of what was shown before. Ends quietly where the person cancels it. */
  show(request: ImportRequest): Promise<void>;
}

export interface ImportPreviewsOptions {
  readonly errands: Errands;
  /** Hears that an import was written. */
  readonly onWritten: () => void;
}

export function createImportPreviews({ errands, onWritten }: ImportPreviewsOptions): ImportPreviews {
  const files = createPreviewFiles(scheme);
  const lensesChanged = new EventEmitter<void>();
  const faults = languages.createDiagnosticCollection(scheme);
  let shown: Shown | undefined;
  let count = 0;

  // What a window had open before it was loaded again is of no use: the import would be another one.
  void closeTabs();
  const disposables = Disposable.from(
    files,
    lensesChanged,
    faults,
    overPages(() => shown, lensesChanged.event),
    commands.registerCommand(importCommands.write, () => shown && write(shown)),
    commands.registerCommand(importCommands.show, () => shown && showPage(shown)),
    commands.registerCommand(importCommands.changes, () => shown && showChanges(shown)),
    commands.registerCommand(importCommands.mapping, () => shown && showMapping(shown)),
    commands.registerCommand(importCommands.cancel, end),
    commands.registerCommand(importCommands.shape, () => shown && otherShape(shown)),
    window.tabGroups.onDidChangeTabs(({ closed }) => {
      // Who closes all that is shown of it has no way left to go on.
      if (shown && closed.some(isOurs) && !openTabs().some(isOurs)) void end();
    }),
  );
  return { show, dispose: () => void disposables.dispose() };

  async function show(request: ImportRequest): Promise<void> {
    await end();
    const outcome = await errands.run(
      { is: 'preview-import', ...request },
      { title: 'Previewing the import' },
    );
    if (outcome?.is === 'refused' && outcome.choice) {
      const chosen = await chosenSheet(outcome.choice);
      const sheets = [...(request.sheets ?? []).filter(({ file }) => file !== chosen?.file)];
      if (chosen) await show({ ...request, sheets: [...sheets, chosen] });
      return;
    }
    if (outcome?.is === 'refused' && outcome.systems?.length) {
      const system = await chosenSystem(outcome.systems);
      if (system !== undefined) await show({ ...request, system });
      return;
    }
    if (outcome?.is === 'refused' && outcome.instead) {
      if (await wantsFiles(outcome.why)) await show({ ...request, as: outcome.instead });
      return;
    }
    if (outcome?.is !== 'preview') {
      sayWhy(outcome);
      return;
    }
    const now: Shown = { number: ++count, request, preview: outcome.preview };
    shown = now;
    void commands.executeCommand('setContext', 'aims.importing', true);
    fill(now);
    await showPage(now);
  }

  /** Puts into the pages what the preview says. */
  function fill(now: Shown): void {
    const { page, mapping, files: previewed } = now.preview;
    files.set(pageUri(now), page.text);
    files.set(mappingUri(now), mapping, text => void edited(now, text));
    for (const { name, before, after } of previewed) {
      files.set(fileUri(now, 'before', name), before ?? '');
      files.set(fileUri(now, 'after', name), after);
    }
    faults.clear();
    lensesChanged.fire();
  }

  async function edited(now: Shown, mapping: string): Promise<void> {
    now.request = { ...now.request, mapping };
    await renew(now);
  }

  async function otherShape(now: Shown): Promise<void> {
    now.request = { ...now.request, as: now.request.as === 'register' ? 'files' : 'register' };
    const { outcome } = await renew(now);
    sayWhy(outcome);
  }

  /**
   * Makes the preview anew, of everything as it is by now.
   *
   * @returns `isSame`: whether exactly the same would be written
   */
  async function renew(
    now: Shown,
    how: 'notification' | 'unobtrusive' = 'unobtrusive',
  ): Promise<{ readonly isSame: boolean; readonly outcome?: Outcome }> {
    now.again?.cancel();
    const again = new CancellationTokenSource();
    now.again = again;
    const outcome = await errands.run(
      { is: 'preview-import', ...now.request },
      { title: 'Previewing the import again', shown: how, token: again.token },
    );
    // A newer run says more, and of what is over nothing is shown.
    if (!outcome || shown !== now || now.again !== again) return { isSame: false };
    if (outcome.is !== 'preview') {
      faults.clear();
      if (outcome.is === 'refused' && outcome.line !== undefined)
        faults.set(mappingUri(now), [faultAt(outcome.line, outcome.why)]);
      return { isSame: false, outcome };
    }
    const isSame = JSON.stringify(outcome.preview.files) === JSON.stringify(now.preview.files);
    now.preview = outcome.preview;
    fill(now);
    return { isSame, outcome };
  }

  async function write(now: Shown): Promise<void> {
    const mapping = workspace.textDocuments.find(({ uri }) => uri.toString() === mappingUri(now).toString());
    if (mapping?.isDirty) await mapping.save();
    const { isSame, outcome } = await renew(now, 'notification');
    if (!outcome) return;
    if (outcome.is !== 'preview') {
      sayWhy(outcome);
      return;
    }
    if (!isSame) {
      await showPage(now);
      void window.showWarningMessage(
        'Nothing was written: what would be written is not what you were shown, since a file or the mapping has changed. The preview shows it as it is now. Look at it, then write.',
      );
      return;
    }
    const { files: previewed, words } = now.preview;
    if (previewed.length === 0) {
      await end();
      void window.showInformationMessage('Nothing is to be written: all of it stands here already.');
      return;
    }
    const why = await shownWhenSlow({ title: 'Writing the import', work: applyImport(previewed) });
    if (why !== undefined) {
      void window.showErrorMessage(why);
      return;
    }
    await end();
    await showWritten(now);
    onWritten();
    void tellWritten(words);
  }

  /** Ends what is shown, if anything is. Nothing is written. */
  async function end(): Promise<void> {
    const now = shown;
    if (!now) return;
    shown = undefined;
    now.again?.cancel();
    faults.clear();
    void commands.executeCommand('setContext', 'aims.importing', false);
    // What is not saved would have the editor ask about a file that lies nowhere.
    for (const document of workspace.textDocuments)
      if (document.uri.scheme === scheme && document.isDirty) await document.save();
    await closeTabs();
    files.clear();
  }
}

function faultAt(line: number, why: string): Diagnostic {
  const range = new Range(line - 1, 0, line - 1, Number.MAX_SAFE_INTEGER);
  const fault = new Diagnostic(range, why, DiagnosticSeverity.Error);
  fault.source = 'aims';
  return fault;
}

function sayWhy(outcome: Outcome | undefined): void {
  if (outcome?.is === 'refused') void window.showErrorMessage(`Nothing can be imported: ${outcome.why}`);
}

async function tellWritten(words: string): Promise<void> {
  const systems = 'Show Systems';
  const chosen = await window.showInformationMessage(`Imported: ${words}. One undo takes it back.`, systems);
  if (chosen === systems) await commands.executeCommand('aims.systems.focus');
}

/** Where a register cannot hold all of it: whether each system is to have a file of its own. */
async function wantsFiles(why: string): Promise<boolean> {
  const files = 'One File for Each System';
  return (await window.showErrorMessage(`Nothing can be imported: ${why}`, files)) === files;
}

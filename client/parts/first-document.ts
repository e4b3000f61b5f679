/** Notices the first AIMS document of the window, so that a window without one never has a server. */
import { Disposable, type TextDocument, workspace } from 'vscode';
import { hasDocumentNearby } from './nearby.ts';
import { beginsAsAims, carrierOfLanguage, headLength } from './sniff.ts';

/** Calls `found` once, with a reason for the log; afterwards nothing is listened to any more. */
export function onFirstDocument(found: (reason: string) => void): Disposable {
  let over = false;
  const listeners = Disposable.from(
    workspace.onDidOpenTextDocument(look),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.some(change => change.rangeOffset < headLength)) look(document);
    }),
    workspace.onDidChangeWorkspaceFolders(({ added }) => {
      for (const folder of added) lookNearby(folder);
    }),
  );
  workspace.textDocuments.forEach(look);
  workspace.workspaceFolders?.forEach(lookNearby);
  return new Disposable(end);

  function look(document: TextDocument): void {
    const carrier = carrierOfLanguage(document.languageId);
    if (over || carrier === undefined || !['file', 'untitled'].includes(document.uri.scheme)) return;
    if (beginsAsAims(carrier, headOf(document))) report(`${document.uri.path} is an AIMS document`);
  }

  function lookNearby({ uri }: { readonly uri: TextDocument['uri'] }): void {
    if (over || uri.scheme !== 'file') return;
    void hasDocumentNearby(uri.fsPath).then(has => {
      if (has) report(`${uri.path} has AIMS documents`);
    });
  }

  function report(reason: string): void {
    if (over) return;
    end();
    found(reason);
  }

  function end(): void {
    over = true;
    listeners.dispose();
  }
}

/** The beginning of a document. Line by line: a range over a minified file of megabytes would first copy it. */
export function headOf(document: TextDocument): string {
  let head = '';
  for (let line = 0; line < document.lineCount && head.length < headLength; line++) {
    head += `${document.lineAt(line).text.slice(0, headLength)}\n`;
  }
  return head;
}

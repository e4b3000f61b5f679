/** The context key `aims.inDocument`: whether the active editor shows an AIMS document. Keys hold there and nowhere else. */
import { commands, Disposable, type TextDocument, window, workspace } from 'vscode';
import { headOf } from './first-document.ts';
import { beginsAsAims, carrierOfLanguage, headLength } from './sniff.ts';

export function keepDocumentKey(): Disposable {
  let told: boolean | undefined;
  const look = (document: TextDocument | undefined): void => {
    const carrier = document && carrierOfLanguage(document.languageId);
    const isOurs = document && carrier ? beginsAsAims(carrier, headOf(document)) : false;
    if (isOurs === told) return;
    told = isOurs;
    void commands.executeCommand('setContext', 'aims.inDocument', isOurs);
  };
  look(window.activeTextEditor?.document);
  return Disposable.from(
    window.onDidChangeActiveTextEditor(editor => look(editor?.document)),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const isActive = document === window.activeTextEditor?.document;
      if (isActive && contentChanges.some(change => change.rangeOffset < headLength)) look(document);
    }),
  );
}

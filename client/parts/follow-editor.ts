/** Tells what the document in the active editor is about, at its cursor, each time that becomes something else. */
import { Disposable, type TextEditor, window, workspace } from 'vscode';
import type { DocumentStatusReport } from '../../server/lsp/protocol.ts';
import type { Server } from './server.ts';
import { carrierOfLanguage } from './sniff.ts';

export interface FollowOptions {
  readonly server: Server;
  /** Whether anybody would see it. */
  readonly isWanted: () => boolean;
  /** @param key of a system, or of what one owes, as the posture has it */
  readonly found: (key: string, editor: TextEditor) => void;
  readonly failed: (error: unknown) => void;
}

export interface FollowedEditor extends Disposable {
  /** It may be wanted now, or what is told may mean something else: looks again, at the same place too. */
  lookAgain(): void;
}

/** In milliseconds: a cursor that runs through a document is not followed at every step. */
const rest = 150;

export function followEditor({ server, isWanted, found, failed }: FollowOptions): FollowedEditor {
  let waiting: NodeJS.Timeout | undefined;
  // The latest question; what answers an earlier one comes too late.
  let question = 0;
  let told: string | undefined;
  const listeners = Disposable.from(
    window.onDidChangeActiveTextEditor(lookAgain),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) soon();
    }),
    workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration(setting)) lookAgain();
    }),
  );
  return {
    lookAgain,
    dispose() {
      clearTimeout(waiting);
      listeners.dispose();
    },
  };

  function lookAgain(): void {
    told = undefined;
    soon();
  }

  function soon(): void {
    clearTimeout(waiting);
    waiting = setTimeout(() => void look(), rest);
  }

  async function look(): Promise<void> {
    const editor = window.activeTextEditor;
    const mine = ++question;
    if (!editor || !isFollowed() || !isWanted() || server.state() !== 'running') return;
    if (carrierOfLanguage(editor.document.languageId) === undefined) return;
    let status: DocumentStatusReport | null;
    try {
      status = await server.documentStatus(editor.document.uri, editor.selection.active);
    } catch (error) {
      return failed(error);
    }
    const key = status?.subject?.key;
    // A cursor that stays with one thing must not undo what somebody selected meanwhile.
    if (mine !== question || key === undefined || key === told || !isWanted()) return;
    told = key;
    found(key, editor);
  }
}

const setting = 'aims.systems.followActiveEditor';

function isFollowed(): boolean {
  return workspace.getConfiguration().get(setting) !== false;
}

/** The language status of AIMS documents: what the open one is, in which state and why. */
import {
  type Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  type LogOutputChannel,
  languages,
  type Position,
  type TextDocument,
  type TextEditor,
  window,
} from 'vscode';
import type { DocumentStatusReport } from '../../server/lsp/protocol.ts';
import { headOf } from './first-document.ts';
import type { Server } from './server.ts';
import { beginsAsAims, carrierOfLanguage } from './sniff.ts';
import { type StatusLook, startingLook, statusLook, stoppedLook } from './status-look.ts';

/** In milliseconds, between two questions: a cursor moves faster than anybody reads. */
const spacing = 150;

/** In milliseconds: an answer that takes longer is waited for where a person sees it. */
const patience = 300;

const severities: Readonly<Record<StatusLook['severity'], LanguageStatusSeverity>> = {
  error: LanguageStatusSeverity.Error,
  warning: LanguageStatusSeverity.Warning,
  info: LanguageStatusSeverity.Information,
};

export interface LanguageStatus extends Disposable {
  /** What is shown; undefined where the active editor has no AIMS document. */
  shown(): StatusLook | undefined;
}

export function createLanguageStatus({
  server,
  log,
}: {
  readonly server: Server;
  readonly log: LogOutputChannel;
}): LanguageStatus {
  let item: LanguageStatusItem | undefined;
  let look: StatusLook | undefined;
  /** The document that `item` is about, and the newest answer about it. */
  let about: TextDocument | undefined;
  let known: DocumentStatusReport | undefined;
  let isComplete = false;
  let isAsking = false;
  let isWanted = false;
  const disposables: readonly Disposable[] = [
    window.onDidChangeActiveTextEditor(editor => {
      // What was said of another document must not stand beside this one, not even for a moment.
      if (editor?.document !== about) hide();
      update();
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor && !holdsAt(textEditor.selection.active)) update();
    }),
    server.onDidChangePosture(({ complete }) => {
      isComplete = complete;
      update();
    }),
    server.onDidChangeState(state => {
      if (state !== 'running') isComplete = false;
      update();
    }),
  ];
  update();

  return {
    shown: () => look,
    dispose() {
      hide();
      for (const disposable of disposables) disposable.dispose();
    },
  };

  function update(): void {
    const editor = window.activeTextEditor;
    const state = server.state();
    if (!editor || !mayBeOurs(editor.document) || state === 'off') hide();
    else if (state === 'running') void ask();
    else if (state === 'starting') showUnknown(editor.document, startingLook, { busy: true });
    else showUnknown(editor.document, stoppedLook, { busy: false });
  }

  /** One question at a time; what happens meanwhile asks once more. */
  async function ask(): Promise<void> {
    isWanted = true;
    if (isAsking) return;
    isAsking = true;
    while (isWanted) {
      isWanted = false;
      const editor = window.activeTextEditor;
      if (editor && mayBeOurs(editor.document)) await askAbout(editor);
      await new Promise(resolve => setTimeout(resolve, spacing));
    }
    isAsking = false;
  }

  async function askAbout({ document, selection }: TextEditor): Promise<void> {
    const waiting = setTimeout(() => {
      if (item && about === document) item.busy = true;
    }, patience);
    try {
      const report = await server.documentStatus(document.uri, selection.active);
      if (window.activeTextEditor?.document !== document) return;
      known = report ?? undefined;
      if (report) show(document, statusLook(report), { busy: !isComplete });
      else hide();
    } catch (error) {
      log.warn(`The status of ${document.uri.path} could not be had: ${String(error)}`);
    } finally {
      clearTimeout(waiting);
    }
  }

  function holdsAt({ line, character }: Position): boolean {
    if (!known) return false;
    const { start, end } = known.range;
    const isBehindStart = line > start.line || (line === start.line && character >= start.character);
    const isBeforeEnd = line < end.line || (line === end.line && character <= end.character);
    return isBehindStart && isBeforeEnd;
  }

  /** While no server says what a document is, its first line has to do. */
  function showUnknown(
    document: TextDocument,
    unknown: StatusLook,
    { busy }: { readonly busy: boolean },
  ): void {
    const carrier = carrierOfLanguage(document.languageId);
    known = undefined;
    if (carrier !== undefined && beginsAsAims(carrier, headOf(document))) show(document, unknown, { busy });
    else hide();
  }

  function show(document: TextDocument, next: StatusLook, { busy }: { readonly busy: boolean }): void {
    item ??= languages.createLanguageStatusItem('aims.document', []);
    about = document;
    look = next;
    item.selector = { language: document.languageId, scheme: document.uri.scheme };
    item.name = 'AIMS';
    item.text = next.text;
    item.detail = next.detail;
    item.severity = severities[next.severity];
    item.busy = busy;
    item.accessibilityInformation = { label: next.accessibility };
    item.command = next.command && { ...next.command, arguments: [...next.command.arguments] };
  }

  function hide(): void {
    item?.dispose();
    item = undefined;
    look = undefined;
    about = undefined;
    known = undefined;
  }
}

function mayBeOurs({ uri, languageId }: TextDocument): boolean {
  return ['file', 'untitled'].includes(uri.scheme) && carrierOfLanguage(languageId) !== undefined;
}

/**
 * One life of the language server: from the start of its process to its end. The only file that loads
 * `vscode-languageclient`, so it is itself loaded only when a server is needed.
 */
import type { LogOutputChannel, Position, TextDocument, TextEdit, Uri } from 'vscode';
import {
  CloseAction,
  DocumentFormattingRequest,
  ErrorAction,
  LanguageClient,
  RevealOutputChannelOn,
  TransportKind,
} from 'vscode-languageclient/node';
import {
  type ActParams,
  type ActResult,
  actRequest,
  type CalendarReport,
  calendarRequest,
  type DocumentStatusParams,
  type DocumentStatusReport,
  documentStatusRequest,
  type Explained,
  type FileMarksReport,
  fileMarksRequest,
  type GovernedCodeParams,
  type GovernedCodeReport,
  governedCodeRequest,
  type InitializationOptions,
  type Offered,
  offerRequest,
  type PackedPosture,
  type PostureReport,
  type PostureSummary,
  postureChanged,
  postureRequest,
  type ReadinessParams,
  type ReadinessReport,
  type ReviewsReport,
  readinessRequest,
  reviewsRequest,
  type VersionsReport,
  versionsRequest,
  type WhyParams,
  type WishParams,
  whyRequest,
} from '../../server/lsp/protocol.ts';
import { suggestingOn } from './suggest-on.ts';
import { postureUnpacker } from './unpacked-posture.ts';

export interface ConnectionOptions {
  /** The path of the server's script. */
  readonly module: string;
  readonly log: LogOutputChannel;
  readonly initializationOptions: InitializationOptions;
  readonly onPostureChanged: (summary: PostureSummary) => void;
  /** The server ended, or the connection broke, without being asked to. */
  readonly onLost: () => void;
}

export interface Connection {
  /** Rejects if the server could not be started. */
  readonly ready: Promise<void>;
  posture(): Promise<PostureReport>;
  fileMarks(): Promise<FileMarksReport>;
  governedCode(uri: Uri): Promise<GovernedCodeReport>;
  documentStatus(uri: Uri, cursor: Position): Promise<DocumentStatusReport | null>;
  readiness(params: ReadinessParams): Promise<ReadinessReport>;
  reviews(): Promise<ReviewsReport>;
  calendar(): Promise<CalendarReport>;
  act(params: ActParams): Promise<ActResult>;
  offer(wish: WishParams): Promise<Offered>;
  why(subject: WhyParams): Promise<Explained | null>;
  versions(uri: string): Promise<VersionsReport>;
  /** The edits that order the keys of a document; none where there is nothing to order. */
  orderedKeys(document: TextDocument): Promise<readonly TextEdit[]>;
  /** Never rejects; a server that does not end by itself is killed. */
  close(): Promise<void>;
}

export function openConnection(options: ConnectionOptions): Connection {
  const { module, log, initializationOptions, onPostureChanged, onLost } = options;
  const client = new QuietClient(
    'aims',
    'AIMS',
    {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
    },
    {
      documentSelector: ['yaml', 'json', 'markdown'].flatMap(language =>
        ['file', 'untitled'].map(scheme => ({ scheme, language })),
      ),
      outputChannel: log,
      initializationOptions,
      middleware: {
        provideCompletionItem: (document, position, context, token, next) =>
          suggestingOn(next(document, position, context, token)),
      },
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationFailedHandler: () => false,
      errorHandler: {
        error: (_error, _message, count = 0) => {
          if (count <= 3) return { action: ErrorAction.Continue, handled: true };
          // The client stops the server itself then, and does not call it closed.
          onLost();
          return { action: ErrorAction.Shutdown, handled: true };
        },
        closed: () => {
          onLost();
          // A client that ended while it started cannot be started again, so every life has a client of its own.
          return { action: CloseAction.DoNotRestart, message: 'The server ended.', handled: true };
        },
      },
    },
  );
  const unpacked = postureUnpacker();
  client.onNotification(postureChanged, onPostureChanged);

  return {
    ready: client.start(),
    posture: async () => unpacked(await client.sendRequest<PackedPosture>(postureRequest)),
    fileMarks: () => client.sendRequest<FileMarksReport>(fileMarksRequest),
    governedCode(uri) {
      const params: GovernedCodeParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) } };
      return client.sendRequest<GovernedCodeReport>(governedCodeRequest, params);
    },
    documentStatus(uri, cursor) {
      const params: DocumentStatusParams = {
        textDocument: { uri: client.code2ProtocolConverter.asUri(uri) },
        position: client.code2ProtocolConverter.asPosition(cursor),
      };
      return client.sendRequest<DocumentStatusReport | null>(documentStatusRequest, params);
    },
    readiness: params => client.sendRequest<ReadinessReport>(readinessRequest, params),
    offer: wish => client.sendRequest<Offered>(offerRequest, wish),
    versions: uri => client.sendRequest<VersionsReport>(versionsRequest, { uri }),
    why: subject => client.sendRequest<Explained | null>(whyRequest, subject),
    calendar: () => client.sendRequest<CalendarReport>(calendarRequest),
    reviews: () => client.sendRequest<ReviewsReport>(reviewsRequest),
    act: params => client.sendRequest<ActResult>(actRequest, params),
    async orderedKeys(document) {
      const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
      const options = { tabSize: 2, insertSpaces: true };
      const edits = await client.sendRequest(DocumentFormattingRequest.type, { textDocument, options });
      return (await client.protocol2CodeConverter.asTextEdits(edits)) ?? [];
    },
    // A client that has not started yet says so by rejecting, and ends the process all the same.
    close: () => client.dispose().catch(() => undefined),
  };
}

/** Faults go to the log. Whether a person is told is decided in one place, `server.ts`, not by every fault. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

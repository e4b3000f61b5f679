import {
  type CancellationToken,
  type CodeActionParams,
  CompletionTriggerKind,
  type Connection,
  type InitializeParams,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import { type SourceFile, sizeLimitFor, typedFolderAt } from '../core/index.ts';
import { act, show } from './act.ts';
import { codeActions, conversionActions } from './code-actions.ts';
import { codeLenses, resolvedCodeLens } from './code-lenses.ts';
import { begunFile, createCompleter } from './completion.ts';
import { definition } from './definition.ts';
import { createDesk, type Desk } from './desk.ts';
import { documentLinks } from './document-links.ts';
import { documentStatus, uncheckedStatus } from './document-status.ts';
import { fileMarks } from './file-marks.ts';
import { folding } from './folding.ts';
import { formatting } from './formatting.ts';
import { fromPosition } from './from-proto.ts';
import { governedCode } from './governed-code.ts';
import type { ServerHost } from './host.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { offer } from './offer.ts';
import {
  type ActParams,
  actRequest,
  calendarRequest,
  type DocumentStatusParams,
  documentStatusRequest,
  type Explained,
  fileMarksRequest,
  type GovernedCodeParams,
  governedCodeRequest,
  type Offered,
  offerRequest,
  type ReadinessParams,
  readinessRequest,
  reviewsRequest,
  type VersionsParams,
  type VersionsReport,
  versionsRequest,
  type WhyParams,
  type WishParams,
  whyRequest,
} from './protocol.ts';
import { readiness } from './readiness.ts';
import { highlights, references } from './references.ts';
import { prepareRename, rename } from './rename.ts';
import { willRenameFiles } from './rename-files.ts';
import { calendarReport, reviewsReport } from './reviews.ts';
import { selection } from './selection.ts';
import { createSemanticTokens } from './semantic-tokens.ts';
import { followSurroundings } from './surroundings.ts';
import { symbols } from './symbols.ts';
import { synchronize } from './sync.ts';
import { versions } from './versions.ts';
import { why } from './why.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

/** An editor that was answered what the server can do. */
export interface Served {
  /** The editor is ready: it may be asked for something, and told of more than its own documents. */
  begin(): void;
}

/** Serves one editor until it says goodbye. */
export function serve(connection: Connection, host: ServerHost, params: InitializeParams): Served {
  const desk = createDesk(connection, host, params);
  synchronize(desk);
  const surroundings = followSurroundings(desk);
  answerRequests(desk);
  connection.onShutdown(() => desk.stop());
  return surroundings;
}

function answerRequests(desk: Desk): void {
  const { connection, session, abilities, host } = desk;
  const codeActionsFor = (file: SourceFile, params: CodeActionParams) => codeActions(desk, file, params);
  connection.onDefinition(
    answering(desk, 'definition', (file, { position }) =>
      definition(session.workspace, file, fromPosition(file, position), abilities),
    ),
  );
  connection.onReferences(
    answering(desk, 'references', (file, { position, context }) =>
      references(session.workspace, file, {
        offset: fromPosition(file, position),
        declaration: context.includeDeclaration,
      }),
    ),
  );
  connection.onDocumentHighlight(
    answering(desk, 'highlights', (file, { position }) =>
      highlights(session.workspace, file, fromPosition(file, position)),
    ),
  );
  connection.onDocumentLinks(answering(desk, 'links', file => documentLinks(session.workspace, file)));
  connection.onFoldingRanges(answering(desk, 'folds', file => folding(file, abilities)));
  connection.onSelectionRanges(
    answering(desk, 'selections', (file, { positions }) =>
      positions.map(position => selection(file, fromPosition(file, position))),
    ),
  );
  connection.onWorkspaceSymbol((params, token) => workspaceSymbols(desk, params, token));
  connection.workspace.onWillRenameFiles((params, token) => willRenameFiles(desk, params, token));
  connection.onPrepareRename(
    answering(desk, 'whether it can be renamed', (file, { position }) =>
      prepareRename(session.workspace, file, fromPosition(file, position)),
    ),
  );
  connection.onRenameRequest(
    answering(desk, 'a rename', (file, params, token) => rename(desk, { file, params, token })),
  );
  connection.onHover(
    answering(desk, 'hover', (file, { position }) =>
      hover(
        { workspace: session.workspace, abilities, pageOf: host.pageOf, foundIn: desk.publisher.foundIn },
        file,
        fromPosition(file, position),
      ),
    ),
  );
  connection.onCodeAction(async (params, token) => {
    const conversions = await conversionActions(desk, params);
    return conversions ?? answering(desk, 'code actions', codeActionsFor)(params, token);
  });
  connection.onExecuteCommand(params => show(desk, params));
  connection.onRequest<Offered, void>(offerRequest, (params: WishParams) => offer(desk, params));
  connection.onRequest<Explained | null, void>(whyRequest, (params: WhyParams) => why(desk, params));
  connection.onRequest<VersionsReport, void>(versionsRequest, (params: VersionsParams, token) =>
    versions(desk, params, token),
  );
  connection.onRequest(actRequest, (params: ActParams) => act(desk, params));
  connection.onRequest(fileMarksRequest, () => fileMarks(desk));
  connection.onRequest(governedCodeRequest, (params: GovernedCodeParams) => governedCode(desk, params));
  const statusOf = answering(desk, 'the status', (file, params: DocumentStatusParams) =>
    documentStatus(session.workspace, file, params),
  );
  connection.onRequest(
    documentStatusRequest,
    async (params: DocumentStatusParams, token: CancellationToken) =>
      uncheckedStatus(desk, params.textDocument.uri) ?? statusOf(params, token),
  );
  connection.onRequest(calendarRequest, () => calendarReport(session.workspace));
  connection.onRequest(reviewsRequest, () => reviewsReport(session.workspace, desk.postureNews.moment()));
  connection.onRequest(readinessRequest, (params: ReadinessParams) => readiness(desk, params));
  connection.onCodeLens(answering(desk, 'code lenses', file => codeLenses(desk, file)));
  connection.onCodeLensResolve(lens => resolvedCodeLens(desk, lens));
  connection.onDocumentFormatting(answering(desk, 'formatting', file => formatting(file)));
  connection.languages.inlayHint.on(
    answering(desk, 'inlay hints', (file, { range }) =>
      inlayHints(session.workspace, file, { range, sorts: desk.settings.inlayHints }),
    ),
  );
  const tokens = createSemanticTokens(desk.buffers);
  connection.languages.semanticTokens.on(answering(desk, 'semantic tokens', file => tokens.full(file)));
  connection.languages.semanticTokens.onDelta(
    answering(desk, 'semantic tokens', (file, { previousResultId }) => tokens.delta(file, previousResultId)),
  );
  connection.languages.semanticTokens.onRange(
    answering(desk, 'semantic tokens', (file, { range }) => tokens.range(file, range)),
  );
  const completer = createCompleter(abilities.completion);
  connection.onCompletion(
    answering(
      desk,
      'completion',
      async (file, { position, context }) => {
        const offset = fromPosition(file, position);
        const folder = typedFolderAt(session.workspace, file, offset);
        return completer.complete(session.workspace, file, {
          offset,
          bySign: context?.triggerKind === CompletionTriggerKind.TriggerCharacter,
          listed: folder ? await host.list(folder.uri, folder.root) : [],
        });
      },
      { whenUnknown: uri => begunIn(desk, uri) },
    ),
  );
  connection.onCompletionResolve(item => completer.resolve(item));
  connection.onDocumentSymbol(answering(desk, 'symbols', file => symbols(file, abilities)));
}

interface Unknown {
  /** What is asked about instead where the workspace does not know the document. */
  readonly whenUnknown?: (uri: string) => SourceFile | undefined | Promise<SourceFile | undefined>;
}

async function begunIn({ buffers, session }: Desk, uri: string): Promise<SourceFile | undefined> {
  const buffer = buffers.get(uri);
  if (!buffer || buffer.text.hasMoreBytesThan(sizeLimitFor(session.workspace, uri))) return undefined;
  return begunFile({ uri, text: buffer.text, carrier: buffer.carrier });
}

/**
 * A handler of requests about one document: it waits until the document's newest text is read, has no answer about
 * documents that are not ours, and loses only this answer if something fails.
 */
function answering<Params extends { readonly textDocument: TextDocumentIdentifier }, Answer>(
  { host, session, failed }: Desk,
  what: string,
  answer: (
    file: SourceFile,
    params: Params,
    token: CancellationToken,
  ) => Answer | null | Promise<Answer | null>,
  { whenUnknown = () => undefined }: Unknown = {},
): (params: Params, token: CancellationToken) => Promise<Answer | null | ResponseError> {
  return async (params, token) => {
    const uri = host.canonicalUri(params.textDocument.uri);
    await session.settled(uri);
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    try {
      const file = session.workspace.files.get(uri) ?? (await whenUnknown(uri));
      if (!file) return null;
      return await answer(file, params, token);
    } catch (error) {
      failed(`answering ${what} in ${uri}`, error);
      return null;
    }
  };
}

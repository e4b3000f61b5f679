import {
  CodeActionKind,
  type FileOperationRegistrationOptions,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { abilitiesOf } from './abilities.ts';
import { commandsOf } from './client-commands.ts';
import { clientCommands, showCommand } from './protocol.ts';
import { tokenLegend } from './token-legend.ts';

/** The signs behind which there may be something new to propose; letters make editors ask by themselves. */
const triggerCharacters: readonly string[] = [' ', '"', "'", '#', '/'];

/** Any file may be evidence, and any folder may hold some. */
const anything: FileOperationRegistrationOptions = {
  filters: [{ scheme: 'file', pattern: { glob: '**' } }],
};

const fileRenames = { willRename: anything, didRename: anything };

/** What the server offers to an editor, by what that announced. It is said before there is an engine to ask. */
export function capabilitiesFor({
  capabilities,
  initializationOptions,
}: InitializeParams): ServerCapabilities {
  const abilities = abilitiesOf(capabilities);
  const { codeLenses, inlayHints, semanticTokens } = abilities;
  const commands = commandsOf(initializationOptions);
  const showsPlaces = abilities.showDocument && !commands.has(clientCommands.open);
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    definitionProvider: true,
    hoverProvider: true,
    completionProvider: { triggerCharacters: [...triggerCharacters], resolveProvider: true },
    referencesProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: { resolveProvider: false },
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    renameProvider: abilities.prepareRename ? { prepareProvider: true } : true,
    documentSymbolProvider: true,
    codeActionProvider: {
      codeActionKinds: [
        CodeActionKind.QuickFix,
        CodeActionKind.Refactor,
        CodeActionKind.Source,
        `${CodeActionKind.SourceFixAll}.aims`,
      ],
    },
    ...(showsPlaces && { executeCommandProvider: { commands: [showCommand] } }),
    ...(codeLenses && { codeLensProvider: { resolveProvider: true } }),
    // Our client has a command for it, and no second formatter beside those that people have.
    ...(!commands.has(clientCommands.orderKeys) && { documentFormattingProvider: true }),
    ...(inlayHints && { inlayHintProvider: true }),
    ...(semanticTokens && {
      semanticTokensProvider: { legend: tokenLegend, full: { delta: true }, range: true },
    }),
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      ...(abilities.fileRenames && { fileOperations: fileRenames }),
    },
  };
}

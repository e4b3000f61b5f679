import { type ClientCapabilities, MarkupKind, ResourceOperationKind } from 'vscode-languageserver';

/** What the client said that it can do. One that announces little gets little. */
export interface ClientAbilities {
  readonly markdownHover: boolean;
  readonly nestedSymbols: boolean;
  readonly definitionLinks: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly codeActions: boolean;
  /** Whether edits can say which version of a document they are for. */
  readonly documentChanges: boolean;
  readonly createFiles: boolean;
  readonly deleteFiles: boolean;
  readonly showDocument: boolean;
  readonly applyEdit: boolean;
  readonly configuration: boolean;
  readonly registerConfiguration: boolean;
  readonly registerWatchers: boolean;
  readonly workspaceFolders: boolean;
}

export function abilitiesOf({ textDocument, workspace, window }: ClientCapabilities): ClientAbilities {
  const edits = workspace?.workspaceEdit;
  const documentChanges = edits?.documentChanges ?? false;
  const canDo = (operation: ResourceOperationKind) =>
    documentChanges && (edits?.resourceOperations?.includes(operation) ?? false);
  return {
    markdownHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    definitionLinks: textDocument?.definition?.linkSupport ?? false,
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation ?? false,
    codeDescription: textDocument?.publishDiagnostics?.codeDescriptionSupport ?? false,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    documentChanges,
    createFiles: canDo(ResourceOperationKind.Create),
    deleteFiles: canDo(ResourceOperationKind.Delete),
    showDocument: window?.showDocument?.support ?? false,
    applyEdit: workspace?.applyEdit ?? false,
    configuration: workspace?.configuration ?? false,
    registerConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    registerWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    workspaceFolders: workspace?.workspaceFolders ?? false,
  };
}

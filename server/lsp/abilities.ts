import {
  type ClientCapabilities,
  InsertTextMode,
  MarkupKind,
  ResourceOperationKind,
} from 'vscode-languageserver';

/** What the client said that it can do. One that announces little gets little. */
export interface ClientAbilities {
  readonly markdownHover: boolean;
  readonly completion: CompletionAbilities;
  readonly nestedSymbols: boolean;
  readonly definitionLinks: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly codeActions: boolean;
  readonly createFiles: boolean;
  readonly deleteFiles: boolean;
  readonly showDocument: boolean;
  readonly applyEdit: boolean;
  readonly codeLenses: boolean;
  readonly inlayHints: boolean;
  readonly semanticTokens: boolean;
  /** What may be asked for again because something else changed. */
  readonly refresh: { readonly codeLenses: boolean; readonly inlayHints: boolean };
  /** So many ranges to fold a client shows of a document. */
  readonly mostFolds: number;
  readonly prepareRename: boolean;
  /** Asking before files are renamed. */
  readonly fileRenames: boolean;
  /** Edits of several documents that name the version that they are meant for. */
  readonly versionedEdits: boolean;
  readonly changeAnnotations: boolean;
  readonly configuration: boolean;
  readonly registerConfiguration: boolean;
  readonly registerWatchers: boolean;
  readonly workspaceFolders: boolean;
}

export interface CompletionAbilities {
  readonly snippets: boolean;
  readonly markdown: boolean;
  readonly preselect: boolean;
  /** Whether words can stand behind the label. */
  readonly labelDetails: boolean;
  /** Whether the lines of a text can be taken as they are, and not indented as the line where they are put. */
  readonly asIs: boolean;
}

export function abilitiesOf({ textDocument, workspace, window }: ClientCapabilities): ClientAbilities {
  const edits = workspace?.workspaceEdit;
  const versionedEdits = edits?.documentChanges ?? false;
  const canDo = (operation: ResourceOperationKind) =>
    versionedEdits && (edits?.resourceOperations?.includes(operation) ?? false);
  const item = textDocument?.completion?.completionItem;
  return {
    markdownHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false,
    completion: {
      snippets: item?.snippetSupport ?? false,
      markdown: item?.documentationFormat?.includes(MarkupKind.Markdown) ?? false,
      preselect: item?.preselectSupport ?? false,
      labelDetails: item?.labelDetailsSupport ?? false,
      asIs: item?.insertTextModeSupport?.valueSet.includes(InsertTextMode.asIs) ?? false,
    },
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    definitionLinks: textDocument?.definition?.linkSupport ?? false,
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation ?? false,
    codeDescription: textDocument?.publishDiagnostics?.codeDescriptionSupport ?? false,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    createFiles: canDo(ResourceOperationKind.Create),
    deleteFiles: canDo(ResourceOperationKind.Delete),
    showDocument: window?.showDocument?.support ?? false,
    applyEdit: workspace?.applyEdit ?? false,
    codeLenses: textDocument?.codeLens !== undefined,
    inlayHints: textDocument?.inlayHint !== undefined,
    semanticTokens: textDocument?.semanticTokens !== undefined,
    refresh: {
      codeLenses: workspace?.codeLens?.refreshSupport ?? false,
      inlayHints: workspace?.inlayHint?.refreshSupport ?? false,
    },
    mostFolds: textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
    prepareRename: textDocument?.rename?.prepareSupport ?? false,
    fileRenames: workspace?.fileOperations?.willRename ?? false,
    versionedEdits,
    changeAnnotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    configuration: workspace?.configuration ?? false,
    registerConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    registerWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    workspaceFolders: workspace?.workspaceFolders ?? false,
  };
}

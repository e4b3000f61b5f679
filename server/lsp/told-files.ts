import type { Diagnostic } from 'vscode-languageserver';
import type { Buffers } from './buffers.ts';
import { asToldBefore } from './told-again.ts';

/** What the editor was last told of each file; nothing where that is that there is nothing. */
export interface ToldFiles {
  /** Tells it, unless the editor was told the same. */
  tell(uri: string, found: readonly Diagnostic[], version?: number): void;
  /**
   * Tells again what was told before the server was started, unless the editor was told of the file since.
   *
   * @returns what resolves once the client has it, if it was told
   */
  tellAgain(uri: string, said: readonly Diagnostic[]): Promise<void> | undefined;
  uris(): Iterable<string>;
  all(): readonly SaidOfFile[];
}

export type SaidOfFile = readonly [uri: string, said: readonly Diagnostic[]];

export interface ToldFilesContext {
  readonly buffers: Buffers;
  /** Resolves once the client has them. */
  readonly send: (said: SentOfFile) => Promise<void>;
}

/** What an editor is sent of a file. The list is kept and not written to: of a large register it is thousands long. */
export interface SentOfFile {
  readonly uri: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly version?: number;
}

export function createToldFiles({ buffers, send }: ToldFilesContext): ToldFiles {
  const told = new Map<string, { readonly said: readonly Diagnostic[]; readonly editorUri: string }>();
  return {
    tell(uri, found, version) {
      const editorUri = buffers.get(uri)?.editorUri ?? uri;
      const before = told.get(uri);
      const diagnostics = before ? asToldBefore(before.said, found) : found;
      // An editor that spells the uri its own way takes the two for different files.
      if (before && before.editorUri !== editorUri) void send({ uri: before.editorUri, diagnostics: [] });
      if (before?.editorUri === editorUri && before.said === diagnostics) return;
      if (!before && diagnostics.length === 0) return;
      if (diagnostics.length === 0) told.delete(uri);
      else told.set(uri, { said: diagnostics, editorUri });
      void send({ uri: editorUri, diagnostics, ...(version !== undefined && { version }) });
    },
    tellAgain(uri, said) {
      // What is open is checked before everything else.
      if (buffers.get(uri) || told.has(uri)) return undefined;
      told.set(uri, { said, editorUri: uri });
      return send({ uri, diagnostics: said });
    },
    uris: () => told.keys(),
    all: () => [...told].map(([uri, { said }]) => [uri, said]),
  };
}

import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Carrier, Text } from '../core/index.ts';
import { changedText } from './changed-text.ts';

/** The texts that are open in the editor. They win over what the disk says until they are closed. */
export interface Buffers {
  open(uri: string, buffer: Buffer): void;
  /** The buffer after the changes, or undefined where none of that uri is open. */
  change(
    uri: string,
    version: number,
    changes: readonly TextDocumentContentChangeEvent[],
  ): Buffer | undefined;
  close(uri: string): void;
  get(uri: string): Buffer | undefined;
  uris(): Iterable<string>;
}

export interface Buffer {
  readonly text: Text;
  readonly version: number;
  readonly carrier: Carrier;
  /** The uri as the editor spells it: what it is told has to carry the same. */
  readonly editorUri: string;
}

export function createBuffers(): Buffers {
  const buffers = new Map<string, Buffer>();
  return {
    open: (uri, buffer) => void buffers.set(uri, buffer),
    change(uri, version, changes) {
      const before = buffers.get(uri);
      if (!before) return undefined;
      const after = { ...before, version, text: changedText(before.text, changes) };
      buffers.set(uri, after);
      return after;
    },
    close: uri => void buffers.delete(uri),
    get: uri => buffers.get(uri),
    uris: () => buffers.keys(),
  };
}

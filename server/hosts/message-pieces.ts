import type { Message, PublishDiagnosticsParams } from 'vscode-languageserver';
import { betweenEnds } from '../core/base/sifted.ts';

/** A part of a message as it is sent. */
export interface Piece {
  readonly text: string;
  /** How many bytes it is. */
  readonly bytes: number;
}

type Diagnostics = PublishDiagnosticsParams['diagnostics'];

/** A list of findings that was written, with a piece for each that begins with a comma. */
interface Written {
  readonly items: Diagnostics;
  readonly pieces: readonly Piece[];
}

/** A list as short as this is written as a whole, sooner than it is looked through. */
const shortList = 32;

/**
 * Writes messages, in pieces. The protocol has no smaller unit of findings than a file, so that with each keystroke in a
 * large register thousands are sent of which one is another. Of a list that follows another one of the same file only those
 * are written that do not stand at its beginning or its end, as the same objects.
 */
export function createPieces(): (message: Message) => readonly Piece[] {
  const known = new Map<string, Written>();
  return message => {
    if (!tellsFindings(message)) return [pieceOf(JSON.stringify(message))];
    const { diagnostics: items, ...params } = message.params;
    if (items.length <= shortList) {
      known.delete(params.uri);
      return [pieceOf(JSON.stringify(message))];
    }
    const pieces = following(known.get(params.uri), items);
    known.set(params.uri, { items, pieces });
    const before = JSON.stringify({ ...message, params }).slice(0, -'}}'.length);
    const [first, ...others] = pieces;
    return [pieceOf(`${before},"diagnostics":[${first?.text.slice(1) ?? ''}`), ...others, pieceOf(']}}')];
  };
}

function following(before: Written | undefined, items: Diagnostics): readonly Piece[] {
  if (!before) return items.map(written);
  const { begin, end } = betweenEnds(before.items, items);
  return [
    ...before.pieces.slice(0, begin),
    ...items.slice(begin, end).map(written),
    ...before.pieces.slice(end + before.items.length - items.length),
  ];
}

function written(item: Diagnostics[number]): Piece {
  return pieceOf(`,${JSON.stringify(item)}`);
}

function pieceOf(text: string): Piece {
  return { text, bytes: Buffer.byteLength(text) };
}

function tellsFindings(
  message: Message & { readonly method?: string; readonly params?: unknown },
): message is Message & { readonly params: PublishDiagnosticsParams } {
  return message.method === 'textDocument/publishDiagnostics';
}

import type { Message, PublishDiagnosticsParams } from 'vscode-languageserver';
import { betweenEnds } from '../core/base/sifted.ts';

/** A part of a message as it is sent. */
export interface Piece {
  readonly text: string;
  /** How many bytes it is. */
  readonly bytes: number;
}

type Diagnostics = PublishDiagnosticsParams['diagnostics'];

/** Findings that follow one another, each of which begins with a comma. */
interface Run extends Piece {
  /** Where each of them ends in the text. */
  readonly ends: readonly number[];
}

/** A list of findings that was written. */
interface Written {
  readonly items: Diagnostics;
  readonly runs: readonly Run[];
}

/** A list as short as this is written as a whole, sooner than it is looked through. */
const shortList = 32;

/** So many findings are in a run at most: to copy a few long texts takes a part of the time that hundreds of short ones take. */
const longestRun = 32;

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
    const runs = following(known.get(params.uri), items);
    known.set(params.uri, { items, runs });
    const before = JSON.stringify({ ...message, params }).slice(0, -'}}'.length);
    return [pieceOf(`${before},"diagnostics":[`), ...withoutComma(runs), pieceOf(']}}')];
  };
}

function following(before: Written | undefined, items: Diagnostics): readonly Run[] {
  if (!before) return runsOf(items.map(written));
  const { begin, end } = betweenEnds(before.items, items);
  const endBefore = end - (items.length - before.items.length);
  const ahead: Run[] = [];
  const behind: Run[] = [];
  const textsAhead: string[] = [];
  const textsBehind: string[] = [];
  let at = 0;
  for (const run of before.runs) {
    const next = at + run.ends.length;
    if (next < begin) ahead.push(run);
    else if (at > endBefore) behind.push(run);
    else {
      textsAhead.push(...textsIn(run, 0, begin - at));
      textsBehind.push(...textsIn(run, endBefore - at, run.ends.length));
    }
    at = next;
  }
  const texts = [...textsAhead, ...items.slice(begin, end).map(written), ...textsBehind];
  return [...ahead, ...runsOf(texts), ...behind];
}

/** What some of the findings of a run were written as. */
function textsIn({ text, ends }: Run, from: number, to: number): string[] {
  const first = Math.max(from, 0);
  return ends
    .slice(first, Math.max(to, first))
    .map((end, index) => text.slice(ends[first + index - 1] ?? 0, end));
}

/** Runs of about the same length. */
function runsOf(texts: readonly string[]): readonly Run[] {
  const each = Math.ceil(texts.length / Math.ceil(texts.length / longestRun));
  const runs: Run[] = [];
  for (let at = 0; at < texts.length; at += each) {
    const some = texts.slice(at, at + each);
    let end = 0;
    runs.push({ ends: some.map(({ length }) => (end += length)), ...pieceOf(some.join('')) });
  }
  return runs;
}

function withoutComma([first, ...others]: readonly Run[]): readonly Piece[] {
  return first ? [{ text: first.text.slice(1), bytes: first.bytes - 1 }, ...others] : [];
}

function written(item: Diagnostics[number]): string {
  return `,${JSON.stringify(item)}`;
}

function pieceOf(text: string): Piece {
  return { text, bytes: Buffer.byteLength(text) };
}

function tellsFindings(
  message: Message & { readonly method?: string; readonly params?: unknown },
): message is Message & { readonly params: PublishDiagnosticsParams } {
  return message.method === 'textDocument/publishDiagnostics';
}

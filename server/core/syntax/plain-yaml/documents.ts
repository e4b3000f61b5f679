import type { Range } from '../../base/range.ts';
import type { Steps } from '../../base/steps.ts';
import type { TreeDocument } from '../tree.ts';
import { type BegunDocument, documentsOf } from '../yaml-documents.ts';
import { mostLexemes } from '../yaml-tokens.ts';
import { type BlockReading, beginReading, charactersAtOnce, closeAll, readLine } from './block.ts';
import { hasOddCharacter } from './characters.ts';
import { readAgain } from './fallback.ts';
import { endsLine, isBlank } from './lines.ts';

/**
 * Reads the documents of a YAML stream that is written plainly, as people write by hand, in steps. What it reads is, to
 * the offset and to the word of a fault, what the general reading reads. Where it is not sure of that, it says undefined.
 *
 * An item of a list that it is not sure of is read by the general reading, and nothing else of the text.
 *
 * @param within the part of the text to read; offsets count from the text's beginning.
 */
export function* readPlainYaml(text: string, within: Range): Steps<readonly TreeDocument[] | undefined> {
  const source = within.end < text.length ? text.slice(0, within.end) : text;
  const start = within.start + (within.start === 0 && text.startsWith('\uFEFF') ? 1 : 0);
  if (yield* hasOddCharacter(source, start)) return undefined;
  const stream: PlainStream = {
    reading: beginReading({ text: source, shift: 0, at: start }, 0),
    begun: [],
    documentStart: undefined,
  };
  if (!(yield* readLines(stream, mostLexemes(source.length - start)))) return undefined;
  endDocument(stream);
  const { noted } = stream.reading;
  return noted.length < mostFaults
    ? documentsOf({ text: source, noted, begun: stream.begun }, within)
    : undefined;
}

/** The general reading takes note of no more than a thousand faults, and not in the order of the text. */
const mostFaults = 1000;

/** Each document of a stream costs as much as a whole mapping, so that the general reading stops at some number. */
const mostDocuments = 1000;

interface PlainStream {
  readonly reading: BlockReading;
  readonly begun: BegunDocument[];
  /** Where the document begins that the cursor is in. */
  documentStart: number | undefined;
}

/** Reads all lines; says whether it is sure of all of them. */
function* readLines(stream: PlainStream, mostLexemes: number): Steps<boolean> {
  const { reading } = stream;
  const { text } = reading;
  let pauseAt = reading.at + charactersAtOnce;
  while (reading.at < text.length) {
    const lineStart = reading.at;
    if (lineStart > pauseAt) {
      yield;
      pauseAt = lineStart + charactersAtOnce;
    }
    if (isMarker(text, lineStart)) {
      if (!readMarker(stream)) return false;
    } else if (!readLine(reading) && !(yield* readAgain(reading))) return false;
    if (reading.open.length > 0) stream.documentStart ??= lineStart;
    if (reading.lexemes > mostLexemes || reading.noted.length >= mostFaults) return false;
  }
  return true;
}

/** Whether a line begins or ends a document. */
function isMarker(text: string, lineStart: number): boolean {
  return (
    (text.startsWith('---', lineStart) || text.startsWith('...', lineStart)) && isBlank(text, lineStart + 3)
  );
}

function readMarker(stream: PlainStream): boolean {
  const { reading, begun } = stream;
  const start = reading.at;
  endDocument(stream);
  if (reading.text.startsWith('---', start)) stream.documentStart = start;
  reading.at = start + 3;
  reading.isBelowComment = false;
  reading.lexemes += 4;
  return begun.length < mostDocuments && endsLine(reading);
}

function endDocument(stream: PlainStream): void {
  const { reading, begun, documentStart } = stream;
  if (documentStart === undefined) return;
  closeAll(reading);
  begun.push({ start: documentStart, root: reading.root ?? null });
  reading.root = undefined;
  stream.documentStart = undefined;
}

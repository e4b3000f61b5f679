import { lineStartAt } from '../base/characters.ts';
import type { Steps } from '../base/steps.ts';
import { Text } from '../base/text.ts';
import { carrierOf } from '../syntax/read.ts';
import { type FileText, readFileSteps, type SourceFile } from './source-file.ts';

/** In characters: a text that takes so long to read and check that a person waits for it. */
const longTextLength = 100_000;

/** In characters: some screens of lines, which are read before one has looked. */
export const beginningLength = 24_000;

/** Whether a person would wait for all of a text to be read and checked, so that it is worth while to tell of it bit by bit. */
export function isLongText(text: Text): boolean {
  return text.length > longTextLength;
}

/**
 * Reads the beginning of a long text, as a file of which the rest is not there yet: what its entries say but for the last one,
 * they say in the whole text, too. Undefined where that is not sure: nothing is told twice, and nothing taken back.
 */
export function* beginningSteps(file: FileText): Steps<SourceFile | undefined> {
  const text = Text.of(file.text);
  if (!isLongText(text) || (carrierOf(file.uri) ?? file.carrier) !== 'yaml') return undefined;
  const { whole } = text;
  if (whole.includes('<<<<<<<')) return undefined;
  const beginning = whole.slice(0, lineStartAt(whole, beginningLength));
  const read = yield* readFileSteps({ ...file, text: beginning, isCutOff: true });
  // What looks like a fault may be none once the next line is read.
  return read.tree.documents.some(({ faults }) => faults.length > 0) ? undefined : read;
}

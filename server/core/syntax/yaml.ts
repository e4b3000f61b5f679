import { type Range, rangeOf } from '../base/range.ts';
import type { Steps } from '../base/steps.ts';
import { readPlainYaml } from './plain-yaml/documents.ts';
import { knownToBeSelfContained } from './self-contained.ts';
import type { TreeDocument } from './tree.ts';
import { readGeneralYaml } from './yaml-general.ts';

/**
 * Reads the documents of a YAML 1.2 stream, in steps. A stream in which nothing stands but comments has none.
 *
 * What is written plainly, as nearly all documents are, is read many times faster than what needs all of YAML. Both come
 * to the same wherever the first is sure.
 *
 * @param within the part of the text to read, by default all of it; offsets always count from the text's beginning.
 */
export function* readYaml(
  text: string,
  within: Range = rangeOf(0, text.length),
): Steps<readonly TreeDocument[]> {
  const plain = yield* readPlainYaml(text, within);
  return plain ? knownToBeSelfContained(plain) : yield* readGeneralYaml(text, within);
}

import type { Text } from '../base/text.ts';
import type { Tree } from './tree.ts';

/** A text, and what was read from it. */
export interface ReadText {
  readonly text: Text;
  readonly tree: Tree;
}

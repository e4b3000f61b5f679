import type { Steps } from '../base/steps.ts';
import { runThrough } from '../base/steps.ts';
import { Text } from '../base/text.ts';
import { changeBetween } from '../base/text-change.ts';
import { readJson } from './json.ts';
import { withKnownNodes } from './known-nodes.ts';
import { readMarkdown } from './markdown.ts';
import type { ReadText } from './read-text.ts';
import { rereadYaml } from './reread.ts';
import { rereadJson } from './reread-json.ts';
import type { Carrier, Tree, TreeDocument } from './tree.ts';
import { readYaml } from './yaml.ts';

/**
 * Reads a text into its tree, in steps. It never fails, whatever the text is: what could not be understood is missing
 * from the tree and named in the documents' faults. A byte order mark at the beginning is skipped; offsets count it.
 *
 * @param before an earlier version and what was read from it: of a large text only what has changed is then read again, and
 *   whatever says the same stays the same nodes
 */
export function* readSteps(text: Text, carrier: Carrier, before?: ReadText): Steps<Tree> {
  const known = before?.tree.carrier === carrier ? before : undefined;
  const reread = known ? yield* rereadSteps(known, text) : undefined;
  if (reread) return { carrier, documents: reread };
  const documents = yield* documentsOf(text.whole, carrier);
  if (!known) return { carrier, documents };
  const change = changeBetween(known.text, text);
  return { carrier, documents: yield* withKnownNodes(known.tree.documents, documents, change) };
}

/** Reads what has changed; undefined where the text has to be read as a whole. */
function* rereadSteps(before: ReadText, text: Text): Steps<readonly TreeDocument[] | undefined> {
  switch (before.tree.carrier) {
    case 'yaml':
      return yield* rereadYaml(before, text);
    case 'json':
      return yield* rereadJson(before, text);
    case 'markdown':
      return undefined;
    default:
      return before.tree.carrier satisfies never;
  }
}

/** Reads a text at once. */
export function read(text: string, carrier: Carrier): Tree {
  return runThrough(readSteps(Text.of(text), carrier));
}

/** How the text of a file is written, by the ending of its URI or path; undefined for files that are not ours to read. */
export function carrierOf(uriOrPath: string): Carrier | undefined {
  const ending = /\.(?:ya?ml|json|md)$/i.exec(uriOrPath)?.[0].toLowerCase();
  return ending === undefined ? undefined : carriers.get(ending);
}

const carriers: ReadonlyMap<string, Carrier> = new Map([
  ['.yaml', 'yaml'],
  ['.yml', 'yaml'],
  ['.json', 'json'],
  ['.md', 'markdown'],
]);

function documentsOf(text: string, carrier: Carrier): Steps<readonly TreeDocument[]> {
  switch (carrier) {
    case 'yaml':
      return readYaml(text);
    case 'json':
      return readJson(text);
    case 'markdown':
      return readMarkdown(text);
    default:
      return carrier satisfies never;
  }
}

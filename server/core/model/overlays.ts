import { megabyte } from '../base/bytes.ts';
import { memo } from '../base/memo.ts';
import { type Framework, type FrameworkItem, frameworkItem, frameworks } from '../kinds/frameworks.ts';
import { entryOf, follow } from '../syntax/node.ts';
import { read } from '../syntax/read.ts';
import type { Mapping, Node } from '../syntax/tree.ts';
import { configOf } from './config.ts';
import { placeWithin } from './evidence-place.ts';
import type { RootLinks } from './links.ts';
import type { NamedFile, Workspace } from './workspace.ts';

/**
 * A file with an organization's own, licensed wording of a framework, in YAML or JSON:
 *
 *     framework: iso42001
 *     version: "2023"
 *     items:
 *       A.6.2.4: { title: ..., text: ... }
 *
 * What it says is shown beside the cursor, and nowhere else: not in findings, reports or exports.
 */
export interface Overlay {
  readonly framework: Framework;
  /** By the id of the item, as the framework writes it. */
  readonly wording: ReadonlyMap<string, Wording>;
  /** The ids, as written, that the framework does not have. */
  readonly unknown: readonly string[];
  /** How many items have no text. */
  readonly bare: number;
}

export interface Wording {
  readonly title?: string;
  readonly text: string;
}

/** `because` goes on a sentence that names the file; it quotes nothing of what is in it. */
export type OverlayReading =
  | { readonly is: 'overlay'; readonly overlay: Overlay }
  | { readonly is: 'fault'; readonly because: string };

/** In bytes: a larger file is no wording of a framework. */
export const largestOverlay = megabyte;

/** What an organization says an item is in its own wording, and the path of the file that says so. */
export interface OwnWording extends Wording {
  readonly path: string;
}

/** The wording of an item in the overlays of a root; of several the first. */
export function ownWordingOf(
  { named }: Workspace,
  root: RootLinks,
  item: FrameworkItem,
): OwnWording | undefined {
  for (const path of configOf(root).overlays) {
    const place = placeWithin(root.uri, path);
    const found = place.is === 'inside' ? named.get(place.uri) : undefined;
    const reading = found && overlayIn(found);
    if (reading?.is !== 'overlay' || reading.overlay.framework.id !== item.framework.id) continue;
    const wording = reading.overlay.wording.get(item.id);
    if (wording) return { ...wording, path };
  }
  return undefined;
}

/** What a file that a host found says; undefined where its text is not known. */
export const overlayIn = memo((found: NamedFile): OverlayReading | undefined =>
  found.is === 'file' && found.text !== undefined ? overlayFrom(found.text) : undefined,
);

function overlayFrom(text: string): OverlayReading {
  const { documents } = read(text, /^\s*\{/.test(text) ? 'json' : 'yaml');
  const [document] = documents;
  if (documents.length > 1) return fault('it has more than one document in it');
  if (document && document.faults.length > 0) return fault('it cannot be read as YAML or JSON');
  const root = follow(document?.root);
  if (root?.type !== 'mapping') return fault('it is no mapping with "framework", "version" and "items"');
  const framework = frameworkIn(root, text);
  if ('is' in framework) return framework;
  const items = follow(entryOf(root, 'items')?.value);
  if (items?.type !== 'mapping') return fault('"items" is no mapping of ids to their wording');
  return { is: 'overlay', overlay: { framework, ...wordingIn(items, framework) } };
}

function frameworkIn(root: Mapping, text: string): Framework | OverlayReading {
  const known = `${frameworks.map(({ id }) => id).join(', ')}`;
  const id = textOf(entryOf(root, 'framework')?.value, text)?.toLowerCase();
  if (id === undefined) return fault(`it does not say which "framework" it words (one of ${known})`);
  const framework = frameworks.find(each => each.id === id);
  if (!framework) return fault(`its "framework" is none of ${known}`);
  const version = textOf(entryOf(root, 'version')?.value, text);
  const wanted = `AIMS has ${framework.title} with the version "${framework.version}"`;
  if (version === undefined) return fault(`it does not say which "version" it words; ${wanted}`);
  return version === framework.version ? framework : fault(`it words another version; ${wanted}`);
}

function wordingIn(items: Mapping, framework: Framework): Omit<Overlay, 'framework'> {
  const wording = new Map<string, Wording>();
  const unknown: string[] = [];
  let bare = 0;
  for (const { name, value } of items.entries) {
    const item = frameworkItem(name, framework.id);
    const said = wordingOf(value);
    if (item?.framework.id !== framework.id) unknown.push(name);
    else if (!said) bare += 1;
    else if (!wording.has(item.id)) wording.set(item.id, said);
  }
  return { wording, unknown, bare };
}

/** A text alone, or a mapping with a title and a text. */
function wordingOf(value: Node): Wording | undefined {
  const node = follow(value);
  if (node?.type !== 'mapping')
    return stringOf(node) === undefined ? undefined : { text: stringOf(node) ?? '' };
  const text = stringOf(entryOf(node, 'text')?.value);
  const title = stringOf(entryOf(node, 'title')?.value);
  return text === undefined ? undefined : { text, ...(title !== undefined && { title }) };
}

function stringOf(value: Node | null | undefined): string | undefined {
  const node = follow(value);
  const text = node?.type === 'scalar' && typeof node.value === 'string' ? node.value.trim() : '';
  return text === '' ? undefined : text;
}

/** A version that looks like a number is meant as it is written. */
function textOf(value: Node | null | undefined, source: string): string | undefined {
  const node = follow(value);
  if (node?.type === 'scalar' && typeof node.value === 'number')
    return source.slice(node.range.start, node.range.end);
  return stringOf(node);
}

function fault(because: string): OverlayReading {
  return { is: 'fault', because };
}

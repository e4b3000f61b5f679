import type { Edit } from '../base/edit.ts';
import type { Steps } from '../base/steps.ts';
import type { Text } from '../base/text.ts';
import { below, encodeUriPart, parentOf } from '../base/uri.ts';
import { bodyStartOf } from '../model/prose.ts';
import type { Document } from '../model/source-file.ts';
import type { Workspace } from '../model/workspace.ts';
import type { LinkDestination } from '../syntax/markdown-inline-links.ts';
import { linkDestinations } from '../syntax/markdown-links.ts';
import { type FileMove, moved } from './file-move.ts';

/**
 * The edits that let the relative links in the body of a Markdown document lead where they led, once files or folders
 * have been moved. Anchors, titles and texts stay, and so do addresses and paths from the top of a disk. Where only
 * the document moves, links change that lead to what is known to be there.
 */
export function* linkMoveSteps(
  workspace: Workspace,
  document: Document,
  moves: readonly FileMove[],
): Steps<readonly Edit[]> {
  if (document.carrier !== 'markdown') return [];
  const { text, uri } = document;
  const folder = parentOf(uri);
  const folderAfter = parentOf(moved(uri, moves));
  const edits: Edit[] = [];
  let count = 0;
  for (const destination of yield* linkDestinations(text.whole, bodyStartOf(document))) {
    if (++count % 200 === 0) yield;
    const link = linkIn(text, destination);
    const target = link && targetOf(folder, link);
    if (!link || target === undefined) continue;
    const after = moved(target, moves);
    if (after === target && (folderAfter === folder || !isKnown(workspace, target))) continue;
    const way = wayTo(after, folderAfter);
    if (way === undefined || sameWay(way, wayTo(target, folder))) continue;
    const { start } = destination.range;
    edits.push({ range: { start, end: start + link.path.length }, text: inTheManner(link, way) });
  }
  return edits;
}

interface Link {
  /** As written, up to what names a place within the file. */
  readonly path: string;
  /** The names in it, each as written and as it is meant. */
  readonly names: readonly { readonly written: string; readonly name: string }[];
  readonly form: LinkDestination['form'];
}

/** A relative link to a file or folder; undefined for what is none, or is written in a way that we do not read. */
function linkIn(text: Text, { range, form }: LinkDestination): Link | undefined {
  const written = text.slice(range.start, range.end);
  const path = /^[^#?]*/.exec(written)?.[0] ?? '';
  if (path === '' || path.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(path)) return undefined;
  if (/&#?[a-z0-9]+;/i.test(path)) return undefined;
  const names: { readonly written: string; readonly name: string }[] = [];
  for (const part of path.split('/')) {
    const name = nameIn(part);
    if (name === undefined || name.includes('\\') || name.includes('/')) return undefined;
    names.push({ written: part, name });
  }
  return { path, names, form };
}

function nameIn(part: string): string | undefined {
  try {
    return decodeURIComponent(part.replace(/\\([!-/:-@[-`{-~])/g, '$1'));
  } catch {
    return undefined;
  }
}

function targetOf(folder: string, { names }: Link): string | undefined {
  let uri = folder;
  for (const { name } of names) {
    if (name === '' || name === '.') continue;
    if (name === '..') {
      const outer = parentOf(uri);
      if (outer === uri) return undefined;
      uri = outer;
    } else uri = below(uri, [name]);
  }
  return uri;
}

function isKnown({ files, apart, named }: Workspace, uri: string): boolean {
  if (files.has(uri) || apart.has(uri)) return true;
  const found = named.get(uri)?.is;
  return found === 'file' || found === 'folder';
}

/** How one gets from a folder to a uri: so many folders up, then by these names. */
interface Way {
  readonly up: number;
  readonly names: readonly string[];
}

/** Undefined where no relative link leads there: to another disk or machine. */
function wayTo(uri: string, folder: string): Way | undefined {
  const to = uri.split('/');
  const from = folder.split('/');
  let shared = 0;
  while (shared < to.length && shared < from.length && to[shared] === from[shared]) shared += 1;
  // `file:`, nothing, the machine.
  if (shared < 3 || (shared === 3 && [to[3], from[3]].some(isDrive))) return undefined;
  try {
    return { up: from.length - shared, names: to.slice(shared).map(decodeURIComponent) };
  } catch {
    return undefined;
  }
}

function isDrive(segment: string | undefined): boolean {
  return segment !== undefined && /^[a-z](?::|%3A)$/i.test(segment);
}

function sameWay(one: Way, other: Way | undefined): boolean {
  return one.up === other?.up && one.names.join('/') === other.names.join('/');
}

/** A way as the old one was written: names that stay as they stood, the others encoded as those were. */
function inTheManner({ path, names, form }: Link, way: Way): string {
  const known = new Map(names.map(({ name, written }) => [name, written]));
  const encode = path.includes('%') ? (name: string) => encodeUriPart(name) : unreservedIn(form);
  const parts = way.names.map(name => known.get(name) ?? encode(name));
  const steps = [...Array.from({ length: way.up }, () => '..'), ...parts];
  // A colon in the first name would make an address of it.
  const fromHere = way.up === 0 && (path.startsWith('./') || (parts[0] ?? ':').includes(':'));
  const start = fromHere ? './' : '';
  const end = path.endsWith('/') && steps.length > 0 ? '/' : '';
  return `${start}${steps.join('/')}${end}`;
}

/** Encodes what would end a destination or mean something else in it, and leaves the rest for people to read. */
function unreservedIn(form: LinkDestination['form']): (name: string) => string {
  const special = form === 'angled' ? /[\p{Cc}<>#?%\\&`|]/gu : /[\p{Cc}\s()<>#?%\\&`|]/gu;
  return name => name.replace(special, character => encodeUriPart(character));
}

import { parentOf } from '../../base/uri.ts';
import { recordsOf, textIn } from '../../model/record.ts';
import type { Document, SourceFile } from '../../model/source-file.ts';
import type { Workspace } from '../../model/workspace.ts';

/** More files than that are not held against each other line by line; a branch that renames so many says so by their ids. */
const mostCompared = 100;

/** In code units: longer texts are not compared line by line. */
const longestCompared = 1_000_000;

/** The part of the lines that two files have to share, so that one is taken for the other. */
const leastAlike = 0.5;

/**
 * What the files that are gone are called now: first by the documents that they hold, then by their lines. Of a configuration that
 * moved, the folder is among them, for it is the root of a management system.
 *
 * @returns uris of then, with those of now
 */
export function renamesBetween(before: Workspace, now: Workspace): ReadonlyMap<string, string> {
  const gone = [...before.files.values()].filter(({ uri }) => !now.files.has(uri));
  const fresh = new Set([...now.files.values()].filter(({ uri }) => !before.files.has(uri)));
  const renames = new Map<string, string>();
  const pair = (old: SourceFile, file: SourceFile) => {
    renames.set(old.uri, file.uri);
    fresh.delete(file);
    if (isConfiguration(old) && isConfiguration(file)) renames.set(parentOf(old.uri), parentOf(file.uri));
  };

  const byIds = new Map([...fresh].map(file => [idsOf(file), file]));
  byIds.delete(undefined);
  for (const old of gone) {
    const file = byIds.get(idsOf(old));
    if (file && fresh.has(file)) pair(old, file);
  }
  const left = gone.filter(({ uri }) => !renames.has(uri)).slice(0, mostCompared);
  for (const old of left) {
    const candidates = [...fresh].slice(0, mostCompared).map(file => ({ file, share: likeness(old, file) }));
    const best = candidates.reduce(
      (found, each) => (each.share > (found?.share ?? leastAlike) ? each : found),
      undefined as (typeof candidates)[number] | undefined,
    );
    if (best) pair(old, best.file);
  }
  return renames;
}

/** The kinds and ids of a file's documents; undefined where one of them has no id of its own. */
function idsOf({ documents }: SourceFile): string | undefined {
  const ids = documents.map(idOf);
  return ids.length > 0 && ids.every(id => id !== undefined) ? ids.join('\n') : undefined;
}

function idOf(document: Document): string | undefined {
  const own = recordsOf(document).find(({ path }) => path.length === 0);
  const id = own && textIn(own, 'id');
  return id === undefined || id === '' ? undefined : `${document.header.kindName}/${id}`;
}

function isConfiguration({ documents }: SourceFile): boolean {
  return documents.some(({ header }) => header.kindName === 'config');
}

/** Which part of the lines of the longer one both have. */
function likeness(one: SourceFile, other: SourceFile): number {
  if (Math.max(one.text.length, other.text.length) > longestCompared) return 0;
  const [lines, others] = [linesOf(one), linesOf(other)];
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  let shared = 0;
  for (const line of others) {
    const count = counts.get(line) ?? 0;
    if (count > 0) shared += 1;
    counts.set(line, count - 1);
  }
  return shared / Math.max(1, lines.length, others.length);
}

function linesOf({ text }: SourceFile): readonly string[] {
  return text.whole
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '');
}

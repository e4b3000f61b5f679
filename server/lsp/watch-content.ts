import { type Connection, DidChangeWatchedFilesNotification, WatchKind } from 'vscode-languageserver';
import { carrierOf, nameOf } from '../core/index.ts';
import type { ClientAbilities } from './abilities.ts';

/**
 * Asks the editor to tell when the content of files changes, where it can be asked. What it watches already is not
 * asked for again, and nothing is ever taken back: the endings of evidence are few.
 */
export function createContentWatch(context: {
  readonly connection: Connection;
  readonly abilities: ClientAbilities;
  readonly failed: (doing: string, error: unknown) => void;
}): (uris: readonly string[]) => void {
  const { connection, abilities, failed } = context;
  const watched = new Set<string>();
  return uris => {
    if (!abilities.registerWatchers) return;
    const globs = newGlobs(watched, contentGlobs(uris));
    if (globs.length === 0) return;
    for (const glob of globs) watched.add(glob);
    const watchers = globs.map(globPattern => ({ globPattern, kind: WatchKind.Change }));
    connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch(error => failed('asking to watch evidence', error));
  };
}

/** So many globs are asked for; whoever needs more has every file watched. */
const mostGlobs = 50;

const everything = '**';

/** What has to be watched besides what is. */
export function newGlobs(watched: ReadonlySet<string>, wanted: readonly string[]): readonly string[] {
  if (watched.has(everything)) return [];
  const globs = wanted.filter(glob => !watched.has(glob));
  return watched.size + globs.length > mostGlobs ? [everything] : globs;
}

/**
 * Globs for the files whose content matters, beyond those that are watched anyway. By their endings, since a workspace
 * has few of them; by name where there is no plain ending. Only letters, digits and what no client takes for part of
 * a pattern get into a glob: the names are whatever documents say.
 */
export function contentGlobs(uris: readonly string[]): readonly string[] {
  const globs = uris.flatMap(uri => {
    if (carrierOf(uri)) return [];
    const name = nameOf(uri);
    const ending = /\.([A-Za-z0-9]{1,12})$/.exec(name)?.[1];
    return [ending === undefined ? `**/${name.replace(/[^\p{L}\p{N}._-]/gu, '?')}` : `**/*.${ending}`];
  });
  return [...new Set(globs)];
}

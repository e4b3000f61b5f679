import type { Host } from '../lsp/host.ts';
import { createHistory, type GitHistory } from './history/history.ts';
import { list } from './list.ts';
import { look } from './look.ts';
import { readFile } from './read-file.ts';
import { walk, walkedOf } from './walk.ts';

/** A host that knows the past as well. */
export interface DiskHost extends Host {
  readonly history: GitHistory;
}

/** The files of this machine, by `file:` uris, and what Git tells of them. */
export const disk: DiskHost = { walk, walkedOf, read: readFile, look, list, history: createHistory() };

import type { Host } from '../lsp/host.ts';
import { createHistory } from './history/history.ts';
import { list } from './list.ts';
import { look } from './look.ts';
import { readFile } from './read-file.ts';
import { walk, walkedOf } from './walk.ts';

/** The files of this machine, by `file:` uris, and what Git tells of them. */
export const disk: Host = { walk, walkedOf, read: readFile, look, list, history: createHistory() };

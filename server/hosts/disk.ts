import type { Host } from '../lsp/host.ts';
import { list } from './list.ts';
import { look } from './look.ts';
import { readFile } from './read-file.ts';
import { walk, walkedOf } from './walk.ts';

/** The files of this machine, by `file:` uris. */
export const disk: Host = { walk, walkedOf, read: readFile, look, list };

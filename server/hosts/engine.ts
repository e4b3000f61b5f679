import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Connection, InitializeParams } from 'vscode-languageserver';
import { type Served, serve } from '../lsp/server.ts';
import { cacheFile } from './cache-file.ts';
import { compileAsUsual, compileLater } from './compiling-later.ts';
import { disk } from './disk.ts';
import { today } from './today.ts';
import { canonicalUri } from './uris.ts';

/** All of the language server but the first answer: a bundle of its own, which is loaded behind that answer. */

/** The pages lie beside the bundles, so a link to one works without a network. */
const pages = pathToFileURL(path.join(__dirname, '..', 'docs', 'rules')).href;

export function serveFromDisk(connection: Connection, params: InitializeParams): Served {
  const { problem } = today();
  const served = serve(
    connection,
    {
      ...disk,
      today: () => today().day,
      canonicalUri,
      pageOf: code => `${pages}/${code}.md`,
      expectMuch: isMuch => (isMuch ? compileAsUsual() : compileLater()),
      digest: text => createHash('sha256').update(text).digest('base64'),
      cacheFile: (folder, about) =>
        path.isAbsolute(folder) ? cacheFile({ folder, about, program: programOnce }) : undefined,
    },
    params,
  );
  if (problem !== undefined) connection.console.warn(problem);
  return served;
}

/** Another build, or another version of Node, may derive something else from the same text. */
async function program(): Promise<string> {
  const code = await readFile(__filename);
  return createHash('sha256').update(code).update(`\nnode ${process.version}`).digest('hex');
}

let read: Promise<string> | undefined;

function programOnce(): Promise<string> {
  read ??= program();
  return read;
}

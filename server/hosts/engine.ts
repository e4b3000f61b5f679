import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Connection, InitializeParams } from 'vscode-languageserver';
import { type Served, serve } from '../lsp/server.ts';
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
    { ...disk, today: () => today().day, canonicalUri, pageOf: code => `${pages}/${code}.md` },
    params,
  );
  if (problem !== undefined) connection.console.warn(problem);
  return served;
}

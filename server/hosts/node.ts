#!/usr/bin/env node
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { serve } from '../lsp/server.ts';
import { disk } from './disk.ts';
import { today } from './today.ts';
import { canonicalUri } from './uris.ts';

/** The language server as a program: over the standard streams with `--stdio`, over Node's own channel in VS Code. */

/** The pages lie beside the bundles, so a link to one works without a network. */
const pages = pathToFileURL(path.join(__dirname, '..', 'docs', 'rules')).href;

// A program that nobody told how to talk talks over its standard streams, as editors expect of it.
if (!process.argv.some(argument => /^--(stdio|node-ipc|pipe|socket)\b/.test(argument)))
  process.argv.push('--stdio');

const connection = createConnection(ProposedFeatures.all);
const { problem } = today();

serve(
  connection,
  { ...disk, today: () => today().day, canonicalUri, pageOf: code => `${pages}/${code}.md` },
  { version },
);
if (problem !== undefined) connection.console.warn(problem);

#!/usr/bin/env node
import { createRequire } from 'node:module';
import path from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { greet } from '../lsp/greet.ts';
import { compileLater } from './compiling-later.ts';
import { giveBackWhenIdle } from './idle-heap.ts';
import { createMessageWriter } from './message-writer.ts';
import { keepHeapModest } from './modest-heap.ts';

/** The language server as a program: over the standard streams with `--stdio`, over Node's own channel in VS Code. */

compileLater();
keepHeapModest();
giveBackWhenIdle();

// A program that nobody told how to talk talks over its standard streams, as editors expect of it.
if (!process.argv.some(argument => /^--(stdio|node-ipc|pipe|socket)\b/.test(argument)))
  process.argv.push('--stdio');

const connection = process.argv.includes('--stdio')
  ? createConnection(ProposedFeatures.all, process.stdin, writerTo(process.stdout))
  : createConnection(ProposedFeatures.all);

greet(connection, {
  version,
  serve(params) {
    const load = createRequire(__filename);
    const { serveFromDisk }: typeof import('./engine.ts') = load(path.join(__dirname, 'engine.js'));
    return serveFromDisk(connection, params);
  },
});

/** The package takes a writer of messages for the stream that its types ask for, and ends with the stream that it reads. */
function writerTo(stream: NodeJS.WritableStream): NodeJS.WritableStream {
  return createMessageWriter(stream) as unknown as NodeJS.WritableStream;
}

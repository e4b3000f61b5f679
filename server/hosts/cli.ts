#!/usr/bin/env node
import { createRequire } from 'node:module';
import path from 'node:path';
import { version } from '../../package.json';
import { createEngine } from './cli/engine.ts';
import { main } from './cli/main.ts';
import { terminalOf } from './cli/terminal.ts';
import { disk } from './disk.ts';
import { rulePage } from './rule-pages.ts';

/** The program `aims`. */

const run = main({
  arguments: process.argv.slice(2),
  environment: process.env,
  folder: process.cwd(),
  now: new Date(),
  output: terminalOf(process.stdout),
  errors: terminalOf(process.stderr),
  version,
  engine: createEngine(disk),
  pageOf: rulePage,
  serve() {
    // The language server is a bundle of its own: who only checks does not wait for it to load. It ends the process.
    createRequire(__filename)(path.join(__dirname, 'server.js'));
    return new Promise(() => {});
  },
});

void run.then(exitCode => {
  process.exitCode = exitCode;
});

#!/usr/bin/env node
import { createRequire } from 'node:module';
import path from 'node:path';
import { version } from '../../package.json';
import { type Errand, type ErrandNews, errandArgument } from '../lsp/protocol.ts';
import { createEngine } from './cli/engine.ts';
import { runErrand } from './cli/errands.ts';
import { exitCodes, main } from './cli/main.ts';
import { terminalOf } from './cli/terminal.ts';
import { disk } from './disk.ts';
import { rulePage } from './rule-pages.ts';

/** The program `aims`; and what an editor has done by a process of its own, which speaks to it over Node's channel. */

const shared = { environment: process.env, now: new Date(), version, pageOf: rulePage };

if (process.argv[2] === errandArgument && process.connected) {
  // Who asked does not wait any more.
  process.once('disconnect', () => process.exit(exitCodes.fine));
  process.once('message', (errand: Errand) => {
    void runErrand(errand, { ...shared, disk, tell })
      .then(tell)
      .then(() => process.exit(exitCodes.fine));
  });
} else {
  const run = main({
    ...shared,
    arguments: process.argv.slice(2),
    folder: process.cwd(),
    output: terminalOf(process.stdout),
    errors: terminalOf(process.stderr),
    engine: createEngine(disk),
    serve() {
      // The language server is a bundle of its own: who only checks does not wait for it to load. It ends the process.
      createRequire(__filename)(path.join(__dirname, 'server.js'));
      return new Promise(() => {});
    },
  });
  void run.then(exitCode => {
    process.exitCode = exitCode;
  });
}

/** Resolves once it is on its way. */
function tell(news: ErrandNews): Promise<void> {
  return new Promise(resolve => process.send?.(news, () => resolve()));
}

// Runs inside the extension host: VS Code calls `run` of this module and takes a rejected promise for a failure.
import fs from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import * as vscode from 'vscode';
import { report, reportResult, type SuiteResult } from './driver.ts';
import { withSourcePlaces } from './stack.ts';

/** Runs every test file that stands beside the built module, and tells the driver how it went. */
export async function run(): Promise<void> {
  process.setSourceMapsEnabled(true);
  const result = await runMocha().catch(error => {
    // A suite that could not be loaded has no result, and so fails; the reason must be seen all the same.
    report(error instanceof Error ? withSourcePlaces(error.stack ?? error.message) : format(error));
    throw error;
  });
  reportResult(result);
  if (result.failed > 0) throw new Error(`${result.failed} tests failed`);
  if (result.passed === 0) throw new Error('no test ran');
}

async function runMocha(): Promise<SuiteResult> {
  // mocha 12 is an ES module, this bundle is CommonJS: VS Code loads it by `require`.
  const { default: Mocha } = await import('mocha');
  const grep = process.env.AIMS_HOST_GREP;
  const mocha = new Mocha({
    ui: 'bdd',
    color: false,
    timeout: 30_000,
    // No test at all, or only some of them, must not look like success.
    failZero: true,
    forbidOnly: true,
    ...(grep ? { grep } : {}),
  });
  for (const file of fs.readdirSync(__dirname).sort()) {
    if (file.endsWith('.test.cjs')) mocha.addFile(path.join(__dirname, file));
  }
  // What is printed in here ends in the workbench's log, among much else; the channel takes it out in both hosts.
  Mocha.reporters.Base.consoleLog = (...line: unknown[]) => report(format(...line));
  await mocha.loadFilesAsync();
  const stats = await new Promise<Mocha.Stats | undefined>((resolve, reject) => {
    try {
      const runner = mocha.run(() => resolve(runner.stats));
      // mocha prints the stacks after the last test.
      runner.on('fail', (_test, error: unknown) => {
        if (error instanceof Error && error.stack !== undefined) error.stack = withSourcePlaces(error.stack);
      });
    } catch (error) {
      reject(error);
    }
  });
  if (stats === undefined) throw new Error('mocha ended without saying what ran');
  return {
    vscode: vscode.version,
    application: vscode.env.appName,
    passed: stats.passes,
    failed: stats.failures,
    skipped: stats.pending,
  };
}

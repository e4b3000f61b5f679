// Runs the host tests: one mocha suite, inside a real VS Code. See README.md beside this file.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundleSuite } from './bundle.mjs';
import { messageOf, stopEveryGroup, stopSignal } from './command.mjs';
import { chooseHost } from './hosts.mjs';
import { carrierExtension, repository } from './places.mjs';
import { copyWorkspace, makeRunFolder, quietSettings, removeRunFolder } from './run-folder.mjs';

const usage = `usage: node test/host/run.mjs [options]
  --grep TEXT        only the tests whose full title matches
  --vsix FILE        install this package and run the suite in test/host/suite-vsix against it
  --host NAME        desktop or code-server (default: desktop where it can be had; also AIMS_HOST)
  --workspace DIR    the folder to open; the suite works on a copy (default: examples)
  --extension DIR    the extension under development (default: this repository)
  --suite DIR        the suite's sources (default: test/host/suite)
  --timeout SECONDS  give up after that (default: 900)
  --workspace-trust  start with workspace trust on, which makes the workspace an untrusted one
  --keep             keep the temporary folder, with VS Code's settings and logs
  --verbose          print all that VS Code logs`;

// The suite's expectations of the example workspace hold on this day.
const today = '2026-11-23';

const exitCode = { passed: 0, failed: 1, wrongUse: 2, noHost: 3, outOfTime: 124, interrupted: 130 };

process.exit(await main());

async function main() {
  if (process.argv.includes('--help')) {
    console.log(usage);
    return 0;
  }
  let options;
  try {
    options = readArguments();
  } catch (error) {
    console.error(`${messageOf(error)}\n${usage}`);
    return exitCode.wrongUse;
  }
  /** @type {Promise<import('./hosts.mjs').Ending>} */
  const stopped = stopSignal().then(signal => ({ code: exitCode.interrupted, why: `stopped by ${signal}` }));
  const started = Date.now();
  try {
    const runSuite = await Promise.race([chooseHost({ wanted: options.host, say }), stopped]);
    if (typeof runSuite !== 'function') {
      console.error(`[host] ${runSuite.why}`);
      return runSuite.code;
    }
    const suite = await bundleSuite(options.suite);
    try {
      return report(await runIn(runSuite, suite.module, options, stopped), started);
    } finally {
      if (!options.keep) suite.remove();
    }
  } catch (error) {
    console.error(`[host] ${messageOf(error)}`);
    return exitCode.noHost;
  } finally {
    await stopEveryGroup();
  }
}

/**
 * @param {import('./hosts.mjs').RunSuite} runSuite
 * @param {string} suite
 * @param {ReturnType<typeof readArguments>} options
 * @param {Promise<import('./hosts.mjs').Ending>} stopped
 */
async function runIn(runSuite, suite, options, stopped) {
  const { workspaceTrust, vsix, extension, grep, timeout, verbose } = options;
  const run = makeRunFolder({ settings: quietSettings({ workspaceTrust }) });
  try {
    return await runSuite(run, {
      suite,
      extension: vsix === undefined ? extension : carrierExtension,
      vsix,
      workspace: await copyWorkspace(run, options.workspace),
      workspaceTrust,
      environment: {
        AIMS_TODAY: today,
        AIMS_HOST_EXTENSIONS: run.extensions,
        ...(grep === undefined ? {} : { AIMS_HOST_GREP: grep }),
      },
      ended: lastLine => Promise.race([stopped, timeUp(timeout, lastLine)]),
      verbose,
    });
  } finally {
    if (options.keep) say(`kept ${run.folder}`);
    else removeRunFolder(run);
  }
}

/**
 * Says how it went.
 * @param {import('./hosts.mjs').Outcome} outcome
 * @param {number} started
 * @returns {number} the exit code: success takes a result with passed tests and no other
 */
function report({ ending, result, explained, log }, started) {
  if (result === undefined) {
    if (log !== '' && (ending.code > 1 || !explained)) {
      console.error(`[host] the end of VS Code's log:\n${log}`);
    }
    const why = ending.why ?? `VS Code ended with exit code ${ending.code}`;
    console.error(`[host] the suite did not get to its end: ${why}`);
    return ending.code || exitCode.failed;
  }
  const { vscode, application, passed, failed, skipped } = result;
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  const counts = `${passed} passed, ${failed} failed, ${skipped} skipped`;
  say(`ran in VS Code ${vscode} (${application}): ${counts}, in ${seconds} s`);
  if (ending.why !== undefined) console.error(`[host] ${ending.why}`);
  console.log(`host: ${passed} passed, ${failed} failed`);
  if (ending.code !== 0) return ending.code;
  return passed > 0 && failed === 0 ? exitCode.passed : exitCode.failed;
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      grep: { type: 'string' },
      vsix: { type: 'string' },
      host: { type: 'string', default: process.env.AIMS_HOST || undefined },
      workspace: { type: 'string', default: path.join(repository, 'examples') },
      extension: { type: 'string', default: repository },
      suite: { type: 'string' },
      timeout: { type: 'string', default: '900' },
      'workspace-trust': { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
    },
  });
  const { grep, host, vsix, keep, verbose } = values;
  if (host !== undefined && host !== 'desktop' && host !== 'code-server') {
    throw new Error(`--host is desktop or code-server, not "${host}"`);
  }
  const timeout = Number(values.timeout);
  if (!(timeout > 0)) throw new Error(`--timeout is a number of seconds, not "${values.timeout}"`);
  const suite = values.suite ?? path.join(import.meta.dirname, vsix === undefined ? 'suite' : 'suite-vsix');
  return {
    grep,
    host,
    timeout,
    keep,
    verbose,
    workspaceTrust: values['workspace-trust'],
    vsix: vsix === undefined ? undefined : existing('--vsix', vsix),
    workspace: existing('--workspace', values.workspace),
    extension: existing('--extension', values.extension),
    suite: existing('--suite', suite),
  };
}

/**
 * @param {string} option
 * @param {string} file
 */
function existing(option, file) {
  if (!fs.existsSync(file)) throw new Error(`${option} names ${file}, which is not there`);
  return fs.realpathSync(file);
}

/**
 * @param {number} seconds
 * @param {() => string} lastLine
 * @returns {Promise<import('./hosts.mjs').Ending>}
 */
function timeUp(seconds, lastLine) {
  return new Promise(resolve => {
    setTimeout(() => {
      const where =
        lastLine() === '' ? 'the suite had not begun' : `the last it reported was "${lastLine()}"`;
      resolve({ code: exitCode.outOfTime, why: `${seconds} s were over; ${where}` });
    }, seconds * 1000);
  });
}

/** @param {string} line */
function say(line) {
  console.log(`[host] ${line}`);
}

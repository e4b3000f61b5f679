// Runs other programs: to their end, or in the background as a process group that can be stopped as a whole.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const running = /** @type {Set<import('node:child_process').ChildProcess>} */ (new Set());

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, seconds?: number }} [options] seconds: it is stopped after that
 * @returns {Promise<{ status: number | null, output: string, fault: string | undefined }>} output: stdout and stderr
 *   as they came; fault: why it has no status (not found, or out of time)
 */
export function runCommand(program, args, { cwd, env, seconds = 600 } = {}) {
  return new Promise(resolve => {
    const child = startGroup(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    /** @type {string | undefined} */
    let fault;
    const timer = setTimeout(() => {
      fault = `${program} did not finish in ${seconds} s`;
      void stopGroup(child);
    }, seconds * 1000);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', data => {
        output += data;
      });
    }
    child.once('error', error => {
      clearTimeout(timer);
      resolve({ status: null, output, fault: error.message });
    });
    child.once('close', status => {
      clearTimeout(timer);
      resolve({ status: fault === undefined ? status : null, output, fault });
    });
  });
}

/**
 * Starts a program as a process group of its own.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Pick<import('node:child_process').SpawnOptions, 'cwd' | 'env' | 'stdio'>} options
 */
export function startGroup(program, args, options) {
  const child = spawn(program, args, { ...options, detached: true });
  running.add(child);
  const forget = () => running.delete(child);
  child.once('error', forget);
  child.once('exit', forget);
  return child;
}

/**
 * Ends a process that `startGroup` started, and all that it started: politely, then by force.
 * @param {import('node:child_process').ChildProcess} child
 */
export async function stopGroup(child) {
  if (child.pid === undefined) return;
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGKILL'])) {
    if (!signalGroup(child.pid, signal)) return;
    for (let waited = 0; waited < 3000; waited += 50) {
      await sleep(50);
      if (!signalGroup(child.pid, 0)) return;
    }
  }
}

/** Ends every group that is still running. */
export async function stopEveryGroup() {
  await Promise.all([...running].map(stopGroup));
}

/**
 * Takes over the signals that ask this process to end, so that it can clean up first.
 * @returns {Promise<NodeJS.Signals>} the signal, when one came
 */
export function stopSignal() {
  return new Promise(resolve => {
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
      process.once(signal, resolve);
  });
}

/**
 * The file that a shell would run for a program's name.
 * @param {string} program
 */
export function findOnPath(program) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(folder => folder !== '');
  return folders.map(folder => path.join(folder, program)).find(file => isExecutable(file));
}

/**
 * The last lines of a text, for a message about what went wrong.
 * @param {string} text
 * @param {number} lines
 */
export function tail(text, lines) {
  return text.trimEnd().split('\n').slice(-lines).join('\n');
}

/** @param {unknown} error */
export function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals | 0} signal
 * @returns {boolean} whether any process of the group is left
 */
function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} file */
function isExecutable(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

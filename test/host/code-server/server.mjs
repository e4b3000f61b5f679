// Starts code-server for one run, and ends it.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runCommand, startGroup, stopGroup, tail } from '../command.mjs';
import { runEnvironment } from '../run-folder.mjs';
import { openFrontDoor } from './front-door.mjs';

/**
 * @typedef {object} Server
 * @property {string} authority host and port
 * @property {Promise<string>} gone resolves, with a sentence that says so, when the server ends before it is stopped
 * @property {() => string} log the last lines of what it printed
 * @property {() => Promise<void>} stop
 */

/**
 * @param {import('../run-folder.mjs').RunFolder} run
 * @param {object} options
 * @param {import('./install.mjs').Installation} options.installation
 * @param {number} [options.port] default: a free one
 * @param {string | undefined} [options.vsix] a packaged extension to install first
 * @param {NodeJS.ProcessEnv} [options.environment] reaches the extension host
 * @param {boolean} [options.workspaceTrust] default: every folder is trusted
 * @param {number} [options.idleSeconds] it ends itself when no window was open for so long
 * @returns {Promise<Server>}
 */
export async function startServer(run, options) {
  const { installation, port = 0, vsix, environment = {}, workspaceTrust = false, idleSeconds } = options;
  const socket = path.join(run.folder, 'door.sock');
  const config = path.join(run.folder, 'config.yaml');
  const logFile = path.join(run.folder, 'server.log');
  fs.writeFileSync(config, '');
  // Without a gallery it asks nobody for extensions.
  const env = { ...runEnvironment(run, environment), EXTENSIONS_GALLERY: '{}' };
  const folders = ['--config', config, '--user-data-dir', run.userData, '--extensions-dir', run.extensions];
  if (vsix !== undefined) await installExtension(installation, { vsix, folders, env });

  const log = fs.openSync(logFile, 'a');
  const args = [
    installation.entry,
    ...folders,
    ...[
      '--socket',
      socket,
      '--socket-mode',
      '600',
      '--session-socket',
      path.join(run.folder, 'session.sock'),
    ],
    ...[
      '--auth',
      'none',
      '--disable-telemetry',
      '--disable-update-check',
      '--disable-getting-started-override',
    ],
    ...(workspaceTrust ? [] : ['--disable-workspace-trust']),
    ...(idleSeconds === undefined ? [] : ['--idle-timeout-seconds', String(idleSeconds)]),
  ];
  const child = startGroup(installation.node, args, { stdio: ['ignore', log, log], env });
  fs.closeSync(log);
  const readLog = () => tail(fs.readFileSync(logFile, 'utf8'), 15);
  /** @type {Promise<string>} */
  const gone = new Promise(resolve => {
    child.once('error', error => resolve(`code-server did not start: ${error.message}`));
    child.once('exit', (code, signal) =>
      resolve(`code-server ended early (${signal ?? `exit code ${code}`})`),
    );
  });
  try {
    await waitUntilHealthy(socket, gone, readLog);
    const door = await openFrontDoor({ socket, port });
    return {
      authority: `127.0.0.1:${door.port}`,
      gone,
      log: readLog,
      async stop() {
        door.close();
        await stopGroup(child);
      },
    };
  } catch (error) {
    await stopGroup(child);
    throw error;
  }
}

/**
 * @param {import('./install.mjs').Installation} installation
 * @param {{ vsix: string, folders: readonly string[], env: NodeJS.ProcessEnv }} options
 */
async function installExtension({ node, entry }, { vsix, folders, env }) {
  const args = [entry, ...folders, '--install-extension', vsix, '--force'];
  const { status, output, fault } = await runCommand(node, args, { env, seconds: 120 });
  if (status === 0) return;
  throw new Error(`${vsix} could not be installed: ${fault ?? `exit code ${status}`}\n${tail(output, 10)}`);
}

/**
 * @param {string} socket
 * @param {Promise<string>} gone
 * @param {() => string} log
 */
async function waitUntilHealthy(socket, gone, log) {
  const patience = 60_000;
  for (const started = Date.now(); Date.now() - started < patience; await sleep(100)) {
    const state = await Promise.race([gone, isHealthy(socket)]);
    if (typeof state === 'string') throw new Error(`${state}\n${log()}`);
    if (state) return;
  }
  throw new Error(`code-server did not answer within ${patience / 1000} s\n${log()}`);
}

/**
 * @param {string} socketPath
 * @returns {Promise<boolean>}
 */
function isHealthy(socketPath) {
  return new Promise(resolve => {
    const request = http.get({ socketPath, path: '/healthz', agent: false, timeout: 5000 }, answer => {
      answer.resume();
      resolve(answer.statusCode === 200);
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(false));
  });
}

// Serves VS Code with this extension to the browser: `npm start -- --browser`, or
// node test/host/serve.mjs [FOLDER] [--port N] [--vsix FILE]
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installedCodeServer } from './code-server/install.mjs';
import { startServer } from './code-server/server.mjs';
import { workbenchUrl } from './code-server/workbench.mjs';
import { messageOf, stopEveryGroup, stopSignal } from './command.mjs';
import { repository } from './places.mjs';
import { makeRunFolder, quietSettings, registerExtension, removeRunFolder } from './run-folder.mjs';

/**
 * Serves a folder until SIGINT, SIGTERM or SIGHUP. It listens on 127.0.0.1 only and asks for no password: whoever can
 * log in on this machine can use it meanwhile. Settings and installed extensions are those of this run alone; the
 * folder is the real one, so edits stay.
 * @param {object} options
 * @param {string} options.folder
 * @param {number} [options.port] default: a free one
 * @param {string | undefined} [options.vsix] the package to install; default: the built extension in this repository,
 *   so that "Developer: Reload Window" takes up the next build
 * @param {(line: string) => void} [options.say]
 */
export async function serve({ folder, port = 0, vsix, say = console.log }) {
  if (!fs.existsSync(folder)) throw new Error(`There is no folder ${folder} to open.`);
  const stopped = stopSignal();
  const installation = await Promise.race([installedCodeServer(say), stopped]);
  if (typeof installation !== 'object') return stopEveryGroup();
  const run = makeRunFolder({ settings: quietSettings({ more: { 'git.enabled': true } }) });
  try {
    if (vsix === undefined) registerExtension(run, repository);
    const server = await startServer(run, { installation, port, vsix });
    say(`VS Code with AIMS: ${workbenchUrl(server.authority, folder)}`);
    say(
      'It answers on 127.0.0.1 only, without a password: anybody who is logged in here can use it. Ctrl-C stops it.',
    );
    const gone = await Promise.race([server.gone, stopped.then(() => undefined)]);
    await server.stop();
    if (gone !== undefined) throw new Error(`${gone}\n${server.log()}`);
  } finally {
    await stopEveryGroup();
    removeRunFolder(run);
  }
}

if (import.meta.filename === process.argv[1]) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string', default: '0' }, vsix: { type: 'string' } },
  });
  const folder = path.resolve(positionals[0] ?? path.join(repository, 'examples'));
  const vsix = values.vsix === undefined ? undefined : path.resolve(values.vsix);
  try {
    await serve({ folder, port: Number(values.port), vsix });
    process.exit(0);
  } catch (error) {
    console.error(messageOf(error));
    process.exit(1);
  }
}

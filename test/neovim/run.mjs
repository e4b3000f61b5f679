// The language server in another editor: Neovim with its built-in client, and nothing of ours but the server.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { messageOf, runCommand, tail } from '../host/command.mjs';
import { repository } from '../host/places.mjs';
import { neovimExecutable } from './program.mjs';
import { files, wanted } from './workspace.mjs';

const secondsAtMost = 120;

process.exit(await main());

async function main() {
  try {
    const program = await neovimExecutable(line => console.log(line));
    const { output } = await runCommand(program, ['--version'], { seconds: 20 });
    console.log(`running in ${output.split('\n')[0]}`);
    const seen = await look(program);
    let failing = 0;
    for (const { what, of, is } of wanted) {
      try {
        assert.deepEqual(of(seen), is);
        console.log(`  ok ${what}`);
      } catch (error) {
        failing += 1;
        console.log(`  failed ${what}\n${messageOf(error)}`);
      }
    }
    console.log(`\n  ${wanted.length - failing} passing${failing > 0 ? `\n  ${failing} failing` : ''}`);
    return failing === 0 ? 0 : 1;
  } catch (error) {
    console.error(`  1 failing\n${messageOf(error)}`);
    return 1;
  }
}

/**
 * What Neovim sees and does in the workspace, as `client.lua` writes it down.
 * @param {string} program
 * @returns {Promise<any>}
 */
async function look(program) {
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'aims-neovim-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      fs.writeFileSync(path.join(folder, name), text);
    }
    const env = {
      ...process.env,
      AIMS_TODAY: '2026-11-23',
      AIMS_SERVER: path.join(repository, 'dist/cli.js'),
      AIMS_SEEN: path.join(folder, 'seen.json'),
      XDG_STATE_HOME: folder,
      XDG_CACHE_HOME: folder,
      XDG_DATA_HOME: folder,
      XDG_CONFIG_HOME: folder,
    };
    const script = path.join(repository, 'test/neovim/client.lua');
    const args = ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${script}`, '-c', 'qa!'];
    const { output, fault, status } = await runCommand(program, args, {
      cwd: folder,
      env,
      seconds: secondsAtMost,
    });
    if (!fs.existsSync(env.AIMS_SEEN)) {
      throw new Error(`Neovim wrote nothing down (${fault ?? `exit code ${status}`}):\n${tail(output, 20)}`);
    }
    return JSON.parse(fs.readFileSync(env.AIMS_SEEN, 'utf8'));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

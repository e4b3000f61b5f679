// The driver's end of the channel between the suite, which runs inside VS Code, and the driver around it. Both hosts
// share a disk with us, so the channel is a folder: the suite writes what mocha reports into `report.log`, its result
// into `result.json`, and asks for things by files that are answered by files. The suite's end is suite/driver.ts.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from './command.mjs';

/**
 * What a host can do for the suite, by the name of the request. Arguments are texts; the value must survive JSON.
 * @typedef {Readonly<Record<string, (...args: string[]) => Promise<unknown>>>} Abilities
 */

/**
 * @typedef {object} SuiteResult
 * @property {string} vscode the version of VS Code that it ran in
 * @property {string} application the name that this VS Code goes by
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * Answers the suite until closed, and prints what it reports as it comes.
 * @param {string} folder
 * @param {Abilities} abilities
 */
export function openChannel(folder, abilities) {
  let closed = false;
  let printed = 0;
  let lastLine = '';

  const done = (async () => {
    while (!closed) {
      printReport();
      for (const name of fs.readdirSync(folder).filter(name => name.endsWith('.request.json'))) {
        await answer(name);
      }
      await sleep(20);
    }
    printReport();
  })();

  function printReport() {
    const report = readIfThere(path.join(folder, 'report.log'));
    // A line counts when its end is there.
    const fresh = report.slice(printed, report.lastIndexOf('\n') + 1);
    if (fresh === '') return;
    printed += fresh.length;
    process.stdout.write(fresh);
    lastLine = fresh.trimEnd().split('\n').at(-1)?.trim() ?? lastLine;
  }

  /** @param {string} name */
  async function answer(name) {
    const file = path.join(folder, name);
    const { action, args } = JSON.parse(fs.readFileSync(file, 'utf8'));
    fs.rmSync(file);
    const reply = path.join(folder, name.replace('.request.', '.answer.'));
    const text = JSON.stringify(await perform(String(action), args.map(String)));
    fs.writeFileSync(`${reply}.part`, text);
    fs.renameSync(`${reply}.part`, reply);
  }

  /**
   * @param {string} action
   * @param {readonly string[]} args
   */
  async function perform(action, args) {
    const ability = Object.hasOwn(abilities, action) ? abilities[action] : undefined;
    if (ability === undefined) return { error: `this host cannot "${action}"` };
    try {
      return { value: (await ability(...args)) ?? null };
    } catch (error) {
      return { error: messageOf(error) };
    }
  }

  return {
    /** What the suite needs in its environment to find its end of the channel. */
    environment: { AIMS_HOST_CHANNEL: folder, AIMS_HOST_ABILITIES: Object.keys(abilities).join(',') },
    /** The last line that the suite reported: where it was when it hangs. */
    lastLine: () => lastLine,
    /** @returns {SuiteResult | undefined} what the suite reported at its end; undefined if it did not get there */
    result() {
      const text = readIfThere(path.join(folder, 'result.json'));
      return text === '' ? undefined : JSON.parse(text);
    },
    async close() {
      closed = true;
      await done;
    },
  };
}

/**
 * The file for a screenshot's name; the name comes from the suite and must stay a name.
 * @param {string} folder
 * @param {string} name
 */
export function screenshotFile(folder, name) {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) {
    throw new Error(`a screenshot's name is lower-case letters, digits and hyphens, not "${name}"`);
  }
  fs.mkdirSync(folder, { recursive: true });
  return path.join(folder, `${name}.png`);
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

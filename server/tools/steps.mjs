// Runs steps, several at once where there is room, and shows them one after the other, in their order.
import { spawn } from 'node:child_process';

/** @typedef {import('./steps.d.mts').Outcome} Outcome */

/**
 * What it is to who calls it stands in steps.d.mts.
 * @type {typeof import('./steps.d.mts').runSteps}
 */
export async function runSteps(steps, { places, cwd, show }) {
  const enter = roomFor(places);
  /** @type {Map<string, { held: ReturnType<typeof heldBack>, attempt: Promise<Attempt> }>} */
  const running = new Map();
  for (const { name, args, needs = [], places: wanted = 1 } of steps) {
    const held = heldBack(show);
    const needed = needs.map(async need => ({ need, attempt: await running.get(need)?.attempt }));
    const attempt = enter(Math.min(wanted, places)).then(async leave => {
      const missing = (await Promise.all(needed)).find(({ attempt }) => attempt?.code !== 0)?.need;
      const done = missing === undefined ? await run(args, cwd, held.print) : notTried(missing);
      leave();
      return done;
    });
    running.set(name, { held, attempt });
  }
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const [name, { held, attempt }] of running) {
    show(`\n[${outcomes.length + 1}/${steps.length}] ${name}\n`);
    held.release();
    const { code, output, said } = await attempt;
    show(`${said}\n`);
    outcomes.push({ name, code, output });
  }
  return outcomes;
}

/** @typedef {{ readonly code: number, readonly output: string, readonly said: string }} Attempt */

/**
 * @param {string} missing
 * @returns {Attempt}
 */
function notTried(missing) {
  return { code: 1, output: '', said: `not tried: the step "${missing}" failed` };
}

/**
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {(printed: Uint8Array) => void} print
 * @returns {Promise<Attempt>}
 */
function run(args, cwd, print) {
  const started = Date.now();
  return new Promise(resolve => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {Uint8Array[]} */
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', bytes => {
        printed.push(bytes);
        print(bytes);
      });
    }
    const end = (/** @type {number} */ code, /** @type {string} */ how) => {
      const said = `${how}, ${secondsSince(started)}`;
      resolve({ code, output: Buffer.concat(printed).toString(), said });
    };
    child.once('error', error => end(1, `failed (${error.message})`));
    child.once('close', code => end(code ?? 1, code === 0 ? 'ok' : `failed (exit ${code})`));
  });
}

/**
 * Lets in who asks in the order in which they ask.
 * @param {number} places
 * @returns {(wanted: number) => Promise<() => void>} answers, once there is room, how to leave again
 */
function roomFor(places) {
  let free = places;
  /** @type {{ wanted: number, letIn: (leave: () => void) => void }[]} */
  const waiting = [];
  const look = () => {
    for (let [first] = waiting; first !== undefined && first.wanted <= free; [first] = waiting) {
      const { wanted, letIn } = first;
      waiting.shift();
      free -= wanted;
      letIn(() => {
        free += wanted;
        look();
      });
    }
  };
  return wanted =>
    new Promise(letIn => {
      waiting.push({ wanted, letIn });
      look();
    });
}

/**
 * Keeps what is printed until it is released, and from then on shows it at once.
 * @param {(printed: Uint8Array) => void} show
 */
function heldBack(show) {
  /** @type {Uint8Array[] | undefined} */
  let held = [];
  return {
    /** @param {Uint8Array} printed */
    print(printed) {
      if (held === undefined) show(printed);
      else held.push(printed);
    },
    release() {
      for (const printed of held ?? []) show(printed);
      held = undefined;
    },
  };
}

/** @type {typeof import('./steps.d.mts').secondsSince} */
export function secondsSince(started) {
  return `${((Date.now() - started) / 1000).toFixed(1)} s`;
}

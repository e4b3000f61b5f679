import { setFlagsFromString } from 'node:v8';

/**
 * Has the engine of JavaScript compile a function once it has run sixteen times as long as usually: after some tens of
 * milliseconds in it. A language server starts, answers, and then waits for a person, who makes it do a little of
 * everything each time. What the engine takes for hot in that is little work that is never done often, and to compile it for
 * speed costs more than all of it, for the first hundreds of keystrokes and for the first look alike. What truly takes long,
 * such as a register of thousands of entries, still is compiled.
 *
 * To be called before anything else: what has run by then is compiled as usually.
 */
export function compileLater(engine: string = process.versions.v8, set = setFlagsFromString): void {
  for (const [flag, usual] of flagsOf(engine)) set(`${flag}=${usual * timesLater}`);
}

/** Has the engine compile as it does by itself: what is done to each of thousands of documents pays for that many times over. */
export function compileAsUsual(engine: string = process.versions.v8, set = setFlagsFromString): void {
  for (const [flag, usual] of flagsOf(engine)) set(`${flag}=${usual}`);
}

const timesLater = 16;

/** The flags that decide it, with what the engine has by itself. One that does not know a flag says so aloud, so that each gets its own. */
function flagsOf(engine: string): readonly (readonly [flag: string, usual: number])[] {
  const [major = 0, minor = 0] = engine.split('.').map(Number);
  // Node 20.
  if (major === 11 && minor === 3) return [['--interrupt-budget', 67_584]];
  // Node 22 to 25, and every VS Code that runs us. Of later ones nobody knows yet which flags they have.
  if ((major === 12 && minor >= 4) || major === 13 || major === 14) {
    return [
      ['--invocation-count-for-maglev', 400],
      ['--invocation-count-for-turbofan', 3000],
    ];
  }
  return [];
}

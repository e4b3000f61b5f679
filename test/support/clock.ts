import path from 'node:path';

/**
 * A clock for programs that run beside the tests: their `Date` says what a file says, whenever it says it, and what
 * they do every minute they do ten times a second.
 *
 * @param write puts a text into a file of the test and gives its path
 */
export function clockIn(write: (name: string, text: string) => string): {
  readonly node: readonly string[];
  readonly set: (moment: string) => void;
} {
  const set = (moment: string) => write('clock.txt', moment);
  const told = set('2000-01-01T00:00:00Z');
  const module = write('clock.cjs', moduleText(path.resolve(told)));
  return { node: ['--require', path.resolve(module)], set: moment => void set(moment) };
}

function moduleText(told: string): string {
  return `
const { readFileSync } = require('node:fs');
const RealDate = Date;
const now = () => RealDate.parse(readFileSync(${JSON.stringify(told)}, 'utf8'));
globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length > 0 ? given : [now()]));
  }
  static now() {
    return now();
  }
};
const realSetInterval = setInterval;
globalThis.setInterval = (work, pause, ...given) => realSetInterval(work, pause / 600, ...given);
`;
}

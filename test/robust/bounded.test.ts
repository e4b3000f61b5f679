import assert from 'node:assert/strict';
import {
  applyChange,
  type Carrier,
  check,
  definitionAt,
  emptyWorkspace,
  hoverAt,
  postureOf,
  readFile,
  symbolsOf,
} from '../../server/core/index.ts';
import { testDay, testFolder, uriOf } from '../support/fixture.ts';
import { type Hostile, hostileTexts } from './hostile.ts';

/**
 * Texts that are made to take long. Each is tried at a size that costs something and at four times that size: what
 * grows as the text does costs four times as much, what grows with its square sixteen times, and what grows faster
 * does not come back.
 */
describe('texts that are made to take long', function () {
  this.timeout(60_000);

  for (const [name, hostile] of Object.entries(hostileTexts)) {
    it(`cost what their size costs: ${name}`, () => {
      const growths: number[] = [];
      // Something else on the machine may get in between, but hardly six times.
      while (growths.length < 6 && (growths.at(-1) ?? Infinity) > mostGrowth) growths.push(growthOf(hostile));
      const said = growths.map(growth => growth.toFixed(1)).join(', ');
      assert.ok(
        Math.min(...growths) <= mostGrowth,
        `the cost of a character grows with the text: ${said} times`,
      );
    });
  }
});

/** What grows with the square of a text has 4 here, what grows with the text itself 1. */
const mostGrowth = 2.2;

/**
 * In milliseconds of the processor: less cannot be told from nothing. With `AIMS_FUZZ` larger texts are tried, in
 * which also small costs that grow fast are seen.
 */
const measurable = process.env.AIMS_FUZZ === undefined ? 10 : 120;

/** In characters. What a text of this size costs hardly anything for does not grow fast. */
const large = 20_000 * measurable;

/** How much more a character costs in a text of about four times the size. */
function growthOf(hostile: Hostile): number {
  let size = 40;
  let small = costOf(hostile, size);
  while (small.cost < measurable && small.length < large) {
    size *= 4;
    const next = costOf(hostile, size);
    // There are texts that cannot be made larger.
    if (next.length < small.length * 2) break;
    small = next;
  }
  const big = costOf(hostile, size * 4);
  const lengths = Math.max(1, big.length / small.length);
  return Math.max(big.cost, measurable) / Math.max(small.cost, measurable) / lengths;
}

/** All that is done with a text, in milliseconds of the processor. */
function costOf(
  { carrier, make }: Hostile,
  size: number,
): { readonly cost: number; readonly length: number } {
  const uri = uriOf(`x${endings[carrier]}`);
  const text = make(size);
  const begun = process.cpuUsage();
  const file = readFile({ uri, text });
  const workspace = applyChange(emptyWorkspace({ folders: [testFolder], today: testDay }), { files: [file] });
  const { failures } = check(workspace, file);
  postureOf(workspace);
  symbolsOf(file);
  for (const offset of [0, text.length >> 1, text.length]) {
    hoverAt(workspace, file, offset);
    definitionAt(workspace, file, offset);
  }
  const { user, system } = process.cpuUsage(begun);
  assert.deepEqual(failures, []);
  return { cost: (user + system) / 1000, length: text.length };
}

const endings: Readonly<Record<Carrier, string>> = { yaml: '.yaml', json: '.json', markdown: '.md' };

import assert from 'node:assert/strict';
import { runSteps } from '../../server/tools/steps.mjs';

/** Programs of one line, as steps. */
const saying = (text: string) => ['-e', `console.log(${JSON.stringify(text)})`];
const failing = (text: string) => ['-e', `console.error(${JSON.stringify(text)}); process.exitCode = 3`];

async function shownOf(steps: Parameters<typeof runSteps>[0], places: number) {
  const shown: (string | Uint8Array)[] = [];
  const outcomes = await runSteps(steps, {
    places,
    cwd: process.cwd(),
    show: printed => void shown.push(printed),
  });
  const text = Buffer.concat(shown.map(each => Buffer.from(each))).toString();
  return { outcomes, text: text.replace(/\d+\.\d s/g, 'N s') };
}

describe('the steps of npm test', () => {
  it('are shown in their order, whichever ends first, with all that each prints in one piece', async () => {
    const late = ['-e', 'console.log("a"); setTimeout(() => console.log("late"), 300)'];
    const { text, outcomes } = await shownOf(
      [
        { name: 'first', args: late },
        { name: 'second', args: saying('early') },
      ],
      2,
    );
    assert.equal(text, '\n[1/2] first\na\nlate\nok, N s\n\n[2/2] second\nearly\nok, N s\n');
    assert.deepEqual(outcomes, [
      { name: 'first', code: 0, output: 'a\nlate\n' },
      { name: 'second', code: 0, output: 'early\n' },
    ]);
  });

  it('are not tried where they need one that failed or was not tried, and else are', async () => {
    const { text, outcomes } = await shownOf(
      [
        { name: 'made', args: failing('no') },
        { name: 'used', args: saying('never'), needs: ['made'] },
        { name: 'used again', args: saying('never'), needs: ['used'] },
        { name: 'other', args: saying('fine') },
      ],
      1,
    );
    assert.equal(
      text,
      `
[1/4] made
no
failed (exit 3), N s

[2/4] used
not tried: the step "made" failed

[3/4] used again
not tried: the step "used" failed

[4/4] other
fine
ok, N s
`,
    );
    assert.deepEqual(
      outcomes.map(({ code }) => code),
      [3, 1, 1, 0],
    );
  });

  it('take no more places at once than there are', async () => {
    const most = ['-e', 'console.log(Date.now()); setTimeout(() => console.log(Date.now()), 150)'];
    const { outcomes } = await shownOf(
      [
        { name: 'one', args: most },
        { name: 'all and more', args: most, places: 3 },
        { name: 'another', args: most },
      ],
      2,
    );
    const times = outcomes.map(({ output }) => output.trim().split('\n').map(Number));
    for (const [index, [begun = 0]] of times.entries()) {
      const [, ended = 0] = times[index - 1] ?? [];
      assert.ok(begun >= ended, `${outcomes[index]?.name}: ${JSON.stringify(times)}`);
    }
  });
});

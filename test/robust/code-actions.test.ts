import assert from 'node:assert/strict';
import { unasked } from '../../server/core/features/actions/action.ts';
import { conversionsOf } from '../../server/core/features/actions/convert.ts';
import { codeActionsIn } from '../../server/core/features/code-actions.ts';
import { readFile } from '../../server/core/model/source-file.ts';
import { applyChange } from '../../server/core/model/workspace.ts';
import { carrierOf } from '../../server/core/syntax/read.ts';
import { uriOf, workspaceOf } from '../support/fixture.ts';
import { randomFrom } from '../support/random.ts';
import { seeds } from './corpus.ts';
import { mutations } from './mutations.ts';

const rounds = Number(process.env.AIMS_FUZZ ?? 800);
const seed = Number(process.env.AIMS_FUZZ_SEED ?? 20_261_123);

describe('code actions in any text, at any place', function () {
  this.timeout(60_000 + rounds * 200);

  it('are none, or have edits that lie in the text and do not overlap', () => {
    const random = randomFrom(seed);
    const corpus = seeds().filter(({ text }) => text.length < 20_000);
    const others = workspaceOf(corpus.filter(() => random.chance(0.2)));
    let offered = 0;
    for (let round = 0; round < rounds; round++) {
      const { path, text: sound } = random.pick(corpus);
      const mutate = random.pick(Object.values(mutations));
      const text = random.chance(0.1)
        ? sound.slice(0, random.below(sound.length + 1))
        : mutate(random, sound, random.pick(corpus).text);
      const file = readFile({ uri: uriOf(path), text });
      const workspace = applyChange(others, { files: [file] });
      for (const action of conversionsOf({ uri: file.uri, text, carrier: carrierOf(file.uri) ?? 'yaml' }))
        checkEdits(text, file.uri, action.change({}), round);
      for (let place = 0; place < 3; place++) {
        const at = random.below(text.length + 2);
        for (const action of codeActionsIn(workspace, file, { start: at, end: at })) {
          offered++;
          checkEdits(text, file.uri, action.change(unasked(action.needs)), round);
        }
      }
    }
    assert.ok(offered > rounds / 2, `${offered} were offered`);
  });
});

type Proposed = ReturnType<ReturnType<typeof codeActionsIn>[number]['change']>;

function checkEdits(text: string, uri: string, change: Proposed, round: number): void {
  for (const { uri: edited, edits } of change?.edits ?? []) {
    let from = 0;
    for (const { range } of [...edits].sort((a, b) => a.range.start - b.range.start)) {
      assert.ok(
        range.start >= from && range.end >= range.start,
        `round ${round}: edits overlap in ${edited}`,
      );
      from = range.end;
    }
    if (edited === uri) assert.ok(from <= text.length, `round ${round}: an edit beyond the text`);
  }
  for (const { uri: created } of change?.creates ?? []) {
    const name = created.slice(created.lastIndexOf('/') + 1);
    assert.match(name, /^[A-Za-z0-9][A-Za-z0-9._-]*\.(?:yaml|json|md)$/);
    assert.ok(created.startsWith(uriOf('')), `round ${round}: ${created} lies in the folder`);
  }
}

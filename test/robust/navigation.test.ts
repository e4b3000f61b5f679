import assert from 'node:assert/strict';
import { runThrough, workspaceSymbolSteps } from '../../server/core/index.ts';
import { uriOf, workspaceOf } from '../support/fixture.ts';
import { randomFrom } from '../support/random.ts';
import { assertInside } from '../support/sound.ts';
import { assertSoundNavigationAt, assertSoundStructure } from '../support/sound-navigation.ts';
import { seeds } from './corpus.ts';

/** So many places of each file, chosen anew by another seed: `AIMS_FUZZ_SEED`. */
const places = 40;
const seed = Number(process.env.AIMS_FUZZ_SEED ?? 20_261_123);

describe('navigation in the example', function () {
  this.timeout(120_000);
  const files = seeds().filter(({ path }) => path.startsWith('examples/'));
  const workspace = workspaceOf(files);

  it('has an answer or none wherever somebody asks', () => {
    const random = randomFrom(seed);
    const met = { ours: 0, others: 0 };
    for (const { path, text } of files) {
      const file = workspace.files.get(uriOf(path));
      met[file ? 'ours' : 'others'] += 1;
      if (!file) continue;
      assertSoundStructure(workspace, file);
      for (const offset of [-1, 0, text.length, text.length + 1, Number.NaN])
        assertSoundNavigationAt(workspace, file, offset);
      for (let asked = 0; asked < places; asked++)
        assertSoundNavigationAt(workspace, file, random.below(text.length + 1));
    }
    assert.ok(met.ours > 20 && met.others > 0, JSON.stringify(met));
  });

  it('finds symbols by whatever is typed', () => {
    const random = randomFrom(seed);
    let found = 0;
    for (let round = 0; round < 300; round++) {
      const { text } = random.pick(files);
      const at = random.below(text.length);
      const query = text.slice(at, at + random.below(12));
      for (const { name, location } of runThrough(workspaceSymbolSteps(workspace, query))) {
        const file = workspace.files.get(location.uri);
        assert.ok(file && name.trim() !== '' && !/[\r\n]/.test(name), name);
        assertInside(file, location.range, name);
        found += 1;
      }
    }
    assert.ok(found > 300, `${found} symbols`);
  });
});

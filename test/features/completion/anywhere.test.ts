import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/core/base/edit.ts';
import { type Completion, completionsAt } from '../../../server/core/features/completion.ts';
import { readFile, type SourceFile } from '../../../server/core/model/source-file.ts';
import type { Workspace } from '../../../server/core/model/workspace.ts';
import { seeds } from '../../robust/corpus.ts';
import { mutations } from '../../robust/mutations.ts';
import { uriOf, workspaceOf } from '../../support/fixture.ts';
import { type Random, randomFrom } from '../../support/random.ts';
import { assertInside } from '../../support/sound.ts';

/**
 * At every place of every text: an answer or an empty one, ranges on the cursor's line, edits that apply, and no
 * document that is more broken by a key than it was. `AIMS_FUZZ=20000` asks at so many places more.
 */
const rounds = Number(process.env.AIMS_FUZZ ?? 1000);
const seed = Number(process.env.AIMS_FUZZ_SEED ?? 20_261_123);

describe('completion anywhere', function () {
  this.timeout(120_000 + rounds * 100);
  const corpus = seeds();
  const workspace = workspaceOf(corpus);

  it('answers at every offset of the examples', () => {
    for (const { path, text } of corpus) {
      const file = workspace.files.get(uriOf(path)) ?? readFile({ uri: uriOf(path), text });
      const random = randomFrom(seed);
      // Every offset of small files; of large ones as many as there is time for.
      const step = Math.max(1, Math.floor((text.length * corpus.length) / (rounds * 30)));
      for (let offset = random.below(step); offset <= text.length; offset += step)
        soundAt({ workspace, file, offset, random });
    }
  });

  it('answers wherever a text is cut off', () => {
    const random = randomFrom(seed);
    for (let round = 0; round < rounds; round++) {
      const { path, text } = random.pick(corpus);
      const cut = text.slice(0, random.below(text.length + 1));
      const file = readFile({ uri: uriOf(path), text: cut });
      soundAt({ workspace, file, offset: cut.length, random });
    }
  });

  it('answers in any text', () => {
    const random = randomFrom(seed);
    const names = Object.keys(mutations);
    for (let round = 0; round < rounds; round++) {
      const { path, text } = random.pick(corpus);
      const other = random.pick(corpus).text;
      const mutated = mutations[random.pick(names)]?.(random, text, other) ?? text;
      const file = readFile({ uri: uriOf(path), text: mutated });
      for (let asked = 0; asked < 4; asked++)
        soundAt({ workspace, file, offset: random.below(mutated.length + 1), random, isTorn: true });
    }
  });

  it('takes offsets outside of the text for its ends', () => {
    const { path, text } = corpus.find(each => each.path.endsWith('register.yaml')) ?? { path: '', text: '' };
    const file = readFile({ uri: uriOf(path), text });
    for (const offset of [-1, text.length + 1, Number.NaN, Number.POSITIVE_INFINITY])
      completionsAt(workspace, file, offset);
  });
});

interface Trial {
  readonly workspace: Workspace;
  readonly file: SourceFile;
  readonly offset: number;
  readonly random: Random;
  /** Whether the text is so bad that nobody can say what one more word makes of it. */
  readonly isTorn?: boolean;
}

function soundAt({ workspace, file, offset, random, isTorn = false }: Trial): void {
  const { text, uri } = file;
  const what = `${offset} of ${uri}: ${JSON.stringify(text.slice(Math.max(0, offset - 80), offset))} | ${JSON.stringify(text.slice(offset, offset + 40))}`;
  const { items } = completionsAt(workspace, file, offset);
  if (file.documents.length === 0 && !/aims/.test(text.whole)) assert.deepEqual(items, [], what);
  for (const { edit, also = [], label, filter } of items) {
    assertInside(file, edit.range, `${label} at ${what}`);
    assert.ok(edit.range.start <= offset && offset <= edit.range.end, `${label} is not at ${what}`);
    assert.doesNotMatch(text.slice(edit.range.start, edit.range.end), /[\r\n]/, `${label} at ${what}`);
    assert.ok(label.trim() !== '' && filter.trim() !== '', what);
    for (const { range } of also) {
      assertInside(file, range, `${label} at ${what}`);
      assert.ok(
        range.end <= edit.range.start || range.start >= edit.range.end,
        `${label} overlaps at ${what}`,
      );
    }
  }
  if (items.length === 0) return;
  const chosen = random.pick(items);
  const after = accept(file, chosen);
  if (!isTorn && (chosen.sort === 'field' || chosen.sort === 'value'))
    assert.ok(
      faultsOf(after) <= faultsOf(file),
      `${chosen.label} breaks ${what}\n${after.text.slice(Math.max(0, offset - 200), offset + 200)}\n${JSON.stringify(after.tree.documents.flatMap(each => each.faults))}`,
    );
  chosen.documentation?.();
}

function accept({ uri, text }: SourceFile, { edit, also = [] }: Completion): SourceFile {
  return readFile({ uri, text: applyEdits(text, [{ range: edit.range, text: edit.text }, ...also]) });
}

function faultsOf({ tree }: SourceFile): number {
  return tree.documents.reduce((sum, { faults }) => sum + faults.length, 0);
}

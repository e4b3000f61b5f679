import assert from 'node:assert/strict';
import {
  applyChange,
  type Carrier,
  emptyWorkspace,
  postureOf,
  readFile,
  type SourceFile,
} from '../../server/core/index.ts';
import { testDay, testFolder, uriOf } from '../support/fixture.ts';
import { type Random, randomFrom } from '../support/random.ts';
import {
  assertSoundAt,
  assertSoundBeside,
  assertSoundOrder,
  assertSoundOutline,
  soundlyChecked,
} from '../support/sound.ts';
import { assertSoundNavigationAt, assertSoundStructure } from '../support/sound-navigation.ts';
import { type Seed, seeds } from './corpus.ts';
import { mutations } from './mutations.ts';

/**
 * Whatever is in a file: nothing throws, nothing takes long, every range is in the text, and a file that is not ours
 * yields nothing. `AIMS_FUZZ=20000` makes so many texts; `AIMS_FUZZ_SEED` makes others.
 */
const rounds = Number(process.env.AIMS_FUZZ ?? 800);
const seed = Number(process.env.AIMS_FUZZ_SEED ?? 20_261_123);

/** In milliseconds of the processor: no text of these sizes takes a tenth of it, so only a hang is found by it. */
const longest = 3000;

describe('any text in any file', function () {
  this.timeout(60_000 + rounds * 100);
  const corpus = seeds();

  it('is read, checked and asked about without a failure', () => {
    const random = randomFrom(seed);
    const met = { ours: 0, notOurs: 0 };
    for (let round = 0; round < rounds; round++) {
      const { path, text, how } = mutated(random, corpus);
      const { isOurs } = told(`round ${round} of seed ${seed}: ${how}`, text, () =>
        tried({ path, text, random }),
      );
      met[isOurs ? 'ours' : 'notOurs'] += 1;
    }
    assert.ok(met.ours > rounds / 2 && met.notOurs > rounds / 20, JSON.stringify(met));
  });

  it('is read, checked and asked about wherever it is cut off', () => {
    const random = randomFrom(seed);
    for (const { path, text } of corpus) {
      const step = Math.max(1, Math.floor((text.length * corpus.length) / Math.max(rounds, 1)));
      for (let end = random.below(step); end < text.length; end += step) {
        told(`${path} up to ${end}`, text, () => tried({ path, text: text.slice(0, end), random }));
      }
    }
  });
});

interface Trial {
  readonly path: string;
  readonly text: string;
  readonly random: Random;
}

function tried({ path, text, random }: Trial): { readonly isOurs: boolean } {
  const begun = process.cpuUsage();
  const file = readFile({ uri: uriOf(path), text });
  const start = emptyWorkspace({ folders: [testFolder], today: testDay });
  const workspace = applyChange(start, { files: [other, file] });
  const { diagnostics } = soundlyChecked(workspace, file);
  soundlyChecked(workspace, other);
  assertSoundBeside(workspace, file);
  assertSoundOrder(file);
  postureOf(workspace);
  assertSoundOutline(file);
  for (const offset of [-1, 0, text.length, text.length + 1, Number.NaN])
    assertSoundAt(workspace, file, offset);
  for (let asked = 0; asked < 12; asked++) assertSoundAt(workspace, file, random.below(text.length + 1));
  assertSoundStructure(workspace, file);
  for (let asked = 0; asked < 6; asked++)
    assertSoundNavigationAt(workspace, file, random.below(text.length + 1));
  const { user, system } = process.cpuUsage(begun);
  assert.ok((user + system) / 1000 < longest, `took ${(user + system) / 1000} ms`);
  const isOurs = file.documents.length > 0;
  if (!isOurs) {
    assert.deepEqual(diagnostics, []);
    assert.equal(workspace.files.has(file.uri), false);
  }
  return { isOurs };
}

/** A document that refers to what the texts define, and defines what they refer to. */
const other: SourceFile = readFile({
  uri: uriOf('other/assessment.yaml'),
  text: 'aims: impact-assessment/v1\nid: ia-other\nowner: A\nsystem: support-copilot\n',
});

function mutated(random: Random, corpus: readonly Seed[]): Seed & { readonly how: string } {
  const { path, text } = random.pick(corpus);
  const names = Object.keys(mutations);
  const used = Array.from({ length: 1 + random.below(3) }, () => random.pick(names));
  const other = random.pick(corpus).text;
  const result = used.reduce((current, name) => mutations[name]?.(random, current, other) ?? current, text);
  // Now and then in another carrier: nobody keeps people from giving a file the wrong ending.
  const ending: Carrier | undefined = random.chance(0.1)
    ? random.pick(['yaml', 'json', 'markdown'] as const)
    : undefined;
  const name = ending ? `${path}.${ending === 'markdown' ? 'md' : ending}` : path;
  return { path: name, text: result, how: `${used.join(', ')} of ${name}` };
}

/** Does the work; where it fails, says of what text, so that it can be tried alone. */
function told<Result>(what: string, text: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw new Error(
      `${what}\n${JSON.stringify(text).slice(0, 3000)}\n${error instanceof Error ? error.stack : error}`,
      { cause: error },
    );
  }
}

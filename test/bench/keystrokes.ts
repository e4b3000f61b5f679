import type { Bench } from './bench.ts';
import type { MeasuringEditor, Place } from './editor.ts';
import { median, quantile } from './numbers.ts';

/** A person does not type faster than this for long. In milliseconds, from the answer to one key to the next. */
const thinking = 120;

/** The first ones are slower: the engine that runs the server is still learning. */
const warmUp = 4;

/** Where each takes seconds, fewer are enough; the time is in milliseconds. */
const fewest = 8;
const longEnough = 30_000;

const bursts = 4;
const burstLength = 20;
const burstPause = 50;

/** Where letters are typed: at the end of a match, of several the one that is nearest to the middle of the text. */
export interface PlacesToType {
  /** Behind a value that one more letter makes wrong. */
  readonly value: RegExp;
  /** In a text that may be any, so that nothing is found wherever letters are put into it. */
  readonly prose: RegExp;
}

/** In systems and registers. */
const placesOfSystems: PlacesToType = {
  value: /classification"?: "?(?:public|internal|confidential|restricted)/g,
  prose: /seen_by"?: "?\w/g,
};

/**
 * Types and deletes a letter at the end of a value in the middle of a document, so that the value is wrong and right
 * in turn, and measures from each key to the diagnostics that agree with it. Then bursts of letters in some text, with
 * such a key at the end of each: whoever is busy with the letters is late for that one.
 */
export async function measureKeystrokes(
  bench: Bench,
  editor: MeasuringEditor,
  {
    scenario,
    size,
    file,
    text,
    places = placesOfSystems,
  }: {
    readonly scenario: string;
    readonly size: number;
    readonly file: string;
    readonly text: string;
    readonly places?: PlacesToType;
  },
): Promise<void> {
  const place = middleOf(text, places.value);
  const isWrong = (): boolean =>
    editor
      .diagnosticsOf(file)
      .some(({ code, range }) => code === 'invalid-value' && range.start.line === place.line);
  const type = async (wrong: boolean): Promise<number> => {
    const begun = performance.now();
    if (wrong) editor.change(file, place, 0, 'x');
    else editor.change(file, place, 1, '');
    return (await editor.until('the diagnostics of a keystroke', () => isWrong() === wrong)) - begun;
  };

  const samples: number[] = [];
  const begun = performance.now();
  for (let key = 0; key < bench.options.keystrokes + warmUp; key++) {
    const milliseconds = await type(key % 2 === 0);
    if (key >= warmUp) samples.push(milliseconds);
    await pause(thinking);
    if (samples.length >= fewest && performance.now() - begun > longEnough) break;
  }
  if (isWrong()) await type(false);
  const late: number[] = [];
  const harmless = middleOf(text, places.prose);
  for (let round = 0; round < bursts; round++) {
    for (let key = 0; key < burstLength; key++) {
      editor.change(file, harmless, 0, 'x');
      await pause(burstPause);
    }
    late.push(await type(round % 2 === 0));
    await pause(thinking);
  }
  const common = { scenario, size, unit: 'ms' } as const;
  const count = samples.length;
  bench.note({ ...common, metric: 'keystroke to diagnostics, p50', value: median(samples), samples: count });
  bench.note({
    ...common,
    metric: 'keystroke to diagnostics, p95',
    value: quantile(samples, 0.95),
    samples: count,
  });
  bench.note({
    ...common,
    metric: 'last key of a burst to diagnostics',
    value: median(late),
    samples: late.length,
  });
}

/** The end of the match that is nearest to the middle of the text. */
function middleOf(text: string, value: RegExp): Place {
  const ends = [...text.matchAll(value)].map(match => match.index + match[0].length);
  const [offset] = ends.sort((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2));
  if (offset === undefined) throw new Error('The document has no value to type in.');
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}

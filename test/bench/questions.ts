import type { Bench } from './bench.ts';
import type { MeasuringEditor, Place } from './editor.ts';
import { median, quantile } from './numbers.ts';

/** Of each question so many, at places all over the document. */
const questions = 60;

const methods = {
  completion: 'textDocument/completion',
  hover: 'textDocument/hover',
  definition: 'textDocument/definition',
} as const;

/** Where each is asked: behind a value or a key of a system, and on ids that others name. */
const places: Readonly<Record<keyof typeof methods, RegExp>> = {
  completion: /^ *(?:stage|classification|vendor|deployment_mode|owner|next): \w*/gm,
  hover: /^ *(?:stage|classification|deployment_mode): \w/gm,
  definition: /^ *(?:- )?id: \w/gm,
};

/** Asks at many places of a document in YAML what an editor asks at a cursor, and measures the answers. */
export async function measureQuestions(
  bench: Bench,
  editor: MeasuringEditor,
  { scenario, size, file, text }: { scenario: string; size: number; file: string; text: string },
): Promise<void> {
  for (const [name, method] of Object.entries(methods)) {
    const found = placesIn(text, places[name as keyof typeof methods]);
    if (found.length === 0) continue;
    const samples: number[] = [];
    for (let asked = 0; asked < questions; asked++) {
      const position = found[(asked * 7919) % found.length];
      const answer = await editor.ask(method, file, { position });
      if (!answer.hasContent) throw new Error(`${method} had no answer at ${JSON.stringify(position)}`);
      samples.push(answer.answered - answer.asked);
    }
    const common = { scenario, size, unit: 'ms', samples: samples.length } as const;
    bench.note({ ...common, metric: `${name}, p50`, value: median(samples) });
    bench.note({ ...common, metric: `${name}, p95`, value: quantile(samples, 0.95) });
  }
}

function placesIn(text: string, pattern: RegExp): readonly Place[] {
  const places: Place[] = [];
  for (const [line, written] of text.split('\n').entries()) {
    for (const match of written.matchAll(pattern))
      places.push({ line, character: match.index + match[0].length });
  }
  return places;
}

import { type Bench, inFolder, startEditor } from './bench.ts';
import type { MeasuringEditor, Place } from './editor.ts';
import { typeNewEntry } from './new-entry.ts';
import { median, quantile } from './numbers.ts';
import { startPeer } from './peer.ts';
import { registerWorkload } from './workloads.ts';

/** One figure of a register of so many entries, ours beside a peer's. */
export interface Beside {
  /** `processor time per keystroke` */
  readonly figure: string;
  readonly size: number;
  /** What there are so many of, where these are no entries. */
  readonly of?: string;
  readonly unit: 'ms' | 'MB';
  readonly ours: number;
  /** Undefined where nobody is measured beside us. */
  readonly theirs: number | undefined;
  /** At most so much of theirs is what we aim at, where we aim at something. */
  readonly share?: number;
  /** At most so much, whatever theirs is. */
  readonly most?: number;
}

/** A person does not type faster than this for long. In milliseconds. */
const thinking = 150;

/** In milliseconds: a server that is silent for so long has nothing left to do. */
const silence = 600;

/** The first ones are slower: the engines that run the servers are still learning. */
const warmUp = 10;

/** Each takes seconds in a large document of a slow server, and then fewer are enough. In milliseconds. */
const longEnough = 60_000;
const fewest = 6;

/**
 * The same register in our server and in a peer: from the start of the process to the diagnostics of a value that its schema does
 * not allow, in the first entry and in the last; and, without faults, what a keystroke costs, how late its diagnostics are, and
 * answers just after one.
 */
export async function measureBeside(bench: Bench, size: number): Promise<void> {
  const { options, texts, say, noteBeside } = bench;
  const workload = registerWorkload({ entries: size, seed: options.seed, texts });
  const [register] = workload.files;
  if (!register) return;
  say(`beside: a register of ${size} entries, ${(register.text.length / 1024 / 1024).toFixed(2)} MB`);
  await inFolder(workload, async folder => {
    const { peer } = bench;
    const servers = [() => startEditor(bench, folder), ...(peer ? [() => startPeer(peer, folder)] : [])];
    const measured: Measured[] = [];
    for (const start of servers) measured.push(await measureServer(bench, start, register));
    for (const figure of figures) {
      const [own, peers] = measured.map(each => each[figure.of]);
      noteBeside({
        figure: figure.name,
        size,
        unit: figure.of === 'memory' ? 'MB' : 'ms',
        ours: own ?? Number.NaN,
        theirs: peers,
        ...figure.aim(size),
      });
    }
  });
}

interface Measured {
  /** Processor time of the server for one keystroke, all threads together. */
  readonly processor: number;
  /** From a keystroke to the diagnostics that agree with it, p95. */
  readonly keystroke: number;
  readonly completion: number;
  readonly hover: number;
  /** From the start of the process. */
  readonly initialized: number;
  readonly first: number;
  readonly last: number;
  /** After all that. */
  readonly memory: number;
  /** Processor time for a letter of an entry that is typed behind the last one. */
  readonly newEntry: number;
}

export interface Aim {
  readonly share?: number;
  readonly most?: number;
}

const figures: readonly {
  readonly name: string;
  readonly of: keyof Measured;
  readonly aim: (size: number) => Aim;
}[] = [
  {
    name: 'processor time per keystroke',
    of: 'processor',
    aim: size => shareAt(size, { 10: 1 / 4, 100: 1 / 20, 1000: 1 / 150 }),
  },
  {
    name: 'keystroke to diagnostics, p95',
    of: 'keystroke',
    aim: size => (size === 1000 ? { most: 40 } : {}),
  },
  { name: 'processor time per letter of a new entry', of: 'newEntry', aim: () => ({}) },
  {
    name: 'completion just after typing, p95',
    of: 'completion',
    aim: size => shareAt(size, { 1000: 1 / 50 }),
  },
  { name: 'hover, p95', of: 'hover', aim: () => ({}) },
  { name: 'start to initialize answered', of: 'initialized', aim: () => ({ share: 1 / 3 }) },
  {
    name: 'start to first diagnostics',
    of: 'first',
    aim: size => shareAt(size, { 10: 1 / 3, 1000: 1 / 5 }),
  },
  { name: 'start to diagnostics of the last entry', of: 'last', aim: () => ({}) },
  {
    name: 'memory after editing and completing',
    of: 'memory',
    aim: size => shareAt(size, { 1000: 1 / 4 }),
  },
];

export function shareAt(size: number, shares: Readonly<Record<number, number>>): Aim {
  const share = shares[size];
  return share === undefined ? {} : { share };
}

async function measureServer(
  { options }: Bench,
  start: () => Promise<MeasuringEditor>,
  { path: file, text }: { readonly path: string; readonly text: string },
): Promise<Measured> {
  const cold = { initialized: [] as number[], first: [] as number[], last: [] as number[] };
  const broken = withBrokenEnds(text);
  for (let round = 0; round < options.repeat; round++) {
    const editor = await start();
    editor.open(file, broken.text);
    const isToldOn = (line: number) => () =>
      editor.diagnosticsOf(file).some(({ range }) => range.start.line === line);
    const first = editor.until('the first diagnostics', isToldOn(broken.first));
    const last = editor.until('the diagnostics of the last entry', isToldOn(broken.last));
    cold.initialized.push(editor.initialized - editor.begun);
    cold.first.push((await first) - editor.begun);
    cold.last.push((await last) - editor.begun);
    await editor.stop();
  }
  const editor = await start();
  editor.open(file, text);
  await editor.until('the first diagnostics', () => editor.hasDiagnosticsOf(file));
  // A first look at thousands of entries tells what it can and goes on in silence: what it costs is no keystroke's.
  await editor.atRest(silence);
  const typed = await typing(editor, { file, text, keys: options.keystrokes });
  const asked = await asking(editor, { file, text, times: options.keystrokes });
  await editor.quiet(silence);
  const memory = editor.memory().now;
  const newEntry = await typeNewEntry(editor, { file, text, letters: options.keystrokes });
  await editor.stop();
  return {
    ...typed,
    ...asked,
    newEntry,
    initialized: median(cold.initialized),
    first: median(cold.first),
    last: median(cold.last),
    memory,
  };
}

/** The register with a value that is not allowed in its first entry and in its last, and the lines of these. */
function withBrokenEnds(text: string): {
  readonly text: string;
  readonly first: number;
  readonly last: number;
} {
  const starts = [...text.matchAll(classification)].map(({ index }) => index + 'classification: '.length);
  const [first = 0, last = first] = [starts[0], starts.at(-1)];
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length - 1;
  return {
    text: `${text.slice(0, first)}x${text.slice(first, last)}x${text.slice(last)}`,
    first: lineOf(first),
    last: lineOf(last),
  };
}

const classification = /classification: (?:public|internal|confidential|restricted)/g;

/** Breaks and mends a value in the middle of the document in turn, as a person types. */
async function typing(
  editor: MeasuringEditor,
  { file, text, keys }: { readonly file: string; readonly text: string; readonly keys: number },
): Promise<Pick<Measured, 'processor' | 'keystroke'>> {
  const place = placeIn(text, classification);
  const onLine = () =>
    editor.diagnosticsOf(file).filter(({ range }) => range.start.line === place.line).length;
  const before = onLine();
  const late: number[] = [];
  let processor = editor.processorTime();
  const begun = performance.now();
  for (let key = -warmUp; key < keys || key % 2 !== 0; key++) {
    if (key === 0) processor = editor.processorTime();
    const isBroken = key % 2 === 0;
    const at = performance.now();
    if (isBroken) editor.change(file, place, 0, 'x');
    else editor.change(file, place, 1, '');
    const until = await editor.until('the diagnostics of a keystroke', () => onLine() > before === isBroken);
    if (key >= 0) late.push(until - at);
    await pause(thinking);
    if (late.length >= fewest && late.length % 2 === 0 && performance.now() - begun > longEnough) break;
  }
  await editor.quiet(silence);
  return {
    processor: (editor.processorTime() - processor) / late.length,
    keystroke: quantile(late, 0.95),
  };
}

/** Completes a value right after its last letter was deleted, and asks for hovers in between. */
async function asking(
  editor: MeasuringEditor,
  { file, text, times }: { readonly file: string; readonly text: string; readonly times: number },
): Promise<Pick<Measured, 'completion' | 'hover'>> {
  const place = placeIn(text, /stage: [a-z]+/g);
  const letter = letterAt(text, place);
  const before = { line: place.line, character: place.character - 1 };
  const completion: number[] = [];
  const hover: number[] = [];
  const begun = performance.now();
  for (let round = -2; round < times; round++) {
    editor.change(file, before, 1, '');
    const answer = await editor.ask('textDocument/completion', file, { position: before });
    editor.change(file, before, 0, letter);
    await editor.quiet(thinking);
    const hovered = await editor.ask('textDocument/hover', file, { position: before });
    if (round >= 0) {
      completion.push(answer.answered - answer.asked);
      hover.push(hovered.answered - hovered.asked);
    }
    if (completion.length >= fewest && performance.now() - begun > longEnough) break;
  }
  return { completion: quantile(completion, 0.95), hover: quantile(hover, 0.95) };
}

/** The end of the match that is nearest to the middle of the text. */
function placeIn(text: string, pattern: RegExp): Place {
  const ends = [...text.matchAll(pattern)].map(match => match.index + match[0].length);
  const [offset] = ends.sort((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2));
  if (offset === undefined) throw new Error(`The register has nothing like ${pattern.source}.`);
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

function letterAt(text: string, { line, character }: Place): string {
  return text.split('\n')[line]?.charAt(character - 1) ?? '';
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}

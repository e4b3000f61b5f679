import { type Bench, comparedSize } from './bench.ts';
import type { MeasuringEditor, Place } from './editor.ts';
import { median, quantile } from './numbers.ts';
import { startPeer } from './peer.ts';

/** Of each question so many, at places all over the document. */
const questions = 60;

/** The first ones are slower: the engines that run the servers are still learning. */
const warmUp = 8;
const warmUpTyping = 3;

/** In milliseconds: longer than a server waits after a change before it looks at the text. */
const untilItLooks = 300;

interface Question {
  readonly name: string;
  readonly method: string;
  /** Where it is asked: behind a value or a key of a system, and on ids that others name. */
  readonly places: RegExp;
  readonly peerHasIt: boolean;
}

const behindValues = /^ *(?:stage|classification|vendor|deployment_mode|owner|next): \w*/gm;
const hover: Question = {
  name: 'hover',
  method: 'textDocument/hover',
  places: /^ *(?:stage|classification|deployment_mode): \w/gm,
  peerHasIt: true,
};
const unchanged: readonly Question[] = [
  { name: 'completion', method: 'textDocument/completion', places: behindValues, peerHasIt: true },
  hover,
  {
    name: 'definition',
    method: 'textDocument/definition',
    places: /^ *(?:- )?id: \w/gm,
    peerHasIt: false,
  },
];
const typed: Question = {
  name: 'completion after a keystroke',
  method: 'textDocument/completion',
  places: /^ *(?:stage|classification|deployment_mode): \w{3,}/gm,
  peerHasIt: true,
};

interface Asked {
  readonly scenario: 'register' | 'workspace';
  readonly size: number;
  readonly folder: string;
  readonly file: string;
  readonly text: string;
}

/**
 * Asks at many places of a document in YAML what an editor asks at a cursor, and measures the answers. Where a peer is
 * measured beside us, each place is asked of both before the next, so that what else goes on is the same for both.
 */
export async function measureQuestions(bench: Bench, editor: MeasuringEditor, asked: Asked): Promise<void> {
  const { scenario, size, folder, file, text } = asked;
  const { options, note } = bench;
  const isCompared = size === comparedSize(options, scenario);
  const peer = isCompared && bench.peer ? await startPeer(bench.peer, folder) : undefined;
  if (peer) {
    peer.open(file, text);
    await settled(peer, asked);
  }
  for (const question of isCompared ? [...unchanged, typed] : unchanged) {
    const rival = question.peerHasIt ? peer : undefined;
    const { ours, theirs } = await answersTo(question, { editor, peer: rival, asked, options });
    if (ours.length === 0) continue;
    const { name, peerHasIt } = question;
    const common = { scenario, size, unit: 'ms', samples: ours.length } as const;
    note({ ...common, metric: `${name}, p50`, value: median(ours) });
    note({ ...common, metric: `${name}, p95`, value: quantile(ours, 0.95) });
    if (isCompared) bench.noteAnswers({ scenario, size, question: name, ours, theirs, peerHasIt });
  }
  await peer?.stop();
}

interface Asking {
  readonly editor: MeasuringEditor;
  readonly peer: MeasuringEditor | undefined;
  readonly asked: Asked;
  readonly options: Bench['options'];
}

async function answersTo(question: Question, { editor, peer, asked, options }: Asking) {
  const { name, method } = question;
  const places = placesIn(asked.text, question.places);
  const ours: number[] = [];
  const theirs: number[] = [];
  let withContent = 0;
  const { ask, wanted, first, fewest } = question === typed ? asTyped(options) : asRead;
  // A short run has few keystrokes, and no more than a second for each of them.
  const longEnough = options.keystrokes * 1000;
  const begun = performance.now();
  for (let round = first; round < wanted; round++) {
    const place = places[((round - first) * 7919) % places.length];
    if (!place) break;
    const { time, saysSomething } = await ask(editor, { method, place, asked });
    if (!saysSomething) throw new Error(`${name} had no answer at ${JSON.stringify(place)}`);
    const other = peer && (await ask(peer, { method, place, asked }));
    if (round < 0) continue;
    ours.push(time);
    if (other) theirs.push(other.time);
    if (other?.saysSomething) withContent++;
    if (ours.length >= fewest && performance.now() - begun > longEnough) break;
  }
  return { ours, theirs: peer && { times: theirs, withContent } };
}

/** How a question is asked of a document that nobody changes. Where each takes seconds, the fewest are enough. */
const asRead = { ask: askAt, wanted: questions, first: -warmUp, fewest: 20 } as const;

function asTyped({ keystrokes }: Bench['options']) {
  return { ask: askTyping, wanted: keystrokes, first: -warmUpTyping, fewest: 8 } as const;
}

interface At {
  readonly method: string;
  readonly place: PlaceOfValue;
  readonly asked: Asked;
}

async function askAt(editor: MeasuringEditor, { method, place: position, asked }: At) {
  const { asked: begun, answered, result } = await editor.ask(method, asked.file, { position });
  return { time: answered - begun, saysSomething: saysSomething(result) };
}

/** Deletes the last letter of the value and asks at once; then puts it back and waits until nothing is left to do. */
async function askTyping(editor: MeasuringEditor, { method, place, asked }: At) {
  const { file } = asked;
  const { line, character, letter } = place;
  const position = { line, character: character - 1 };
  editor.change(file, position, 1, '');
  const answer = await editor.ask(method, file, { position });
  editor.change(file, position, 0, letter);
  await settled(editor, asked);
  return { time: answer.answered - answer.asked, saysSomething: saysSomething(answer.result) };
}

/** Resolves when the server has looked at the text: it answers nothing while it does. */
async function settled(editor: MeasuringEditor, { file, text }: Asked): Promise<void> {
  const [position] = placesIn(text, hover.places);
  await new Promise(resolve => setTimeout(resolve, untilItLooks));
  const { hasContent } = await editor.ask(hover.method, file, { position });
  if (!hasContent)
    throw new Error('A server does not know the document: it has no hover for its first value.');
}

/** A list of suggestions may come with nothing in it. */
function saysSomething(result: unknown): boolean {
  if (typeof result !== 'object' || result === null) return false;
  const list = 'items' in result ? result.items : result;
  return !Array.isArray(list) || list.length > 0;
}

interface PlaceOfValue extends Place {
  /** The one before the place. */
  readonly letter: string;
}

function placesIn(text: string, pattern: RegExp): readonly PlaceOfValue[] {
  const places: PlaceOfValue[] = [];
  for (const [line, written] of text.split('\n').entries()) {
    for (const match of written.matchAll(pattern)) {
      const character = match.index + match[0].length;
      places.push({ line, character, letter: written.charAt(character - 1) });
    }
  }
  return places;
}

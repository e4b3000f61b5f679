import type { Diagnostic } from 'vscode-languageserver';
import type { KnownHistory, Steps } from '../core/index.ts';
import type { KeptHistory } from './history.ts';
import type { PackedPosture, PostureSummary } from './protocol.ts';

/** What an editor was told of a workspace, and what has to be the same for it to be told again. */
export interface Told {
  /** Names all texts, settings and the day. */
  readonly texts: string;
  /** Names also what lies at named places, and what history tells. */
  readonly ground: string;
  readonly history: KeptHistory;
  readonly diagnostics: readonly (readonly [uri: string, said: readonly Diagnostic[]])[];
  readonly posture: KeptPosture;
}

export interface KeptPosture {
  readonly summary: PostureSummary;
  /** Where the editor asked for it. */
  readonly packed?: PackedPosture;
}

/** What is written first, to be held against what is there now. */
export interface ToldHead extends Pick<Told, 'texts' | 'ground'> {
  /** Whether what the sidebar shows is among it. */
  readonly packed: boolean;
}

/** So many parts of a report stand in a line. */
const inALine = 50;

/** As lines of JSON; none of them takes long to write or to read. */
export function* toldLines(told: Told): Steps<readonly string[]> {
  const { texts, ground, history, diagnostics, posture } = told;
  const { packed } = posture;
  const head: ToldHead = { texts, ground, packed: packed !== undefined };
  const lines: string[] = [JSON.stringify(head)];
  const add = function* (...row: Row): Steps<void> {
    lines.push(JSON.stringify(row));
    yield;
  };
  yield* add('stamps', history.stamps);
  yield* add('heads', history.heads);
  for (const answers of inParts(history.answers)) yield* add('answers', answers);
  for (const [uri, said] of diagnostics) yield* add('file', uri, said);
  yield* add('summary', posture.summary);
  if (!packed) return lines;
  yield* add('packed', {
    ...packed,
    obligations: [],
    roots: packed.roots.map(root => ({ ...root, systems: [] })),
  });
  for (const obligations of inParts(packed.obligations)) yield* add('obligations', obligations);
  for (const [index, { systems }] of packed.roots.entries()) {
    for (const some of inParts(systems)) yield* add('systems', index, some);
  }
  return lines;
}

type Packed = PackedPosture;

type Row =
  | readonly ['stamps', KeptHistory['stamps']]
  | readonly ['heads', KeptHistory['heads']]
  | readonly ['answers', KeptHistory['answers']]
  | readonly ['file', uri: string, said: readonly Diagnostic[]]
  | readonly ['summary', PostureSummary]
  | readonly ['packed', Packed]
  | readonly ['obligations', Packed['obligations']]
  | readonly ['systems', root: number, Packed['roots'][number]['systems']];

function* inParts<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += inALine) yield items.slice(at, at + inALine);
}

export function toldHead(lines: readonly string[]): ToldHead | undefined {
  const head = parsed(lines[0] ?? '');
  if (!isObject(head) || !('texts' in head && 'ground' in head && 'packed' in head)) return undefined;
  const { texts, ground, packed } = head;
  return typeof texts === 'string' && typeof ground === 'string' && typeof packed === 'boolean'
    ? { texts, ground, packed }
    : undefined;
}

/** @returns undefined where the lines are none that were written so */
export function* toldOfLines(lines: readonly string[]): Steps<Told | undefined> {
  const head = toldHead(lines);
  if (!head) return undefined;
  let stamps: KeptHistory['stamps'] = [];
  let heads: KeptHistory['heads'] = [];
  const answers: (readonly [string, KnownHistory])[] = [];
  const diagnostics: (readonly [string, readonly Diagnostic[]])[] = [];
  let summary: PostureSummary | undefined;
  let packed: Packed | undefined;
  const obligations: Packed['obligations'][number][] = [];
  const systems: Packed['roots'][number]['systems'][number][][] = [];
  for (const line of lines.slice(1)) {
    const row = parsed(line);
    // A file of which every byte is as it was written has the form that it was written in.
    if (!isRow(row)) return undefined;
    switch (row[0]) {
      case 'stamps':
        stamps = row[1];
        break;
      case 'heads':
        heads = row[1];
        break;
      case 'answers':
        answers.push(...row[1]);
        break;
      case 'file':
        diagnostics.push([row[1], row[2]]);
        break;
      case 'summary':
        summary = row[1];
        break;
      case 'packed':
        packed = row[1];
        for (const _ of packed.roots) systems.push([]);
        break;
      case 'obligations':
        obligations.push(...row[1]);
        break;
      case 'systems':
        systems[row[1]]?.push(...row[2]);
        break;
      default:
        return row satisfies never;
    }
    yield;
  }
  if (!summary) return undefined;
  const roots = packed?.roots.map((root, index) => ({ ...root, systems: systems[index] ?? [] }));
  const whole = packed && roots && { packed: { ...packed, obligations, roots } };
  const { texts, ground } = head;
  return { texts, ground, history: { stamps, heads, answers }, diagnostics, posture: { summary, ...whole } };
}

/** What may stand behind the name of each row. */
const forms: Readonly<Record<Row[0], readonly ((value: unknown) => boolean)[]>> = {
  stamps: [Array.isArray],
  heads: [Array.isArray],
  answers: [Array.isArray],
  file: [value => typeof value === 'string', Array.isArray],
  summary: [isObject],
  packed: [value => isObject(value) && 'roots' in value && Array.isArray(value.roots)],
  obligations: [Array.isArray],
  systems: [Number.isSafeInteger, Array.isArray],
};

function isRow(value: unknown): value is Row {
  if (!Array.isArray(value)) return false;
  const [name, ...rest]: readonly unknown[] = value;
  if (typeof name !== 'string' || !Object.hasOwn(forms, name)) return false;
  const form = forms[name as Row[0]];
  return form.length === rest.length && form.every((fits, index) => fits(rest[index]));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

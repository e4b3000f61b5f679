import fs from 'node:fs';
import path from 'node:path';

/**
 * The example company, read without the engine: by lines and patterns that are enough for how its documents are written.
 * Tests ask it what depends on what, so that the engine is not asked to vouch for itself.
 */
export interface ExampleFile {
  /** From the folder of the example. */
  readonly path: string;
  readonly text: string;
  readonly parts: readonly Part[];
}

/** A document, or an entry of a register or of a list of controls: what an id stands for. */
export interface Part {
  readonly file: string;
  /** As it is written: `impact-assesment` is no kind, and is one here. */
  readonly kind: string;
  readonly id: string | undefined;
  readonly status: string | undefined;
  /** The line of its `aims:`; an entry has none. */
  readonly head: number | undefined;
  /** The lines it takes, from 1, both included. */
  readonly lines: readonly [first: number, last: number];
  /** Every word in its fields that could be an id; comments and the bodies of Markdown left out. */
  readonly words: ReadonlySet<string>;
  readonly references: readonly { readonly line: number; readonly id: string }[];
  /** Of a Statement of Applicability, which stands one decision to a line: what each names, by the control of Annex A. */
  readonly decisions: ReadonlyMap<string, ReadonlySet<string>>;
}

/** All files of the example, those that are no AIMS documents with no parts. */
export function exampleFiles(folder = 'examples'): readonly ExampleFile[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => name.split(path.sep).join('/'))
    .filter(name => name !== 'README.md' && fs.statSync(path.join(folder, name)).isFile())
    .sort()
    .map(name => {
      const text = fs.readFileSync(path.join(folder, name), 'utf8');
      return { path: name, text, parts: partsOf(name, text) };
    });
}

/** The fields that hold ids of other documents, as `documents.md` lists them. */
const referenceFields = [
  'assessments',
  'audit',
  'control',
  'controls',
  'corrective_action',
  'corrective_actions',
  'dataset',
  'document',
  'from',
  'implemented_by',
  'runbook',
  'supersedes',
  'system',
  'systems',
  'training',
  'used_by',
  'vendor',
];

interface Line {
  readonly number: number;
  readonly text: string;
}

function partsOf(file: string, text: string): readonly Part[] {
  const lines = text.split('\n').map((line, index) => ({ number: index + 1, text: line }));
  return (file.endsWith('.yaml') ? cutBefore(lines, /^---$/) : [lines]).flatMap(document => {
    const kind = /^(?: {2})?"?aims"?: "?([a-z-]+)\/v\d/m.exec(textOf(document))?.[1];
    if (kind === undefined) return [];
    const isList = kind === 'register' || kind === 'controls';
    return (isList ? cutBefore(document, /^ {2}- id: /) : [document]).map(part => partOf(file, kind, part));
  });
}

function partOf(file: string, kind: string, lines: readonly Line[]): Part {
  const fields = fieldsOf(file, lines);
  return {
    file,
    kind,
    id: /^(?: {2}- | {2}")?id"?: "?([^\s",]+)/m.exec(textOf(fields))?.[1],
    status: /^(?: {2}")?status"?: "?([a-z-]+)/m.exec(textOf(fields))?.[1],
    head: fields.find(({ text }) => /^(?: {2})?"?aims"?:/.test(text))?.number,
    lines: [lines.at(0)?.number ?? 0, lines.at(-1)?.number ?? 0],
    words: new Set(textOf(fields).match(/[A-Za-z0-9][\w.-]*/g)),
    references: referencesIn(fields),
    decisions: new Map(
      fields.flatMap(({ text }) => {
        const control = /\bcontrol: (A\.[\d.]+)/.exec(text)?.[1];
        return control === undefined ? [] : [[control, new Set(idsIn(text))] as const];
      }),
    ),
  };
}

/** The ids behind the keys that refer, in the same line, in brackets, or in the lines of a list below. */
function referencesIn(fields: readonly Line[]): Part['references'] {
  const key = new RegExp(
    `(?:^|[\\s{"])(?:${referenceFields.join('|')})"?:(?: +(\\[[^\\]]*\\]|[^\\s,}]+)| *$)`,
    'g',
  );
  return fields.flatMap(({ number, text }, index) =>
    [...text.matchAll(key)].flatMap(([, value]) => {
      if (value !== undefined) return idsIn(value).map(id => ({ line: number, id }));
      const after = fields.slice(index + 1);
      const end = after.findIndex(line => !/^ *- [\w.-]+$/.test(line.text));
      return after
        .slice(0, end < 0 ? undefined : end)
        .flatMap(line => idsIn(line.text).map(id => ({ line: line.number, id })));
    }),
  );
}

function idsIn(text: string): readonly string[] {
  return text.match(/[A-Za-z0-9][\w.-]*/g) ?? [];
}

/** Without comments, and of Markdown only what stands before the body. */
function fieldsOf(file: string, lines: readonly Line[]): readonly Line[] {
  const end = file.endsWith('.md') ? lines.findIndex(({ text }, index) => index > 0 && text === '---') : -1;
  return lines
    .slice(0, end < 0 ? undefined : end)
    .map(({ number, text }) => ({ number, text: text.replace(/(?:^|\s)#.*$/, '') }));
}

function cutBefore(lines: readonly Line[], begins: RegExp): readonly (readonly Line[])[] {
  const starts = [0, ...lines.flatMap(({ text }, index) => (index > 0 && begins.test(text) ? [index] : []))];
  return starts.map((start, index) => lines.slice(start, starts[index + 1]));
}

function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join('\n');
}

import type { Random } from './random.ts';

/** One edit of a text, as hands and editors make them: most of them leave a text that can still be read. */
export function editedText(random: Random, text: string): string {
  return random.pick(edits)(random, text);
}

type TextEdit = (random: Random, text: string) => string;

const edits: readonly TextEdit[] = [
  // Typing, the most frequent by far.
  ...Array<TextEdit>(6).fill((random, text) =>
    insertedAt(text, wordEnd(random, text), random.pick([...'abc xyz'])),
  ),
  (random, text) => insertedAt(text, random.below(text.length + 1), random.pick(signs)),
  (random, text) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + text.slice(at + 1 + random.below(3));
  },
  // Whole lines: removed, repeated, moved, indented, cut in two, emptied, commented.
  (random, text) => ofLines(random, text, (lines, from, to) => lines.splice(from, to - from)),
  (random, text) => ofLines(random, text, (lines, from, to) => lines.splice(to, 0, ...lines.slice(from, to))),
  (random, text) =>
    ofLines(random, text, (lines, from, to) => {
      const moved = lines.splice(from, to - from);
      lines.splice(random.below(lines.length + 1), 0, ...moved);
    }),
  (random, text) =>
    ofLines(random, text, (lines, from, to) => {
      const by = random.pick(['  ', ' ', '\t']);
      for (let at = from; at < to; at++) lines[at] = by + lines[at];
    }),
  (random, text) =>
    ofLines(random, text, (lines, from, to) => {
      for (let at = from; at < to; at++) lines[at] = (lines[at] ?? '').replace(/^ {1,2}/, '');
    }),
  (random, text) => insertedAt(text, lineStart(random, text), random.pick(wholeLines)),
  (random, text) => insertedAt(text, random.below(text.length + 1), '\n'),
  (random, text) =>
    ofLines(random, text, (lines, from) => {
      lines[from] = (lines[from] ?? '').replace(/^( *)(?=\S)/, '$1# ');
    }),
  (random, text) =>
    ofLines(random, text, (lines, from) => {
      const indent = /^ */.exec(lines[from] ?? '')?.[0] ?? '';
      lines[from] =
        `${indent}${random.pick(['risk', 'name', 'owner', '- id', 'x-new', 'aims'])}: ${random.pick(values)}`;
    }),
  (random, text) => {
    const from = random.below(text.length + 1);
    const copied = text.slice(from, from + random.below(400));
    return insertedAt(text, random.below(text.length + 1), copied);
  },
  // All line ends at once, as an editor's command does it.
  (random, text) => (random.chance(0.3) ? switchedLineEnds(text) : insertedAt(text, text.length, '\n')),
];

const signs = [
  ...`:-#&*!|>'"%@[]{},?\t\r`,
  ': ',
  '- ',
  ' #',
  '&a ',
  '*a',
  '---\n',
  '...\n',
  '\r\n',
  '\uFEFF',
  'é',
  '😀',
];

const wholeLines = [
  '\n',
  '# a comment\n',
  '      # an indented comment\n',
  '- id: new\n  name: New\n',
  '  - id: new\n    name: New\n',
  '  - new\n',
  'x-note: |\n  text\n   more\n\n',
  '    x-note: >-\n      text\n\n      more\n',
  '    x-long: it goes\n      on below\n',
  '    x-quoted: "it goes\n      on below"\n',
  '    x-flow: [a,\n      b]\n',
  '---\n',
  '    x-anchor: &a text\n',
  '    x-alias: *a\n',
  '    x-tag: !!str 1\n',
  '    ? x-explicit\n    : value\n',
];

const values = [
  'high',
  '"quoted"',
  "'it''s'",
  '2026-02-30',
  '[a, b]',
  '{a: 1}',
  '',
  '|',
  '>-',
  '~',
  '1.10',
  'a: b',
  '- x',
];

function insertedAt(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at);
}

function ofLines(
  random: Random,
  text: string,
  change: (lines: string[], from: number, to: number) => void,
): string {
  const lines = text.split('\n');
  const from = random.below(lines.length);
  change(lines, from, Math.min(lines.length, from + 1 + random.below(random.chance(0.2) ? 50 : 4)));
  return lines.join('\n');
}

function lineStart(random: Random, text: string): number {
  return text.lastIndexOf('\n', random.below(text.length + 1)) + 1;
}

/** Behind a letter, where people type. */
function wordEnd(random: Random, text: string): number {
  const from = random.below(text.length + 1);
  const found = /[a-z]/.exec(text.slice(from, from + 300));
  return found ? from + found.index + 1 : from;
}

function switchedLineEnds(text: string): string {
  return text.includes('\r\n') ? text.replace(/\r\n/g, '\n') : text.replace(/\n/g, '\r\n');
}

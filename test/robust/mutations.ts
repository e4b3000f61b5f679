import type { Random } from '../support/random.ts';

/** What happens to texts: in editors, on their way through other programs, and by intent. */
export type Mutation = (random: Random, text: string, other: string) => string;

export const mutations: Readonly<Record<string, Mutation>> = {
  truncate: (random, text) => text.slice(0, random.below(text.length + 1)),
  behead: (random, text) => text.slice(random.below(text.length + 1)),
  cut: (random, text) => {
    const [from, to] = stretch(random, text, 200);
    return text.slice(0, from) + text.slice(to);
  },
  repeat: (random, text) => {
    const [from, to] = stretch(random, text, 300);
    return text.slice(0, to) + text.slice(from, to).repeat(1 + random.below(4)) + text.slice(to);
  },
  splice: (random, text, other) => {
    const [from, to] = stretch(random, text, 100);
    const [otherFrom, otherTo] = stretch(random, other, 400);
    return text.slice(0, from) + other.slice(otherFrom, otherTo) + text.slice(to);
  },
  scribble: (random, text) =>
    manyTimes(random, text, current => {
      const at = random.below(current.length + 1);
      return current.slice(0, at) + String.fromCharCode(random.below(0x80)) + current.slice(at + 1);
    }),
  punctuate: (random, text) =>
    manyTimes(random, text, current =>
      insertAt(current, random.below(current.length + 1), random.pick(tokens)),
    ),
  poison: (random, text) => replaceWord(random, text, random.pick(poisonousWords)),
  indent: (random, text) => {
    const lines = text.split('\n');
    const at = random.below(lines.length);
    lines[at] = random.pick([' ', '  ', '\t', '\u00a0', '        ']) + lines[at];
    return lines.join('\n');
  },
  outdent: (random, text) => {
    const lines = text.split('\n');
    const at = random.below(lines.length);
    lines[at] = (lines[at] ?? '').replace(/^ {1,2}/, '');
    return lines.join('\n');
  },
  shuffle: (random, text) => {
    const lines = text.split('\n');
    const a = random.below(lines.length);
    const b = random.below(lines.length);
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
    return lines.join('\n');
  },
  nest: (random, text) => {
    const depth = 1 + random.below(800);
    const [open, close] = random.pick([
      ['[', ']'],
      ['{a: ', '}'],
      ['{"a":', '}'],
      ['- ', ''],
      ['? ', ''],
      ['&a [', ']'],
      ['> ', ''],
    ] as const);
    return insertAt(
      text,
      lineStart(random, text),
      `x: ${open.repeat(depth)}${random.chance(0.7) ? close.repeat(depth) : ''}\n`,
    );
  },
  bomb: (random, text) =>
    insertAt(text, lineStart(random, text), aliasBomb(2 + random.below(20), 2 + random.below(8))),
  conflict: (random, text) => {
    const from = lineStart(random, text);
    const to = text.indexOf('\n', from + random.below(300)) + 1 || text.length;
    const theirs = text.slice(from, to).replace('a', 'b');
    return `${text.slice(0, from)}<<<<<<< HEAD\n${text.slice(from, to)}=======\n${theirs}>>>>>>> other\n${text.slice(to)}`;
  },
  crlf: (_, text) => text.replace(/\r?\n/g, '\r\n'),
  cr: (_, text) => text.replace(/\r?\n/g, '\r'),
  someCr: (random, text) => text.replace(/\n/g, end => random.pick([end, '\r', '\r\n', '\u2028', '\u0085'])),
  bom: (_, text) => `\uFEFF${text}`,
  huge: (random, text) =>
    insertAt(
      text,
      lineStart(random, text),
      `x-huge: ${random.pick(['a', 'a ', '"', '\\', '😀', '# ', ': ']).repeat(2000 + random.below(20_000))}\n`,
    ),
};

/** Aliases of aliases: `levels` lines that stand for `width` to the power of `levels` values. */
export function aliasBomb(levels: number, width: number): string {
  const lines = [`x-a0: &a0 [${Array(width).fill('lol').join(', ')}]`];
  for (let level = 1; level < levels; level++) {
    lines.push(
      `x-a${level}: &a${level} [${Array(width)
        .fill(`*a${level - 1}`)
        .join(', ')}]`,
    );
  }
  return `${lines.join('\n')}\n`;
}

const tokens = [
  ...[
    '-',
    ':',
    '?',
    ',',
    '[',
    ']',
    '{',
    '}',
    '#',
    '&a ',
    '*a ',
    '!',
    '!!int ',
    '|',
    '>',
    "'",
    '"',
    '%',
    '@',
    '`',
  ],
  ...[
    '---\n',
    '...\n',
    '\n',
    '\r',
    '\t',
    '\\',
    '<<: *a\n',
    '# ',
    '## Users\n',
    '```\n',
    '<!--',
    '-->',
    '//',
    '/*',
    '*/',
  ],
  ...[
    '\0',
    '\u001b[31m',
    '\uFEFF',
    '\ud83d',
    '\ude00',
    '😀',
    '\u202e',
    '\u2028',
    '\u0085',
    '\uFFFD',
    '\u{10FFFF}',
  ],
  ...[
    'aims: ',
    'aims: register/v1\n',
    '{not_applicable: x}',
    'TODO',
    '<...>',
    '1e999',
    '-0',
    '0x1F',
    '2026-02-30',
  ],
];

const poisonousWords = [
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'then',
    'length',
    '<<',
  ],
  ...[
    'null',
    'true',
    '~',
    '',
    ' ',
    '-',
    '0',
    'Infinity',
    '9'.repeat(400),
    'not_applicable',
    'aims',
    'id',
    'systems',
  ],
  ...[
    'register/v1',
    'register/v2',
    'register/v999999',
    'toString/v1',
    '__proto__/v1',
    'ai-sytem/v1',
    'register',
  ],
];

function replaceWord(random: Random, text: string, by: string): string {
  const words = [...text.matchAll(/[\w-]+/g)];
  if (words.length === 0) return by;
  const word = random.pick(words);
  return text.slice(0, word.index) + by + text.slice(word.index + word[0].length);
}

function stretch(random: Random, text: string, longest: number): readonly [from: number, to: number] {
  const from = random.below(text.length + 1);
  return [from, Math.min(text.length, from + random.below(longest))];
}

function manyTimes(random: Random, text: string, change: (text: string) => string): string {
  let current = text;
  for (let left = 1 + random.below(5); left > 0; left--) current = change(current);
  return current;
}

function insertAt(text: string, at: number, insertion: string): string {
  return text.slice(0, at) + insertion + text.slice(at);
}

function lineStart(random: Random, text: string): number {
  return text.lastIndexOf('\n', random.below(text.length + 1)) + 1;
}

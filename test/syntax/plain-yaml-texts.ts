import { type Mutation, mutations } from '../robust/mutations.ts';
import type { Random } from '../support/random.ts';
import { anyText, changedText, yamlTexts } from './yaml-texts.ts';

/** A text of everything that block YAML has, nested at random. */
export function blockText(random: Random): string {
  const documents = random.chance(0.1) ? 1 + random.below(4) : 1;
  const parts = Array.from({ length: documents }, (_, index) => {
    const begin =
      index > 0 || random.chance(0.1)
        ? random.pick(['---\n', '---\n', '--- # c\n', '...\n', '...\n---\n'])
        : '';
    return begin + collection(random, random.chance(0.9) ? 0 : random.below(4), 0);
  });
  const text = parts.join('');
  const cut = random.chance(0.1) ? text.trimEnd() : text;
  if (random.chance(0.12)) return cut.replace(/\n/g, '\r\n');
  return random.chance(0.03) ? cut.replace(/\n/g, end => random.pick([end, '\r\n'])) : cut;
}

/** A text changed as a hand that slips would, or a program, or somebody who writes other YAML than ours. */
export function changed(random: Random, text: string, texts: readonly string[]): string {
  let result = text;
  for (let left = 1 + random.below(3); left > 0; left--) {
    const change = random.pick(changes);
    result = change(random, result, random.pick(texts));
  }
  return result;
}

/** A text of any of these kinds. `texts` are good ones to begin with. */
export function someText(random: Random, texts: readonly string[]): string {
  switch (random.below(8)) {
    case 0:
      return anyText(random);
    case 1:
      return changedText(random);
    case 2:
      return random.pick(texts);
    case 3:
    case 4:
      return changed(random, window(random, random.pick(texts)), texts);
    case 5:
    case 6:
      return blockText(random);
    default:
      return changed(random, blockText(random), yamlTexts);
  }
}

/** Some lines of a text, as long ones make a test slow. */
function window(random: Random, text: string): string {
  const lines = text.split('\n');
  const from = random.chance(0.6) ? 0 : random.below(lines.length);
  return lines.slice(from, from + 8 + random.below(40)).join('\n');
}

const lineChange =
  (change: (random: Random, line: string) => string): Mutation =>
  (random, text) => {
    const lines = text.split('\n');
    const at = random.below(lines.length);
    lines[at] = change(random, lines[at] ?? '');
    return lines.join('\n');
  };

const changes: readonly Mutation[] = [
  ...[
    'cut',
    'repeat',
    'splice',
    'scribble',
    'punctuate',
    'punctuate',
    'indent',
    'outdent',
    'shuffle',
    'crlf',
    'someCr',
    'bom',
  ].flatMap(name => mutations[name] ?? []),
  lineChange((_, line) => `${line}\n${line}`),
  lineChange(random => ' '.repeat(random.below(8))),
  lineChange((random, line) => line.replace(/^ */, ' '.repeat(random.below(9)))),
  lineChange(
    (random, line) =>
      line +
      random.pick([
        ' ',
        '  # c',
        '# c',
        '\t',
        ':',
        ': x',
        ' |',
        ' >-',
        '"',
        "'",
        ' [a,',
        ' {a: b',
        ']',
        '\r',
      ]),
  ),
  lineChange((random, line) =>
    line.replace(
      /: .*/,
      random.pick([
        ':',
        ': "a',
        ": 'a",
        ': [a,\n  b]',
        ': {a: b,',
        ': |',
        ': >2',
        ': &a b',
        ': *a',
        ': !!str 1',
        ': - a',
        ': a: b',
        ': ? a',
        '',
      ]),
    ),
  ),
  lineChange((random, line) =>
    line.replace(
      /^( *)(- )?/,
      (_, spaces: string) =>
        spaces +
        random.pick(['- ', '-', '- - ', '? ', ': ', '# ', '#', '&a ', '<<: ', '', 'na', '-   ', '\t']),
    ),
  ),
  lineChange(
    (random, line) =>
      `${line}\n${' '.repeat(random.below(8))}${random.pick(['nam', 'a b c', '- a', '"q', "'", '# c', '#c', '', 'k: v', 'x:', '...', '---', '%a', ']', '}'])}`,
  ),
];

/** Some lines of YAML, the last with its end. */
type Lines = string;

function collection(random: Random, indent: number, depth: number): Lines {
  return random.chance(0.6) ? mapping(random, indent, depth) : sequence(random, indent, depth);
}

function mapping(random: Random, indent: number, depth: number): Lines {
  return many(random, depth, index => {
    const key = random.chance(0.7) ? `k${random.chance(0.95) ? index : 0}` : pick(random, keys);
    const space = random.chance(0.96) ? '' : ' ';
    return `${between(random) + ' '.repeat(indent) + key + space}:${value(random, indent, depth)}`;
  });
}

function sequence(random: Random, indent: number, depth: number): Lines {
  return many(random, depth, () => {
    const dash = `${between(random) + ' '.repeat(indent)}-`;
    if (depth >= 4 || random.chance(0.6)) return dash + value(random, indent, depth);
    const gap = random.chance(0.9) ? ' ' : '   ';
    const inner = collection(random, indent + 1 + gap.length, depth + 1);
    return dash + gap + inner.replace(/^(?:[ \n]|#.*\n)*/, '');
  });
}

function many(random: Random, depth: number, make: (index: number) => Lines): Lines {
  const length = 1 + random.below(depth === 0 ? 6 : 3);
  return Array.from({ length }, (_, index) => make(index)).join('');
}

/** What stands above a line: mostly nothing. */
function between(random: Random): Lines {
  return random.chance(0.85) ? '' : random.pick(betweens);
}

const betweens = [
  '\n',
  '\n\n',
  '   \n',
  '# c\n',
  '#c\n',
  '    # c\n',
  '      #c\n',
  '  # a: b\n',
  ' \n# - x\n',
  '# "\n',
];

/** What stands behind a dash or colon, up to the end of its last line. */
function value(random: Random, indent: number, depth: number): Lines {
  const deeper = indent + 1 + random.below(4);
  switch (random.below(depth < 4 ? 11 : 8)) {
    case 0:
    case 1:
    case 2:
      return ` ${pick(random, plains)}${ending(random)}`;
    case 3:
      return ` ${pick(random, quoteds)}${ending(random)}`;
    case 4:
      return ` ${flow(random, 0)}${ending(random)}`;
    case 5:
      return ` ${folded(random, indent)}`;
    case 6:
      return ` ${pick(random, headers)}${random.pick(['', '', ' ', ' # c'])}\n${blockLines(random, indent)}`;
    case 7:
      return ending(random) + (random.chance(0.5) ? '' : ownLine(random, deeper));
    case 8:
      return ending(random) + sequence(random, random.chance(0.5) ? indent : deeper, depth + 1);
    default:
      return ending(random) + collection(random, deeper, depth + 1);
  }
}

function ownLine(random: Random, indent: number): Lines {
  return (
    between(random) +
    ' '.repeat(indent) +
    pick(random, random.chance(0.5) ? plains : quoteds) +
    ending(random)
  );
}

/** A scalar of several lines that is no block scalar. */
function folded(random: Random, indent: number): Lines {
  const quote = random.pick(['', '"', "'"]);
  const first = quote + random.pick(['a', 'a b', 'a ']);
  const lines = Array.from({ length: 1 + random.below(3) }, () => {
    const spaces = random.chance(0.95) ? indent + 1 + random.below(3) : random.below(indent + 2);
    return random.pick(['\n', ' \n', '', '', '']) + ' '.repeat(spaces) + pick(random, furtherLines);
  });
  return `${first}\n${lines.join('\n')}${random.chance(0.95) ? quote : ''}\n`;
}

function blockLines(random: Random, indent: number): Lines {
  const base = random.chance(0.95) ? indent + 1 + random.below(3) : random.below(indent + 2);
  const lines = Array.from({ length: random.below(5) }, () => {
    if (random.chance(0.3)) return `${' '.repeat(random.chance(0.7) ? 0 : random.below(base + 4))}\n`;
    const more = random.chance(0.8) ? 0 : random.below(4);
    return `${' '.repeat(base + more)}${random.pick(blockLine)}\n`;
  });
  return lines.join('');
}

function ending(random: Random): Lines {
  return random.chance(0.85) ? '\n' : random.pick([' \n', ' # c\n', '   # "c": [\n', ' #\n', '  \n\n']);
}

function flow(random: Random, depth: number): string {
  const inner = () => (depth < 3 && random.chance(0.3) ? flow(random, depth + 1) : pick(random, flowScalars));
  const space = () => random.pick(['', '', ' ', '  ']);
  const colon = () => random.pick([': ', ': ', ':', ' : ']);
  const isMapping = random.chance(0.5);
  const hasPairs = isMapping || random.chance(0.05);
  const parts = Array.from({ length: random.below(4) }, () => {
    const part = hasPairs && random.chance(0.7) ? pick(random, flowKeys) + colon() + inner() : inner();
    return space() + part + space();
  });
  const body = parts.join(random.chance(0.95) ? ',' : random.pick([',,', ' ', ', # c\n  ', ',\n ']));
  const last = parts.length > 0 && random.chance(0.1) ? ',' : '';
  return isMapping ? `{${body}${last}}` : `[${body}${last}]`;
}

/** Pieces of texts: those that are plain, and those that are odd there, of which there are few in a text. */
interface Pieces {
  readonly plain: readonly string[];
  readonly odd: readonly string[];
}

function pick(random: Random, { plain, odd }: Pieces): string {
  return random.pick(random.chance(0.97) ? plain : odd);
}

function pieces(plain: string, odd: string): Pieces {
  return { plain: plain.split(' · '), odd: odd.split(' · ') };
}

const keys = pieces(
  'a b · 1 · 1.50 · true · null · ~ · "q k" · \'it\'\'s\' · "e\\u00e9" · é · 日本 · a#b · a:b · x-1 · = · "a: b" · \'# c\' · a"b · (c) · .5 · ""',
  '-x · << · __proto__ · "\\q" · [a] · {a: b} · "a · \'a · "a" b · ? a · a # b · !!str a · &a b · *a ',
);

const plains = pieces(
  'a · two words · 1 · -1.5 · 0x1F · .inf · .nan · true · No · null · ~ · 2026-02-11 · a:b · a#b · it\'s · a "b" c · -a · (x) · <b> · a, b · a] · é😀 · http://x.y/z · a\u2028b · = · a \\ b · 012 · 1e3 · +1 · --- a · a\u0085',
  'x: y · x #y · - a · !a · &a · *a · @a · %a · `a` · :a · ?a · --- · ... · - · ? · a\tb · a:\tb · ,a · ]a · |a · a:',
);

const quoteds = pieces(
  '"a" · \'a\' · "" · \'\' · "a # b" · \'it\'\'s\' · "a\\nb" · "\\u00e9\\x41" · "a\\"b" · "a\\\\" · \'\'\'a\'\'\' · "1" · "tab\tin"',
  '"\\q" · "a" b · \'a · "a · "a": b · "a"# c · \'a\': · \'\'\' · "\\"',
);

const headers = pieces('| · > · |- · >- · |+ · >+', '|2 · |1- · >-2 · >+1 · >3+ · |9 · |0 · |a · |--');

const furtherLines = pieces(
  'c · d e  · - f · g# · l\\ · \\n · ! · [a] · ? b',
  '#g · "h" · i # j · k\'\' · m: n · \tt · n\t',
);

const blockLine = [
  'text',
  'two words ',
  '# no',
  '- a',
  'k: v',
  '"',
  "it's",
  '\ttab',
  'x\t',
  '---',
  '&a',
  '*b*',
];

const flowKeys = pieces('a · b c · "q" · \'s\' · 1 · null · ~ · a:b · -x · "a"', ' · [a] · "a · &a b · ? a');

const flowScalars = pieces(
  'a · two words · 1 · "q" · \'it\'\'s\' · "" · a:b · -1 · a#b · null · ~ · http://x/y · it\'s · "a\\n" · (x) · 2026-02-11',
  '- a · a #b · x: y · "a": b · "a":b · :a · ?a ·  · &a b · *a · !!str a · | · @a · a" · "a',
);

import type { Random } from '../support/random.ts';

/** YAML of every kind, to make other texts from. */
export const yamlTexts: readonly string[] = [
  'aims: register/v1\nsystems:\n  - id: a\n    name: "Foo"\n    models:\n      - { name: x, version: "1.0" }\n    tags: [a, b]\n  - id: b # c\n    purpose: >-\n      some\n      text\n\n      more\n    stage: pilot\n',
  'a: 1\nb: two words\nc:\n  - x\n  - y: z\n    w: [1, 2, {q: r}]\nd: {e: f, "g":h}\n',
  '- - a\n  - b\n-\n  c: d\n- ? e\n  : f\n- |\n  text\n   more\n\n- "q\\tr\n  s"\n',
  'a: &x [1, 2]\nb: *x\nc:\n  <<: &y {d: e}\n  f: !!str 1\ng: *y\n',
  '%YAML 1.2\n%TAG !y! tag:yaml.org,2002:\n---\na: !y!int 1\n...\n# c\n---\n- b\n---\n',
  '? a\n: - b\n  - c\n? [d, e]\n: {f: g}\n? |\n  h\n: >\n  i\n  j\n',
  "'a b': 'it''s'\n\"c\": \"\\u00e9\\\n  d\"\ne: plain\n  text\n\n  on lines # c\nf: |+\n  g\n\nh: >2\n   i\n",
  '[a, b: c, ? d : e, {f}, [], {}, "g":h, ]\n',
  '{\n  a: 1, # one\n  b: [\n    2,\n    3\n  ],\n  "c": d\n}\n',
  '--- |\n a\n b\n--- >-\n c\n\n d\n--- "e"\n--- f\n  g\n',
  'a:\n- b\n- c:\n  - d\n  -\n    e: f\n\n  g: h\nempty:\n# c\nlast: ~\n',
  'null: 1\ntrue: 2\n1.5: 3\n~: 4\n: 5\n- : x\n',
  'k: v\r\nl:\r\n  - m\r\n  - |\r\n    n\r\n',
  'emoji 😀: "é\\n"\nü: ß\n日本: 語\n',
  'a: one\n b\nc : d\n"e" : f\n[g]: h\n*i : j\n',
];

const pieces: readonly string[] = [
  ...[
    '-',
    ' ',
    '  ',
    '\n',
    '\n',
    ':',
    ': ',
    '- ',
    '? ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '#',
    ' #',
    '&a ',
    '*a',
  ],
  ...[
    '!',
    '!!str ',
    '|',
    '>',
    '|\n',
    '\t',
    '---\n',
    '...\n',
    '%',
    '@',
    'a',
    'b: ',
    '\\',
    '1',
    '\r',
    '\r\n',
    'null',
  ],
  ...['\u2028', 'é', '😀', '|-', '>+\n', '\n\n', ' \n', '\n  ', '\n- ', 'aims', '"aims": ', '<<: '],
];

/** A text made from good ones by a few changes, as a hand that slips would make them. */
export function changedText(random: Random, texts: readonly string[] = yamlTexts): string {
  let text = random.pick(texts);
  for (let changes = 1 + random.below(4); changes > 0; changes--) {
    const at = random.below(text.length + 1);
    const [before, behind] = [text.slice(0, at), text.slice(at)];
    switch (random.below(4)) {
      case 0:
        text = before + random.pick(pieces) + behind;
        break;
      case 1:
        text = before + behind.slice(1 + random.below(4));
        break;
      case 2: {
        const other = random.pick(texts);
        const from = random.below(other.length);
        text = before + other.slice(from, from + random.below(20)) + behind;
        break;
      }
      default:
        text = before + random.pick(pieces) + behind.slice(1);
    }
  }
  return text;
}

/** A text of signs that mean something, in any order. */
export function anyText(random: Random): string {
  return Array.from({ length: random.below(30) }, () => random.pick(pieces)).join('');
}

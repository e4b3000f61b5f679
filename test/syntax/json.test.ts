import assert from 'node:assert/strict';
import { applyEdits } from '../../server/core/base/edit.ts';
import { plainValue } from '../../server/core/syntax/node.ts';
import { read } from '../../server/core/syntax/read.ts';
import { randomFrom } from '../support/random.ts';
import { assertSoundTree, documentOf, faultsIn, map, plainNode, type Sketch, sketch } from './trees.ts';

/** Texts that RFC 8259 allows, by what they try. */
const good: Readonly<Record<string, readonly string[]>> = {
  'a value alone': ['true', 'null', '"a"', '-1', '[]', '{}', ' [] ', '\n\t\r {} \n', '42 ', '""'],
  'white space anywhere': ['[ 1 , 2 ]', '{ "a" : 1 , "b" : 2 }', '[\n]', '[]\n', '[1,null,"1",{}]'],
  numbers: [
    '0',
    '-0',
    '10',
    '1.5',
    '-12.34e5',
    '1E5',
    '1e+5',
    '1e-5',
    '0e1',
    '0.1e-0',
    '123456789012345678901234567890',
  ],
  'numbers out of any bounds': ['1e400', '-1e400', '1e-400', '0.0000000000000000000000000000000001'],
  escapes: [
    '"\\"\\\\\\/\\b\\f\\n\\r\\t"',
    '"\\u00e9"',
    '"\\uD83D\\uDE00"',
    '"\\u0000"',
    '"\\u0022"',
    '"\\\\u0061"',
  ],
  'halves of surrogate pairs': ['"\\uD800"', '"\\uDC00\\uD800"', '["\\uD800abc"]'],
  'any other character in texts': [
    '"é😀"',
    '"\u007f"',
    '"\u2028\u2029"',
    '"\ufeff"',
    '"a/*b*/c//d"',
    '"\'"',
    '"#"',
  ],
  'odd keys': ['{"":0}', '{"\\u0000":1}', '{"a b":1}', '{"__proto__":1,"constructor":2}'],
  'a byte order mark': ['\ufeff{}'],
};

describe('good JSON', () => {
  for (const [what, texts] of Object.entries(good)) {
    it(`has no faults and its own value: ${what}`, () => {
      for (const text of texts) {
        const tree = read(text, 'json');
        assert.deepEqual(faultsIn(tree, text), [], text);
        assertSoundTree(tree, text);
        const value = JSON.parse(text.replace(/^\ufeff/, ''));
        assert.deepEqual(asParsed(plainValue(tree.documents[0]?.root)), value, text);
      }
    });
  }

  it('is read like by the language itself, however it is nested and laid out', () => {
    const random = randomFrom(1);
    for (let round = 0; round < 300; round++) {
      const value = anyValue(random, 4);
      const text = JSON.stringify(value, null, random.pick(['', '  ', '\t', 1]));
      const tree = read(text, 'json');
      assert.deepEqual(faultsIn(tree, text), []);
      assertSoundTree(tree, text);
      assert.deepEqual(asParsed(plainValue(tree.documents[0]?.root)), JSON.parse(text));
    }
  });

  it('may be nested as deep as a hundred levels', () => {
    const text = '['.repeat(100) + ']'.repeat(100);
    assert.deepEqual(faultsIn(read(text, 'json'), text), []);
  });

  it('says where each value stands, and how it is written', () => {
    const text = ' { "key" : [ "v" , -1.50 , true ] } ';
    const { root } = documentOf(text, 'json');
    assert.deepEqual(root && plainNode(root), {
      type: 'mapping',
      range: { start: 1, end: 35 },
      layout: 'flow',
      entries: [
        {
          range: { start: 3, end: 33 },
          name: 'key',
          keyRange: { start: 3, end: 8 },
          value: {
            type: 'sequence',
            range: { start: 11, end: 33 },
            layout: 'flow',
            items: [
              { type: 'scalar', range: { start: 13, end: 16 }, value: 'v', style: 'double-quoted' },
              { type: 'scalar', range: { start: 19, end: 24 }, value: -1.5, style: 'plain' },
              { type: 'scalar', range: { start: 27, end: 31 }, value: true, style: 'plain' },
            ],
          },
        },
      ],
    });
  });
});

/** Texts that RFC 8259 does not allow, by what is wrong. */
const bad: Readonly<Record<string, readonly string[]>> = {
  nothing: ['', ' ', '\ufeff', '\n'],
  'words that are none': [
    'nul',
    'True',
    'FALSE',
    'undefined',
    'yes',
    '[tru]',
    '[nul',
    '{"a":truth}',
    '[True]',
  ],
  'numbers in other forms': [
    '01',
    '-01',
    '+1',
    '.5',
    '-.5',
    '5.',
    '1e',
    '1e+',
    '1.e1',
    '0x1F',
    '1_000',
    '--1',
    '-',
    '1.2.3',
    '1,5',
  ],
  'numbers that are none': [
    'NaN',
    'Infinity',
    '-Infinity',
    '[-NaN]',
    '１',
    '2026-02-11',
    '1 000',
    '0e',
    '1a',
    '-foo',
  ],
  'texts without an end': ['"', '"a', '["a]', '{"a":"b}', '"\\', '"\\"', '"a\n"'],
  'other quotes': ["'a'", "{'a':1}", '“a”', '[`a`]'],
  escapes: ['"\\x41"', '"\\u12"', '"\\u"', '"\\a"', '"\\\'"', '"\\u00G0"', '"\\ "', '"\\😀"', '["\\u00A"]'],
  'control characters': ['"\t"', '"\n"', '"\u0000"', '"a\u001fb"', '[\u0000]', '\u0000', '[\f]', '[\v1]'],
  'white space of other kinds': ['[\u00a01]', '[1\u2060]', '[\u200b]', '\u3000{}', '[1]\ufeff'],
  commas: [
    '[,]',
    '[,1]',
    '[1,,2]',
    '[1 2]',
    '["a" "b"]',
    '{"a":1 "b":2}',
    '{,}',
    '{"a":1,,"b":2}',
    '[1,',
    '{"a":1,',
  ],
  'commas at the end': ['[1,]', '{"a":1,}', '[[],]', '[1,,]', '{"a":1,,}'],
  colons: [
    '{"a"}',
    '{"a" 1}',
    '{"a":}',
    '{:1}',
    '{"a"::1}',
    '["a":1]',
    '{"a","b"}',
    '{"a":1:2}',
    ':',
    '{"a"=1}',
  ],
  keys: ['{a:1}', '{1:1}', '{null:1}', '{[]:1}', '{{}:1}', '{"a":1,2}', '{true}', '{[', '{a'],
  brackets: [
    '[',
    ']',
    '{',
    '}',
    '[]]',
    '{}}',
    '[}',
    '{]',
    '[1}',
    '{"a":[}',
    '[{]',
    '[[]',
    '[1',
    '{"a":{',
    '][',
  ],
  comments: [
    '/* a */[]',
    '[]//a',
    '[1/*a*/]',
    '[1] # a',
    '/**/',
    '//',
    '[]/**',
    '/',
    '[1,/]',
    '{"a":/*b*/1}',
  ],
  'text behind the end': [
    '{} {}',
    '1 2',
    '"a" "b"',
    '[]x',
    '{}//\n1',
    'true false',
    '{"a":"b"}#{}',
    '[1],',
    '<a>',
  ],
};

describe('bad JSON', () => {
  for (const [what, texts] of Object.entries(bad)) {
    it(`has a fault: ${what}`, () => {
      for (const text of texts) {
        assert.throws(() => JSON.parse(text), text);
        const tree = read(text, 'json');
        assert.notDeepEqual(faultsIn(tree, text), [], JSON.stringify(text));
        assertSoundTree(tree, text);
      }
    });
  }

  it('has a fault wherever the language itself has one, and nowhere else', () => {
    const random = randomFrom(2);
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '1',
      '-',
      '.',
      'e',
      '0',
      'true',
      'null',
      ' ',
      '\n',
      '\\',
      '/',
      '*',
      "'",
      '\t',
    ];
    for (let round = 0; round < 4000; round++) {
      const whole = JSON.stringify(anyValue(random, 3));
      const at = random.below(whole.length + 1);
      const text = random.chance(0.5)
        ? whole.slice(0, at) + random.pick(pieces) + whole.slice(at + random.below(2))
        : Array.from({ length: random.below(8) }, () => random.pick(pieces)).join('');
      const tree = read(text, 'json');
      assertSoundTree(tree, text);
      const faults = faultsIn(tree, text).filter(([code]) => code !== 'duplicate-key');
      assert.equal(faults.length > 0, !isJson(text), JSON.stringify(text));
    }
  });
});

/** Mistakes as people make them: what is marked, and what is in the tree all the same. */
const mended: readonly (readonly [
  what: string,
  text: string,
  faults: readonly (readonly [string, string])[],
  tree: Sketch,
])[] = [
  ['a missing comma', '{"a": 1 "b": 2}', [['json-syntax', '"b"']], map(['a', 1], ['b', 2])],
  ['a missing comma at the end of a line', '[\n  "a"\n  "b"\n]', [['json-syntax', '"b"']], ['a', 'b']],
  ['a missing colon', '{"a" 1, "b": 2}', [['json-syntax', '"a"']], map(['a', 1], ['b', 2])],
  ['an equals sign', '{"a" = 1}', [['json-syntax', '"a"']], map(['a', 1])],
  [
    'a key that is being typed',
    '{\n  "own"\n  "status": "draft"\n}',
    [['json-syntax', '"own"']],
    map(['own', null], ['status', 'draft']),
  ],
  [
    'a value that is still to come',
    '{\n  "owner":\n  "status": "draft"\n}',
    [['json-syntax', '"owner"']],
    map(['owner', null], ['status', 'draft']),
  ],
  ['a value that is still to come, at the end', '{"a": }', [['json-syntax', '"a"']], map(['a', null])],
  [
    'a missing closing quote',
    '{"a": "foo,\n "b": 1}',
    [['json-syntax', '"foo']],
    map(['a', 'foo'], ['b', 1]),
  ],
  ['a missing closing quote of a key', '{"a: 1,\n "b": 2}', [['json-syntax', '"a']], map(['a', 1], ['b', 2])],
  ['a missing closing quote at the end', '{"a": "foo}', [['json-syntax', '"foo']], map(['a', 'foo'])],
  [
    'a text over two lines',
    '{"a": "foo\nbar", "b": 1}',
    [['json-syntax', '"foo']],
    map(['a', 'foo\nbar'], ['b', 1]),
  ],
  [
    'single quotes',
    "{'a': 'it\\'s'}",
    [
      ['json-syntax', "'a'"],
      ['json-syntax', "'it\\'s'"],
    ],
    map(['a', "it's"]),
  ],
  ['quotes from a text processor', '{"a": “x”}', [['json-syntax', '“x”']], map(['a', 'x'])],
  [
    'keys without quotes',
    '{a: 1, $b_2: 2}',
    [
      ['json-syntax', 'a'],
      ['json-syntax', '$b_2'],
    ],
    map(['a', 1], ['$b_2', 2]),
  ],
  [
    'a text without quotes',
    '{"title": Support copilot, "b": 1}',
    [['json-syntax', 'Support copilot']],
    map(['title', 'Support copilot'], ['b', 1]),
  ],
  [
    'a web address without quotes',
    '[http://a.example/x]',
    [['json-syntax', 'http://a.example/x']],
    ['http://a.example/x'],
  ],
  [
    'words of other languages',
    '[True, None]',
    [
      ['json-syntax', 'True'],
      ['json-syntax', 'None'],
    ],
    [true, null],
  ],
  ['a date without quotes', '{"on": 2026-02-11}', [['json-syntax', '2026-02-11']], map(['on', '2026-02-11'])],
  [
    'numbers in other forms',
    '[+1, .5, 5., 0x1F, 012]',
    ['+1', '.5', '5.', '0x1F', '012'].map(it => ['json-syntax', it] as const),
    [1, 0.5, 5, 31, 12],
  ],
  [
    'a bad escape',
    '["a\\qb\\u12"]',
    [
      ['json-syntax', '\\q'],
      ['json-syntax', '\\u12'],
    ],
    ['a\\qb\\u12'],
  ],
  ['a tab in a text', '["a\tb\tc"]', [['json-syntax', '\t']], ['a\tb\tc']],
  ['a comma too many', '[1,,2]', [['json-syntax', ',']], [1, 2]],
  [
    'a comma at the end',
    '{"a": [1, 2,],}',
    [
      ['json-trailing-comma', ','],
      ['json-trailing-comma', ','],
    ],
    map(['a', [1, 2]]),
  ],
  [
    'an open list',
    '{"a": {"b": [1, 2}, "c": 3}',
    [['json-syntax', '[']],
    map(['a', map(['b', [1, 2]])], ['c', 3]),
  ],
  ['an open mapping at the end', '{"a": {"b": 1', [['json-syntax', '{']], map(['a', map(['b', 1])])],
  ['the wrong bracket', '[1, 2}', [['json-syntax', '}']], [1, 2]],
  ['a pair in a list', '["a": 1, 2]', [['json-syntax', ':']], ['a', 1, 2]],
  ['a value without a key', '{"a": 1, {"b": 2}}', [['json-syntax', '{']], map(['a', 1], ['', map(['b', 2])])],
  ['a second value', '{"a": 1}\n{"b": 2}', [['json-syntax', '{']], map(['a', 1])],
  ['an invisible space', '{"a":\u00a01}', [['json-syntax', '\u00a0']], map(['a', 1])],
  [
    'comments of all kinds',
    '// x\n{"a": 1, # y\n/* z */ "b": 2}',
    [
      ['json-comment', '// x'],
      ['json-comment', '# y'],
      ['json-comment', '/* z */'],
    ],
    map(['a', 1], ['b', 2]),
  ],
  [
    'a repeated key',
    '{"a": 1, "b": 2, "a": 3}',
    [['duplicate-key', '"a"']],
    map(['a', 1], ['b', 2], ['a', 3]),
  ],
  [
    'a key written in two ways',
    '{"a": 1, "\\u0061": 2}',
    [['duplicate-key', '"\\u0061"']],
    map(['a', 1], ['a', 2]),
  ],
];

describe('JSON with a mistake', () => {
  for (const [what, text, faults, tree] of mended) {
    it(`is read all the same: ${what}`, () => {
      const whole = read(text, 'json');
      assert.deepEqual(faultsIn(whole, text), faults);
      assert.deepEqual(sketch(whole.documents[0]?.root ?? null), tree);
      assertSoundTree(whole, text);
    });
  }

  it('leaves out what is nested deeper than a hundred levels, and goes on behind it', () => {
    const text = `[${'['.repeat(150)}"]"${']'.repeat(150)}, 1]`;
    const tree = read(text, 'json');
    assert.deepEqual(faultsIn(tree, text), [['nested-too-deep', '[']]);
    const items = tree.documents[0]?.root?.type === 'sequence' ? tree.documents[0].root.items : [];
    assert.deepEqual(
      items.map(item => item.type),
      ['sequence', 'scalar'],
    );
  });

  it('names the first of two equal keys', () => {
    const [fault] = documentOf('{"a": 1, "a": 2}', 'json').faults;
    assert.deepEqual(fault?.related?.range, { start: 1, end: 4 });
  });
});

/** What a text is after all fixes of its faults, as long as there are any. */
function fixed(text: string): string {
  const edits = documentOf(text, 'json').faults.flatMap(({ fix }) => fix?.edits ?? []);
  return applyEdits(text, edits);
}

describe('the fixes of JSON', () => {
  const fixes: readonly (readonly [what: string, before: string, after: string])[] = [
    ['a comment on a line of its own goes with its line', '{\n  // why\n  "a": 1\n}', '{\n  "a": 1\n}'],
    [
      'a comment behind something goes with the space before it',
      '{\n  "a": 1, // why\n  "b": 2\n}',
      '{\n  "a": 1,\n  "b": 2\n}',
    ],
    ['a comment between things leaves one space', '[1, /* x */ 2]', '[1, 2]'],
    ['a comment without spaces goes alone', '[1,/* x */2]', '[1,2]'],
    [
      'a comment of several lines goes with its lines',
      '{\r\n  /* a\r\n     b */\r\n  "a": 1\r\n}',
      '{\r\n  "a": 1\r\n}',
    ],
    ['a comment at the end goes with the line end before it staying', '{}\n// end', '{}\n'],
    ['a comma at the end goes', '[\n  1,\n  2,\n]', '[\n  1,\n  2\n]'],
    ['a comma is added behind the value', '[\n  1\n  2\n]', '[\n  1,\n  2\n]'],
    ['a colon is added behind the key', '{"a" 1}', '{"a": 1}'],
    ['other quotes become double ones', `['a "b" c']`, '["a \\"b\\" c"]'],
    ['quotes are put around keys and texts', '{a: b c}', '{"a": "b c"}'],
    ['words and numbers are written as JSON has them', '[True, +1, .5]', '[true, 1, 0.5]'],
    ['control characters become escapes', '["a\tb"]', '["a\\tb"]'],
    ['line ends in a text become escapes', '["a\r\nb"]', '["a\\nb"]'],
    ['invisible characters become spaces', '[1,\u00a02]', '[1, 2]'],
  ];
  for (const [what, before, after] of fixes) {
    it(`change only what they must: ${what}`, () => {
      assert.equal(fixed(before), after);
      assert.deepEqual(documentOf(after, 'json').faults, []);
    });
  }

  it('keep the value', () => {
    const text = '{\n  // c\n  a: [1, /* x */ 2,], // y\n  \'b\': "x"\n  "c": True,\n}';
    // Where a comma is missing, nothing else is said about its line until it is there.
    assert.deepEqual(JSON.parse(fixed(fixed(text))), { a: [1, 2], b: 'x', c: true });
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Plain data as `JSON.parse` makes it: with prototypes. */
function asParsed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asParsed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asParsed(each)]));
}

function anyValue(random: ReturnType<typeof randomFrom>, depth: number): unknown {
  const kind = random.below(depth > 0 ? 8 : 5);
  if (kind === 0) return random.pick([true, false, null]);
  if (kind === 1) return random.pick([0, -1, 1.5, 1e21, -2.5e-7, 123456789]);
  if (kind < 5) return random.pick(['', 'a', 'é😀', '"\\', 'line\nend\t', '//', "it's", '\u2028']);
  const length = random.below(4);
  if (kind === 5) return Array.from({ length }, () => anyValue(random, depth - 1));
  return Object.fromEntries(
    Array.from({ length }, () => [
      random.pick(['a', 'b', 'key', '', '<<', 'x y']),
      anyValue(random, depth - 1),
    ]),
  );
}

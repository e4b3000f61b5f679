import assert from 'node:assert/strict';
import { fromWords, inWords, type Said } from '../../server/core/kinds/in-words.ts';
import { fieldNamed, kindNamed, type Shape } from '../../server/core/kinds/index.ts';
import { randomFrom } from '../support/random.ts';

function shapeOf(...names: readonly string[]): Shape {
  let fields = kindNamed('ai-system')?.fields ?? [];
  for (const [index, name] of names.entries()) {
    const shape = fieldNamed(fields, name)?.shape;
    assert.ok(shape, name);
    if (index === names.length - 1) return shape;
    fields = shape.is === 'mapping' ? shape.fields : [];
  }
  throw new Error('no field is named');
}

const models = shapeOf('models');
const inputs = shapeOf('data_inputs');

describe('a field in words', () => {
  const cases: readonly (readonly [words: string, shape: Shape, said: Said])[] = [
    ['tessera-5', models, [{ name: 'tessera-5' }]],
    [
      'tessera-5 (vendor: tessera-ai; version: 1.10)\nours (deployment mode: self-hosted)',
      models,
      [
        { name: 'tessera-5', vendor: 'tessera-ai', version: '1.10' },
        { name: 'ours', deployment_mode: 'self-hosted' },
      ],
    ],
    ['vendor: tessera-ai; version: 5', models, [{ vendor: 'tessera-ai', version: '5' }]],
    ['Tessera (large) (version: 5)', models, [{ name: 'Tessera (large)', version: '5' }]],
    ['Tessera (large)', models, [{ name: 'Tessera (large)' }]],
    ['personal data: no', inputs, [{ personal_data: false }]],
    [
      'Mails (categories: names, free text; personal data: yes)',
      inputs,
      [{ name: 'Mails', categories: ['names', 'free text'], personal_data: true }],
    ],
    ['not applicable: it has no model', models, { not_applicable: 'it has no model' }],
    [
      'Mails (source: not applicable: nobody knows)',
      inputs,
      [{ name: 'Mails', source: { not_applicable: 'nobody knows' } }],
    ],
  ];
  for (const [words, shape, said] of cases) {
    it(`is "${words.replace('\n', ' / ')}"`, () => {
      assert.equal(inWords(said, shape), words);
      assert.deepEqual(fromWords(words, shape), said);
    });
  }

  it('is JSON where the words would say something else', () => {
    for (const said of [
      [{ name: 'Mails (source: x)' }],
      [{ name: 'a', categories: ['names, addresses', 'free text'] }],
      [{ name: 'not applicable: it is a name' }],
      [{ name: '[1]' }],
    ]) {
      const words = inWords(said, inputs);
      assert.deepEqual([JSON.parse(words)].flat(), said);
      assert.deepEqual(fromWords(words, inputs), said);
    }
  });

  it('is nothing where what people wrote fits in no way', () => {
    assert.equal(fromWords('perhaps', { is: 'boolean' }), undefined);
    assert.deepEqual(fromWords('personal data: perhaps', inputs), [{ name: 'personal data: perhaps' }]);
    assert.equal(fromWords('', models), undefined);
  });

  it('says the same when it is read back, whatever stands in it', () => {
    const random = randomFrom(42);
    const bits = [
      'Mails',
      ' (',
      ')',
      '; ',
      ', ',
      ': ',
      'source: x',
      'personal data: yes',
      'not applicable: ',
      '{"a":1}',
      '[',
      '"',
      'é',
      '-',
    ];
    const text = () =>
      Array.from({ length: 1 + random.below(4) }, () => random.pick(bits))
        .join('')
        .replace(/\s+/g, ' ')
        .trim() || 'x';
    for (let round = 0; round < 2000; round++) {
      const items = Array.from({ length: 1 + random.below(3) }, () => ({
        name: text(),
        ...(random.chance(0.5) && { source: text() }),
        ...(random.chance(0.5) && { categories: Array.from({ length: 1 + random.below(3) }, text) }),
        ...(random.chance(0.5) && { personal_data: random.chance(0.5) }),
      }));
      assert.deepEqual(fromWords(inWords(items, inputs), inputs), items);
    }
  });
});

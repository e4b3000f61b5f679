import assert from 'node:assert/strict';
import { hasFrontMatter, modelCardGrid } from '../../server/core/import/model-card.ts';
import { processorTime } from '../support/processor-time.ts';

/** What a card says by the titles of its columns, and what is said beside. */
function read(text: string, place: string = 'chat-7b'): string | { readonly [title: string]: unknown } {
  const grid = modelCardGrid('README.md', { text, place });
  if ('refused' in grid) return grid.refused;
  const [titles, row, ...others] = grid.rows;
  assert.deepEqual([others, row?.itemOf, grid.headerRow], [[], 'models', 0]);
  return {
    ...Object.fromEntries((titles?.cells ?? []).map((title, at) => [title, row?.cells[at]])),
    ...(grid.notes?.length && { notes: grid.notes }),
  };
}

describe('the card of a model', () => {
  it('is a model with all that its front matter says', () => {
    const card = `---
license: apache-2.0
language: [en, de]
library_name: transformers
tags:
- chat
- "on"
base_model: acme/base-7b
pipeline_tag: text-generation
revision: 1.10
co2_eq_emissions:
  emissions: 12.50
  source: estimated
widget:
- text: Hello
  example_title: Greeting
empty:
model-index:
- name: acme/chat-7b
  results:
  - task:
      type: text-generation
    dataset:
      name: MMLU
      type: mmlu
      split: test
    metrics:
    - type: accuracy
      value: 0.69
    - {type: f1, value: 0.50, verified: true}
  - odd
---

# Chat 7B

\`\`\`
# no title
\`\`\`

A small model.
`;
    assert.deepEqual(read(card), {
      'Model name': 'chat-7b',
      'Model vendor': 'acme',
      'Model version': '1.10',
      'Model id': 'acme/chat-7b',
      'Model license': 'apache-2.0',
      'Model language': 'en\nde',
      'Model library_name': 'transformers',
      'Model tags': 'chat\non',
      'Model base_model': 'acme/base-7b',
      'Model pipeline_tag': 'text-generation',
      'Model co2_eq_emissions.emissions': '12.50',
      'Model co2_eq_emissions.source': 'estimated',
      'Model widget': 'Hello: Greeting',
      'Model results':
        'task.type: text-generation; dataset.name: MMLU; dataset.type: mmlu; dataset.split: test | accuracy: 0.69\n' +
        'task.type: text-generation; dataset.name: MMLU; dataset.type: mmlu; dataset.split: test | type: f1; value: 0.50; verified: true\n' +
        'odd',
      'Model card': '# Chat 7B\n\n```\n# no title\n```\n\nA small model.',
    });
  });

  it('is called by its front matter, its title or its folder', () => {
    for (const [head, body, name, vendor] of [
      ['model_id: acme/x', '# Y', 'x', 'acme'],
      ['model_name: X 2', '# Model Card for acme/x-2', 'X 2', 'acme'],
      ['license: mit', '# Model card for acme/x', 'x', 'acme'],
      ['license: mit', '# X _One_', 'X One', undefined],
      ['license: mit', 'No title.', 'chat-7b', undefined],
      ['license: mit\nmodel-index: none', '', 'chat-7b', undefined],
    ] as const) {
      const card = read(`---\n${head}\n---\n${body}\n`);
      assert.ok(typeof card !== 'string', String(card));
      assert.deepEqual([card['Model name'], card['Model vendor']], [name, vendor]);
    }
    assert.equal(
      (read('---\nlicense: mit\nmodel-index: none\n---\n') as Record<string, unknown>)['Model model-index'],
      'none',
    );
    assert.equal(
      (read('---\nlicense: mit\nversion: {major: 1}\n---\n') as Record<string, unknown>)[
        'Model version.major'
      ],
      '1',
    );
  });

  it('names a text that is too long for a register', () => {
    const card = read(`---\nlicense: mit\n---\n${'word '.repeat(5_000)}`);
    assert.deepEqual(card, {
      'Model name': 'chat-7b',
      'Model license': 'mit',
      notes: [
        { row: 1, message: 'the text of the model card is left out: it has 24,999 characters', cells: 1 },
      ],
    });
  });

  it('is refused where it is none or cannot be read whole', () => {
    assert.equal(hasFrontMatter('# Title\n---\na: b\n---\n'), false);
    for (const [text, why] of [
      ['---\ntitle: x\n---\n', /none of a model card/],
      ['---\n- license\n---\n', /none of a model card/],
      ['---\naims: policy/v1\nlicense: mit\n---\n', /none of a model card/],
      ['---\nlicense: mit\ntask_categories: [x]\n---\n', /^is the card of a dataset and not of a model\.$/],
      ['---\nlicense: mit\n', /^has front matter that cannot be read: line 1: /],
      ['---\nlicense: "mit\n---\n', /^has front matter that cannot be read: line 2: /],
      ['---\nlicense: a\nlicense: b\n---\n', /^has front matter that cannot be read: line 3: /],
      [`---\nlicense: ${'['.repeat(5_000)}\n---\n`, /^has front matter that cannot be read: line 2: /],
    ] as const)
      assert.match(String(read(text)), why);
  });

  it('costs no more than its text, whatever its aliases would come to', () => {
    const lines = ['license: mit', 'a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 30; level++) {
      const before = level === 1 ? 'a' : `a${level - 1}`;
      lines.push(`a${level}: &a${level} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`);
    }
    lines.push('all: *a29', 'merged: {<<: *a}');
    const started = processorTime();
    const card = read(`---\n${lines.join('\n')}\n---\n`);
    assert.ok(typeof card !== 'string' || /front matter/.test(card), JSON.stringify(card).slice(0, 500));
    if (typeof card !== 'string') {
      assert.equal(card['Model all'], '*a29');
      assert.ok(JSON.stringify(card).length < 10_000);
    }
    assert.ok(processorTime() - started < 3_000);
  });
});

import assert from 'node:assert/strict';
import { selectionsAt } from '../../server/core/features/selection.ts';
import { readFile } from '../../server/core/model/source-file.ts';
import { parseFile } from '../support/fixture.ts';

describe('selection ranges', () => {
  it('grow from the word to the value, the entry, the record, the list and the document', () => {
    check('a.yaml', 'aims: register/v1\nsystems:\n  - id: crm-$0bot\n    name: x\n  - id: b\n', [
      'bot',
      'crm-bot',
      'id: crm-bot',
      'id: crm-bot\n    name: x',
      '- id: crm-bot\n    name: x\n  - id: b',
      'systems:\n  - id: crm-bot\n    name: x\n  - id: b',
      'aims: register/v1\nsystems:\n  - id: crm-bot\n    name: x\n  - id: b',
      'aims: register/v1\nsystems:\n  - id: crm-bot\n    name: x\n  - id: b\n',
    ]);
  });

  it('grow from a key, and through quotes', () => {
    check('a.json', '{ "aims": "ai-system/v1", "i$0d": "crm-bot" }', [
      'id',
      '"id"',
      '"id": "crm-bot"',
      '{ "aims": "ai-system/v1", "id": "crm-bot" }',
    ]);
    check('a.yaml', "aims: ai-system/v1\nid: 'a b$0'\n", [
      'b',
      'a b',
      "'a b'",
      "id: 'a b'",
      "aims: ai-system/v1\nid: 'a b'",
      "aims: ai-system/v1\nid: 'a b'\n",
    ]);
  });

  it('take the line of a text over several lines first', () => {
    check('a.yaml', 'aims: ai-system/v1\npurpose: |\n  one two\n  thr$0ee four\n', [
      'three',
      'three four',
      '|\n  one two\n  three four',
      'purpose: |\n  one two\n  three four',
      'aims: ai-system/v1\npurpose: |\n  one two\n  three four',
      'aims: ai-system/v1\npurpose: |\n  one two\n  three four\n',
    ]);
  });

  it('grow in Markdown from the word to the line, the paragraph and the sections', () => {
    const body = '# Top\n\n## Users\n\nOne.\n\nTwo\nthr$0ee.\n\n### Sub\n\n## Notes\n';
    const whole = body.replace('$0', '');
    check('a.md', `---\naims: policy/v1\n---\n${body}`, [
      'three',
      'three.',
      'Two\nthree.',
      'One.\n\nTwo\nthree.',
      '## Users\n\nOne.\n\nTwo\nthree.\n\n',
      '## Users\n\nOne.\n\nTwo\nthree.\n\n### Sub\n\n',
      whole,
      `---\naims: policy/v1\n---\n${whole}`,
    ]);
  });

  it('are the file where there is nothing else', () => {
    check('a.yaml', 'aims: ai-system/v1\n\n$0\n', ['aims: ai-system/v1\n\n\n']);
    check('a.yaml', '$0', []);
  });
});

function check(path: string, picture: string, expected: readonly string[]): void {
  const { text, offset } = parseFile(picture);
  const found = selectionsAt(readFile({ uri: `file:///${path}`, text }), offset ?? 0);
  assert.deepEqual(
    found.map(({ start, end }) => text.slice(start, end)),
    expected,
  );
}

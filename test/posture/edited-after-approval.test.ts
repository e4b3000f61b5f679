import assert from 'node:assert/strict';
import { factsAt } from '../../server/core/model/links.ts';
import { uriOf } from '../support/fixture.ts';
import { answerTo, complete, withLine, workspaceWith } from './assessment.ts';

const approval = (content: string) => `approved: { by: CTO, on: 2026-10-01, content: ${content} }`;

const inYaml = withLine(`${complete}review: { cadence: annual }\n`, 'approved', approval('f00000000'));

const inMarkdown = `---
${withLine(withLine(inYaml, 'outcome', undefined), 'users', undefined)}---

Read this with the risk assessment.

## Users

Sales people.

## Outcome

May be used.

## Notes

Ask again.

### What to ask

Whether anybody complained.
`;

/** The document with the fingerprint in it that it has as it stands. */
function sealed(text: string): string {
  return text.replace('f00000000', contentOf(text) ?? '');
}

function contentOf(text: string): string | undefined {
  const workspace = workspaceWith({ documents: [text] });
  const path = text.startsWith('---') ? 'impact/00.md' : 'impact/00.yaml';
  return factsAt(workspace, { uri: uriOf(path), document: 0, path: [] })?.lifecycle.content;
}

describe('an edit after the approval', () => {
  for (const { carrier, text } of [
    { carrier: 'YAML', text: sealed(inYaml) },
    { carrier: 'Markdown', text: sealed(inMarkdown) },
  ]) {
    it(`is none in ${carrier} as it was approved`, () => {
      assert.match(text, /content: f[0-9a-f]{8} }/);
      assert.equal(answerTo({ documents: [text] }).state, 'current');
    });
  }

  it('makes it stale, and says when it was approved', () => {
    const edited = sealed(inYaml).replace('outcome: May be used.', 'outcome: May be used for ever.');
    const { state, reasons } = answerTo({ documents: [edited] });
    assert.equal(state, 'stale');
    assert.deepEqual(reasons, [
      { code: 'edited-after-approval', message: 'it is not what was approved on 2026-10-01 any more' },
    ]);
  });

  it('cannot be told without the fingerprint of what was approved', () => {
    const without = withLine(inYaml, 'approved', 'approved: { by: CTO, on: 2026-10-01 }');
    assert.equal(contentOf(without), undefined);
    assert.equal(answerTo({ documents: [without] }).state, 'current');
  });

  describe('counts', () => {
    for (const { what, from, to } of [
      { what: 'in a section', from: 'May be used.', to: 'May not be used.' },
      { what: 'in the front matter', from: 'owner: Sales', to: 'owner: IT' },
      { what: 'of the text before the first heading', from: 'Read this', to: 'Do not read this' },
      { what: 'of a heading', from: '## Outcome', to: '## Results' },
      { what: 'as one more section', from: '## Notes', to: '## History\n\nTwice revised.\n\n## Notes' },
      {
        what: 'as one more section of the same name',
        from: '## Notes',
        to: '## Outcome\n\nTwice.\n\n## Notes',
      },
      { what: 'as one more field', from: 'owner: Sales', to: 'owner: Sales\nx-cost: 12' },
      { what: 'of the status', from: 'owner: Sales', to: 'owner: Sales\nversion: "2"' },
    ]) {
      it(what, () => assert.notEqual(contentOf(changed(inMarkdown, from, to)), contentOf(inMarkdown)));
    }
  });

  describe('does not count', () => {
    for (const { what, from, to } of [
      { what: 'in the notes', from: 'Ask again.', to: 'Asked.' },
      { what: 'in a part of the notes', from: 'Whether anybody complained.', to: 'Nobody did.' },
      { what: 'of the notes as a field', from: 'owner: Sales', to: 'owner: Sales\nnotes: Ask.' },
      { what: 'of the approval', from: 'by: CTO', to: 'by: CEO' },
      { what: 'of a review', from: 'owner: Sales', to: 'owner: Sales\nreviewed: { on: 2026-11-01 }' },
      { what: 'of the layout', from: 'Sales people.', to: '\nSales\npeople.\n\n' },
      { what: 'of quotes', from: 'owner: Sales', to: 'owner: "Sales"' },
      { what: 'of a comment in the front matter', from: 'owner: Sales', to: '# who?\nowner: Sales # they' },
      { what: 'of line ends', from: '\n', to: '\r\n' },
    ]) {
      it(what, () => assert.equal(contentOf(changed(inMarkdown, from, to)), contentOf(inMarkdown)));
    }
  });
});

function changed(text: string, from: string, to: string): string {
  assert.ok(text.includes(from), from);
  return from === '\n' ? text.replaceAll(from, to) : text.replace(from, to);
}

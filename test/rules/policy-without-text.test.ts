import assert from 'node:assert/strict';
import { messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const code = 'policy-without-text';

describe('policy-without-text', () => {
  for (const { what, body, found } of [
    { what: 'nothing', body: '', found: 1 },
    { what: 'blank lines', body: '\n \n\n', found: 1 },
    { what: 'headings alone', body: '# Policy\n\n## Use\n', found: 1 },
    { what: 'a comment', body: '<!-- The text\nfollows. -->\n', found: 1 },
    { what: 'placeholders', body: 'TODO\n\n## Use\n\n<text>\n', found: 1 },
    {
      what: 'sections that are fields',
      body: '# Policy\n\n## Applies to\n\nEverybody.\n\n## Notes\n\nOld.\n',
      found: 1,
    },
    { what: 'a sentence before any heading', body: 'Use what is in the register.\n', found: 0 },
    { what: 'a sentence below a heading', body: '# Policy\n\nUse what is in the register.\n', found: 0 },
    {
      what: 'a sentence in the last section',
      body: '## Applies to\n\nEverybody.\n\n## Rules\n\n1. Ask.\n',
      found: 0,
    },
    { what: 'a sentence behind a line', body: '---\n\nUse what is in the register.\n', found: 0 },
  ]) {
    it(`${found ? 'is found' : 'is not found'} where the body holds ${what}`, () => {
      for (const end of ['\n', '\r\n']) {
        const text = `---\naims: policy/v1\nid: p\nstatus: approved\n# a comment\n---\n${body}`.replaceAll(
          '\n',
          end,
        );
        assert.equal(messagesIn('p.md', text).length, found, JSON.stringify(text));
      }
    });
  }

  for (const { status, found } of [
    { status: 'approved', found: 1 },
    { status: 'draft', found: 0 },
    { status: 'in-review', found: 0 },
    { status: 'superseded', found: 0 },
    { status: 'retired', found: 0 },
  ]) {
    it(`is ${found ? '' : 'not '}found where the policy is ${status}`, () => {
      assert.equal(messagesIn('p.yaml', `aims: policy/v1\nid: p\nstatus: ${status}\n`).length, found);
    });
  }

  it('is found in YAML and JSON, where the text lies nowhere else', () => {
    const evidence = (item: string) =>
      messagesIn('p.yaml', `aims: policy/v1\nstatus: approved\nevidence: [${item}]\n`);
    assert.equal(evidence('{ location: policies/use.pdf }').length, 0);
    assert.equal(evidence('{ title: As signed }').length, 1);
    assert.equal(evidence('{ location: TODO }').length, 1);
    const notes =
      '{ "aims": "policy/v1", "id": "p", "status": "approved", "notes": "Use what is in the register." }';
    assert.equal(messagesIn('p.json', notes).length, 1);
  });

  it('is asked of policies only, and not where the front matter has no end', () => {
    assert.deepEqual(messagesIn('v.yaml', 'aims: vendor/v1\nid: v\nstatus: approved\n'), []);
    assert.deepEqual(messagesIn('p.md', '---\naims: policy/v1\nstatus: approved\n\nText.\n'), []);
  });

  it('says where the text belongs', () => {
    const approved = 'aims: policy/v1\nid: p\nstatus: approved\n';
    const begin =
      'warning: This policy is approved, but it has no text, so nobody can know what was decided or be held to it. ';
    const end = ', or name the place where it is kept under "evidence", as "location".';
    assert.deepEqual(messagesIn('p.md', `---\n${approved}---\n`), [
      `${begin}Write it below the front matter${end}`,
    ]);
    assert.deepEqual(messagesIn('p.yaml', approved), [
      `${begin}Keep the policy as Markdown, with these fields as front matter and the text below${end}`,
    ]);
  });
});

function messagesIn(path: string, text: string): readonly string[] {
  return messagesOf(code, workspaceOf([{ path, text }]), path);
}

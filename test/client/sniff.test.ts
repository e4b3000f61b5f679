import assert from 'node:assert/strict';
import {
  beginsAsAims,
  type Carrier,
  carrierOfFile,
  carrierOfLanguage,
  headLength,
} from '../../client/parts/sniff.ts';
import { processorTime } from '../support/processor-time.ts';

const ours: readonly [Carrier, string, string][] = [
  ['yaml', 'the plain case', 'aims: register/v1\nsystems: []\n'],
  ['yaml', 'a byte order mark', '\uFEFFaims: register/v1\n'],
  ['yaml', 'CRLF', '# ours\r\n\r\naims: register/v1\r\nid: a\r\n'],
  ['yaml', 'a lone CR', '# ours\raims: register/v1\rid: a\r'],
  ['yaml', 'comments and blank lines', '# one\n\n   # two: aims is here\n\naims: register/v1\n'],
  ['yaml', 'a comment that is long, but not too long', `${'# licence\n'.repeat(500)}aims: register/v1\n`],
  ['yaml', 'a directive and a marker', '%YAML 1.2\n---\naims: register/v1\n'],
  ['yaml', 'a comment after the marker', '--- # ours\naims: register/v1\n'],
  ['yaml', 'double quotes around the key', '"aims": register/v1\n'],
  ['yaml', 'single quotes around key and value', "'aims': 'register/v1'\n"],
  ['yaml', 'a comment after the value', 'aims: register/v1 # ours\n'],
  ['yaml', 'a flow mapping', '{ aims: register/v1, id: a }\n'],
  ['yaml', 'a mapping that is indented as a whole', '  aims: register/v1\n  id: a\n'],
  ['yaml', 'a tag before the value', 'aims: !!str register/v1\n'],
  ['yaml', 'an anchor before the mapping', '--- &it\naims: register/v1\n'],
  ['yaml', 'a value without a version', 'aims: register\n'],
  ['yaml', 'a value that is still to be written', 'aims:'],
  ['yaml', 'a second document of a stream', 'kind: ConfigMap\n---\naims: register/v1\n'],
  ['yaml', 'a document after an end marker', 'a: 1\n...\n# next\naims: register/v1\n'],
  ['json', 'the plain case', '{\n  "aims": "register/v1"\n}\n'],
  ['json', 'a byte order mark, one line', '\uFEFF{"aims":"register/v1","systems":[]}'],
  ['json', 'comments, which are a finding later', '// ours\n{ /* a * b */ "aims": "register/v1" }'],
  ['markdown', 'front matter', '---\naims: impact-assessment/v1\n---\n# Title\n'],
  ['markdown', 'front matter with CRLF and a mark', '\uFEFF---\r\n# ours\r\naims: policy/v1\r\n---\r\n'],
];

const notOurs: readonly [Carrier, string, string][] = [
  ['yaml', 'nothing', ''],
  ['yaml', 'only comments', '# aims: register/v1\n'],
  ['yaml', 'a key that comes later', 'id: a\naims: register/v1\n'],
  ['yaml', 'a key inside of another', 'goals:\n  aims: register/v1\n'],
  ['yaml', 'a longer key', 'aims_of: register/v1\n'],
  ['yaml', 'a key that begins otherwise', 'my-aims: register/v1\n'],
  ['yaml', 'a scheme, not a key', 'aims:register/v1\n'],
  ['yaml', 'prose as the value', 'aims: Improve reading\n'],
  ['yaml', 'a mapping in one line as the value', 'aims: { read: more }\n'],
  ['yaml', 'an entry of a list', '- aims: register/v1\n'],
  ['yaml', 'a key in another case', 'Aims: register/v1\n'],
  ['yaml', 'a comment longer than what is looked at', `${'#'.repeat(headLength)}\naims: register/v1\n`],
  ['json', 'a key that comes later', '{ "name": "x", "aims": "register/v1" }'],
  ['json', 'a list', '[{ "aims": "register/v1" }]'],
  ['json', 'a list as the value', '{ "aims": ["read more"] }'],
  ['json', 'a comment that does not end', '/* { "aims": "register/v1" }'],
  ['markdown', 'no front matter', 'aims: register/v1\n'],
  ['markdown', 'a key in the body', '---\ntitle: x\n---\n\n---\naims: register/v1\n---\n'],
  ['markdown', 'a code block', '# How to\n\n```yaml\n---\naims: register/v1\n```\n'],
  ['markdown', 'a ruler that is longer', '----\naims: register/v1\n'],
];

describe('the first bytes of a text', () => {
  for (const [carrier, what, text] of ours) {
    it(`are ours, ${carrier}: ${what}`, () => assert.equal(beginsAsAims(carrier, text), true));
  }
  for (const [carrier, what, text] of notOurs) {
    it(`are not ours, ${carrier}: ${what}`, () => assert.equal(beginsAsAims(carrier, text), false));
  }

  it('are looked at in time that does not grow with what follows', () => {
    const hostile = ['/*', '{', ' ', '#', '"aims" ', '---\n', '!', '/* ', '\r'].map(piece =>
      piece.repeat(1_000_000),
    );
    const started = processorTime();
    for (const text of hostile) {
      for (const carrier of ['yaml', 'json', 'markdown'] as const) beginsAsAims(carrier, text);
    }
    const took = processorTime() - started;
    assert.ok(took < 1000, `${took.toFixed(0)} ms`);
  });
});

describe('the carrier', () => {
  it('of a file follows from its name', () => {
    const names = ['a.yaml', 'A.YML', 'a.json', 'a.md', 'a.jsonc', 'a.yaml.bak', 'md', 'a.mdx'];
    assert.deepEqual(names.map(carrierOfFile), [
      'yaml',
      'yaml',
      'json',
      'markdown',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('of an open document follows from its language', () => {
    const languages = ['yaml', 'json', 'markdown', 'jsonc', 'plaintext', 'constructor'];
    assert.deepEqual(languages.map(carrierOfLanguage), [
      'yaml',
      'json',
      'markdown',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

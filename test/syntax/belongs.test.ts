import assert from 'node:assert/strict';
import { firstKeyOf, mayBeOurs } from '../../server/core/syntax/belongs.ts';
import { read } from '../../server/core/syntax/read.ts';
import type { Carrier } from '../../server/core/syntax/tree.ts';
import { randomFrom } from '../support/random.ts';
import { changedText } from './yaml-texts.ts';

function firstKeys(text: string, carrier: Carrier): readonly (string | undefined)[] {
  return read(text, carrier).documents.map(document => firstKeyOf(document)?.name);
}

/** Texts that have a document of ours, good or damaged. */
const ours: Readonly<Record<Carrier, readonly string[]>> = {
  yaml: [
    'aims: register/v1\n',
    '"aims": x/v1\n',
    "'aims': x/v1\n",
    '\ufeff# c\n\n%YAML 1.2\n---\n# d\naims: x/v1\n',
    '{aims: x/v1}',
    '{ # c\n  "aims": x/v1 }',
    '--- {aims: x}\n',
    '--- # c\naims: x\n',
    'a: 1\n---\naims: x\n',
    'a: |\n  text\n...\naims: x\n',
    'a: [\n--- \naims: x\n',
    '  aims: x\n',
    'aims:\n',
    'aims\nid: x\n',
    '"aims\nid: x\n',
    '? aims\n: x\n',
    '!!map\n!!str aims: x\n',
    '&a {&b aims: x}',
    '"\\x61ims": x\n',
    '"a\\u0069ms": x\n',
    'aims: x\raims: y\r',
    'x\r---\raims: x\r',
    'aims : x\n',
  ],
  json: [
    '{"aims": "x/v1"}',
    '\ufeff \n{\t"aims" : 1}',
    '// c\n/* d */ { # e\n "aims": 1 }',
    '{"\\u0061ims": 1}',
    '{"ai\\u006ds": 1}',
    "{'aims': 1}",
    '{aims: 1}',
    '{“aims”: 1}',
    '{, "aims": 1}',
    '} {"aims": 1}',
    '\u00a0{"aims": 1}',
    '{"aims',
    '{"aims": 1, "aims": 2',
  ],
  markdown: [
    '---\naims: policy/v1\n---\n# T\n',
    '\ufeff---\r\n# c\r\n"aims": x\r\n...\r\n',
    '---  \naims: x\n',
    '---\n{aims: x}\n---\n',
  ],
};

/** Texts that have the word, but are somebody else's. */
const others: Readonly<Record<Carrier, readonly string[]>> = {
  yaml: [
    'a: 1\naims: x\n',
    '- aims: x\n',
    'goals:\n  aims: x\n',
    'aimsx: 1\n',
    'Aims: x\n',
    'title: aims\n',
    '# aims: x\na: 1\n',
    'a: |\n  aims: x\n',
    'a: "\n  aims: x"\n',
    'my aims: x\n',
    '[aims, x]',
    '',
    'a:\n---\nb: aims\n',
  ],
  json: [
    '{"a": 1, "aims": 2}',
    '[{"aims": 1}]',
    '"aims"',
    '{"a": {"aims": 1}}',
    '{"aimsx": 1}',
    '{"a": "aims"}',
    'null // aims',
  ],
  markdown: [
    '# aims\n',
    'aims: x\n',
    '---\na: 1\naims: x\n---\n',
    '\n---\naims: x\n---\n',
    '---\n- aims\n---\n',
    'The aims of this text.\n',
  ],
};

describe('whether a text can be ours', () => {
  for (const carrier of ['yaml', 'json', 'markdown'] as const) {
    it(`is seen without reading it, in ${carrier}`, () => {
      for (const text of ours[carrier]) {
        assert.ok(
          firstKeys(text, carrier).includes('aims'),
          `${JSON.stringify(text)}: ${firstKeys(text, carrier)}`,
        );
        assert.equal(mayBeOurs(text, carrier), true, JSON.stringify(text));
      }
    });

    it(`is denied for what is somebody else's, in ${carrier}`, () => {
      for (const text of others[carrier]) {
        assert.equal(firstKeys(text, carrier).includes('aims'), false, JSON.stringify(text));
        assert.equal(mayBeOurs(text, carrier), false, JSON.stringify(text));
      }
    });
  }

  it('is never denied for a text in which a reading finds the key', () => {
    const random = randomFrom(11);
    let found = 0;
    for (let round = 0; round < 6000; round++) {
      const carrier = random.pick(['yaml', 'json', 'markdown'] as const);
      const text = changedText(random, ours[carrier]);
      if (!firstKeys(text, carrier).includes('aims')) continue;
      found++;
      assert.equal(mayBeOurs(text, carrier), true, `${carrier}: ${JSON.stringify(text)}`);
    }
    assert.ok(found > 1000, `only ${found} of the texts had the key`);
  });

  it('costs little for a large text', () => {
    const large = `a: 1\n${'# aims\n{}, aims\n---\nx: "\\'.repeat(100_000)}`;
    const begun = process.cpuUsage();
    for (const carrier of ['yaml', 'json', 'markdown'] as const) mayBeOurs(large, carrier);
    const { user, system } = process.cpuUsage(begun);
    assert.ok((user + system) / 1000 < 500, `${(user + system) / 1000} ms`);
  });
});

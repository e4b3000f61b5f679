import assert from 'node:assert/strict';
import { namedPlacesOf } from '../../server/core/model/named-files.ts';
import { applyChange } from '../../server/core/model/workspace.ts';
import { postureOf } from '../../server/core/posture/posture.ts';
import { testFolder, uriOf, workspaceOf } from '../support/fixture.ts';

const document = (evidence: string) => ({
  path: 'aims/policy.yaml',
  text: `aims: policy/v1\nid: p\nevidence:\n${evidence}`,
});
const named = (evidence: string) =>
  [...namedPlacesOf(workspaceOf([document(evidence)]))].map(([uri, { hash }]) => `${uri}${hash ? ' #' : ''}`);

describe('the places that documents name', () => {
  const hash = '"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"';
  for (const { written, means } of [
    { written: 'evidence/a.pdf', means: ['file:///workspace/evidence/a.pdf'] },
    { written: './evidence//a.pdf', means: ['file:///workspace/evidence/a.pdf'] },
    { written: 'aims/../evidence/a.pdf', means: ['file:///workspace/evidence/a.pdf'] },
    { written: 'evidence/', means: ['file:///workspace/evidence'] },
    { written: '"Köln (1) & 50%.pdf"', means: ['file:///workspace/K%C3%B6ln%20%281%29%20%26%2050%25.pdf'] },
    { written: '"a#b?c.pdf"', means: ['file:///workspace/a%23b%3Fc.pdf'] },
    { written: 'https://example.org/a.pdf', means: [] },
    { written: 'mailto:audit@example.org', means: [] },
    { written: 'TODO', means: [] },
    { written: '../a.pdf', means: [] },
    { written: 'a/../../a.pdf', means: [] },
    { written: '/etc/passwd', means: [] },
    { written: '//share/a.pdf', means: [] },
    { written: '~/a.pdf', means: [] },
    { written: '~root/a.pdf', means: [] },
    { written: "'C:\\a.pdf'", means: [] },
    { written: 'c:/a.pdf', means: [] },
    { written: "'a\\b.pdf'", means: [] },
    { written: 'file:///etc/passwd', means: [] },
    { written: '"a\\0b.pdf"', means: [] },
    { written: '"a\\nb.pdf"', means: [] },
    { written: `${'a/'.repeat(600)}b.pdf`, means: [] },
  ]) {
    it(`${written.slice(0, 40)} means ${means.join(', ') || 'none'}`, () => {
      assert.deepEqual(named(`  - location: ${written}\n`), means);
    });
  }

  it('are asked for their hash where any item gives one', () => {
    assert.deepEqual(named(`  - location: a.pdf\n    sha256: ${hash}\n  - location: a.pdf\n`), [
      'file:///workspace/a.pdf #',
    ]);
    assert.deepEqual(named('  - location: a.pdf\n    sha256: "12"\n'), ['file:///workspace/a.pdf']);
  });

  it('are those of every field of evidence, and of plain texts that are paths', () => {
    const workspace = workspaceOf([
      {
        path: 'aims/training.yaml',
        text: [
          'aims: training/v1',
          'records:',
          '  - { who: A, evidence: certificates/a.pdf }',
          '  - { who: B, evidence: [certificates/b 2.pdf, ./c, "SOC 2 report, section 4", and/or, CC6.1/CC6.2] }',
          '  - { who: C, evidence: [{ location: d.pdf }, "https://learn.example.org/c.pdf"] }',
          '  - { who: D, evidence: { not_applicable: He left. } }',
          '',
        ].join('\n'),
      },
      {
        path: 'aims/crosswalk.yaml',
        text: 'aims: crosswalk/v1\nin_place:\n  - { id: CC8.1, evidence: [e/f.csv] }\nevidence: [{ location: g }]\n',
      },
      {
        path: 'aims/register.yaml',
        text: 'aims: register/v1\nsystems:\n  - { id: a, evidence: [{ location: h }] }\n',
      },
      { path: 'x.yaml', text: 'evidence: [{ location: i }]\n' },
    ]);
    assert.deepEqual(
      [...namedPlacesOf(workspace).keys()].map(uri => decodeURI(uri.slice(testFolder.length + 1))).sort(),
      ['c', 'certificates/a.pdf', 'certificates/b 2.pdf', 'd.pdf', 'e/f.csv', 'g', 'h'],
    );
  });

  it('start at the root of the AIMS, whose configuration may limit what is hashed', () => {
    const workspace = workspaceOf([
      { path: 'one/config.yaml', text: 'aims: config/v1\nsize_limit_mb: 2\n' },
      { path: 'one/aims/p.yaml', text: document('  - location: a.pdf\n').text },
      { path: 'two/p.yaml', text: document('  - location: a.pdf\n').text },
    ]);
    assert.deepEqual(
      [...namedPlacesOf(workspace)],
      [
        [uriOf('a.pdf'), { root: testFolder, hash: false }],
        [uriOf('one/a.pdf'), { root: uriOf('one'), sizeLimit: 2 * 1024 * 1024, hash: false }],
      ],
    );
  });
});

describe('what a host finds at named places', () => {
  it('changes nothing but the workspace if it is what was known', () => {
    const before = workspaceOf([document('  - location: a.pdf\n')]);
    assert.deepEqual(before.named.get(uriOf('a.pdf')), { is: 'absent' });
    const same = applyChange(before, { named: [[uriOf('a.pdf'), { is: 'absent' }]] });
    assert.equal(same.named, before.named);
    assert.equal(postureOf(same), postureOf(before));
    const found = applyChange(same, { named: [[uriOf('a.pdf'), { is: 'file' }]] });
    assert.deepEqual(found.named.get(uriOf('a.pdf')), { is: 'file' });
    assert.deepEqual(before.named.get(uriOf('a.pdf')), { is: 'absent' }, 'the old one stays as it was');
    assert.equal(applyChange(found, { named: [[uriOf('a.pdf'), undefined]] }).named.size, 0);
  });
});

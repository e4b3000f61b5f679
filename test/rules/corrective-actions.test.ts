import assert from 'node:assert/strict';
import { checkPicture, messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const today = '2026-11-23';

const audit = {
  path: 'audit.yaml',
  text:
    'aims: internal-audit/v1\nid: audit-1\nfindings:\n' +
    '  - { id: F1, kind: major-nonconformity }\n  - { id: F2, kind: minor-nonconformity }\n',
};

function found(code: string, fields: string, others: readonly string[] = []): readonly string[] {
  const texts = [`id: ca-1\n${fields}`, ...others];
  const actions = texts.map((text, index) => ({
    path: `ca-${index + 1}.yaml`,
    text: `aims: corrective-action/v1\n${text}\n`,
  }));
  return messagesOf(code, workspaceOf([audit, ...actions], { today }), 'ca-1.yaml');
}

function severities(code: string, fields: string, others?: readonly string[]): readonly string[] {
  return found(code, fields, others).map(message => message.replace(/:.*/s, ''));
}

describe('overdue-corrective-action', () => {
  const code = 'overdue-corrective-action';

  it('begins on the day after the due day, or after the end of its period', () => {
    for (const [due, expected] of [
      ['2026-11-23', []],
      ['2026-11-22', ['warning']],
      ['2026-11', []],
      ['2026-10', ['warning']],
      ['2026', []],
      ['2025', ['warning']],
      ['2026-02-30', []],
      ['soon', []],
      ['TODO', []],
    ] as const)
      assert.deepEqual(severities(code, `due: ${due}`), expected, due);
  });

  it('is over once somebody has verified it, or says whether it worked', () => {
    assert.deepEqual(severities(code, 'due: 2026-10-01\nverified_on: 2026-10-20'), []);
    assert.deepEqual(severities(code, 'due: 2026-10-01\neffective: true'), []);
    assert.deepEqual(severities(code, 'due: 2026-10-01\neffective: false'), []);
    assert.deepEqual(severities(code, 'due: 2026-10-01\nverified_on: TODO'), ['warning']);
    assert.deepEqual(severities(code, 'verified_on: 2026-10-20'), []);
  });

  it('is an error where it follows from a major nonconformity', () => {
    const from = (source: string) => severities(code, `due: 2026-10-01\nfrom: ${source}`);
    assert.deepEqual(from('{ audit: audit-1, finding: F1 }'), ['error']);
    assert.deepEqual(from('{ audit: audit-1, finding: F2 }'), ['warning']);
    assert.deepEqual(from('{ audit: audit-1, finding: F9 }'), ['warning']);
    assert.deepEqual(from('{ audit: audit-1 }'), ['warning']);
    assert.deepEqual(from('inc-1'), ['warning']);
  });

  it('leaves history alone, and not drafts', () => {
    for (const status of ['superseded', 'retired'])
      assert.deepEqual(severities(code, `status: ${status}\ndue: 2026-10-01`), []);
    for (const status of ['draft', 'in-review', 'approved'])
      assert.deepEqual(severities(code, `status: ${status}\ndue: 2026-10-01`), ['warning']);
  });

  it('says for how long', () => {
    assert.deepEqual(found(code, 'due: 2026-11-22'), [
      'warning: This corrective action was due on 2026-11-22, 1 day ago, and nobody has verified it. Until then the fault may happen ' +
        'again, and auditors look for what was promised and not done. Finish it, check whether it worked, and give "verified_on" and ' +
        '"effective"; or agree on a new day and say why.',
    ]);
    assert.match(
      found(code, 'due: 2026-10\nfrom: { audit: audit-1, finding: F1 }')[0] ?? '',
      /on 2026-10-31, 23 days ago.* A major nonconformity that is open stands in the way of a certificate\./,
    );
  });
});

describe('unverified-corrective-action', () => {
  it('is found where it says whether it worked and not when somebody checked', () => {
    const only = ['unverified-corrective-action'];
    checkPicture(
      `
#- a.yaml
aims: corrective-action/v1
id: a
effective: true
#          ^^^^ warning unverified-corrective-action
#- b.yaml
aims: corrective-action/v1
id: b
effective: false
#          ^^^^^ warning unverified-corrective-action
verified_on:
#- c.yaml
aims: corrective-action/v1
id: c
effective: true
verified_on: 2026-10
#- d.yaml
aims: corrective-action/v1
id: d
effective: true
verified_on: TODO
#- e.yaml
aims: corrective-action/v1
id: e
effective: true
verified_on: in October
#- f.yaml
aims: corrective-action/v1
id: f
status: superseded
effective: true
#- g.yaml
aims: corrective-action/v1
id: g
status: retired
effective: true
#- h.yaml
aims: corrective-action/v1
id: h
effective: TODO
#- i.yaml
aims: corrective-action/v1
id: i
verified_on: 2026-10
#            ^^^^^^^ warning unverified-corrective-action
#- j.yaml
aims: corrective-action/v1
id: j
verified_on: 2026-10-01
#            ^^^^^^^^^^ warning unverified-corrective-action
effective:
#- k.yaml
aims: corrective-action/v1
id: k
verified_on: 2026-10-01
effective: TODO
#- l.yaml
aims: corrective-action/v1
id: l
status: retired
verified_on: 2026-10-01
`,
      { only, today },
    );
  });

  it('says which of the two it says', () => {
    const code = 'unverified-corrective-action';
    assert.match(found(code, 'effective: true')[0] ?? '', /that this corrective action worked, and not/);
    assert.match(
      found(code, 'effective: false')[0] ?? '',
      /that this corrective action did not work, and not/,
    );
  });
});

describe('ineffective-corrective-action', () => {
  const code = 'ineffective-corrective-action';
  const failed = 'verified_on: 2026-10-01\neffective: false';

  it('is found where it did not work and nothing follows', () => {
    assert.deepEqual(severities(code, failed), ['warning']);
    assert.deepEqual(severities(code, `${failed}\nfrom: { audit: audit-1, finding: F1 }`), ['error']);
    assert.deepEqual(severities(code, `${failed}\nfrom: { audit: audit-1, finding: F2 }`), ['warning']);
    assert.deepEqual(severities(code, 'effective: true'), []);
    assert.deepEqual(severities(code, 'due: 2026-10-01'), []);
    assert.deepEqual(severities(code, `status: superseded\n${failed}`), []);
    assert.deepEqual(severities(code, `status: retired\n${failed}`), []);
  });

  it('is answered by an action that replaces it, or has the same source', () => {
    const source = 'from: { audit: audit-1, finding: F2 }';
    assert.deepEqual(severities(code, failed, ['id: ca-2\nsupersedes: ca-1']), []);
    assert.deepEqual(severities(code, failed, ['id: ca-2\nsupersedes: ca-0']), ['warning']);
    assert.deepEqual(severities(code, `${failed}\n${source}`, [`id: ca-2\n${source}`]), []);
    assert.deepEqual(severities(code, `${failed}\n${source}`, [`id: ca-2\n${source}\neffective: true`]), []);
    assert.deepEqual(severities(code, `${failed}\nfrom: inc-1`, ['id: ca-2\nfrom: inc-1']), []);
    assert.deepEqual(severities(code, `${failed}\nfrom: inc-1`, ['id: ca-2\nfrom: inc-2']), ['warning']);
    // Nothing is said about what it follows from: that is no source that two could share.
    assert.deepEqual(severities(code, failed, ['id: ca-2']), ['warning']);
  });

  it('is not answered by one that failed too, or is history', () => {
    const source = 'from: { audit: audit-1, finding: F2 }';
    assert.deepEqual(severities(code, `${failed}\n${source}`, [`id: ca-2\n${source}\neffective: false`]), [
      'warning',
    ]);
    assert.deepEqual(severities(code, `${failed}\n${source}`, [`id: ca-2\n${source}\nstatus: retired`]), [
      'warning',
    ]);
  });
});

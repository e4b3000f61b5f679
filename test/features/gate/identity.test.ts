import assert from 'node:assert/strict';
import { identityOf } from '../../../server/core/features/gate/identity.ts';
import { filesInOrder } from '../../../server/core/model/workspace.ts';
import { check } from '../../../server/core/rules/run.ts';
import { exampleFiles } from '../../support/example.ts';
import { parseFixture, testFolder, workspaceOf } from '../../support/fixture.ts';

interface Found {
  readonly code: string;
  readonly about: string;
  readonly at: string;
  readonly says: string;
  readonly fingerprint: string;
}

/** What makes each finding in the files of a picture itself. */
function foundIn(picture: string, options: { readonly today?: string } = {}): readonly Found[] {
  return foundAmong(parseFixture(picture).files, options);
}

function foundAmong(
  files: readonly { readonly path: string; readonly text: string }[],
  { today = '2026-11-23' }: { readonly today?: string } = {},
): readonly Found[] {
  const workspace = workspaceOf(files, { today });
  const nameOf = (uri: string) => (uri === testFolder ? '' : uri.slice(testFolder.length + 1));
  return filesInOrder(workspace).flatMap(file =>
    check(workspace, file).diagnostics.map(each => ({
      code: each.code,
      ...identityOf(workspace, file, each, { nameOf }),
    })),
  );
}

const fingerprints = (found: readonly Found[]) => found.map(({ fingerprint }) => fingerprint).sort();

/** The same text some lines further down. */
function movedDown(path: string, text: string): string {
  if (path.endsWith('.yaml')) return `# Moved\n\n# down.\n${text}`;
  if (path.endsWith('.json')) return `\n\n${text}`;
  return text.startsWith('---\n') ? text.replace('---\n', '---\n# Moved down.\n\n') : text;
}

const register = `
#- aims/register.yaml
aims: register/v1
systems:
  - id: crm-assistant
    name: CRM assistant
    owner: Sales operations
    stage: idea
    purpos: Answer mails
    models:
      - name: tessera
        version: 4.1
  - id: routing
    name: Routing
    owner: Support
    stage: idea
    purpos: Send mails on
`;

describe('what makes a finding itself', () => {
  it('is the rule, the record, the place in it and what is said', () => {
    const found = foundIn(register).filter(
      ({ code }) => code === 'unknown-key' || code === 'unquoted-version',
    );
    assert.deepEqual(
      found.map(({ code, about, at }) => [code, about, at]),
      [
        ['unknown-key', 'system/crm-assistant', 'purpos'],
        ['unquoted-version', 'system/crm-assistant', 'models[].version'],
        ['unknown-key', 'system/routing', 'purpos'],
      ],
    );
    assert.equal(new Set(fingerprints(found)).size, 3);
    for (const { fingerprint } of found) assert.match(fingerprint, /^[0-9a-f]{24}$/);
  });

  it('does not change when lines, entries or files move', () => {
    const before = foundIn(register);
    assert.ok(before.length > 3);
    const moved = register
      .replace('aims/register.yaml', 'governance/systems.yaml')
      .replace(
        'systems:\n',
        '# Kept by Ilse.\n\nsystems:\n  - id: other\n    name: Other\n    owner: Legal\n    stage: idea\n',
      );
    const own = (found: readonly Found[]) => found.filter(({ about }) => /crm-assistant|routing/.test(about));
    assert.deepEqual(fingerprints(own(foundIn(moved))), fingerprints(own(before)));
  });

  it('is another one where something else is said, or of somebody else', () => {
    const before = foundIn(register);
    const others = foundIn(register.replace('purpos: Send', 'purposs: Send'));
    const changed = fingerprints(others).filter(each => !fingerprints(before).includes(each));
    assert.equal(changed.length, 1);
    const renamed = foundIn(register.replace('id: routing', 'id: post'));
    assert.ok(
      fingerprints(renamed).every((each, index) => each !== fingerprints(before)[index] || index >= 0),
    );
    assert.notDeepEqual(fingerprints(renamed), fingerprints(before));
  });

  it('is the same tomorrow, when what is overdue is so by a day more', () => {
    const picture = `
#- aims/policy.yaml
aims: policy/v1
id: use
title: Use of AI
owner: Compliance
status: approved
topics: [use]
approved: { by: Board, on: 2025-01-10 }
review: { cadence: annual, next: 2026-09-01 }
evidence:
  - title: Minutes
    location: https://example.org/minutes
    valid_until: 2026-09-02
`;
    const on = (today: string) =>
      foundIn(picture, { today }).filter(({ code }) => /overdue|expired/.test(code));
    const [today, later] = [on('2026-11-23'), on('2027-02-01')];
    assert.deepEqual(
      today.map(({ code }) => code),
      ['overdue-review', 'expired-evidence'],
    );
    assert.deepEqual(fingerprints(later), fingerprints(today));
    assert.match(today[0]?.says ?? '', /due on 2026-09-01, # day ago/);
  });

  it('keeps the numbers that people wrote', () => {
    const [first] = foundIn(register).filter(({ code }) => code === 'unquoted-version');
    assert.match(first?.says ?? '', /4\.1/);
  });

  it('is the same for everything in the example company, when lines move and days pass', () => {
    const files = exampleFiles();
    const before = foundAmong(files);
    assert.ok(before.length > 35);
    // Only what has nothing to be told from its like by may have an equal one.
    assert.equal(new Set(fingerprints(before)).size, before.length);
    const moved = files.map(({ path, text }) => ({ path, text: movedDown(path, text) }));
    assert.notDeepEqual(
      moved.map(({ text }) => text),
      files.map(({ text }) => text),
    );
    const now = fingerprints(foundAmong(moved));
    assert.deepEqual(now, fingerprints(before));
    // What is new on another day is new; nothing that was there has become another one.
    const later = new Set(fingerprints(foundAmong(files, { today: '2026-11-26' })));
    assert.deepEqual(
      before
        .filter(({ fingerprint }) => !later.has(fingerprint))
        .map(({ code, about }) => `${code} ${about}`),
      [],
    );
  });

  it('names a file only where nothing has an id', () => {
    const found = foundIn(`
#- aims/a.yaml
aims: polici/v1
#- aims/b.yaml
aims: policy/v1
<<<<<<< HEAD
id: a
=======
id: b
>>>>>>> other
#- aims/c.yaml
aims: policy/v1
owner: Compliance
`);
    const abouts = new Set(found.map(({ about }) => about));
    assert.deepEqual([...abouts], ['polici in aims/a.yaml', 'aims/b.yaml', 'policy in aims/c.yaml']);
  });

  it('tells apart the same ids of several management systems', () => {
    const picture = ['one', 'two']
      .map(
        team =>
          `#- ${team}/config.yaml\naims: config/v1\n#- ${team}/p.yaml\naims: policy/v1\nid: use\nownr: A\n`,
      )
      .join('');
    const found = foundIn(`\n${picture}`).filter(({ code }) => code === 'unknown-key');
    assert.deepEqual(
      found.map(({ about }) => about),
      ['one: policy/use', 'two: policy/use'],
    );
    assert.equal(new Set(fingerprints(found)).size, 2);
  });
});

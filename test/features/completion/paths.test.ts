import assert from 'node:assert/strict';
import { completionsAt, type ListedEntry, typedFolderAt } from '../../../server/core/features/completion.ts';
import { fileIn, parseFixture, testFolder, workspaceOf } from '../../support/fixture.ts';

const listed: readonly ListedEntry[] = [
  { name: '2026', is: 'folder' },
  { name: 'audit.pdf', is: 'file' },
];

function at(picture: string) {
  const { files, cursor } = parseFixture(picture);
  assert.ok(cursor);
  const workspace = workspaceOf(files);
  const file = fileIn(workspace, cursor.path);
  return {
    folder: typedFolderAt(workspace, file, cursor.offset)?.uri,
    labels: completionsAt(workspace, file, cursor.offset, { listed })
      .items.map(({ label }) => label)
      .filter(label => label !== 'not_applicable'),
  };
}

const control = (location: string) =>
  `#- aims/c.yaml\naims: control/v1\nid: c\nowner: O\nevidence:\n  - title: T\n    location: ${location}\n`;

describe('paths of evidence', () => {
  for (const { written, folder, labels } of [
    { written: '$0', folder: testFolder, labels: ['2026/', 'audit.pdf'] },
    { written: 'evi$0', folder: testFolder, labels: ['2026/', 'audit.pdf'] },
    {
      written: 'evidence/$0',
      folder: `${testFolder}/evidence`,
      labels: ['evidence/2026/', 'evidence/audit.pdf'],
    },
    {
      written: '"evidence/2026/min$0"',
      folder: `${testFolder}/evidence/2026`,
      labels: ['evidence/2026/2026/', 'evidence/2026/audit.pdf'],
    },
  ]) {
    it(`go on from ${written}`, () => {
      const found = at(control(written));
      assert.deepEqual([found.folder, found.labels], [folder, labels]);
    });
  }

  for (const written of ['../$0', '/etc/$0', 'a/../../$0', 'https://example.org/$0'])
    it(`lead nowhere from ${written}`, () => assert.equal(at(control(written)).folder, undefined));

  it('are none where no path stands', () => {
    assert.equal(at('#- aims/c.yaml\naims: control/v1\nid: c\nowner: a/$0\n').folder, undefined);
  });

  it('are known documents first, each once', () => {
    const { labels } = at(
      `${control('$0')}#- audit.pdf\n%PDF\n#- aims/policy.yaml\naims: policy/v1\nid: p\nowner: O\n`,
    );
    assert.deepEqual(labels, ['aims/policy.yaml', '2026/', 'audit.pdf']);
  });
});

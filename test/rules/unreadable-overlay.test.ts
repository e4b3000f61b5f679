import assert from 'node:assert/strict';
import type { NamedFile } from '../../server/core/model/workspace.ts';
import { check } from '../../server/core/rules/run.ts';
import { checkPicture, messagesOf } from '../support/findings.ts';
import { fileIn, workspaceOf } from '../support/fixture.ts';

const code = 'unreadable-overlay';

/** A sentence that must not show up in anything that leaves the file. */
const licensed = 'Words that only the licensee may read';

function found(file: NamedFile, path = 'o.yaml'): readonly string[] {
  const text = `aims: config/v1\noverlays: [${JSON.stringify(path)}]\n`;
  const workspace = workspaceOf([{ path: 'config.yaml', text }], { found: { [path]: file } });
  const said = JSON.stringify(check(workspace, fileIn(workspace, 'config.yaml')).diagnostics, (key, value) =>
    key === 'document' ? undefined : value,
  );
  assert.ok(!said.includes('licensee'), said);
  return messagesOf(code, workspace, 'config.yaml').map(message => message.replace('warning: "o.yaml" ', ''));
}

const overlay = (items: string, version = '2023') =>
  ({ is: 'file', text: `framework: iso42001\nversion: "${version}"\nitems:\n${items}` }) as const;

describe(code, () => {
  for (const { what, file, message } of [
    { what: 'nothing', file: { is: 'absent' }, message: /^is not there/ },
    { what: 'a folder', file: { is: 'folder' }, message: /^is a folder/ },
    { what: 'a link that leads out', file: { is: 'outside' }, message: /link on the way leads out/ },
    {
      what: 'what cannot be looked at',
      file: { is: 'unreadable', why: 'permission denied' },
      message: /^is not shown: permission denied\./,
    },
    {
      what: 'a file that is too large',
      file: { is: 'file', unread: 'it is too large: 2 MB, and the limit is 1 MB' },
      message: /^is not shown: it is too large/,
    },
    {
      what: 'a file that is no mapping',
      file: { is: 'file', text: `${licensed}\n` },
      message: /^is not shown: it is no mapping/,
    },
    {
      what: 'a broken file',
      file: { is: 'file', text: `items: [${licensed}\n` },
      message: /^is not shown: it cannot be read/,
    },
    {
      what: 'another framework',
      file: { is: 'file', text: `framework: ${licensed}\n` },
      message: /^is not shown: its "framework" is none of iso42001, /,
    },
    {
      what: 'another version',
      file: overlay('', '2031'),
      message: /^is not shown: it words another version/,
    },
    {
      what: 'an unknown id',
      file: overlay(`  A.6.2.44: ${licensed}\n`),
      message:
        /^has wording for 1 id that ISO\/IEC 42001:2023 does not have, the first is "A\.6\.2\.44".*Did you mean "A\.6\.2\.4"\?/,
    },
    {
      what: 'unknown ids that are no ids at all',
      file: overlay(`  ${licensed}: x\n  "99": y\n`),
      message: /^has wording for 2 ids that ISO\/IEC 42001:2023 does not have\. It is never shown\. Correct/,
    },
    {
      what: 'items without a text',
      file: overlay(`  "4.1": { title: ${licensed} }\n  "4.2":\n`),
      message: /^has 2 items without a text\./,
    },
  ] as readonly { what: string; file: NamedFile; message: RegExp }[]) {
    it(`finds ${what}`, () => {
      const [first = '', ...others] = found(file);
      assert.match(first, message);
      assert.deepEqual(others, []);
    });
  }

  it('finds more than one fault in a file', () =>
    assert.equal(found(overlay('  "99": x\n  "4.1": {}\n')).length, 2));

  it('is silent about what is in order, and about what nobody has looked at', () => {
    assert.deepEqual(found(overlay(`  A.6.2.4: ${licensed}\n`)), []);
    assert.deepEqual(found({ is: 'file' }), []);
  });

  it('refuses paths that lead out of the root', () => {
    for (const path of [
      '../o.yaml',
      'a/../../o.yaml',
      '/etc/passwd',
      '~/o.yaml',
      'C:\\o.yaml',
      'file:///o',
    ]) {
      const [message = '', ...others] = found({ is: 'absent' }, path);
      assert.match(message, /does not lie within the folder of the AIMS: /, path);
      assert.deepEqual(others, []);
    }
  });

  it('reads the first twenty of them', () => {
    const paths = Array.from({ length: 21 }, (_, index) => `o${index}.yaml`);
    const overlays = paths.map(path => ({ path, text: 'framework: iso42001\nversion: "2023"\nitems: {}\n' }));
    const config = { path: 'config.yaml', text: `aims: config/v1\noverlays: [${paths.join(', ')}]\n` };
    const messages = messagesOf(code, workspaceOf([config, ...overlays]), 'config.yaml');
    assert.deepEqual(
      messages.map(message => message.slice(0, 60)),
      ['warning: "o20.yaml" is not shown: only the first 20 files are r'.slice(0, 60)],
    );
  });

  it('stands at the entry, in the configuration that counts', () =>
    checkPicture(
      `
#- config.yaml
aims: config/v1
overlays: missing.yaml
#         ^^^^^^^^^^^^ warning unreadable-overlay
#- config2.yaml
aims: config/v1
overlays: [missing.yaml]
#- old.yaml
aims: config/v1
status: superseded
overlays: [missing.yaml]
`,
      { only: [code] },
    ));
});

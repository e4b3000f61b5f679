import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { NamedFile } from '../../server/core/model/workspace.ts';
import { checkPicture, messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const only = ['changed-evidence'];
const right = createHash('sha256').update('1\n').digest('hex');
const wrong = 'a'.repeat(64);
const carets = '^'.repeat(64);

describe('changed-evidence', () => {
  it('is an error once the document is approved, and silent when it is history', () => {
    const policy = (status: string, note: string) => `
#- aims/policy.yaml
aims: policy/v1
id: p
status: ${status}
evidence:
  - location: runs/1.csv
    sha256: ${wrong}
${note === '' ? '' : `#           ${carets} ${note}\n`}#- runs/1.csv
1
`;
    checkPicture(policy('approved', 'error changed-evidence'), { only });
    checkPicture(policy('draft', 'warning changed-evidence'), { only });
    checkPicture(policy('superseded', ''), { only });
  });

  it('compares hashes in any case, each item by its own, and not what is no hash', () =>
    checkPicture(
      `
#- aims/policy.yaml
aims: policy/v1
evidence:
  - location: runs/1.csv
    sha256: ${right.toUpperCase()}
  - location: runs/1.csv
  - location: ./runs/1.csv
    sha256: ${wrong}
#           ${carets} warning changed-evidence
  - location: runs/1.csv
    sha256: abc
  - location: runs/1.csv
    sha256: TODO
  - location: https://example.org/1.csv
    sha256: ${wrong}
  - location: runs/2.csv
    sha256: ${wrong}
#- runs/1.csv
1
`,
      { only },
    ));

  it('says of what could not be compared that nobody knows, as information', () => {
    const text = `aims: policy/v1\nstatus: approved\nevidence: [{ location: a.bin, sha256: ${wrong} }]\n`;
    const said = (found: NamedFile) =>
      messagesOf(
        'changed-evidence',
        workspaceOf([{ path: 'p.yaml', text }], { found: { 'a.bin': found } }),
        'p.yaml',
      );
    assert.match(
      said({ is: 'file', unhashed: 'it is too large: 17 MB, and the limit is 16 MB' })[0] ?? '',
      /^info: Whether "a\.bin" is still what it was could not be checked: it is too large: 17 MB, /,
    );
    assert.match(said({ is: 'folder' })[0] ?? '', /^info: .*: it is a folder, /);
    assert.deepEqual(said({ is: 'file' }), [], 'not hashed yet');
    assert.deepEqual(said({ is: 'absent' }), []);
    assert.match(said({ is: 'file', sha256: right })[0] ?? '', new RegExp(`^error: .*${right}`));
  });
});

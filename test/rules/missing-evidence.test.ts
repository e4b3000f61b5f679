import assert from 'node:assert/strict';
import type { NamedFile } from '../../server/core/model/workspace.ts';
import { checkPicture, messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const only = ['missing-evidence'];

describe('missing-evidence', () => {
  it('is an error once the document is approved, and silent when it is history', () => {
    const policy = (status: string, note: string) => `
#- aims/policy.yaml
aims: policy/v1
id: p
status: ${status}
evidence:
  - location: minutes.pdf
${note === '' ? '' : `#             ^^^^^^^^^^^ ${note}\n`}`;
    checkPicture(policy('approved', 'error missing-evidence'), { only });
    checkPicture(policy('in-review', 'warning missing-evidence'), { only });
    checkPicture(policy('draft', 'warning missing-evidence'), { only });
    checkPicture(policy('superseded', ''), { only });
    checkPicture(policy('retired', ''), { only });
  });

  it('leaves closed incidents and retired systems alone', () =>
    checkPicture(
      `
#- aims/incident.yaml
aims: incident/v1
id: i
status: closed
evidence: [{ location: log.txt }]
#- aims/other-incident.yaml
aims: incident/v1
id: j
status: investigating
evidence: [{ location: log.txt }]
#                      ^^^^^^^ warning missing-evidence
#- aims/register.yaml
aims: register/v1
systems:
  - id: a
    stage: retired
    evidence: [{ location: a.pdf }]
  - id: b
    stage: production
    evidence: [{ location: a.pdf }]
#                          ^^^^^ warning missing-evidence
`,
      { only },
    ));

  it('looks at every field of evidence, and at plain texts that are paths', () =>
    checkPicture(
      `
#- aims/training.yaml
aims: training/v1
records:
  - who: A
    evidence: certificates/a.pdf
  - who: B
    evidence: [certificates/b.pdf, Signed in the meeting, https://learn.example.org/b]
#              ^^^^^^^^^^^^^^^^^^ warning missing-evidence
  - who: C
    evidence: certificates/c.pdf
#             ^^^^^^^^^^^^^^^^^^ warning missing-evidence
  - who: D
    evidence: { not_applicable: There was no test. }
#- aims/crosswalk.yaml
aims: crosswalk/v1
in_place:
  - id: CC8.1
    evidence:
      - SOC 2 Type II report, section 4
      - { title: Access review, location: access }
      - { title: Access review, location: access/2026 }
#                                         ^^^^^^^^^^^ warning missing-evidence
#- certificates/a.pdf
%PDF
#- access/2025/q4.csv
who,what
`,
      { only },
    ));

  it('starts at the root of the AIMS, and not at the document', () =>
    checkPicture(
      `
#- team/config.yaml
aims: config/v1
#- team/aims/policy.yaml
aims: policy/v1
evidence:
  - location: a.pdf
  - location: aims/b.pdf
  - location: b.pdf
#             ^^^^^ warning missing-evidence
  - location: c.pdf
#             ^^^^^ warning missing-evidence
#- team/a.pdf
1
#- team/aims/b.pdf
2
#- c.pdf
3
`,
      { only },
    ));

  const policyAt = (location: string) => [
    { path: 'p.yaml', text: `aims: policy/v1\nevidence: [{ location: ${location} }]\n` },
  ];

  it('does not nag about placeholders, nor where nobody has looked', () => {
    for (const location of ['TODO', '<path of the report>', '"-"', '""']) {
      assert.deepEqual(messagesOf(only[0] ?? '', workspaceOf(policyAt(location)), 'p.yaml'), [], location);
    }
    const workspace = workspaceOf(policyAt('a.pdf'));
    assert.equal(messagesOf('missing-evidence', workspace, 'p.yaml').length, 1);
    const unknown = { ...workspace, named: new Map<string, NamedFile>() };
    assert.deepEqual(messagesOf('missing-evidence', unknown, 'p.yaml'), []);
  });

  for (const { location, because } of [
    { location: '../../etc/passwd', because: 'it leads above the folder of the AIMS' },
    { location: 'a/../../b.pdf', because: 'it leads above the folder of the AIMS' },
    { location: '/etc/passwd', because: 'it begins at the top of a disk' },
    { location: '//server/share/a.pdf', because: 'it begins at the top of a disk' },
    { location: 'C:/Users/a.pdf', because: 'it begins with a drive, which is one machine only' },
    { location: "'C:\\Users\\a.pdf'", because: 'it begins with a drive, which is one machine only' },
    { location: "'\\\\server\\share\\a.pdf'", because: 'it is written with backslashes' },
    { location: "'runs\\a.pdf'", because: 'it is written with backslashes' },
    { location: '~/a.pdf', because: "it begins in somebody's home folder" },
    { location: 'file:///etc/passwd', because: 'it is the address of a file on one machine' },
    { location: '"a\\0.pdf"', because: 'it has characters in it that no path has' },
    { location: `${'a/'.repeat(500)}b.pdf`, because: 'it is longer than any path' },
  ]) {
    it(`refuses ${location.slice(0, 30)} by how it is written`, () => {
      const [message, ...others] = messagesOf('missing-evidence', workspaceOf(policyAt(location)), 'p.yaml');
      assert.ok(message?.startsWith('warning: ') && message.includes(`: ${because}. `), message);
      assert.deepEqual(others, []);
    });
  }

  it('refuses a plain text that leads out, too', () => {
    const text =
      'aims: training/v1\nrecords: [{ who: A, evidence: ../a }, { who: B, evidence: /etc/passwd }]\n';
    assert.equal(messagesOf('missing-evidence', workspaceOf([{ path: 't.yaml', text }]), 't.yaml').length, 2);
  });

  it('says what a host could not look at, as information even where the document is approved', () => {
    const text = 'aims: policy/v1\nstatus: approved\nevidence: [{ location: a.pdf }]\n';
    const said = (found: NamedFile) =>
      messagesOf(
        'missing-evidence',
        workspaceOf([{ path: 'p.yaml', text }], { found: { 'a.pdf': found } }),
        'p.yaml',
      );
    assert.match(
      said({ is: 'unreadable', why: 'permission denied' })[0] ?? '',
      /^info: Whether there is anything at "a\.pdf" could not be checked: permission denied\. /,
    );
    assert.match(said({ is: 'outside' })[0] ?? '', /^error: A link on the way to "a\.pdf" leads out/);
    assert.deepEqual(said({ is: 'folder' }), []);
    assert.deepEqual(said({ is: 'file', unhashed: 'permission denied' }), []);
  });
});

import assert from 'node:assert/strict';
import { runThrough } from '../../server/core/base/steps.ts';
import { workspaceSymbolSteps } from '../../server/core/features/workspace-symbols.ts';
import { drawn, parseFixture, uriOf, workspaceOf } from '../support/fixture.ts';

describe('workspace symbols', () => {
  it('are every id and title where it stands, and a framework id at its first use', () => {
    check(
      '',
      `
#- a.yaml
aims: register/v1
title: Our systems
#      ^^^^^^^^^^^ title: Our systems (AI system register)
systems:
  - id: crm-bot
#       ^^^^^^^ id: crm-bot (AI system)
    name: CRM bot
#         ^^^^^^^ title: CRM bot (AI system crm-bot)
  - id: same
#       ^^^^ id: same (AI system)
    name: same
#- b.json
{ "aims": "certification/v1", "milestones": [{ "id": "m1" }] }
#                                                    ^^^^ local: m1 (milestones of the certification plan)
#- c.md
---
aims: control/v1
id: c
#   ^ id: c (control)
implements: [A.6.2.4, A.6.2.4]
#            ^^^^^^^ item: A.6.2.4 AI system verification and validation (ISO/IEC 42001:2023)
---
aims: nothing/v1
`,
    );
  });

  it('are those whose names have the letters in their order', () => {
    assert.deepEqual(namesFor('cb'), ['crm-bot', 'CRM bot']);
    assert.deepEqual(namesFor('BOT crm'), ['crm-bot', 'CRM bot']);
    assert.deepEqual(namesFor('verif'), ['A.6.2.4 AI system verification and validation']);
    assert.deepEqual(namesFor('a.6'), ['A.6.2.4 AI system verification and validation']);
    assert.deepEqual(namesFor('zzz'), []);
  });

  it('are no more than an editor shows', () => {
    const systems = Array.from({ length: 2000 }, (_, index) => `  - id: s-${index}\n`).join('');
    const workspace = workspaceOf([{ path: 'a.yaml', text: `aims: register/v1\nsystems:\n${systems}` }]);
    const found = runThrough(workspaceSymbolSteps(workspace, 's'));
    assert.equal(found.length, 500);
    assert.equal(runThrough(workspaceSymbolSteps(workspace, 's-1999'))[0]?.name, 's-1999');
  });

  it('come from every root', () => {
    const { files } = parseFixture(
      '#- a.yaml\naims: ai-system/v1\nid: x1\n#- b/c.yaml\naims: config/v1\n---\naims: ai-system/v1\nid: x2\n',
    );
    const found = runThrough(workspaceSymbolSteps(workspaceOf(files), 'x'));
    assert.deepEqual(
      found.map(({ name }) => name),
      ['x1', 'x2'],
    );
  });
});

function namesFor(query: string): readonly string[] {
  const { files } = parseFixture(`
#- a.yaml
aims: register/v1
title: Our systems
systems:
  - id: crm-bot
    name: CRM bot
---
aims: control/v1
id: c
implements: [A.6.2.4]
`);
  return runThrough(workspaceSymbolSteps(workspaceOf(files), query)).map(({ name }) => name);
}

function check(query: string, picture: string): void {
  const { files } = parseFixture(picture);
  const found = runThrough(workspaceSymbolSteps(workspaceOf(files), query));
  for (const { path, text, marks } of files) {
    const here = found
      .filter(({ location }) => location.uri === uriOf(path))
      .map(({ name, container, sort, location }) => ({
        range: location.range,
        note: `${sort}: ${name} (${container})`,
      }));
    assert.equal(drawn(text, here), drawn(text, marks));
  }
}

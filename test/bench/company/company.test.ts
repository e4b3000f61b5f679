import assert from 'node:assert/strict';
import { postureOf } from '../../../server/core/posture/posture.ts';
import { uriOf, workspaceOf } from '../../support/fixture.ts';
import { soundlyChecked } from '../../support/sound.ts';
import { companyFiles } from './company.ts';

describe('the generated company', () => {
  it('is the same for the same seed, and another for another', () => {
    assert.deepEqual(companyFiles({ systems: 3 }), companyFiles({ systems: 3 }));
    assert.notDeepEqual(companyFiles({ systems: 3 }), companyFiles({ systems: 3, seed: 2 }));
  });

  // One unit with all of it, and three of which the last is not full and one had a serious incident.
  for (const [systems, seed] of [
    [5, 1],
    [5, 2],
    [42, 3],
  ] as const) {
    it(`has no errors with ${systems} systems and the seed ${seed}`, () => {
      const workspace = workspaceOf(companyFiles({ systems, seed }));
      const found = [...workspace.files.values()].flatMap(file =>
        soundlyChecked(workspace, file).diagnostics.map(
          ({ code, severity, message }) =>
            `${severity} ${code} in ${file.uri.slice(uriOf('').length)}: ${message}`,
        ),
      );
      assert.deepEqual(
        found.filter(text => text.startsWith('error')),
        [],
      );
      // Some warnings may come with new rules; many would make it another workspace than the one that is meant.
      assert.ok(found.length <= systems, [...new Set(found)].join('\n'));
    });
  }

  it('has systems that owe much and miss nothing', () => {
    const { roots } = postureOf(workspaceOf(companyFiles({ systems: 22 })));
    const systems = roots.flatMap(root => root.systems);
    assert.equal(systems.length, 22);
    const states = systems.flatMap(system =>
      system.obligations.map(({ kind, state }) => `${kind}: ${state}`),
    );
    assert.deepEqual(
      states.filter(text => !/: (?:current|not-required)$/.test(text)),
      [],
    );
    assert.equal(states.filter(text => text === 'impact-assessment: current').length, 22);
  });

  it('has about eight documents a system, of all kinds and in all carriers', () => {
    const files = companyFiles({ systems: 100 });
    assert.ok(files.length > 770 && files.length < 830, `${files.length} documents`);
    const kinds = new Set(files.map(({ text }) => /aims"?: "?([\w-]+)\/v1/.exec(text)?.[1]));
    assert.equal(kinds.size, 23, [...kinds].join(', '));
    const endings = new Set(files.map(({ path }) => path.slice(path.lastIndexOf('.'))));
    assert.deepEqual([...endings].sort(), ['.json', '.md', '.yaml']);
    const purposes = files.flatMap(
      ({ text }) =>
        /^(?:## Purpose|purpose:| {2}"purpose":)([^#]+?)^(?:## |\w| {2}"\w)/ms.exec(text)?.[1] ?? [],
    );
    assert.ok(Math.max(...purposes.map(({ length }) => length)) > 3500);
  });
});

import assert from 'node:assert/strict';
import { runThrough } from '../../server/core/base/steps.ts';
import { factsOf } from '../../server/core/model/facts.ts';
import { linksOf } from '../../server/core/model/links.ts';
import { readFile, readFileSteps, type SourceFile } from '../../server/core/model/source-file.ts';
import { applyChange, type Workspace } from '../../server/core/model/workspace.ts';
import { postureOf } from '../../server/core/posture/posture.ts';
import { fileIn, uriOf, workspaceOf } from '../support/fixture.ts';
import { carriers } from './carriers.ts';

const workspace = workspaceOf(carriers);

/** The workspace after one place of one file was written otherwise. */
function edited(path: string, from: string, to: string): Workspace {
  const text = fileIn(workspace, path).text.whole;
  assert.ok(text.includes(from), from);
  return applyChange(workspace, { files: [readFile({ uri: uriOf(path), text: text.replace(from, to) })] });
}

describe('what other files see of a file', () => {
  describe('is the same object while somebody types', () => {
    for (const { what, path, from, to } of [
      { what: 'a comment', path: 'aims/register.yaml', from: '# sales', to: '# sales and\n  # partners' },
      {
        what: 'lines above the entries',
        path: 'aims/register.yaml',
        from: 'systems:',
        to: '\n\n# all\nsystems:',
      },
      {
        what: 'prose that nobody else looks at',
        path: 'aims/register.yaml',
        from: 'Few users.',
        to: 'Many users.',
      },
      {
        what: 'white space in a fact',
        path: 'aims/register.yaml',
        from: 'after calls.',
        to: 'after\n      calls.',
      },
      { what: 'quotes', path: 'aims/register.yaml', from: 'name: Scoring', to: 'name: "Scoring"' },
      { what: 'prose in JSON', path: 'aims/systems/notes.json', from: '"2025-03"', to: '"2025-04"' },
      { what: 'the layout of JSON', path: 'aims/systems/notes.json', from: '"low", ', to: '"low",\n ' },
      {
        what: 'the text of a section',
        path: 'aims/impact/crm.md',
        from: 'Sales people.',
        to: 'Sales people and\n\n- others',
      },
      {
        what: 'a heading that is no field',
        path: 'aims/impact/crm.md',
        from: '# Impact of',
        to: '# The impact of',
      },
      { what: 'notes', path: 'aims/impact/other.yml', from: 'Kept as history.', to: 'Kept.\n  For good.' },
      {
        what: 'in a document that is not ours',
        path: 'aims/impact/other.yml',
        from: "somebody else's",
        to: 'x',
      },
    ]) {
      it(what, () => {
        const after = edited(path, from, to);
        assert.notEqual(after.files, workspace.files);
        assert.equal(after.facts, workspace.facts);
        assert.equal(linksOf(after), linksOf(workspace));
        assert.equal(postureOf(after), postureOf(workspace));
      });
    }

    it('whatever the settings are, and whatever the day', () => {
      const after = applyChange(workspace, {
        settings: { severity: { placeholder: 'off' } },
        today: '2030-01-01',
      });
      assert.equal(after.facts, workspace.facts);
    });
  });

  describe('is another one, of this file alone, after a change of', () => {
    for (const { what, path, from, to } of [
      { what: 'an id', path: 'aims/register.yaml', from: 'id: crm-bot', to: 'id: crm' },
      { what: 'a name', path: 'aims/register.yaml', from: 'name: CRM bot', to: 'name: CRM' },
      { what: 'a fact', path: 'aims/register.yaml', from: 'Drafts mails', to: 'Sends mails' },
      { what: 'a stage', path: 'aims/systems/notes.json', from: '"production"', to: '"pilot"' },
      { what: 'a reference', path: 'aims/impact/crm.md', from: 'system: crm-bot', to: 'system: scoring' },
      { what: 'what is missing', path: 'aims/impact/crm.md', from: '## Users', to: '## Readers' },
      {
        what: 'an item of a framework',
        path: 'aims/controls.yaml',
        from: 'A.9.2',
        to: 'A.9.3',
      },
      { what: 'an id within a document', path: 'aims/audit.yaml', from: 'id: F1', to: 'id: F2' },
      { what: 'a reference to one', path: 'aims/audit.yaml', from: 'finding: F1', to: 'finding: F2' },
      { what: 'a placeholder', path: 'aims/impact/crm.md', from: 'TODO', to: 'May be used.' },
      { what: 'the day of a review', path: 'aims/impact/crm.md', from: '2027-01-31', to: '2027-02-28' },
      { what: 'a status', path: 'aims/impact/other.yml', from: 'in-review', to: 'approved' },
      {
        what: 'the place of an entry',
        path: 'aims/register.yaml',
        from: 'systems:',
        to: 'systems:\n  - id: new',
      },
    ]) {
      it(what, () => {
        const after = edited(path, from, to);
        assert.notEqual(after.facts, workspace.facts);
        assert.notEqual(after.facts.get(uriOf(path)), workspace.facts.get(uriOf(path)));
        for (const other of carriers) {
          if (other.path === path) continue;
          assert.equal(after.facts.get(uriOf(other.path)), workspace.facts.get(uriOf(other.path)));
        }
      });
    }
  });

  it('goes with the file, and with its last document of ours', () => {
    const uri = uriOf('aims/systems/notes.json');
    const gone = applyChange(workspace, { gone: [uri] });
    const foreign = edited('aims/systems/notes.json', '"aims"', '"was"');
    for (const after of [gone, foreign]) {
      assert.deepEqual([after.files.has(uri), after.facts.has(uri)], [false, false]);
    }
    assert.equal(applyChange(gone, { gone: [uri] }).facts, gone.facts);
  });

  it('is derived once of an entry, and has other places where it is another one of its list', () => {
    const entries = Array.from(
      { length: 30 },
      (_, n) =>
        `  - id: s${n}\n    name: S ${n}\n    assessments: [ia-${n}]\n    controls: [iso42001/A.2.2]\n    models:\n      - name: m\n        vendor: v-${n}\n`,
    );
    const uri = uriOf('register.yaml');
    const textOf = (all: readonly string[]) => `aims: register/v1\nsystems:\n${all.join('')}`;
    const before = readFile({ uri, text: textOf(entries) });
    const known = factsOf(before)?.records ?? [];
    for (const all of [entries.toSpliced(4, 1), entries.toSpliced(4, 0, '  - id: new\n    name: New\n')]) {
      const after = runThrough(readFileSteps({ uri, text: textOf(all) }, before));
      const records = factsOf(after)?.records ?? [];
      assert.deepEqual(records, factsOf(readFile({ uri, text: textOf(all) }))?.records);
      const [was, is] = [known.at(-1), records.at(-1)];
      assert.equal(is?.condition, was?.condition);
      assert.notDeepEqual(is?.place, was?.place);
    }
  });

  it('holds no offsets', () => {
    const offsets: string[] = [];
    const look = (value: unknown, path: string) => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        if (['range', 'start', 'end', 'offset'].includes(key)) offsets.push(`${path}.${key}`);
        look(inner, `${path}.${key}`);
      }
    };
    for (const [uri, facts] of workspace.facts) look(facts, uri);
    assert.deepEqual(offsets, []);
  });
});

describe('a change of a workspace', () => {
  it('leaves the workspace before it as it was', () => {
    const files = new Map(workspace.files);
    const facts = new Map(workspace.facts);
    edited('aims/register.yaml', 'crm-bot', 'crm');
    applyChange(workspace, { gone: [...files.keys()] });
    assert.deepEqual([...workspace.files], [...files]);
    assert.deepEqual([...workspace.facts], [...facts]);
  });

  it('gives the same links whatever the order in which files came', () => {
    const reversed = workspaceOf([...carriers].reverse());
    const shown = (each: Workspace) => linksOf(each).roots.map(({ uri, records }) => ({ uri, records }));
    assert.deepEqual(shown(reversed), shown(workspace));
  });

  it('of folders alone changes what belongs together', () => {
    const narrower = applyChange(workspace, { folders: [uriOf('aims/impact'), uriOf('aims')] });
    assert.equal(narrower.facts, workspace.facts);
    assert.deepEqual(
      linksOf(narrower).roots.map(({ uri }) => uri),
      [uriOf('aims'), uriOf('aims/impact')],
    );
  });
});

describe('a fault of syntax', () => {
  const register = (...behind: string[]) =>
    [
      'aims: register/v1',
      'systems:',
      '  - id: a',
      '    name: A',
      '  - id: b',
      '    name: B',
      'owner: O',
      ...behind,
      '',
    ].join('\n');
  const uri = uriOf('register.yaml');
  const errorsIn = (file: SourceFile) => factsOf(file)?.records.map(({ condition }) => condition.errors);
  const sound = readFile({ uri, text: register() });

  it('in an entry counts against that entry and the document', () => {
    const text = register().replace('name: A', 'name: A\n    name: C');
    const [document = 0, a = 0, b = 0] = errorsIn(sound) ?? [];
    assert.deepEqual(errorsIn(readFile({ uri, text })), [document + 1, a + 1, b]);
  });

  it('behind the entries counts against the document alone, also where only that was edited', () => {
    const text = register('owner: P');
    const edited = runThrough(readFileSteps({ uri, text }, sound));
    const [document, ...entries] = errorsIn(sound) ?? [];
    assert.deepEqual(errorsIn(readFile({ uri, text })), [(document ?? 0) + 1, ...entries]);
    assert.deepEqual(errorsIn(edited), [(document ?? 0) + 1, ...entries]);
  });
});

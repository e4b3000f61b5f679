import assert from 'node:assert/strict';
import { linksOf } from '../../server/core/model/links.ts';
import { readFile } from '../../server/core/model/source-file.ts';
import { applyChange, type Change, type Workspace } from '../../server/core/model/workspace.ts';
import { testFolder, uriOf, workspaceOf } from '../support/fixture.ts';

const register = `aims: register/v1
id: register
systems:
  - id: alpha
    name: Alpha
    controls: [ctl-a, ctl-b]
  - id: beta
    name: Beta
    controls: [ctl-b]
  - id: gamma
    name: Gamma
`;

const files = [
  { path: 'aims/register.yaml', text: register },
  { path: 'aims/controls.yaml', text: 'aims: controls/v1\ncontrols:\n  - id: ctl-a\n  - id: ctl-b\n' },
  { path: 'aims/ia-beta.yaml', text: 'aims: impact-assessment/v1\nid: ia-beta\nsystem: beta\n' },
  { path: 'other/config.yaml', text: 'aims: config/v1\nid: config\n' },
  { path: 'other/ia-beta.yaml', text: 'aims: impact-assessment/v1\nid: ia-beta\nsystem: beta\n' },
];

describe('links after a change', () => {
  it('have the facts of the entries that are as they were', () => {
    const { was, is } = roots(edited('name: Beta', 'name: Betta'));
    const [before, after] = [was.ofKind('ai-system'), is.ofKind('ai-system')];
    assert.deepEqual(
      after.map(({ title }) => title),
      ['Alpha', 'Betta', 'Gamma'],
    );
    assert.deepEqual(
      after.map((record, index) => record === before[index]),
      [true, false, true],
    );
  });

  it('keep the lists that it is not about, and the roots', () => {
    const { was, is, other } = roots(edited('name: Beta', 'name: Betta'));
    assert.notEqual(was, is);
    assert.ok(other.is === other.was, 'the root of another folder');
    assert.equal(was.ofKind('control'), is.ofKind('control'));
    assert.equal(was.definitions('system', 'alpha'), is.definitions('system', 'alpha'));
    assert.notEqual(was.definitions('system', 'beta'), is.definitions('system', 'beta'));
    assert.equal(was.recordsReferringTo('control', 'ctl-a'), is.recordsReferringTo('control', 'ctl-a'));
    assert.notEqual(was.recordsReferringTo('control', 'ctl-b'), is.recordsReferringTo('control', 'ctl-b'));
    assert.equal(was.recordsReferringTo('system', 'beta'), is.recordsReferringTo('system', 'beta'));
    assert.equal(was.ofKind('vendor'), is.ofKind('vendor'));
  });

  it('keep them when a file comes or goes, too', () => {
    const more = { path: 'aims/more.yaml', text: 'aims: impact-assessment/v1\nid: ia-more\nsystem: alpha\n' };
    for (const change of [
      { files: [read(more.path, more.text)] },
      { gone: [uriOf('aims/ia-beta.yaml')] },
    ] satisfies Change[]) {
      const { was, is } = roots(changed(change));
      assert.notEqual(was.ofKind('impact-assessment'), is.ofKind('impact-assessment'));
      assert.equal(was.ofKind('ai-system'), is.ofKind('ai-system'));
      assert.equal(was.recordsReferringTo('control', 'ctl-b'), is.recordsReferringTo('control', 'ctl-b'));
    }
  });

  it('keep each part of which all answers are the same', () => {
    const parts = (['ids', 'defining', 'referring'] as const).flatMap(sort =>
      ['system', 'control'].map(kind => ({ sort, kind })),
    );
    const others = (change: Changed) => {
      const { was, is } = roots(change);
      return parts
        .filter(({ sort, kind }) => was.partOf(sort, kind) !== is.partOf(sort, kind))
        .map(({ sort, kind }) => `${sort} ${kind}`);
    };
    assert.deepEqual(others(edited('name: Gamma', 'name: G')), ['defining system']);
    assert.deepEqual(others(edited('name: Beta', 'name: B')), ['defining system', 'referring control']);
    assert.deepEqual(others(edited('id: gamma', 'id: delta')), ['ids system', 'defining system']);
    assert.deepEqual(others(changed({ gone: [uriOf('aims/ia-beta.yaml')] })), ['referring system']);
  });

  it('have every list in the order of the files and as they stand in each', () => {
    const more = edited('  - id: beta', '  - id: before-beta\n    controls: [ctl-b]\n  - id: beta', [
      { path: 'aims/a.yaml', text: 'aims: ai-system/v1\nid: single\ncontrols: [ctl-b]\n' },
      { path: 'aims/z.yaml', text: 'aims: ai-system/v1\nid: alpha\ncontrols: [ctl-b, ctl-b]\n' },
    ]);
    const { is } = roots(more);
    const order = ['single', 'alpha', 'before-beta', 'beta', 'gamma', 'alpha'];
    assert.deepEqual(
      is.ofKind('ai-system').map(({ id }) => id),
      order,
    );
    assert.deepEqual(is.ids('system'), [...new Set(order)]);
    assert.deepEqual(
      is.recordsReferringTo('control', 'ctl-b').map(({ id }) => id),
      ['single', 'alpha', 'before-beta', 'beta', 'alpha'],
    );
    assert.equal(is.references('control', 'ctl-b').length, 6);
    assert.equal(is.definitions('any', 'alpha').length, 2);
  });

  it('forget a file that is gone, and an id that nobody defines any more', () => {
    const { is } = roots(changed({ gone: [uriOf('aims/controls.yaml')] }));
    assert.deepEqual(is.ofKind('control'), []);
    assert.deepEqual(is.ids('control'), []);
    assert.deepEqual(is.definitions('any', 'ctl-a'), []);
    assert.equal(is.recordsReferringTo('control', 'ctl-b').length, 2);
  });

  it('follow a file into another root when a configuration makes its folder one', () => {
    const before = workspaceOf(files);
    const config = { uri: uriOf('aims/config.yaml'), text: 'aims: config/v1\n' };
    linksOf(before);
    const links = linksOf(applyChange(before, { files: [readFile(config)] }));
    assert.deepEqual(
      links.roots.map(({ uri }) => uri),
      [uriOf('aims'), uriOf('other')],
    );
    assert.equal(links.root(uriOf('aims')).ofKind('ai-system').length, 3);
  });

  it('are the same whether or not anybody asked for those between', () => {
    let asked = workspaceOf(files);
    let unasked = asked;
    for (const name of ['B', 'Be', 'Bet']) {
      const change = { files: [read('aims/register.yaml', register.replace('name: Beta', `name: ${name}`))] };
      asked = applyChange(asked, change);
      linksOf(asked);
      unasked = applyChange(unasked, change);
    }
    const [one, two] = [asked, unasked].map(workspace => linksOf(workspace).root(testFolder).records);
    assert.deepEqual(one, two);
  });
});

function read(path: string, text: string) {
  return readFile({ uri: uriOf(path), text });
}

interface Changed {
  readonly before: Workspace;
  readonly after: Workspace;
}

function changed(change: Change): Changed {
  const before = workspaceOf(files);
  linksOf(before);
  return { before, after: applyChange(before, change) };
}

/** The register with one text in the place of another, and perhaps more files. */
function edited(
  from: string,
  to: string,
  more: readonly { readonly path: string; readonly text: string }[] = [],
): Changed {
  assert.ok(register.includes(from));
  const all = [{ path: 'aims/register.yaml', text: register.replace(from, to) }, ...more];
  return changed({ files: all.map(({ path, text }) => read(path, text)) });
}

/** The root of the folder before and after, and another one beside it. */
function roots({ before, after }: Changed) {
  const [was, is] = [linksOf(before), linksOf(after)];
  const ofFolder = (uri: string) => ({ was: was.root(uri), is: is.root(uri) });
  return { ...ofFolder(testFolder), other: ofFolder(uriOf('other')) };
}

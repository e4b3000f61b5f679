import assert from 'node:assert/strict';
import { renamesBetween } from '../../../server/core/features/gate/renames.ts';
import { touchedSince } from '../../../server/core/features/gate/touched.ts';
import { filesInOrder } from '../../../server/core/model/workspace.ts';
import { check } from '../../../server/core/rules/run.ts';
import { testFolder, workspaceOf } from '../../support/fixture.ts';

type Files = Readonly<Record<string, string>>;

function workspace(files: Files) {
  return workspaceOf(Object.entries(files).map(([path, text]) => ({ path, text })));
}

/** What the files of then are called now, by their paths. */
function renames(before: Files, now: Files): Files {
  const nameOf = (uri: string) => uri.slice(testFolder.length + 1);
  const found = [...renamesBetween(workspace(before), workspace(now))];
  return Object.fromEntries(found.map(([old, uri]) => [nameOf(old), nameOf(uri)]));
}

/** The codes of the findings of now that stand in what was touched. */
function touched(before: Files, now: Files): readonly string[] {
  const [then, after] = [workspace(before), workspace(now)];
  const isTouched = touchedSince(then, renamesBetween(then, after));
  return filesInOrder(after).flatMap(file =>
    check(after, file)
      .diagnostics.filter(({ code }) => code === 'unknown-key')
      .filter(each => isTouched(file, each))
      .map(({ range }) => file.text.slice(range.start, range.end)),
  );
}

const policy = (id: string, more = '') =>
  `aims: policy/v1\nid: ${id}\ntitle: Use of AI\nowner: Compliance\n${more}`;
const nameless = (more: string) => `aims: policy/v1\ntitle: Use of AI\nowner: Compliance\n${more}`;

describe('files that have another name', () => {
  it('are known by the documents in them, whatever they say', () => {
    const other = `${policy('a')}notes: ${'All of it is new. '.repeat(50)}\n`;
    assert.deepEqual(
      renames({ 'a.yaml': policy('a'), 'b.yaml': policy('b') }, { 'x.yaml': policy('b'), 'y.yaml': other }),
      {
        'a.yaml': 'y.yaml',
        'b.yaml': 'x.yaml',
      },
    );
  });

  it('are known by their lines, where there is no id', () => {
    const lines = 'notes:\n  - one\n  - two\n  - three\n';
    const near = nameless('notes:\n  - one\n  - two\n  - four\n');
    assert.deepEqual(
      renames({ 'a.yaml': nameless(lines) }, { 'b.yaml': near, 'c.yaml': 'aims: scope/v1\n' }),
      {
        'a.yaml': 'b.yaml',
      },
    );
    assert.deepEqual(
      renames({ 'a.yaml': nameless(lines) }, { 'b.yaml': 'aims: scope/v1\norganization: X\n' }),
      {},
    );
  });

  it('are none where both are there', () => {
    assert.deepEqual(
      renames({ 'a.yaml': policy('a') }, { 'a.yaml': policy('a'), 'b.yaml': policy('a') }),
      {},
    );
  });

  it('take the root of a management system along', () => {
    const config = 'aims: config/v1\n';
    assert.deepEqual(renames({ 'a/config.yaml': config }, { 'b/config.yaml': config }), {
      'a/config.yaml': 'b/config.yaml',
      a: 'b',
    });
  });
});

describe('findings in what was touched', () => {
  const register = (...entries: readonly string[]) => `aims: register/v1\nsystems:\n${entries.join('')}`;
  const entry = (id: string, more = '') =>
    `  - id: ${id}\n    name: ${id}\n    owner: Sales\n    k-${id}: x\n${more}`;

  it('are those of the entry that was edited', () => {
    const before = { 'r.yaml': register(entry('a'), entry('b')) };
    assert.deepEqual(touched(before, before), []);
    assert.deepEqual(touched(before, { 'r.yaml': register(entry('a'), entry('b', '    stage: idea\n')) }), [
      'k-b',
    ]);
    // An entry that is new, gone or elsewhere touches no other.
    assert.deepEqual(touched(before, { 'r.yaml': register(entry('c'), entry('b'), entry('a')) }), ['k-c']);
    assert.deepEqual(touched(before, { 'r.yaml': register(entry('b')) }), []);
    assert.deepEqual(touched(before, { 'other.yaml': register(entry('a'), entry('b')) }), []);
  });

  it('are those of the register itself where its own words changed', () => {
    const before = { 'r.yaml': register(entry('a')).replace('systems:', 'k-own: x\nsystems:') };
    assert.deepEqual(touched(before, before), []);
    const edited = { 'r.yaml': before['r.yaml'].replace('k-own: x', 'k-own: y') };
    assert.deepEqual(touched(before, edited), ['k-own']);
    const more = { 'r.yaml': before['r.yaml'] + entry('b') };
    assert.deepEqual(touched(before, more), ['k-b']);
  });

  it('are not those of a document that moved, or whose lines end otherwise', () => {
    const text = policy('a', 'k-a: x\n');
    assert.deepEqual(touched({ 'a.yaml': text }, { 'sub/b.yaml': text.replaceAll('\n', '\r\n') }), []);
    assert.deepEqual(touched({ 'a.yaml': text }, { 'sub/b.yaml': `${text}notes: y\n` }), ['k-a']);
    assert.deepEqual(touched({}, { 'a.yaml': text }), ['k-a']);
  });

  it('are not those of what was only indented or wrapped otherwise', () => {
    const before = { 'r.yaml': register(entry('a', '    purpose: >-\n      One two\n'), entry('b')) };
    const formatted = before['r.yaml']
      .replaceAll('\n  ', '\n    ')
      .replace('One two', 'One\n        two')
      .replaceAll('- id', '-   id');
    assert.deepEqual(touched(before, { 'r.yaml': formatted }), []);
    assert.deepEqual(touched(before, { 'r.yaml': formatted.replace('k-b: x', 'k-b: y') }), ['k-b']);
    const json = { aims: 'policy/v1', id: 'a', title: 'Use', owner: 'C', 'k-a': ['x', 'y'] };
    const wide = { 'a.json': JSON.stringify(json, undefined, 4) };
    assert.deepEqual(touched({ 'a.json': JSON.stringify(json) }, wide), []);
    assert.deepEqual(touched({ 'a.json': JSON.stringify({ ...json, title: 'Us' }) }, wide), ['"k-a"']);
  });

  it('are those in the body of a document, too', () => {
    const text = `---\n${policy('a', 'k-a: x\n')}---\n\nAll may use it.\n`;
    assert.deepEqual(touched({ 'a.md': text }, { 'a.md': text }), []);
    assert.deepEqual(touched({ 'a.md': text }, { 'a.md': text.replace('All', 'Nobody') }), ['k-a']);
  });

  it('are told by the file where there is no id', () => {
    const text = nameless('k-a: x\n');
    assert.deepEqual(touched({ 'a.yaml': text }, { 'b.yaml': text }), []);
    assert.deepEqual(touched({ 'a.yaml': text }, { 'a.yaml': `${text}notes: y\n` }), ['k-a']);
  });
});

import assert from 'node:assert/strict';
import { runThrough } from '../../server/core/base/steps.ts';
import { readFile, readFileSteps, type SourceFile } from '../../server/core/model/source-file.ts';
import { applyChange, type Workspace } from '../../server/core/model/workspace.ts';
import { postureOf } from '../../server/core/posture/posture.ts';
import { isWithin, movedBy } from '../../server/core/rules/moved-finding.ts';
import type { Finding, RecordContext, Rule } from '../../server/core/rules/rule.ts';
import { check } from '../../server/core/rules/run.ts';
import { asRead } from '../../server/core/syntax/moved.ts';
import { entryOf, valueAt } from '../../server/core/syntax/node.ts';
import type { Node } from '../../server/core/syntax/tree.ts';
import { generatedTexts } from '../bench/texts.ts';
import { registerWorkload } from '../bench/workloads.ts';
import { assertCollected } from '../support/collected.ts';
import { uriOf, workspaceOf } from '../support/fixture.ts';

const path = 'register.yaml';

describe('what rules find in a record is remembered', () => {
  it('by what stands in it: a keystroke in one entry asks about that entry and the document', () => {
    const { asked, all } = noting();
    const ids = Array.from({ length: 40 }, (_, index) => `s${index}`);
    const workspace = workspaceOf([{ path, text: registerOf(...ids) }]);
    checkIn(workspace, all);
    assert.equal(asked().length, 2 * (ids.length + 1));
    const after = edited(workspace, 'x-note: of s20', 'x-note: what somebody noted of s20');
    const { diagnostics } = checkIn(after, all);
    assert.deepEqual(asked(), ['document', 'document', 's20', 's20']);
    const fresh = check(after, readFile({ uri: uriOf(path), text: fileIn(after).text }), noting().all);
    assert.deepEqual(diagnostics.map(shown), fresh.diagnostics.map(shown));
  });

  it('alone for as long as it says the same, among others for as long as they do too', () => {
    const { asked, all } = noting();
    const [alone, among] = all.map(rule => [rule]);
    const workspace = workspaceOf([{ path, text: registerOf('a', 'b') }]);
    checkIn(workspace, alone);
    checkIn(workspace, among);
    asked();
    const other = readFile({ uri: uriOf('policy.yaml'), text: 'aims: policy/v1\nid: pol\ntitle: P\n' });
    const joined = applyChange(workspace, { files: [other] });
    checkIn(joined, alone);
    assert.deepEqual(asked(), []);
    // They asked who refers to them, and a policy does not.
    checkIn(joined, among);
    assert.deepEqual(asked(), []);
    const about = readFile({
      uri: uriOf('impact.yaml'),
      text: 'aims: impact-assessment/v1\nid: ia\nsystem: b\n',
    });
    checkIn(applyChange(joined, { files: [about] }), among);
    assert.deepEqual(asked(), ['b']);
    checkIn(applyChange(joined, { today: '2031-01-01' }), alone);
    assert.deepEqual(asked(), ['a', 'b', 'document']);
  });

  it('rule by rule: of those that look at others only these are asked whose answers are others', () => {
    const names: string[] = [];
    const defining = (kind: string, id: string): Rule => ({
      ...described,
      code: id,
      sees: 'relations',
      *check({ record, root }) {
        names.push(id);
        const is = root.defines(kind, id) ? 'there' : 'gone';
        yield { range: record.node.range, message: `${id} is ${is}` };
      },
    });
    const all = [defining('policy', 'pol'), defining('vendor', 'acme'), defining('policy', 'other')];
    const policy = (id: string) =>
      readFile({ uri: uriOf('policy.yaml'), text: `aims: policy/v1\nid: ${id}\n` });
    const before = workspaceOf([{ path, text: 'aims: impact-assessment/v1\nid: ia\nsystem: b\n' }]);
    const messages = (workspace: Workspace) => {
      const { diagnostics } = checkIn(workspace, all);
      return diagnostics.map(({ message }) => message);
    };
    assert.deepEqual(messages(before), ['acme is gone', 'other is gone', 'pol is gone']);
    names.length = 0;
    const after = applyChange(before, { files: [policy('pol')] });
    assert.deepEqual(messages(after), ['acme is gone', 'other is gone', 'pol is there']);
    assert.deepEqual(names.splice(0), ['pol']);
    assert.deepEqual(messages(applyChange(after, { files: [policy('other')] })), [
      'acme is gone',
      'other is there',
      'pol is gone',
    ]);
    assert.deepEqual(names.splice(0), ['pol', 'other']);
  });

  it('of a document as long as its text is the same, however often that is read', () => {
    const { asked, all } = noting();
    const workspace = workspaceOf([{ path, text: 'aims: policy/v1\nid: p\n---\naims: policy/v1\nid: q\n' }]);
    checkIn(workspace, all);
    assert.equal(asked().length, 4);
    const again = readFile({ uri: uriOf(path), text: fileIn(workspace).text });
    assert.notEqual(again.documents[0], fileIn(workspace).documents[0]);
    check(workspace, again, all);
    assert.deepEqual(asked(), []);
  });

  it('without what it was found in: earlier versions of the file are let go', async () => {
    const { workspace, versions } = editedOften();
    for (const version of versions) await assertCollected(version);
    assert.ok(workspace.files.size > 0);
  });

  it('alone wherever an entry stands among the others, which is another place for all behind a new one', () => {
    const { asked, all } = noting();
    const [alone] = all.map(rule => [rule]);
    const ids = Array.from({ length: 20 }, (_, index) => `s${index}`);
    const workspace = workspaceOf([{ path, text: registerOf(...ids) }]);
    checkIn(workspace, alone);
    asked();
    const more = edited(workspace, '  - id: s7\n', '  - id: new\n    x-note: it\n  - id: s7\n');
    const { diagnostics } = checkIn(more, alone);
    // The entry behind it is read with it.
    assert.deepEqual(asked(), ['document', 'new', 's7']);
    const fresh = check(
      more,
      readFile({ uri: uriOf(path), text: fileIn(more).text }),
      noting().all.slice(0, 1),
    );
    assert.deepEqual(diagnostics.map(shown), fresh.diagnostics.map(shown));
  });

  it('anew in an entry of which a part cannot be read, and where it can again, and in no other', () => {
    const { asked, all } = noting();
    const ids = Array.from({ length: 20 }, (_, index) => `s${index}`);
    const workspace = workspaceOf([{ path, text: registerOf(...ids) }]);
    checkIn(workspace, all);
    asked();
    const broken = edited(workspace, 'name: System s7\n', 'name: System s7\n    stage\n');
    assert.equal(
      asRead(entryIn(broken, 3)),
      asRead(entryIn(workspace, 3)),
      'the other entries are not read again',
    );
    const once = ['document', 'document', 's7', 's7'];
    checkIn(broken, all);
    assert.deepEqual(asked(), once);
    checkIn(edited(broken, '    stage\n', ''), all);
    assert.deepEqual(asked(), once);
  });

  it('and not where it points at something outside of itself, which moves on its own', () => {
    const asked: string[] = [];
    const all: readonly Rule[] = [
      {
        ...described,
        sees: 'record',
        *check({ record }) {
          asked.push(nameOf(record));
          if (record.path.length > 0) yield { range: record.document.header.range, message: 'above' };
        },
      },
    ];
    const workspace = workspaceOf([{ path, text: registerOf('a') }]);
    checkIn(workspace, all);
    checkIn(workspace, all);
    assert.deepEqual(asked, ['document', 'a', 'a']);
  });

  it('and not where a rule failed on it, which is told of each time', () => {
    const all: readonly Rule[] = [
      {
        ...described,
        sees: 'record',
        check({ record }) {
          if (nameOf(record) === 'b') throw new Error('a fault of ours');
          return [{ range: record.node.range, message: nameOf(record) }];
        },
      },
    ];
    const workspace = workspaceOf([{ path, text: registerOf('a', 'b', 'c') }]);
    for (const { diagnostics, failures } of [checkIn(workspace, all), checkIn(workspace, all)]) {
      assert.deepEqual(diagnostics.map(({ message }) => message).sort(), ['a', 'c', 'document']);
      assert.deepEqual(
        failures.map(({ rule }) => rule),
        ['noting'],
      );
    }
  });
});

describe('a finding in text that moved', () => {
  const finding: Finding = {
    range: { start: 10, end: 12 },
    message: 'Found.',
    severity: 'info',
    related: [
      { range: { start: 5, end: 6 }, message: 'Beside it.' },
      { place: { uri: 'file:///a.yaml', document: 0, path: ['systems', 1] }, message: 'Elsewhere.' },
    ],
    fixes: [{ title: 'Mend', edits: [{ range: { start: 20, end: 20 }, text: 'x' }] }],
  };

  it('moves with all that it points at and edits in its own file', () => {
    assert.deepEqual(movedBy(finding, -3), {
      ...finding,
      range: { start: 7, end: 9 },
      related: [{ range: { start: 2, end: 3 }, message: 'Beside it.' }, finding.related?.[1]],
      fixes: [{ title: 'Mend', edits: [{ range: { start: 17, end: 17 }, text: 'x' }] }],
    });
    assert.deepEqual(movedBy({ range: { start: 0, end: 1 }, message: 'Bare.' }, 4), {
      range: { start: 4, end: 5 },
      message: 'Bare.',
    });
  });

  for (const { start, end, is } of [
    { start: 5, end: 20, is: true },
    { start: 6, end: 20, is: false },
    { start: 5, end: 19, is: false },
    { start: 11, end: 30, is: false },
  ]) {
    it(`is ${is ? '' : 'not '}within ${start} to ${end}`, () => {
      assert.equal(isWithin({ start, end }, finding), is);
    });
  }
});

const described = { code: 'noting', summary: 'A rule of the test.', severity: 'warning' } as const;

/** Rules that find the name of each record, and what they were asked about since that was asked last, in order of names. */
function noting(): { readonly asked: () => readonly string[]; readonly all: readonly [Rule, Rule] } {
  const names: string[] = [];
  const checkOf = function* ({ record }: RecordContext): Generator<Finding> {
    names.push(nameOf(record));
    const range = entryOf(record.node, 'x-note')?.value.range ?? record.node.range;
    const start = { start: record.node.range.start, end: record.node.range.start };
    yield {
      range,
      message: nameOf(record),
      related: [{ range: start, message: 'It begins here.' }],
      fixes: [{ title: 'Mend', edits: [{ range, text: 'mended' }] }],
    };
  };
  return {
    asked: () => names.splice(0).sort(),
    all: [
      { ...described, sees: 'record', check: checkOf },
      {
        ...described,
        code: 'noting-others',
        sees: 'relations',
        *check(context) {
          const { facts, root } = context;
          if (facts.id !== undefined) root.recordsReferringTo(facts.idKind, facts.id);
          yield* checkOf(context);
        },
      },
    ],
  };
}

/** A workspace after some edits, each in another entry, and what there was before each of them. */
function editedOften(): { readonly workspace: Workspace; readonly versions: readonly WeakRef<object>[] } {
  const { files } = registerWorkload({ entries: 12, texts: generatedTexts });
  const uri = uriOf(files[0]?.path ?? '');
  let workspace = workspaceOf(files);
  const versions: WeakRef<object>[] = [];
  for (let version = 1; version <= 6; version++) {
    const file = workspace.files.get(uri) as SourceFile;
    versions.push(new WeakRef(file), ...file.documents.map(document => new WeakRef(document)));
    check(workspace, file);
    postureOf(workspace);
    const before = file.text.whole;
    const text = before.replace(`id: system-${version}\n`, `id: system-${version}\n    x-note: noted\n`);
    assert.notEqual(text, before);
    workspace = applyChange(workspace, { files: [runThrough(readFileSteps({ uri, text }, file))] });
  }
  check(workspace, workspace.files.get(uri) as SourceFile);
  return { workspace, versions };
}

function entryIn(workspace: Workspace, index: number): Node {
  const [document] = fileIn(workspace).documents;
  const node = valueAt(document?.node.root, ['systems', index]);
  assert.ok(node);
  return node;
}

function nameOf({ node, path: within }: RecordContext['record']): string {
  const value = entryOf(node, 'id')?.value;
  return within.length > 0 && value?.type === 'scalar' ? String(value.value) : 'document';
}

function shown({ document, ...rest }: ReturnType<typeof check>['diagnostics'][number]): object {
  return { ...rest, document: document?.index };
}

function registerOf(...ids: readonly string[]): string {
  const entries = ids.map(id => `  - id: ${id}\n    name: System ${id}\n    x-note: of ${id}\n`);
  return `aims: register/v1\ntitle: Systems\nsystems:\n${entries.join('')}`;
}

function fileIn(workspace: Workspace): SourceFile {
  return workspace.files.get(uriOf(path)) as SourceFile;
}

function checkIn(workspace: Workspace, all: readonly Rule[] = []) {
  return check(workspace, fileIn(workspace), all);
}

/** After an edit in the register, of which only the lines around it are read again. */
function edited(workspace: Workspace, from: string, to: string): Workspace {
  const before = fileIn(workspace);
  const text = before.text.whole.replace(from, to);
  const file = runThrough(readFileSteps({ uri: before.uri, text }, before));
  return applyChange(workspace, { files: [file] });
}

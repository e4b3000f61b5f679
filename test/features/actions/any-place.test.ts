import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Range } from '../../../server/core/base/range.ts';
import {
  type CodeAction,
  type ProposedChange,
  unasked,
} from '../../../server/core/features/actions/action.ts';
import { codeActionsIn } from '../../../server/core/features/code-actions.ts';
import { recordsOf } from '../../../server/core/model/record.ts';
import { readFile, type SourceFile } from '../../../server/core/model/source-file.ts';
import type { Workspace } from '../../../server/core/model/workspace.ts';
import { check } from '../../../server/core/rules/run.ts';
import { carrierOf } from '../../../server/core/syntax/read.ts';
import type { Node } from '../../../server/core/syntax/tree.ts';
import { changedTexts } from '../../support/actions.ts';
import { testFolder, workspaceOf } from '../../support/fixture.ts';

/** Whatever is offered anywhere in the examples: it applies cleanly, and what no edit touches says what it said. */
describe('any action at any place of the examples', () => {
  const files = filesBelow('examples').map(name => ({
    path: path.posix.relative('examples', name),
    text: fs.readFileSync(name, 'utf8'),
  }));
  const workspace = workspaceOf(files.filter(file => carrierOf(file.path)));
  const all = new Map([...workspace.files.values()].map(file => [file.uri, file]));
  const texts = new Map(files.map(file => [`${testFolder}/${file.path}`, file.text]));
  let applied = 0;

  for (const file of all.values()) {
    it(`leaves ${file.uri.slice(testFolder.length + 1)} sound`, () => {
      for (const { action, at } of offeredIn(workspace, file)) {
        const what = `${action.title} at ${at} of ${file.uri}`;
        for (const answers of [unasked(action.needs), answersTo(action)]) {
          const change = action.change(answers);
          if (!change) continue;
          applied++;
          checkChange(change, what);
        }
      }
    });
  }

  it('was something', () => {
    assert.ok(applied > 400, `${applied} actions were applied`);
  });

  function checkChange(change: ProposedChange, what: string): void {
    for (const { uri, edits } of change.edits) {
      const before = all.get(uri);
      assert.ok(before, what);
      const inOrder = [...edits].sort((a, b) => a.range.start - b.range.start);
      for (const [index, { range }] of inOrder.entries()) {
        assert.ok(
          range.start <= range.end && range.end <= before.text.length,
          `${what}: a range within the text`,
        );
        assert.ok(range.start >= (inOrder[index - 1]?.range.end ?? 0), `${what}: no edits that overlap`);
      }
    }
    for (const [uri, text] of changedTexts(change, texts)) {
      if (change.deletes?.includes(uri)) continue;
      const after = readFile({ uri, text: text.replace('$0', '') });
      const before = all.get(uri);
      const faults = faultsOf(after);
      assert.ok(
        faults.length <= (before ? faultsOf(before).length : 0),
        `${what}: ${faults.join('; ')}\n${text}`,
      );
      assert.ok(after.documents.length > 0, `${what}: ${uri} is an AIMS document`);
      if (before) checkUntouched(before, after, change, what);
    }
  }
});

/** Every value that no edit touches is there afterwards, under the same keys. */
function checkUntouched(
  before: SourceFile,
  after: SourceFile,
  { edits }: ProposedChange,
  what: string,
): void {
  const own = edits.filter(({ uri }) => uri === before.uri).flatMap(each => each.edits);
  const left = new Map<string, number>();
  for (const { said } of leavesIn(after)) left.set(said, (left.get(said) ?? 0) + 1);
  for (const { said, ranges } of leavesIn(before)) {
    const isTouched = own.some(edit => ranges.some(range => touchesEdit(range, edit.range)));
    if (isTouched) continue;
    const count = left.get(said) ?? 0;
    assert.ok(count > 0, `${what}: ${said} is gone`);
    left.set(said, count - 1);
  }
}

/** What is inserted beside a value does not touch it; what takes the place of something at its border may. */
function touchesEdit(range: Range, edit: Range): boolean {
  if (edit.start === edit.end) return range.start < edit.start && edit.start < range.end;
  return edit.start <= range.end && range.start <= edit.end;
}

interface SaidLeaf {
  /** The keys on the way and the value. */
  readonly said: string;
  /** Of the value and of the keys on the way. */
  readonly ranges: readonly Range[];
}

function leavesIn(file: SourceFile): readonly SaidLeaf[] {
  return file.tree.documents.flatMap(({ root }) => (root ? leavesOf(root, '', []) : []));
}

function leavesOf(node: Node, keys: string, ranges: readonly Range[]): readonly SaidLeaf[] {
  switch (node.type) {
    case 'scalar':
      return [{ said: `${keys}=${JSON.stringify(node.value)}`, ranges: [...ranges, node.range] }];
    case 'alias':
      return [{ said: `${keys}=*${node.name}`, ranges: [...ranges, node.range] }];
    case 'mapping':
      return node.entries.flatMap(({ name, keyRange, value }) =>
        leavesOf(value, `${keys}.${name}`, [...ranges, keyRange]),
      );
    case 'sequence':
      return node.items.flatMap(item => leavesOf(item, `${keys}[]`, ranges));
    default:
      return node satisfies never;
  }
}

function* offeredIn(
  workspace: Workspace,
  file: SourceFile,
): Generator<{ readonly action: CodeAction; readonly at: number }> {
  const seen = new Set<string>();
  for (const at of placesIn(workspace, file)) {
    for (const action of codeActionsIn(workspace, file, { start: at, end: at })) {
      const key = `${action.id} ${action.title} ${action.diagnostic?.range.start}`;
      if (seen.has(key)) continue;
      seen.add(key);
      yield { action, at };
    }
  }
}

/** Where something is found, and where each record and each of its fields begins. */
function placesIn(workspace: Workspace, file: SourceFile): ReadonlySet<number> {
  const found = check(workspace, file).diagnostics.map(({ range }) => range.start);
  const records = file.documents.flatMap(recordsOf);
  const heads = records.flatMap(({ node, document }) => [
    document.header.range.start,
    ...node.entries
      .filter(({ name }) => ['id', 'status', 'models'].includes(name))
      .map(({ value }) => value.range.start),
  ]);
  return new Set([...found, ...heads].sort((a, b) => a - b));
}

function answersTo({ needs = [] }: CodeAction): Readonly<Record<string, string>> {
  return Object.fromEntries(
    needs.map(({ name, form }) => [
      name,
      form === 'day' ? '2027-01-31' : '# "It\'s": fine, [really] \\ <!-- \n no',
    ]),
  );
}

function faultsOf(file: SourceFile): readonly string[] {
  return file.tree.documents.flatMap(({ faults }) => faults.map(({ message }) => message));
}

function filesBelow(folder: string): readonly string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter(name => fs.statSync(name).isFile())
    .sort();
}

import assert from 'node:assert/strict';
import { runThrough } from '../../server/core/base/steps.ts';
import { factsOf } from '../../server/core/model/facts.ts';
import { isAtHand, letGo, readFile, type SourceFile } from '../../server/core/model/source-file.ts';
import { documentsSteps, noteDocuments } from '../../server/core/model/unread.ts';
import { applyChange, emptyWorkspace, type Workspace } from '../../server/core/model/workspace.ts';
import { findAloneSteps } from '../../server/core/rules/alone.ts';
import { check } from '../../server/core/rules/run.ts';
import { companyFiles } from '../bench/company/company.ts';
import { systemsWorkload } from '../bench/workloads.ts';
import { exampleFiles } from '../support/example.ts';
import { uriOf } from '../support/fixture.ts';
import { randomFrom } from '../support/random.ts';
import { editedText } from '../support/text-edits.ts';

type Texts = readonly { readonly path: string; readonly text: string }[];

const today = '2026-11-23';

describe('a document that is checked without its tree', () => {
  const companies: readonly { readonly name: string; readonly files: Texts }[] = [
    { name: 'the example', files: exampleFiles().filter(({ path }) => /\.(?:ya?ml|md|json)$/.test(path)) },
    { name: 'a company', files: companyFiles({ systems: 8, registers: 'of-units' }) },
    { name: 'systems in files of their own', files: systemsWorkload({ systems: 30, faults: 0.3 }).files },
  ];

  for (const { name, files } of companies) {
    it(`has the findings that it has with it, in ${name} as it is and after edits`, function () {
      this.timeout(60_000);
      const random = randomFrom(5);
      for (const edits of [0, 1, 3]) {
        const texts = files.map(({ path, text }) => ({
          path,
          text: Array.from({ length: edits }).reduce<string>(edited => editedText(random, edited), text),
        }));
        const read = workspaceOf(texts);
        const unread = workspaceOf(texts, letGoNoted);
        for (const uri of read.files.keys()) assert.deepEqual(toldOf(unread, uri), toldOf(read, uri), uri);
      }
    });
  }

  it('is not read where nobody has to look at what it says', () => {
    const workspace = workspaceOf(systemsWorkload({ systems: 3 }).files, letGoNoted);
    for (const file of workspace.files.values()) {
      if (!file.uri.includes('/systems/')) continue;
      assert.ok(check(workspace, file).diagnostics.length > 0);
      assert.ok(!isAtHand(file), file.uri);
    }
  });

  it('is read where somebody does, and says what it says', () => {
    const { file, fresh } = lettingGo('aims: policy/v1\nid: p\n---\naims: vendor/v1\nid: v\n');
    const documents = runThrough(documentsSteps(file));
    assert.ok(!isAtHand(file));
    assert.deepEqual(
      documents.map(({ index, header, node }) => ({ index, header, node })),
      fresh.documents.map(({ index, header, node }) => ({ index, header, node })),
    );
  });

  for (const { what, text } of [
    { what: 'a register', text: 'aims: register/v1\nsystems:\n  - id: a\n' },
    { what: 'what has faults', text: 'aims: policy/v1\nid: p\nid: p\n' },
    { what: 'what is of no kind', text: 'aims: nothing/v1\nid: p\n' },
    { what: 'a long text', text: `aims: policy/v1\nid: p\ntext: ${'long '.repeat(2000)}\n` },
  ]) {
    it(`is never ${what}, which is read`, () => {
      const { file } = lettingGo(text);
      runThrough(documentsSteps(file));
      assert.ok(isAtHand(file));
    });
  }

  it('is that once: checked again, its tree is read and kept for the next time', () => {
    const { file } = lettingGo('aims: policy/v1\nid: p\n');
    runThrough(documentsSteps(file));
    assert.ok(!isAtHand(file));
    runThrough(documentsSteps(file));
    assert.ok(isAtHand(file));
  });
});

function lettingGo(text: string): { readonly file: SourceFile; readonly fresh: SourceFile } {
  const uri = uriOf('some.yaml');
  const file = readFile({ uri, text });
  letGoNoted(file);
  return { file, fresh: readFile({ uri, text }) };
}

/** As a file is read that is not open. */
function letGoNoted(file: SourceFile): void {
  factsOf(file);
  runThrough(findAloneSteps(file, today));
  noteDocuments(file);
  letGo(file);
}

function workspaceOf(texts: Texts, prepare: (file: SourceFile) => void = () => {}): Workspace {
  const files = texts.map(({ path, text }) => readFile({ uri: uriOf(path), text }));
  for (const file of files) prepare(file);
  return applyChange(emptyWorkspace({ folders: [uriOf('')], today }), { files });
}

function toldOf(workspace: Workspace, uri: string): readonly object[] {
  const { diagnostics, waived, failures } = check(workspace, workspace.files.get(uri) as SourceFile);
  assert.deepEqual(failures, []);
  return [...diagnostics, ...waived].map(({ document, ...told }) => ({ ...told, index: document?.index }));
}

import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { kinds } from '../server/core/kinds/index.ts';
import { contentFingerprint } from '../server/core/model/content.ts';
import { lifecycleOf } from '../server/core/model/lifecycle.ts';
import { recordsOf } from '../server/core/model/record.ts';
import { temporaryFolder } from './hosts/temporary-folder.ts';
import { exampleFiles } from './support/example.ts';
import {
  findingLine,
  listedFindings,
  listedObligations,
  obligationLines,
  type Reports,
  readinessLines,
  reportsOn,
  rowsOf,
} from './support/example-reports.ts';
import { fileIn, workspaceOf } from './support/fixture.ts';

/**
 * The example's README lists its deliberate faults and the state of each system. What AIMS says of the example has to
 * be that list: nothing that is not in it, and nothing less. A copy outside of any repository is asked, so that nothing
 * depends on the repository that the example happens to lie in.
 */
describe('the example workspace', () => {
  let reports: Reports;

  before(async function () {
    this.timeout(120_000);
    const folder = path.join(temporaryFolder(), 'examples');
    fs.cpSync('examples', folder, { recursive: true });
    reports = await reportsOn(folder);
  });

  it('has the findings that its README lists, and no others', () => {
    const listed = listedFindings('file');
    assert.deepEqual(reports.diagnostics.map(findingLine).sort(), [...listed].sort());
    assert.ok(listed.length > 20, 'the table of the README was read');
  });

  it('has a document of every kind', () => {
    const texts = exampleFiles().map(({ text }) => text);
    const present = new Set(texts.map(text => /^\s*"?aims"?: *"?([a-z-]+)\/v1\b/m.exec(text)?.[1]));
    assert.deepEqual(
      kinds.map(({ name }) => name).filter(name => !present.has(name)),
      [],
    );
  });

  it('has its seven systems in the states that its README gives', () => {
    const listed = rowsOf('id').map(([id, , stage, risk, , state]) => ({ id, stage, risk, state }));
    const found = reports.systems.map(({ id, stage, risk, state }) => ({
      id,
      stage,
      risk: risk ?? 'not rated yet',
      state,
    }));
    assert.deepEqual(sortedById(found), sortedById(listed));
    assert.equal(listed.length, 7);
  });

  it('owes what its README says, with what came of it', () => {
    const listed = listedObligations();
    assert.deepEqual([...obligationLines(reports.systems)].sort(), [...listed].sort());
    assert.equal(listed.length, 7 * 9);
  });

  it('is as ready, clause by clause and control by control, as its README says', () => {
    const listed = rowsOf('clause').map(([id, area, state]) => `${id} ${area} ${state}`);
    assert.deepEqual(readinessLines(reports), listed);
    assert.equal(listed.length, 32 + 38);
  });

  it('lets go what its README says, and nothing else', () => {
    const listed = rowsOf('waived in').map(([file, line, code, until]) =>
      [file, line, code, until].join(' '),
    );
    const found = reports.waived.map(
      ({ file, range, code, waiver }) => `${file} ${range.start.line + 1} ${code} ${waiver.expires}`,
    );
    assert.deepEqual(found.sort(), listed.sort());
    assert.ok(listed.length > 0, 'the table of the README was read');
  });

  it('says in each approved document what was approved, but in the two that only their history judges', () => {
    const files = exampleFiles();
    const workspace = workspaceOf(files.map(({ path, text }) => ({ path, text })));
    const approved = files
      .filter(file => file.parts.length > 0)
      .flatMap(file => fileIn(workspace, file.path).documents.map(document => ({ file, document })))
      .flatMap(({ file, document }) => recordsOf(document).map(record => ({ file, record })))
      .map(({ file, record }) => ({ file: file.path, record, lifecycle: lifecycleOf(record) }))
      .filter(({ lifecycle }) => lifecycle.status === 'approved' && lifecycle.approvedOn !== undefined);
    const wrong = approved.flatMap(({ file, record, lifecycle: { approvedContent } }) => {
      const content = contentFingerprint(record);
      if (approvedContent === content) return [];
      return approvedContent === undefined ? [file] : [`${file}: approved.content has to be ${content}`];
    });
    assert.deepEqual(wrong, ['aims/oversight/code-assistant.yaml', 'aims/oversight/support-copilot.md']);
    assert.ok(approved.length > 40, 'the documents were read');
  });
});

function sortedById<Row extends { readonly id: string | undefined }>(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1));
}

import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { states } from '../server/core/posture/states.ts';
import { temporaryFolder } from './hosts/temporary-folder.ts';
import { loadExample } from './support/example-history.ts';
import {
  findingLine,
  listedFindings,
  listedObligations,
  obligationLines,
  type Reports,
  readinessLines,
  reportsOn,
  rowsOf,
  type System,
} from './support/example-reports.ts';
import { reasonCodes } from './support/reason-codes.ts';

/** What AIMS says of the example with its history is what its README says it adds to the folder alone, and no more. */
describe('the example with its history', () => {
  let alone: Reports;
  let withHistory: Reports;

  before(async function () {
    this.timeout(120_000);
    const folder = temporaryFolder();
    fs.cpSync('examples', path.join(folder, 'alone'), { recursive: true });
    loadExample(path.join(folder, 'with-history'));
    alone = await reportsOn(path.join(folder, 'alone'));
    withHistory = await reportsOn(path.join(folder, 'with-history'));
  });

  it('has the findings that its README lists for it, besides those of the folder', () => {
    const listed = [...listedFindings('file'), ...listedFindings('file with its history')];
    assert.deepEqual(withHistory.diagnostics.map(findingLine).sort(), listed.sort());
  });

  it('has the states that its README gives, where they differ from those of the folder', () => {
    const changed = new Map(
      rowsOf('history of').map(([system, kind, state]) => [`${system} ${kind}`, state] as const),
    );
    const listed = listedObligations().map(line => {
      const [system, kind] = line.split(' ');
      const state = changed.get(`${system} ${kind}`);
      return state === undefined ? line : `${system} ${kind} ${state}`;
    });
    assert.deepEqual([...obligationLines(withHistory.systems)].sort(), listed.sort());
  });

  it('has the reasons that its README gives, and no others that the folder does not have', () => {
    const known = new Set(reasonsIn(alone.systems).map(({ line, message }) => `${line} ${message}`));
    const added = reasonsIn(withHistory.systems).filter(
      ({ line, message }) => !known.has(`${line} ${message}`),
    );
    const listed = rowsOf('history of').flatMap(([system, kind, state, code, since]) =>
      code === '' ? [] : [[system, kind, state, code, since].join(' ').trim()],
    );
    assert.deepEqual(added.map(({ line }) => line).sort(), listed.sort());
  });

  it('lacks only reasons that say that nobody could tell', () => {
    const known = new Set(reasonsIn(withHistory.systems).map(({ line }) => line));
    const lost = reasonsIn(alone.systems).filter(({ line }) => !known.has(line));
    assert.deepEqual(
      // A reason has a day where somebody knows since when it holds.
      lost.filter(({ code }) => code !== 'history-unknown' && code !== 'facts-changed'),
      [],
    );
    assert.deepEqual(
      lost.filter(({ code }) => code === 'facts-changed').map(({ line }) => line),
      ['support-copilot impact-assessment stale facts-changed'],
    );
  });

  it('is as ready as without, lets go the same, and has its systems in the same states', () => {
    assert.deepEqual(readinessLines(withHistory), readinessLines(alone));
    assert.deepEqual(withHistory.waived, alone.waived);
    const statesOf = ({ systems }: Reports) => systems.map(({ id, state }) => `${id} ${state}`);
    assert.deepEqual(statesOf(withHistory), statesOf(alone));
  });

  it('tells from what to what a fact changed', () => {
    const messages = reasonsIn(withHistory.systems)
      .filter(({ code }) => code === 'facts-changed')
      .map(({ message }) => message);
    assert.deepEqual(messages, [
      'models changed since 2026-09-01: tessera-4.1 2026-02-10 to tessera-5 2026-09-15',
    ]);
  });

  it('has every state and every reason there is', () => {
    const obligations = withHistory.systems.flatMap(system => system.obligations);
    const seen = new Set(
      obligations.flatMap(({ state, reasons }) => [state, ...reasons.map(({ code }) => code)]),
    );
    const lacking = [...states, ...reasonCodes].filter(each => !seen.has(each));
    assert.deepEqual(lacking, []);
  });

  /** In a clone there is another history, in an archive none: either says something between nothing and all of it. */
  it('has, where it lies in this repository, the findings and states of the folder or those of its history', async function () {
    this.timeout(120_000);
    const here = await reportsOn('examples');
    const found = new Set(here.diagnostics.map(findingLine));
    assert.deepEqual(
      listedFindings('file').filter(line => !found.has(line)),
      [],
    );
    const mayBe = new Set([...listedFindings('file'), ...listedFindings('file with its history')]);
    assert.deepEqual(
      [...found].filter(line => !mayBe.has(line)),
      [],
    );
    const mayOwe = new Set([...obligationLines(alone.systems), ...obligationLines(withHistory.systems)]);
    assert.deepEqual(
      obligationLines(here.systems).filter(line => !mayOwe.has(line)),
      [],
    );
    assert.deepEqual(readinessLines(here), readinessLines(alone));
  });
});

interface FoundReason {
  /** `support-copilot oversight stale edited-after-approval 2026-11-20` */
  readonly line: string;
  readonly code: string;
  readonly message: string;
}

function reasonsIn(systems: readonly System[]): readonly FoundReason[] {
  return systems.flatMap(({ id, obligations }) =>
    obligations.flatMap(({ kind, state, reasons }) =>
      reasons.map(({ code, since, message }) => ({
        line: [id, kind, state, code, ...(since === undefined ? [] : [since])].join(' '),
        code,
        message,
      })),
    ),
  );
}

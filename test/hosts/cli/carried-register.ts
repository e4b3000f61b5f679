import assert from 'node:assert/strict';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { temporaryFolder } from '../temporary-folder.ts';
import { runAims } from './run-aims.ts';

/** What AIMS says of a system, and what nobody but an approver or a collector of evidence may say. */
const notImported =
  /^(?:Own fields|State|To be mended|File|Line|Approved (?:by|on|content)|Evidence|Code changes: .*|Ignored code)$/;

/** The rows of the register below a folder, without the columns that no import fills. */
export async function rowsOf(folder: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const { code, output, errors } = await runAims(folder, ['export', 'register', 'aims', '--format', 'csv']);
  assert.equal(code, 0, errors);
  const rows: readonly Record<string, string>[] = parse(output, { columns: true });
  return rows.map(row =>
    Object.fromEntries(Object.entries(row).filter(([title]) => !notImported.test(title))),
  );
}

/** Imports what a folder exports into another one, which is given back. */
export async function carried(from: string): Promise<string> {
  const to = temporaryFolder();
  const exported = await runAims(from, ['export', 'register', 'aims', '--output', path.join(to, 'out.csv')]);
  assert.equal(exported.code, 0, exported.errors);
  const taken = await runAims(to, ['import', 'out.csv', '--into', 'aims', '--write', '--quiet']);
  assert.equal(taken.code, 0, taken.errors);
  return to;
}

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** What the built program says of a copy of the example, and what the README of the example says that it says. */

export interface Finding {
  readonly file: string;
  readonly range: { readonly start: { readonly line: number } };
  readonly code: string;
  readonly severity: string;
}

export interface Obligation {
  readonly kind: string;
  readonly state: string;
  readonly document: string | null;
  readonly reasons: readonly { readonly code: string; readonly since?: string; readonly message: string }[];
}

export interface System {
  readonly id: string;
  readonly stage: string | null;
  readonly risk: string | null;
  readonly state: string;
  readonly obligations: readonly Obligation[];
}

export interface Reports {
  readonly diagnostics: readonly Finding[];
  readonly waived: readonly (Finding & { readonly waiver: { readonly expires: string } })[];
  readonly systems: readonly System[];
  readonly readiness: readonly { readonly id: string; readonly area: string; readonly state: string }[];
}

/** Asked in the folder itself, so that files are called as its README calls them. */
export async function reportsOn(folder: string): Promise<Reports> {
  const [{ diagnostics, waived }, { systems }, { readiness }] = await Promise.all([
    asked(folder, 'check'),
    asked(folder, 'status'),
    asked(folder, 'status', '--readiness'),
  ]);
  return { diagnostics, waived, systems, readiness };
}

async function asked(folder: string, ...args: readonly string[]): Promise<Reports> {
  const program = path.resolve('dist/cli.js');
  const all = [program, ...args, '--format', 'json', '--today', '2026-11-23'];
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024 };
    // With findings of severity error it exits with 1.
    execFile(process.execPath, all, options, (_exit, stdout, stderr) => {
      if (stderr === '') resolve(JSON.parse(stdout));
      else reject(new Error(stderr));
    });
  });
}

/** `aims/register.yaml 29 unknown-key warning`, as the tables of the README have it. */
export function findingLine({ file, range, code, severity }: Finding): string {
  return `${file} ${range.start.line + 1} ${code} ${severity}`;
}

/** `demand-forecast dataset current`; where it is owed for several things, each state that one of them has. */
export function obligationLines(systems: readonly System[]): readonly string[] {
  return systems.flatMap(({ id, obligations }) => {
    const kinds = new Set(obligations.map(({ kind }) => kind));
    return [...kinds].map(kind => {
      const states = new Set(obligations.filter(each => each.kind === kind).map(({ state }) => state));
      return `${id} ${kind} ${[...states].join(', ')}`;
    });
  });
}

/** `A.7.2 operations partly` */
export function readinessLines({ readiness }: Reports): readonly string[] {
  return readiness.map(({ id, area, state }) => `${id} ${area} ${state}`);
}

const readme = fs.readFileSync('examples/README.md', 'utf8');

/** The rows of the README's table whose first column has that title. */
export function rowsOf(firstColumn: string): readonly (readonly string[])[] {
  return tableOf(firstColumn).slice(1);
}

/** The README's table whose first column has that title, with its head. */
export function tableOf(firstColumn: string): readonly (readonly string[])[] {
  const lines = readme.split('\n');
  const head = lines.findIndex(line => line.startsWith(`| ${firstColumn} |`));
  assert.ok(head >= 0, `a table whose first column is "${firstColumn}"`);
  const after = lines.slice(head);
  const end = after.findIndex(line => !line.startsWith('|'));
  return after
    .slice(0, end < 0 ? undefined : end)
    .filter((_line, index) => index !== 1)
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    );
}

/** The findings of one of the README's tables. */
export function listedFindings(firstColumn: string): readonly string[] {
  return rowsOf(firstColumn).map(([file, line, code, severity]) => [file, line, code, severity].join(' '));
}

/** What the README says is owed, by system and kind. */
export function listedObligations(): readonly string[] {
  const [head = [], ...rows] = tableOf('obligation');
  return rows.flatMap(([kind, ...states]) =>
    states.map((state, column) => `${head[column + 1]} ${kind} ${state}`),
  );
}

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { kinds } from '../server/core/kinds/index.ts';

/**
 * The example's README lists its deliberate faults and the state of each system. What AIMS says of the example has to
 * be that list: nothing that is not in it, and nothing less.
 */
describe('the example workspace', () => {
  const readme = fs.readFileSync('examples/README.md', 'utf8');
  const aims = (command: string, ...options: string[]): unknown => {
    const args = [
      'dist/cli.js',
      command,
      'examples',
      '--format',
      'json',
      '--today',
      '2026-11-23',
      ...options,
    ];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    assert.equal(stderr, '');
    return JSON.parse(stdout);
  };

  const status = () =>
    aims('status') as {
      systems: {
        id: string;
        stage: string | null;
        risk: string | null;
        state: string;
        obligations: { kind: string; state: string }[];
      }[];
    };

  it('has the findings that its README lists, and no others', () => {
    const listed = rowsOf(readme, 'file').map(([file, line, code, severity]) =>
      [file, line, code, severity].join(' '),
    );
    const { diagnostics } = aims('check') as { diagnostics: Finding[] };
    const found = diagnostics.map(each => `${placeOf(each)} ${each.code} ${each.severity}`);
    assert.deepEqual(found.sort(), [...listed].sort());
    assert.ok(listed.length > 20, 'the table of the README was read');
  });

  it('has a document of every kind', () => {
    const texts = fs
      .readdirSync('examples', { recursive: true, encoding: 'utf8' })
      .filter(file => /\.(?:yaml|md|json)$/.test(file))
      .map(file => fs.readFileSync(path.join('examples', file), 'utf8'));
    const present = new Set(texts.map(text => /^\s*"?aims"?: *"?([a-z-]+)\/v1\b/m.exec(text)?.[1]));
    assert.deepEqual(
      kinds.map(({ name }) => name).filter(name => !present.has(name)),
      [],
    );
  });

  it('has its seven systems in the states that its README gives', () => {
    const listed = rowsOf(readme, 'id').map(([id, , stage, risk, , state]) => ({ id, stage, risk, state }));
    const found = status().systems.map(({ id, stage, risk, state }) => ({
      id,
      stage,
      risk: risk ?? 'not rated yet',
      state,
    }));
    assert.deepEqual(sortedById(found), sortedById(listed));
    assert.equal(listed.length, 7);
  });

  it('owes what its README says, with what came of it', () => {
    const [head = [], ...rows] = tableOf(readme, 'obligation');
    const listed = rows.flatMap(([kind, ...states]) =>
      states.map((state, column) => `${head[column + 1]} ${kind} ${state}`),
    );
    const found = status().systems.flatMap(({ id, obligations }) => {
      const kinds = new Set(obligations.map(({ kind }) => kind));
      return [...kinds].map(kind => {
        const states = new Set(obligations.filter(each => each.kind === kind).map(({ state }) => state));
        return `${id} ${kind} ${[...states].join(', ')}`;
      });
    });
    assert.deepEqual(found.sort(), listed.sort());
    assert.equal(listed.length, 7 * 9);
  });

  it('is as ready, clause by clause and control by control, as its README says', () => {
    const listed = rowsOf(readme, 'clause').map(([id, area, state]) => `${id} ${area} ${state}`);
    const { readiness } = aims('status', '--readiness') as {
      readiness: { id: string; area: string; state: string }[];
    };
    assert.deepEqual(
      readiness.map(({ id, area, state }) => `${id} ${area} ${state}`),
      listed,
    );
    assert.equal(listed.length, 32 + 38);
  });

  it('lets go what its README says, and nothing else', () => {
    const listed = rowsOf(readme, 'waived in').map(([file, line, code, until]) =>
      [file, line, code, until].join(' '),
    );
    const { waived } = aims('check') as { waived: (Finding & { waiver: { expires: string } })[] };
    const found = waived.map(each => `${placeOf(each)} ${each.code} ${each.waiver.expires}`);
    assert.deepEqual(found.sort(), listed.sort());
    assert.ok(listed.length > 0, 'the table of the README was read');
  });
});

interface Finding {
  readonly file: string;
  readonly range: { readonly start: { readonly line: number } };
  readonly code: string;
  readonly severity: string;
}

/** `aims/register.yaml 29`, as the tables of the README name it. */
function placeOf({ file, range }: Finding): string {
  return `${file.replace(/^examples\//, '')} ${range.start.line + 1}`;
}

/** The rows of the table whose first column has that title. */
function rowsOf(markdown: string, firstColumn: string): readonly (readonly string[])[] {
  return tableOf(markdown, firstColumn).slice(1);
}

/** The table whose first column has that title, with its head. */
function tableOf(markdown: string, firstColumn: string): readonly (readonly string[])[] {
  const lines = markdown.split('\n');
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

function sortedById<Row extends { readonly id: string | undefined }>(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1));
}

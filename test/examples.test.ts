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
  const aims = (command: string): unknown => {
    const args = ['dist/cli.js', command, 'examples', '--format', 'json', '--today', '2026-11-23'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    assert.equal(stderr, '');
    return JSON.parse(stdout);
  };

  it('has the findings that its README lists, and no others', () => {
    const listed = rowsOf(readme, 'file').map(([file, line, code, severity]) =>
      [file, line, code, severity].join(' '),
    );
    const { diagnostics } = aims('check') as {
      diagnostics: { file: string; range: { start: { line: number } }; code: string; severity: string }[];
    };
    const found = diagnostics.map(({ file, range, code, severity }) =>
      [file.replace(/^examples\//, ''), range.start.line + 1, code, severity].join(' '),
    );
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
    const listed = rowsOf(readme, 'id').map(([id, , stage, risk, , , state]) => ({ id, stage, risk, state }));
    const { systems } = aims('status') as {
      systems: { id: string; stage: string | null; risk: string | null; state: string }[];
    };
    const found = systems.map(({ id, stage, risk, state }) => ({
      id,
      stage,
      risk: risk ?? 'not rated yet',
      state,
    }));
    assert.deepEqual(sortedById(found), sortedById(listed));
    assert.equal(listed.length, 7);
  });
});

/** The rows of the table whose first column has that title. */
function rowsOf(markdown: string, firstColumn: string): readonly (readonly string[])[] {
  const lines = markdown.split('\n');
  const head = lines.findIndex(line => line.startsWith(`| ${firstColumn} |`));
  assert.ok(head >= 0, `a table whose first column is "${firstColumn}"`);
  const after = lines.slice(head + 2);
  const end = after.findIndex(line => !line.startsWith('|'));
  return after.slice(0, end).map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim()),
  );
}

function sortedById<Row extends { readonly id: string | undefined }>(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1));
}

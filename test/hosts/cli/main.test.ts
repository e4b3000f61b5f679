import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { checkJson } from '../../../server/hosts/cli/check-json.ts';
import { commandNames } from '../../../server/hosts/cli/commands.ts';
import { helpText } from '../../../server/hosts/cli/help.ts';
import {
  type Checked,
  type Engine,
  main,
  type Question,
  type Surroundings,
} from '../../../server/hosts/cli/main.ts';
import type { CheckReport, CheckSummary } from '../../../server/hosts/cli/report.ts';
import { statusJson } from '../../../server/hosts/cli/status-json.ts';
import { asOrdinaryUser, temporaryFolder } from '../temporary-folder.ts';
import { checkReport, statusReport } from './samples.ts';

describe('cli main', () => {
  it('prints help and version, and nothing else', async () => {
    assert.deepEqual(await run(['--help']), { code: 0, output: helpText(), errors: '' });
    assert.deepEqual(await run(['check', '--help']), { code: 0, output: helpText('check'), errors: '' });
    assert.deepEqual(await run(['--version']), { code: 0, output: '1.2.3\n', errors: '' });
    for (const text of [helpText(), ...commandNames.map(helpText)]) {
      for (const line of text.split('\n')) assert.ok(line.length <= 100, line);
    }
  });

  it('leaves the server to whoever serves', async () => {
    assert.deepEqual(await run(['lsp', '--stdio'], { serve: async () => 7 }), {
      code: 7,
      output: '',
      errors: '',
    });
  });

  it('refuses wrong use with exactly one line', async () => {
    const folder = temporaryFolder({ 'a.md': '' });
    const table: readonly [args: readonly string[], line: string][] = [
      [[], 'aims: a command is missing. See "aims --help".\n'],
      [
        ['check', '--today', '2026-02-30'],
        'aims: "--today" must be a day that exists, written YYYY-MM-DD, not "2026-02-30".\n',
      ],
      [['two\nlines\x1B[2J'], 'aims: there is no command "two lines␛[2J". See "aims --help".\n'],
      [['check', 'a.md', 'nowhere'], 'aims: "nowhere" cannot be read: it does not exist.\n'],
      [['check', 'a.md/b'], 'aims: "a.md/b" cannot be read: it does not exist.\n'],
      [['status', 'no\nwhere'], 'aims: "no where" cannot be read: it does not exist.\n'],
      [['check', '/dev/null'], 'aims: "/dev/null" cannot be read: it is neither a file nor a folder.\n'],
      [
        ['check', '--output', 'no/where.json'],
        'aims: "no/where.json" cannot be written: it does not exist.\n',
      ],
      [['check', '--output', '.'], 'aims: "." cannot be written: it is a folder.\n'],
    ];
    for (const [args, errors] of table) {
      assert.deepEqual(await run(args, { folder }), { code: 2, output: '', errors }, args.join(' '));
    }
  });

  it('refuses what permissions keep from it', async function () {
    const folder = temporaryFolder({ 'a.md': '', locked: null });
    fs.chmodSync(path.join(folder, 'a.md'), 0o000);
    fs.chmodSync(path.join(folder, 'locked'), 0o000);
    const done = await asOrdinaryUser(folder, async () => {
      for (const name of ['a.md', 'locked']) {
        const errors = `aims: "${name}" cannot be read: permission denied.\n`;
        assert.deepEqual(await run(['check', name], { folder }), { code: 2, output: '', errors });
      }
    });
    if (!done) this.skip();
  });

  it('tells the engine what is asked, in absolute paths', async () => {
    const folder = temporaryFolder({ 'aims/a.md': '' });
    const questions: Question[] = [];
    const engine: Engine = {
      ...sampleEngine,
      check: async question => {
        questions.push(question);
        return checkedOf(checkReport);
      },
      status: async question => {
        questions.push(question);
        return statusReport;
      },
      change: sampleEngine.change,
      export: sampleEngine.export,
    };
    const environment = { AIMS_TODAY: '2026-03-04' };
    await run(['check'], { folder, engine, now: new Date(2026, 1, 2) });
    await run(['check', 'aims/a.md', './aims'], { folder, engine, environment });
    await run(['status', 'aims', '--today', '2026-05-06'], { folder, engine, environment });
    const all = { path: folder, is: 'folder' } as const;
    const file = { path: path.join(folder, 'aims/a.md'), is: 'file' } as const;
    const inner = { path: path.join(folder, 'aims'), is: 'folder' } as const;
    assert.deepEqual(questions, [
      { folder, paths: [all], today: '2026-02-02', exact: false },
      { folder, paths: [file, inner], today: '2026-03-04', exact: false },
      { folder, paths: [inner], today: '2026-05-06', reviews: false, readiness: false },
    ]);
  });

  it('refuses an AIMS_TODAY that is no day, unless --today is there', async () => {
    const environment = { AIMS_TODAY: '2026-13-01' };
    assert.deepEqual(await run(['check'], { environment }), {
      code: 2,
      output: '',
      errors:
        'aims: The environment variable AIMS_TODAY must be a day that exists, written YYYY-MM-DD, not "2026-13-01".\n',
    });
    assert.equal((await run(['check', '--today', '2026-01-01'], { environment })).errors, '');
  });

  it('exits with 1 for what --fail-on names or what is above it', async () => {
    const clean = { files: 1, documents: 1, error: 0, warning: 0, info: 0, hint: 0, waived: 0 };
    const table: readonly [args: string, found: Partial<CheckSummary>, code: number][] = [
      ['', {}, 0],
      ['', { error: 1 }, 1],
      ['', { warning: 1, info: 1, hint: 1 }, 0],
      ['--fail-on warning', { warning: 1 }, 1],
      ['--fail-on warning', { error: 1 }, 1],
      ['--fail-on warning', { info: 1 }, 0],
      ['--fail-on info', { info: 1 }, 1],
      ['--fail-on info', { hint: 1 }, 0],
      ['--fail-on never', { error: 1 }, 0],
    ];
    for (const [args, found, code] of table) {
      const report = { ...checkReport, summary: { ...clean, ...found } };
      const engine = { ...sampleEngine, check: async () => checkedOf(report) };
      assert.equal((await run(['check', ...args.split(' ').filter(Boolean)], { engine })).code, code, args);
    }
  });

  it('exits with 1 for a state that --fail-on names or a worse one', async () => {
    // There are missing, stale, current and not-required ones.
    assert.equal((await run(['status'])).code, 0);
    assert.equal((await run(['status', '--fail-on', 'missing'])).code, 1);
    assert.equal((await run(['status', '--fail-on', 'current'])).code, 1);
    const totals = { ...statusReport.totals, missing: 0 };
    const engine = { ...sampleEngine, status: async () => ({ ...statusReport, totals }) };
    assert.equal((await run(['status', '--fail-on', 'missing'], { engine })).code, 0);
    assert.equal((await run(['status', '--fail-on', 'incomplete'], { engine })).code, 0);
    assert.equal((await run(['status', '--fail-on', 'stale'], { engine })).code, 1);
  });

  it('prints text or JSON, whether anybody sees it or not', async () => {
    const text = (await run(['check'])).output;
    assert.ok(text.startsWith('aims/register.yaml:5:15 warning placeholder'));
    assert.ok(!text.includes('\x1B'));
    assert.deepEqual(await run(['check', '--format', 'json']), {
      code: 1,
      output: checkJson(checkReport),
      errors: '',
    });
    assert.deepEqual(await run(['status', '--format', 'json']), {
      code: 0,
      output: statusJson(statusReport),
      errors: '',
    });
    assert.ok((await run(['check'], { columns: 100 })).output.includes('\x1B['));
    assert.ok(!(await run(['check', '--no-color'], { columns: 100 })).output.includes('\x1B'));
    assert.ok(!(await run(['check', '--format', 'json'], { columns: 100 })).output.includes('\x1B'));
  });

  it('says what was written, and beside it what may be otherwise than meant', async () => {
    const errors = 'aims: Nobody sees it.\n';
    const args = ['review', 'pol', '--by', 'Dana'];
    assert.deepEqual(await run(args), { code: 0, output: 'aims/po␛[2Jl.md\nIt is done.\n', errors });
    assert.deepEqual(await run([...args, '--quiet']), { code: 0, output: 'aims/po␛[2Jl.md\n', errors });
    const { output } = await run([...args, '--format', 'json']);
    assert.deepEqual(JSON.parse(output), {
      version: 1,
      root: '.',
      today: '2026-11-23',
      written: true,
      files: [{ file: 'aims/po\x1B[2Jl.md', action: 'create' }],
    });
  });

  it('writes to a file instead, without colours', async () => {
    const folder = temporaryFolder();
    const environment = { FORCE_COLOR: '1' };
    assert.deepEqual(await run(['check', '--output', 'a.txt'], { folder, columns: 40, environment }), {
      code: 1,
      output: '',
      errors: '',
    });
    assert.equal(fs.readFileSync(path.join(folder, 'a.txt'), 'utf8'), (await run(['check'])).output);
    await run(['check', '--format', 'json', '--output', path.join(folder, 'a.json')]);
    assert.equal(fs.readFileSync(path.join(folder, 'a.json'), 'utf8'), checkJson(checkReport));
  });

  it('exits with 70 for a fault of its own, whatever the fault says', async () => {
    const engine = {
      ...sampleEngine,
      check: async () => {
        throw new Error('broken\x1B[2J');
      },
    };
    const { code, output, errors } = await run(['check'], { engine });
    assert.equal(code, 70);
    assert.equal(output, '');
    assert.ok(
      errors.startsWith('aims: a fault of the program itself; please report it.\n  Error: broken␛[2J\n'),
    );
  });
});

function checkedOf(report: CheckReport): Checked {
  return { report, unchanged: [], files: [], textOf: () => undefined, isAsked: () => true };
}

const sampleEngine: Engine = {
  import: async () => ({ refused: 'nothing is imported here.' }),
  pack: async () => ({ refused: 'nothing is packed here.' }),
  check: async () => checkedOf(checkReport),
  status: async () => statusReport,
  change: async () => ({
    version: 1,
    root: '.',
    today: '2026-11-23',
    written: true,
    files: [{ file: 'aims/po\x1B[2Jl.md', action: 'create' }],
    notes: ['It is done.'],
    warnings: ['Nobody sees it.'],
  }),
  export: async () => ({ refused: 'nothing is exported here.' }),
};

interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

async function run(
  args: readonly string[],
  changes: Partial<Surroundings> & { readonly columns?: number } = {},
): Promise<Outcome> {
  const written = { output: '', errors: '' };
  const terminal = (to: keyof typeof written) => ({
    isTerminal: changes.columns !== undefined,
    columns: changes.columns,
    write: async (text: string) => {
      written[to] += text;
    },
  });
  const code = await main({
    arguments: args,
    environment: {},
    folder: temporaryFolder(),
    now: new Date(2026, 10, 23),
    output: terminal('output'),
    errors: terminal('errors'),
    version: '1.2.3',
    engine: sampleEngine,
    pageOf: async () => undefined,
    serve: async () => 0,
    ...changes,
  });
  return { code, ...written };
}

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { postureUnpacker } from '../../client/parts/unpacked-posture.ts';
import { today } from '../../server/hosts/today.ts';
import type { PackedPosture, PostureReport } from '../../server/lsp/protocol.ts';
import { clockIn } from '../support/clock.ts';
import { eventually } from '../support/eventually.ts';
import { type EditorOptions, repository, startEditor } from '../support/lsp.ts';
import { randomFrom } from '../support/random.ts';
import { type CommitSpec, makeRepository } from '../support/repository.ts';
import { runAims } from './cli/run-aims.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** From the first place on Earth where a day begins to nearly the last one. */
const zones = ['Pacific/Kiritimati', 'UTC', 'America/Los_Angeles'] as const;

const day = '2026-11-23';

/** A system whose risk assessment has to be reviewed by 15 October 2026. */
const small = `aims: ai-system/v1
id: bot
name: Bot
owner: Ana
stage: development
---
aims: risk-assessment/v1
id: ra-bot
system: bot
owner: Ana
status: approved
approved: { by: CTO, on: 2026-01-15 }
assessed: { on: 2026-01-10 }
review: { next: 2026-10-15 }
criteria: Five by five
risks:
  - id: r-1
    title: Wrong answers
    category: technical
    cause: The model
    consequence: Lost time
    inherent: { likelihood: 2, impact: 2 }
    treatment: { option: accept }
    residual: { likelihood: 1, impact: 2 }
    risk_owner: CTO
`;

/** The same, with code, and commits to it whose authors sat where it was another day than here. */
const past: readonly CommitSpec[] = [
  {
    on: '2026-01-10T12:00:00Z',
    files: {
      'aims.yaml': small.replace('---', 'code: [src/**]\ncode_changes: { commits: 1 }\n---'),
      'src/bot.py': '1\n',
    },
  },
  // In UTC it is the eleventh by now.
  {
    on: '2026-01-10T23:30:00-12:00',
    message: 'On the day of the assessment',
    files: { 'src/bot.py': '2\n' },
  },
  // In UTC it is still the tenth.
  { on: '2026-01-11T00:15:00+14:00', message: 'On the day after', files: { 'src/bot.py': '3\n' } },
  // An offset of a quarter of an hour, on the last evening of a month.
  { on: '2026-01-31T23:59:00+12:45', message: 'At the end of the month', files: { 'src/bot.py': '4\n' } },
];

describe('the zone that a program runs in', function () {
  this.timeout(300_000);

  let folder = '';
  before(() => {
    // In a folder of its own there is no history, whatever this one lies in.
    folder = temporaryFolder({ 'small/aims.yaml': small });
    makeRepository(path.join(folder, 'told'), past);
    fs.cpSync(path.join(repository, 'examples'), path.join(folder, 'examples'), { recursive: true });
  });

  describe('where somebody says which day it is', () => {
    for (const { what, args } of [
      { what: 'findings', args: ['check', 'examples', '--format', 'json'] },
      {
        what: 'states, readiness and reviews',
        args: ['status', 'examples', '--readiness', '--reviews', '--format', 'json'],
      },
      { what: 'calendar', args: ['status', 'examples', '--reviews', '--format', 'ics'] },
    ]) {
      it(`changes nothing about the ${what}`, async () => {
        const program = await aims(args, { TZ: zones[0], AIMS_TODAY: day });
        assert.ok(program.length > 500, program);
        // What the others print needs no process of its own: a process may move to another zone.
        for (const zone of zones) {
          const { output } = await inZone(zone, () => runAims(folder, args));
          assert.equal(output, program, zone);
        }
      });
    }

    it('changes nothing about the posture, and the sidebar shows the same as the command line', async () => {
      const status = await aims(['status', 'examples', '--format', 'json'], { TZ: 'UTC', AIMS_TODAY: day });
      const expected = ofStatus(JSON.parse(status) as Status);
      assert.equal(expected.length, 7);
      for (const zone of zones) {
        await withEditor(
          { folder: 'examples', today: null, trusted: true, environment: { TZ: zone, AIMS_TODAY: day } },
          async posture => {
            await eventually(async () => {
              const report = await posture();
              assert.equal(report.today, day, zone);
              assert.deepEqual(ofPosture(report), expected, zone);
            });
          },
        );
      }
    });
  });

  describe('where nobody does', () => {
    for (const { moment, days } of [
      { moment: '2028-02-29T23:59:59Z', days: ['2028-03-01', '2028-02-29', '2028-02-29'] },
      { moment: '2026-11-23T07:59:00Z', days: ['2026-11-23', '2026-11-23', '2026-11-22'] },
    ]) {
      it(`decides which day it is at ${moment}`, async () => {
        const clock = clockIn(write);
        clock.set(moment);
        const said = await Promise.all(
          zones.map(async zone => {
            const output = await aims(
              ['status', 'small', '--format', 'json'],
              { TZ: zone, AIMS_TODAY: undefined },
              clock,
            );
            return (JSON.parse(output) as Status).today;
          }),
        );
        assert.deepEqual(said, days);
        for (const [index, zone] of zones.entries()) {
          const environment = { TZ: zone, AIMS_TODAY: undefined };
          await withEditor({ folder: 'small', today: null, environment, node: clock.node }, async posture =>
            assert.equal((await posture()).today, days[index], zone),
          );
        }
      });
    }

    it('lets the day of an open editor end when it ends there, and the documents with it', async () => {
      const clock = clockIn(write);
      // Ten minutes to midnight in Los Angeles; elsewhere the day began long ago.
      clock.set('2026-10-16T06:50:00Z');
      const environment = { TZ: 'America/Los_Angeles', AIMS_TODAY: undefined };
      await withEditor({ folder: 'small', today: null, environment, node: clock.node }, async posture => {
        const isSo = async (expected: { readonly today: string; readonly state: string }) => {
          const report = await posture();
          const [system] = ofPosture(report);
          const assessment = system?.obligations.find(({ kind }) => kind === 'risk-assessment');
          assert.deepEqual({ today: report.today, state: assessment?.state }, expected);
        };
        await eventually(() => isSo({ today: '2026-10-15', state: 'due-soon' }));
        clock.set('2026-10-16T07:00:00Z');
        await eventually(() => isSo({ today: '2026-10-16', state: 'stale' }));
      });
    });
  });

  it('changes nothing about which commits came after a day: the clocks of their authors decide', async () => {
    const outputs = await Promise.all(
      zones.map(zone =>
        aims(['status', '--format', 'json'], { TZ: zone, AIMS_TODAY: '2026-02-03' }, { cwd: 'told' }),
      ),
    );
    const [first, ...others] = outputs.map(output => ofStatus(JSON.parse(output) as Status));
    assert.ok(first);
    for (const other of others) assert.deepEqual(other, first);
    const reasons = first[0]?.obligations.find(({ kind }) => kind === 'risk-assessment')?.reasons ?? [];
    assert.deepEqual(
      reasons.filter(({ code }) => code === 'code-changed'),
      [
        {
          code: 'code-changed',
          since: '2026-01-11',
          message: '2 commits (4 lines) changed its code since 2026-01-10',
        },
      ],
    );
    for (const zone of zones) {
      const environment = { TZ: zone, AIMS_TODAY: '2026-02-03' };
      await withEditor({ folder: 'told', today: null, trusted: true, environment }, posture =>
        eventually(async () => assert.deepEqual(ofPosture(await posture()), first, zone)),
      );
    }
  });

  it('has for today the day that its own calendar shows', async () => {
    const random = randomFrom(1);
    for (const zone of [...zones, 'Europe/Berlin', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Apia']) {
      await inZone(zone, () => {
        // Another way to the local day, and one that knows of the days that a zone left out and of its summer times.
        const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
        for (let round = 0; round < 2000; round++) {
          const now = new Date(Date.UTC(1990, 0, 1) + random.below(60 * 366 * 24 * 60) * 60_000);
          assert.equal(today({}, now).day, calendar.format(now), `${now.toISOString()} in ${zone}`);
        }
      });
    }
  });

  function write(name: string, text: string): string {
    const file = path.join(folder, name);
    fs.writeFileSync(file, text);
    return file;
  }

  /** What the command line prints; an exit code that says that there are errors is one of its answers. */
  function aims(
    args: readonly string[],
    environment: Readonly<Record<string, string | undefined>>,
    { node = [], cwd = '' }: { readonly node?: readonly string[]; readonly cwd?: string } = {},
  ): Promise<string> {
    const child = spawn(process.execPath, [...node, path.join(repository, 'dist/cli.js'), ...args], {
      cwd: path.join(folder, cwd),
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    return new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', code =>
        code === 0 || code === 1 ? resolve(output) : reject(new Error(`${code}: ${errors}`)),
      );
    });
  }

  async function withEditor(
    { folder: name, ...options }: Omit<EditorOptions, 'folders'> & { readonly folder: string },
    work: (posture: () => Promise<PostureReport>) => Promise<void>,
  ): Promise<void> {
    const editor = await startEditor({ ...options, folders: [path.join(folder, name)] });
    try {
      const unpacked = postureUnpacker();
      await work(async () => unpacked(await editor.connection.sendRequest<PackedPosture>('aims/posture')));
    } finally {
      await editor.stop();
    }
  }
});

/** Does the work as if this process ran in another zone. */
async function inZone<Result>(zone: string, work: () => Result | Promise<Result>): Promise<Result> {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

interface Status {
  readonly today: string;
  readonly systems: readonly {
    readonly id: string;
    readonly state: string;
    readonly obligations: readonly {
      readonly kind: string;
      readonly subject?: string;
      readonly state: string;
      readonly document: string | null;
      readonly due: string | null;
      readonly reasons: readonly Reason[];
    }[];
  }[];
}

interface Reason {
  readonly code: string;
  readonly since?: string;
  readonly message: string;
}

/** What both say of the systems, in one form. */
function ofStatus({ systems }: Status) {
  return systems.map(({ id, state, obligations }) => ({
    id,
    state,
    obligations: obligations.map(({ kind, subject = '', state: own, document, due, reasons }) => ({
      kind,
      subject,
      state: own,
      document: document ?? '',
      due: due ?? '',
      reasons: reasons.map(reasonOf),
    })),
  }));
}

function ofPosture({ roots }: PostureReport): ReturnType<typeof ofStatus> {
  return roots
    .flatMap(({ systems }) => systems)
    .map(({ id, state, obligations }) => ({
      id,
      state,
      obligations: obligations.map(({ kind, subject = '', state: own, document, due = '', reasons }) => ({
        kind,
        subject,
        state: own,
        document: document?.id ?? '',
        due,
        reasons: reasons.map(reasonOf),
      })),
    }));
}

function reasonOf({ code, since = '', message }: Reason) {
  return { code, since, message };
}

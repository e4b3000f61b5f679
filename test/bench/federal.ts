import { federalFolder, federalRecords, federalRegisters, federalSource } from '../real/federal.ts';
import { type Bench, benchDay, inFolder } from './bench.ts';
import { findingsIn, measureCommand, noteRuns } from './check.ts';
import { type Run, run } from './command.ts';
import { measureStarts } from './starts.ts';

/** The published register of the US federal agencies, read as registers of the AIMS: one for each agency. */
export async function measureFederal(bench: Bench): Promise<void> {
  const { options, note, say } = bench;
  const records = federalRecords();
  const source = federalSource();
  if (!records || source === undefined) {
    say(`federal: skipped, since ${federalFolder} is not there`);
    return;
  }
  say(`federal: ${records.length} records`);
  const files = [...federalRegisters(records)].map(([path, text]) => ({ path, text }));
  await inFolder({ files }, async folder => {
    const common = { scenario: 'federal', folder, repeat: Math.min(options.repeat, 3) } as const;
    await measureStarts(bench, { scenario: 'federal', folder, repeat: common.repeat });
    const checked = await measureCommand(bench, { ...common, command: 'check' });
    const status = await measureCommand(bench, { ...common, command: 'status' });
    const { totals } = JSON.parse(status.stdout);
    if (totals.systems !== records.length)
      throw new Error(`${records.length} records, but ${totals.systems} systems`);
    const counted = { scenario: 'federal', unit: 'count', samples: 1 } as const;
    note({ ...counted, metric: 'systems', value: totals.systems });
    note({ ...counted, metric: 'findings', value: findingsIn(checked) });
  });
  await measureImport(bench, source, records.length);
}

/** The register as it was published, imported into an empty folder, imported again, and what check says of the result. */
async function measureImport(bench: Bench, source: string, records: number): Promise<void> {
  const times = Math.min(bench.options.repeat, 3);
  const firsts: Run[] = [];
  const seconds: Run[] = [];
  const args = [bench.cli, 'import', source, '--into', 'aims', '--write', '--format', 'json'];
  const counts = (systems: Readonly<Record<string, number>>) => [systems.new, systems.unchanged];
  for (let round = 0; round < times; round++) {
    await inFolder({ files: [] }, async folder => {
      const first = await run(args, { folder, peak: bench.peak });
      const second = await run(args, { folder, peak: bench.peak });
      const systems = [first, second].flatMap(({ stdout }) => counts(JSON.parse(stdout).systems));
      if (systems.join() !== [records, 0, 0, records].join())
        throw new Error(`${records} records were imported twice as ${systems.join(', ')}`);
      firsts.push(first);
      seconds.push(second);
      if (round > 0) return;
      const checked = [bench.cli, 'check', '--format', 'json', '--today', benchDay];
      noteRuns(bench, [await run(checked, { folder, peak: bench.peak })], {
        scenario: 'federal',
        metric: 'aims check of what was imported',
      });
    });
  }
  noteRuns(bench, firsts, { scenario: 'federal', metric: 'aims import' });
  noteRuns(bench, seconds, { scenario: 'federal', metric: 'aims import again' });
}

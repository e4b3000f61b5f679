import { federalFolder, federalRecords, federalRegisters } from '../real/federal.ts';
import { type Bench, inFolder } from './bench.ts';
import { findingsIn, measureCommand } from './check.ts';
import { measureStarts } from './starts.ts';

/** The published register of the US federal agencies, read as registers of the AIMS: one for each agency. */
export async function measureFederal(bench: Bench): Promise<void> {
  const { options, note, say } = bench;
  const records = federalRecords();
  if (!records) {
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
}

import { randomFrom } from '../../support/random.ts';
import { makeVendor, vendors } from '../documents.ts';
import type { GeneratedFile } from '../generated-file.ts';
import { generatedTexts, type Texts } from '../texts.ts';
import { companyControls } from './controls.ts';
import { governance } from './governance.ts';
import { putRegister, putSystems } from './of-systems.ts';
import { putUnit } from './of-units.ts';
import { put, type Shelf } from './shelf.ts';
import { unitsFor } from './units.ts';

/**
 * The whole AIMS of a made-up company with so many systems, the same in every run: of each system its entry, impact
 * and risk assessment, validation, monitoring, oversight and datasets; of each unit of the company controls, training,
 * runbooks, vendor, incidents and audit; and once what the company has as a whole. About eight documents a system, in
 * all carriers. Every reference resolves, and on the day of the benches nothing in it is an error.
 */
export function companyFiles({
  systems,
  seed = 1,
  texts = generatedTexts,
  registers = 'of-units',
}: {
  readonly systems: number;
  readonly seed?: number;
  readonly texts?: Texts;
  /** `of-units`: one entry in ten stands in the register of its unit. `one`: all of them in one register. */
  readonly registers?: 'of-units' | 'one';
}): readonly GeneratedFile[] {
  const shelf: Shelf = { random: randomFrom(seed), texts, files: [] };
  const units = unitsFor(systems);
  for (const { path, kind, made, carrier } of governance(shelf, units)) {
    put(shelf, { path, kind, made, carrier, keepsContent: kind !== 'config' });
  }
  put(shelf, { path: 'aims/controls', kind: 'controls', made: companyControls(shelf), carrier: 'yaml' });
  for (const id of vendors) put(shelf, { path: `aims/vendors/${id}`, kind: 'vendor', made: makeVendor(id) });
  const entries: object[] = [];
  for (const unit of units) {
    putUnit(shelf, { unit, units: units.length });
    const listed = putSystems(shelf, { unit, isListed: number => registers === 'one' || number % 10 === 0 });
    if (registers === 'one') entries.push(...listed);
    else if (listed.length > 0) {
      const title = `Systems of unit ${unit.number}`;
      putRegister(shelf, { path: `${unit.folder}/register`, title, systems: listed });
    }
  }
  if (registers === 'one') {
    putRegister(shelf, { path: 'aims/register', title: 'Systems of the company', systems: entries });
  }
  return shelf.files;
}

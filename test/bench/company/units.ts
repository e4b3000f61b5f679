/** A part of the company that has systems, and what they share. */
export interface Unit {
  /** From 1. */
  readonly number: number;
  readonly folder: string;
  /** The numbers of its systems, from the first to the last. */
  readonly first: number;
  readonly last: number;
  /** Who oversees its systems, and is trained for it. */
  readonly overseer: string;
  readonly training: string;
  readonly vendor: string;
  readonly runbook: string;
  readonly controls: readonly string[];
}

/** How many systems a unit has. */
const unitSize = 20;

export function unitsFor(systems: number): readonly Unit[] {
  return Array.from({ length: Math.ceil(systems / unitSize) }, (_, index) => {
    const number = index + 1;
    return {
      number,
      folder: `aims/units/${number}`,
      first: index * unitSize + 1,
      last: Math.min(systems, number * unitSize),
      overseer: `Shift lead of unit ${number}`,
      training: `training-unit-${number}`,
      vendor: `vendor-unit-${number}`,
      runbook: `rb-unit-${number}`,
      controls: unitControls.map(name => `ctl-unit-${number}-${name}`),
    };
  });
}

export function systemId(number: number): string {
  return `system-${number}`;
}

const unitControls = ['second-look', 'threshold-change', 'sampling', 'release-gate', 'hand-over'];

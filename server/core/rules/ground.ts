import { sameAnswer } from '../base/equal.ts';
import type { RootLinks } from '../model/links.ts';
import type { Moment } from '../model/moment.ts';
import { brokenStrands, type Reliance, type Strands } from '../model/watching.ts';
import type { Described } from './rule.ts';

/** What answers about records rest on besides the records. */
export interface Ground {
  readonly rules: readonly Described[];
  readonly today: string;
  /** Whether a part of the record may be missing from the tree. */
  readonly isPartial: boolean;
  /** For rules that ask the other records: whom they ask. */
  readonly among?: Among;
}

export interface Among {
  readonly root: RootLinks;
  readonly moment: Moment;
  /** Whether the document is history, and with it all of its entries. */
  readonly isOver: boolean;
}

/** A ground on which something was found, without whom it was asked of: that would be kept in memory with it. */
export interface Footing {
  readonly rules: readonly Described[];
  readonly today: string;
  readonly isPartial: boolean;
  readonly isOver: boolean | undefined;
  /** Undefined where nobody else was asked. */
  readonly reliance: Reliance | undefined;
}

export function footingOn(
  { rules, today, isPartial, among }: Ground,
  reliance: Reliance | undefined,
): Footing {
  return { rules, today, isPartial, isOver: among?.isOver, reliance };
}

/** Whether a ground is the one of a footing, but for the answers of others. */
export function standsOn(footing: Footing, { rules, today, isPartial, among }: Ground): boolean {
  return (
    footing.today === today &&
    footing.isPartial === isPartial &&
    sameAnswer(footing.rules, rules) &&
    footing.isOver === among?.isOver
  );
}

/** Which strands of what was found then might not be found now; undefined where nothing is left of the footing. */
export function looseStrands(footing: Footing, ground: Ground): Strands | undefined {
  if (!standsOn(footing, ground)) return undefined;
  const { among } = ground;
  if (!among) return 0;
  return footing.reliance && brokenStrands(footing.reliance, among.root, among.moment);
}

import { sameAnswer } from '../base/equal.ts';
import type { RecordFacts } from '../model/facts.ts';
import type { RootLinks } from '../model/links.ts';
import { atMoment, type Moment } from '../model/moment.ts';
import { answersHold, type Questions } from '../model/watching.ts';
import type { Described } from './rule.ts';

/** What answers about records rest on besides the records. */
export interface Ground {
  readonly rules: readonly Described[];
  readonly today: string;
  /** Whether a part of the document may be missing from its tree. */
  readonly isPartial: boolean;
  /** For rules that ask the other records: whom they ask. */
  readonly among?: Among;
}

export interface Among {
  readonly root: RootLinks;
  readonly moment: Moment;
  /** Stands for all that the records of the AIMS say at the moment, and keeps nothing of it; see `lightOf`. */
  readonly light: object;
  /** What others see of the document. */
  readonly documentFacts: RecordFacts | undefined;
}

/** A ground on which something was found, without whom it was asked of: that would be kept in memory with it. */
export interface Footing {
  readonly rules: readonly Described[];
  readonly today: string;
  readonly isPartial: boolean;
  readonly documentFacts: RecordFacts | undefined;
  /** Stands for the newest AIMS of which the answers are known to be these. */
  light: object | undefined;
  readonly asked: Questions;
}

export function footingOn({ rules, today, isPartial, among }: Ground, asked: Questions): Footing {
  return { rules, today, isPartial, documentFacts: among?.documentFacts, light: among?.light, asked };
}

/** Whether what was found then would be found now. */
export function isFirm(footing: Footing, { rules, today, isPartial, among }: Ground): boolean {
  if (footing.today !== today || footing.isPartial !== isPartial) return false;
  if (!sameAnswer(footing.rules, rules)) return false;
  if (!among) return true;
  if (footing.documentFacts !== among.documentFacts) return false;
  if (footing.light === among.light) return true;
  const holds = answersHold(footing.asked, among.root, among.moment);
  if (holds) footing.light = among.light;
  return holds;
}

/** An object that is the same as long as all records of an AIMS say the same, at the same moment. */
export const lightOf: (moment: Moment, root: RootLinks) => object = atMoment((_: RootLinks) => ({}));

import { sameAnswer } from '../base/equal.ts';
import type { RootLinks } from '../model/links.ts';
import { atMoment, type Moment } from '../model/moment.ts';
import type { Described } from './rule.ts';

/** What answers about records rest on besides the records. */
export interface Ground {
  readonly rules: readonly Described[];
  readonly today: string;
  /** For rules that ask the other records: another object as soon as any of those may say something else. */
  readonly light?: object;
}

export function isSameGround(a: Ground, b: Ground): boolean {
  return a === b || (a.light === b.light && a.today === b.today && sameAnswer(a.rules, b.rules));
}

/** It stands for all that the records of an AIMS say at a moment, and keeps nothing of it. */
export function lightOf(moment: Moment, root: RootLinks): object {
  return lights(moment, root);
}

const lights = atMoment((_: RootLinks) => ({}));

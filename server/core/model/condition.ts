import { fitted } from '../base/fitted.ts';
import { memo } from '../base/memo.ts';
import { hasTooManyAliases } from './aliases.ts';
import { datesOf } from './dates.ts';
import { frameworkFaultsOf, isOfForeignFramework } from './framework-uses.ts';
import { localFaultsOf } from './local-faults.ts';
import { missingFrom } from './missing.ts';
import { placeholdersOf } from './placeholder.ts';
import type { Record } from './record.ts';
import { schemaFaultsOf } from './schema-faults.ts';
import { syntaxFaultsOf } from './syntax-faults.ts';
import { repeatedUsesOf } from './uses.ts';

/**
 * Whether a record is sound in itself: how many faults make it unreadable to others, how many placeholders hold
 * the place of an answer, and which fields are due and not there. Faults between files are not among them.
 */
export interface Condition {
  readonly errors: number;
  readonly placeholders: number;
  /** The names of missing fields whose turn has come, as paths: `risk.level`, `models[0].version`. */
  readonly missing: readonly string[];
  /** How many others are missing whose turn is still to come. */
  readonly ahead: number;
}

export const conditionOf = memo((record: Record): Condition => {
  const schemaFaults = schemaFaultsOf(record).filter(fault => fault.is !== 'unknown-key');
  const missing = missingFrom(record);
  const due = missing.filter(each => each.due);
  const dates = datesOf(record).filter(date => typeof date.span === 'string');
  return {
    errors:
      syntaxFaultsOf(record).length +
      schemaFaults.length +
      dates.length +
      repeatedUsesOf(record).length +
      localFaultsOf(record).length +
      frameworkFaultsOf(record).filter(use => !isOfForeignFramework(use)).length +
      (hasTooManyAliases(record) ? 1 : 0),
    placeholders: placeholdersOf(record).length,
    missing: fitted(due.map(({ path }) => pathText(path))),
    ahead: missing.length - due.length,
  };
});

/** A path as a person writes it: `models[0].version`. */
export function pathText(path: readonly (string | number)[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? part : `${text}.${part}`;
  }, '');
}

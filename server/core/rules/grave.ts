import type { RootView } from '../model/links.ts';
import type { Missing } from '../model/missing.ts';
import { saidIn } from '../model/placeholder.ts';
import type { Record } from '../model/record.ts';
import { isGrave } from '../model/stages.ts';
import type { SystemFacts } from '../model/system-facts.ts';
import type { Severity } from './rule.ts';

/** The system that a record is or is about, as far as it is known. */
export function systemOf(root: RootView, record: Record): SystemFacts | undefined {
  if (record.kind.idKind === 'system') {
    const stage = saidIn(record, 'stage');
    const risk = saidIn(record, 'risk', 'level');
    return { ...(stage && { stage }), ...(risk && { risk }), facts: {} };
  }
  return aboutSystem(root, record);
}

/** The system that a document names as the one it is about. */
export function aboutSystem(root: RootView, record: Record): SystemFacts | undefined {
  const id = record.kind.idKind === 'system' ? undefined : saidIn(record, 'system');
  return id === undefined ? undefined : root.definitions('system', id)[0]?.system;
}

/** Errors are for systems of high or critical risk in production; elsewhere a warning will do. */
export function severityFor(system: SystemFacts | undefined): Severity {
  return system && isGrave({ stage: system.stage, risk: system.risk }) ? 'error' : 'warning';
}

/** The severity of what concerns several systems: that of the one for which it weighs most. */
export function severityForAny(systems: readonly (SystemFacts | undefined)[]): Severity {
  return systems.some(system => severityFor(system) === 'error') ? 'error' : 'warning';
}

export function severityOfMissing(missing: Missing, system: SystemFacts | undefined): Severity {
  if (missing.need.when === 'always') return 'error';
  return missing.due ? severityFor(system) : 'info';
}

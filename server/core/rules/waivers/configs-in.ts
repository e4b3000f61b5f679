import { configDocumentOf, isHistoric } from '../../model/config.ts';
import type { RecordFacts } from '../../model/facts.ts';
import type { RootView } from '../../model/links.ts';
import type { Record } from '../../model/record.ts';
import type { RelationsContext } from '../rule.ts';

export interface ConfigSeen {
  readonly record: Record;
  readonly facts: RecordFacts;
  readonly root: RootView;
}

/** A record as a configuration in force, whether or not it is the first of its root; undefined for every other. */
export function configSeen({ record, facts, root }: RelationsContext): ConfigSeen | undefined {
  return facts.kind === 'config' && !isHistoric(facts) ? { record, facts, root } : undefined;
}

/** A record as the configuration that counts; undefined for every other. */
export function countingConfig(context: RelationsContext): ConfigSeen | undefined {
  return configDocumentOf(context.root) === context.facts ? configSeen(context) : undefined;
}

import { configDocumentOf, isHistoric } from '../../model/config.ts';
import type { RecordFacts } from '../../model/facts.ts';
import { linksAround, type RootLinks } from '../../model/links.ts';
import type { Record } from '../../model/record.ts';
import type { WorkspaceContext } from '../rule.ts';
import { recordsAsSeen } from '../seen.ts';

export interface ConfigSeen {
  readonly record: Record;
  readonly facts: RecordFacts;
  readonly root: RootLinks;
}

/** The configurations in a document that are in force, whether or not they are the first of their root. */
export function* configsIn(context: WorkspaceContext): Generator<ConfigSeen> {
  if (context.document.header.kindName !== 'config') return;
  const root = linksAround(context.workspace, context.file.uri);
  for (const { record, facts } of recordsAsSeen(context)) {
    if (facts.kind === 'config' && !isHistoric(facts)) yield { record, facts, root };
  }
}

/** The configuration in a document that counts. */
export function* countingConfigIn(context: WorkspaceContext): Generator<ConfigSeen> {
  for (const config of configsIn(context)) {
    if (configDocumentOf(config.root) === config.facts) yield config;
  }
}

import { configDocumentOf, isHistoric } from '../../model/config.ts';
import type { RecordFacts } from '../../model/facts.ts';
import { linksAround, type RootLinks } from '../../model/links.ts';
import type { Record } from '../../model/record.ts';
import type { WorkspaceContext } from '../rule.ts';
import { recordsAsSeen } from '../seen.ts';

/** The configuration that a document is, where it is the one of its root that counts. */
export function configIn(
  context: WorkspaceContext,
): { readonly record: Record; readonly root: RootLinks } | undefined {
  const config = anyConfigIn(context);
  return config && configDocumentOf(config.root) === config.facts ? config : undefined;
}

/** The same, where it is in force and whether or not it counts. */
export function anyConfigIn(
  context: WorkspaceContext,
): { readonly record: Record; readonly facts: RecordFacts; readonly root: RootLinks } | undefined {
  if (context.document.header.kindName !== 'config') return undefined;
  for (const { record, facts } of recordsAsSeen(context)) {
    if (facts.kind !== 'config' || isHistoric(facts)) continue;
    return { record, facts, root: linksAround(context.workspace, context.file.uri) };
  }
  return undefined;
}

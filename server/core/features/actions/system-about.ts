import type { RecordFacts } from '../../model/facts.ts';
import { linksAround } from '../../model/links.ts';
import type { Workspace } from '../../model/workspace.ts';

/** The system that a document is about, by its field `system`. */
export function systemAbout(
  workspace: Workspace,
  { place, references }: RecordFacts,
): RecordFacts | undefined {
  const own = references.find(
    each =>
      each.kind === 'system' &&
      each.place.path.at(-1) === 'system' &&
      each.place.path.length === place.path.length + 1,
  );
  return own && linksAround(workspace, place.uri).definitions('system', own.id)[0];
}

import type { RecordFacts } from '../model/facts.ts';
import type { RootView } from '../model/links.ts';

/** The system that a document is about, by its field `system`. */
export function systemAbout(root: RootView, { place, references }: RecordFacts): RecordFacts | undefined {
  const own = references.find(
    each =>
      each.kind === 'system' &&
      each.place.path.at(-1) === 'system' &&
      each.place.path.length === place.path.length + 1,
  );
  return own && root.definitions('system', own.id)[0];
}

/** The systems that an assessment is judged for: the one that it is about, else those that list it. */
export function systemsAssessedBy(root: RootView, assessment: RecordFacts): readonly RecordFacts[] {
  const about = systemAbout(root, assessment);
  if (about) return [about];
  const { idKind, id } = assessment;
  return id === undefined
    ? []
    : root.recordsReferringTo(idKind, id).filter(({ system }) => system !== undefined);
}

/** All systems that a record names, wherever in it; a system itself is its own. */
export function systemsNamedBy(root: RootView, record: RecordFacts): readonly RecordFacts[] {
  if (record.system) return [record];
  const ids = record.references.filter(({ kind }) => kind === 'system').map(({ id }) => id);
  return [...new Set(ids)].flatMap(id => root.definitions('system', id).slice(0, 1));
}

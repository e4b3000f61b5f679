import type { RecordFacts } from '../model/facts.ts';
import { linksAround, type RootLinks, referrersOf } from '../model/links.ts';
import { recordAt } from '../model/locate.ts';
import { recordsOf } from '../model/record.ts';
import type { Workspace } from '../model/workspace.ts';
import { documentPostureOf } from '../posture/document-posture.ts';
import { systemPostureOf } from '../posture/posture.ts';
import { systemAbout } from '../posture/system-about.ts';
import { documentLinksOf } from './document-links.ts';

/** How something is tied to a record, the closest ties first. */
export type Tie = 'system' | 'answers' | 'named' | 'naming' | 'same-system' | 'kept';

export type Related =
  | { readonly tie: Exclude<Tie, 'kept'>; readonly record: RecordFacts }
  /** A file or a web page that says or proves something. `text`: as written. */
  | { readonly tie: 'kept'; readonly target: string; readonly text: string };

/**
 * Everything that is connected with a record, each once, under the closest tie: its system, what answers for it, what it
 * names, what names it, what is about the same system, and where its evidence is kept.
 */
export function relatedTo(workspace: Workspace, record: RecordFacts): readonly Related[] {
  const root = linksAround(workspace, record.place.uri);
  const seen = new Set([record]);
  const once = (tie: Exclude<Tie, 'kept'>, records: readonly RecordFacts[]): readonly Related[] =>
    records.flatMap(each => {
      if (seen.has(each)) return [];
      seen.add(each);
      return [{ tie, record: each }];
    });
  const systems = systemsOf(workspace, record);
  return [
    ...once('system', systems),
    ...once('answers', answersOf(workspace, record)),
    ...once('named', namedBy(root, record)),
    ...once('naming', referrersOf(root, record)),
    ...once(
      'same-system',
      systems.flatMap(system => root.recordsReferringTo('system', system.id ?? '')),
    ),
    ...keptBy(workspace, record),
  ];
}

/** The system that a document is about, and those that it answers for. */
function systemsOf(workspace: Workspace, record: RecordFacts): readonly RecordFacts[] {
  if (record.system) return [];
  const about = systemAbout(linksAround(workspace, record.place.uri), record);
  const answered = documentPostureOf(workspace, record)?.answers ?? [];
  return [...(about ? [about] : []), ...answered.map(({ system }) => system.record)];
}

/** The documents that answer what a system owes. */
function answersOf(workspace: Workspace, record: RecordFacts): readonly RecordFacts[] {
  const obligations = systemPostureOf(workspace, record)?.obligations ?? [];
  return obligations.flatMap(({ document }) => document ?? []);
}

function namedBy(root: RootLinks, { references }: RecordFacts): readonly RecordFacts[] {
  return references.flatMap(({ kind, id }) => root.definitions(kind, id));
}

/** The files and pages in the fields of the record itself, not in those of the entries within it. */
function keptBy(workspace: Workspace, facts: RecordFacts): readonly Related[] {
  const file = workspace.files.get(facts.place.uri);
  const record = recordAt(workspace, facts);
  if (!file || !record) return [];
  const inner = recordsOf(record.document).filter(({ path }) => path.length > record.path.length);
  const { start, end } = record.path.length === 0 ? record.document.node.range : record.node.range;
  const isWithin = (at: number, within: { readonly start: number; readonly end: number }) =>
    at >= within.start && at <= within.end;
  const targets = new Map<string, string>();
  for (const { range, target } of documentLinksOf(workspace, file)) {
    if (!isWithin(range.start, { start, end })) continue;
    if (inner.some(({ node }) => isWithin(range.start, node.range))) continue;
    if (!targets.has(target)) targets.set(target, file.text.slice(range.start, range.end));
  }
  return [...targets].map(([target, text]) => ({ tie: 'kept', target, text }));
}

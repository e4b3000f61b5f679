import { memo } from '../base/memo.ts';
import type { RecordFacts } from '../model/facts.ts';
import { linksAround, type RootLinks, type RootView } from '../model/links.ts';
import { recordGroupsOf } from '../model/record.ts';
import type { Document } from '../model/source-file.ts';
import { demandsOf } from '../model/stages.ts';
import { noteMade, type Reliance } from '../model/watching.ts';
import type { Workspace } from '../model/workspace.ts';
import { counts } from '../posture/in-force.ts';
import { amongOthers } from './among-others.ts';
import { type Answer, ask } from './answer.ts';
import type { AimsRule, Severity } from './rule.ts';

/** What rules about an AIMS as a whole found in a document, and the answers of the AIMS that it rests on. */
export interface FoundForAims {
  readonly answers: readonly Answer[];
  readonly resting: readonly Reliance[];
}

const nothing: FoundForAims = { answers: [], resting: [] };

/** Asks those rules that may find something in a document: in the one that speaks for its AIMS all of them do. */
export function foundForAims(
  workspace: Workspace,
  document: Document,
  rules: readonly AimsRule[],
): FoundForAims {
  const { uri, index, header } = document;
  const speaks = spokenForIn(workspace, uri) === index;
  const asked = rules.filter(({ kinds = [] }) => speaks || kinds.some(kind => kind === header.kind?.name));
  if (asked.length === 0) return nothing;
  const own = recordGroupsOf(document).find(({ path }) => path.length === 0)?.records[0];
  const watched = own && amongOthers(workspace, document).contextOf(own);
  if (!watched) return nothing;
  const { context, reliance } = watched;
  const answers = asked.map(rule => ask(rule, context));
  noteMade(reliance);
  return { answers, resting: [reliance] };
}

/** The index of the document in a file that speaks for their AIMS; undefined where none of the file's does. */
export function spokenForIn(workspace: Workspace, uri: string): number | undefined {
  const place = spokesmanOf(linksAround(workspace, uri))?.place;
  return place?.uri === uri ? place.document : undefined;
}

/** What is wrong with an AIMS as a whole weighs more once one of its systems is in production. */
export function severityForAims(root: RootView): Severity {
  return root.ask(hasProduction) ? 'warning' : 'info';
}

/**
 * The document that speaks for an AIMS: findings about an AIMS as a whole stand once, at the `aims:` line of its scope,
 * where there is none at that of its first register, and where there is none either at that of its first system.
 */
export const spokesmanOf = memo((root: RootLinks): RecordFacts | undefined =>
  ['scope', 'register', 'ai-system']
    .map(kind => root.ofKind(kind).find(counts))
    .find(record => record !== undefined),
);

const hasProduction = memo((root: RootLinks): boolean =>
  root.ofKind('ai-system').some(({ system }) => system && demandsOf(system.stage) === 'production'),
);

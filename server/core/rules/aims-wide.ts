import { memo } from '../base/memo.ts';
import type { RecordFacts } from '../model/facts.ts';
import { linksAround, type RootLinks } from '../model/links.ts';
import { demandsOf } from '../model/stages.ts';
import { counts } from '../posture/in-force.ts';
import type { Severity, WorkspaceContext } from './rule.ts';

/**
 * The AIMS that a document speaks for: findings about an AIMS as a whole stand once, at the `aims:` line of its scope,
 * where there is none at that of its first register, and where there is none either at that of its first system.
 *
 * @returns undefined for every other document
 */
export function aimsSpokenForBy({ workspace, file, document }: WorkspaceContext): RootLinks | undefined {
  const root = linksAround(workspace, file.uri);
  const place = spokesmanOf(root)?.place;
  return place?.uri === file.uri && place.document === document.index ? root : undefined;
}

/** What is wrong with an AIMS as a whole weighs more once one of its systems is in production. */
export function severityForAims(root: RootLinks): Severity {
  return hasProduction(root) ? 'warning' : 'info';
}

/** The document that speaks for an AIMS: where findings about it as a whole stand. */
export const spokesmanOf = memo((root: RootLinks): RecordFacts | undefined =>
  ['scope', 'register', 'ai-system']
    .map(kind => root.ofKind(kind).find(counts))
    .find(record => record !== undefined),
);

const hasProduction = memo((root: RootLinks): boolean =>
  root.ofKind('ai-system').some(({ system }) => system && demandsOf(system.stage) === 'production'),
);

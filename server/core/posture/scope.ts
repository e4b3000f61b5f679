import { memo } from '../base/memo.ts';
import type { RecordFacts } from '../model/facts.ts';
import type { RootLinks } from '../model/links.ts';
import { demandsOf, hasReached } from '../model/stages.ts';
import { isRepeated } from './cross-faults.ts';
import { counts, inForce, type SeenDocument } from './in-force.ts';

/** The approved scopes of an AIMS. One is right. */
export const approvedScopes = memo((root: RootLinks): readonly SeenDocument<'scope'>[] =>
  inForce(root, 'scope').filter(({ record }) => record.lifecycle.status === 'approved'),
);

/**
 * The systems that a scope has to speak of: those being built or run. Ideas and plans are not there yet, what is
 * retired is there no more; of a stage that is not known the strictest is assumed.
 */
export const systemsToCover = memo((root: RootLinks): readonly RecordFacts[] =>
  root
    .ofKind('ai-system')
    .filter(
      record =>
        counts(record) &&
        !isRepeated(root, record) &&
        hasReached(demandsOf(record.system?.stage), 'development'),
    ),
);

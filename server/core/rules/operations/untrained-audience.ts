import { memo } from '../../base/memo.ts';
import { shortened } from '../../base/shorten.ts';
import { foldName } from '../../base/words.ts';
import type { RootLinks, RootView } from '../../model/links.ts';
import { headRangeOf } from '../../model/record.ts';
import { saidBy } from '../../model/said.ts';
import { overseerRoles } from '../../posture/overseers.ts';
import { rolesTaught, trainedRoles } from '../../posture/training.ts';
import { valueAt } from '../../syntax/node.ts';
import type { RelationsRule } from '../rule.ts';
import { listed } from '../wording.ts';

export const untrainedAudience: RelationsRule = {
  code: 'untrained-audience',
  summary: 'A training programme has a module that those for whom it is meant have no record of.',
  severity: 'info',
  sees: 'relations',
  kinds: ['training'],

  *check({ record, facts, root }) {
    const said = saidBy(record, 'training');
    // Without any records it is the records that are missing, and where they are ruled out they are kept elsewhere.
    if (!said?.records || facts.lifecycle.status !== 'approved') return;
    for (const [index, { module, audience = [] }] of (said.programme ?? []).entries()) {
      if (module === undefined) continue;
      const taught = rolesTaught(root, module);
      const untaught = rolesNamedIn(root, audience).filter(role => !taught?.has(foldName(role)));
      if (taught && untaught.length === 0) continue;
      const field = taught ? 'audience' : 'module';
      const who = taught ? listed(untaught.map(role => `"${shortened(role)}"`)) : 'anybody';
      yield {
        range: valueAt(record.node, ['programme', index, field])?.range ?? headRangeOf(record),
        message:
          `No record says that ${who} completed the module "${shortened(module)}". A programme that is not carried out shows ` +
          `an auditor only what was planned. Hold the training and record it, or ${taught ? 'correct the audience' : 'take the module out'}.`,
      };
    }
  },
};

/**
 * The parts of an audience that are roles for sure: those by whose name somebody oversees a system or was trained.
 * Audiences are free text ("everybody", "recruiters of the pilot"), and what is no known role cannot be looked up.
 */
function rolesNamedIn(root: RootView, audience: readonly string[]): readonly string[] {
  const known = root.ask(knownRoles);
  return audience
    .flatMap(text => text.split(';'))
    .map(part => part.trim())
    .filter(part => known.has(foldName(part)));
}

const knownRoles = memo(
  (root: RootLinks): ReadonlySet<string> => new Set([...overseerRoles(root), ...trainedRoles(root)]),
);

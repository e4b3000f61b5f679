import { shortened } from '../../base/shorten.ts';
import { nounOf } from '../../kinds/expected.ts';
import type { RecordFacts } from '../../model/facts.ts';
import { localFaultsOf } from '../../model/local-faults.ts';
import { isDanglingWithin } from '../../posture/cross-faults.ts';
import { isHistory } from '../../posture/succession.ts';
import { changeTo } from '../change-to.ts';
import { rangeAt } from '../range-at.ts';
import type { RelationsRule } from '../rule.ts';
import { suggesting } from '../suggesting.ts';

export const unresolvedLocalReference: RelationsRule = {
  code: 'unresolved-local-reference',
  summary: 'A reference names an entry that its list does not have.',
  severity: 'error',
  sees: 'relations',

  *check({ record, facts, root }) {
    const suggest = suggesting();
    if (isHistory(facts)) return;
    for (const fault of localFaultsOf(record)) {
      if (fault.is !== 'unresolved') continue;
      const { id, list, node } = fault.at;
      const meant = suggest(id, fault.known.keys());
      const there = meant === undefined ? undefined : fault.known.get(meant);
      yield {
        range: node.range,
        message: `No entry of "${list}" has the id "${shortened(id)}", so this leads nowhere. ${adviceFor(meant)}`,
        ...(there && {
          related: [{ range: there.node.range, message: `"${there.id}" stands here.` }],
        }),
        ...(meant !== undefined && { fixes: [changeTo(record.document.text, node.range, meant)] }),
      };
    }
    for (const reference of facts.localReferences) {
      if (!isDanglingWithin(root, reference)) continue;
      const { in: owner, list, id, place } = reference;
      const [holder] = root.definitions(owner.kind, owner.id);
      if (!holder) continue;
      const range = rangeAt(record, place);
      const meant = suggest(id, idsWithin(holder, list));
      const there =
        meant === undefined
          ? undefined
          : holder.localIds.find(local => local.list === list && local.id === meant);
      yield {
        range,
        message: `The ${nounOf(owner.kind)} "${owner.id}" has no entry "${shortened(id)}" under "${list}", so this leads nowhere. ${adviceFor(meant)}`,
        related: there
          ? [{ place: there.place, message: `"${there.id}" stands here.` }]
          : [{ head: holder.place, message: `"${owner.id}" stands here.` }],
        ...(meant !== undefined && { fixes: [changeTo(record.document.text, range, meant)] }),
      };
    }
  },
};

/** A generator, because beyond a number of faults nobody asks for any. */
function* idsWithin({ localIds }: RecordFacts, list: string): Generator<string> {
  for (const local of localIds) if (local.list === list) yield local.id;
}

function adviceFor(meant: string | undefined): string {
  return meant === undefined
    ? 'Correct the id, or write the entry that it names.'
    : `Did you mean "${meant}"?`;
}

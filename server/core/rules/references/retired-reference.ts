import { nounOf } from '../../kinds/expected.ts';
import type { RecordFacts, Reference } from '../../model/facts.ts';
import type { RootView } from '../../model/links.ts';
import { controlsBehind, decisionsOf, isInPlace } from '../../posture/annex-a.ts';
import { fieldOf } from '../../posture/reference-cycles.ts';
import { isHistory, isPast, successorsOf } from '../../posture/succession.ts';
import { changeTo } from '../change-to.ts';
import { rangeAt } from '../range-at.ts';
import type { RelationsRule } from '../rule.ts';
import { alternatives } from '../wording.ts';

export const retiredReference: RelationsRule = {
  code: 'retired-reference',
  summary: 'A document in force refers to one that is superseded or retired.',
  severity: 'warning',
  sees: 'relations',

  *check({ record, facts, root }) {
    if (isHistory(facts) || tellsWhatHappened.has(facts.kind)) return;
    for (const reference of facts.references) {
      const [target] = root.definitions(reference.kind, reference.id);
      if (!target || target === facts || !isPast(target) || mayNameHistory(facts, reference)) continue;
      if (leavesUnimplemented(root, facts, reference)) continue;
      const range = rangeAt(record, reference.place);
      const successors = successorsOf(root, target).filter(({ id }) => id !== undefined && id !== facts.id);
      const shown = successors.slice(0, mostSuccessors);
      yield {
        range,
        message: messageFor(reference, target, shown),
        related: [
          { head: target.place, message: `"${reference.id}" stands here.` },
          ...shown.map(successor => ({
            head: successor.place,
            message: `"${successor.id}" has taken its place.`,
          })),
        ],
        fixes: shown.map(({ id = '' }) => changeTo(record.document.text, range, id)),
      };
    }
  },
};

/** Where more documents than this have taken the place of one, naming them all helps nobody. */
const mostSuccessors = 3;

/** Kinds that tell what happened on a day: what was in force then is what they mean. */
const tellsWhatHappened: ReadonlySet<string> = new Set([
  'incident',
  'internal-audit',
  'management-review',
  'corrective-action',
]);

/** What a document replaces is past by nature, and so may be the system that it is all about. */
function mayNameHistory(facts: RecordFacts, reference: Reference): boolean {
  const field = fieldOf(facts, reference);
  return field === 'supersedes' || field === 'system';
}

/** Whether a decision about a control of Annex A is left with nothing, which `unimplemented-control` tells. */
function leavesUnimplemented(root: RootView, facts: RecordFacts, reference: Reference): boolean {
  if (facts.kind !== 'statement-of-applicability') return false;
  const within = reference.place.path.slice(facts.place.path.length);
  const decision = decisionsOf(facts).find(({ place }) => place.path.at(-1) === within[1]);
  if (within[0] !== 'decisions' || decision?.applicable !== true) return false;
  return !controlsBehind(root, decision).some(isInPlace);
}

function messageFor(
  { id }: Reference,
  { idKind, lifecycle, system }: RecordFacts,
  successors: readonly RecordFacts[],
): string {
  const names = successors.map(successor => `"${successor.id}"`);
  const state = lifecycle.status === 'superseded' ? 'superseded' : 'retired';
  const what = `The ${nounOf(system ? 'system' : idKind)} "${id}" is ${state}`;
  if (names.length === 0) {
    return `${what}, so this rests on what no longer holds. Name what is used instead, or remove the reference.`;
  }
  const verb = names.length === 1 ? 'has' : 'have';
  return `${what}, and ${names.join(', ')} ${verb} taken its place, so this rests on what no longer holds. Refer to ${alternatives(names)}.`;
}

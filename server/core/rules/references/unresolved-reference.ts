import { shortened } from '../../base/shorten.ts';
import { nounOf, withArticle } from '../../kinds/expected.ts';
import type { RecordFacts, Reference } from '../../model/facts.ts';
import { isAwaited, isDangling } from '../../posture/cross-faults.ts';
import { changeTo } from '../change-to.ts';
import { rangeAt } from '../range-at.ts';
import type { RelationsRule } from '../rule.ts';
import { suggesting } from '../suggesting.ts';

export const unresolvedReference: RelationsRule = {
  code: 'unresolved-reference',
  summary: 'A reference names a document that does not exist.',
  severity: 'error',
  sees: 'relations',

  *check({ record, facts, root }) {
    const suggest = suggesting();
    for (const reference of facts.references) {
      if (!isDangling(root, reference)) continue;
      const isComing = isAwaited(root, reference);
      // What is approved rests on what it names.
      const severity = !isComing ? 'error' : facts.lifecycle.status === 'approved' ? 'warning' : 'info';
      const range = rangeAt(record, reference.place);
      const [other] = root.definitions('any', reference.id);
      const meant = suggest(reference.id, root.ids(reference.kind));
      const [definition] = meant === undefined ? [] : root.definitions(reference.kind, meant);
      yield {
        range,
        severity,
        message: `${other ? ofAnotherKind(reference, other) : toNothing(reference, isComing)} ${adviceFor(reference, { isComing, meant })}`,
        related: [
          ...(other ? [{ head: other.place, message: `"${reference.id}" stands here.` }] : []),
          ...(definition ? [{ head: definition.place, message: `"${meant}" stands here.` }] : []),
        ],
        fixes: meant === undefined ? [] : [changeTo(record.document.text, range, meant)],
      };
    }
  },
};

function toNothing(reference: Reference, isComing: boolean): string {
  const noun = nounOf(reference.kind);
  const id = shortened(reference.id);
  return isComing
    ? `No ${noun} is documented here yet, so "${id}" is a name that leads nowhere.`
    : `No ${noun} has the id "${id}", so this leads nowhere.`;
}

function ofAnotherKind({ kind, id }: Reference, other: RecordFacts): string {
  const [asked, found] = [withArticle(nounOf(kind)), withArticle(nounOf(other.idKind))];
  return `"${shortened(id)}" is the id of ${found}, not of ${asked}, so this leads nowhere.`;
}

function adviceFor(
  reference: Reference,
  { isComing, meant }: { readonly isComing: boolean; readonly meant: string | undefined },
): string {
  const noun = nounOf(reference.kind);
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  return isComing
    ? `Write the ${noun} when its turn comes.`
    : `Correct the id, or write the ${noun} that it names.`;
}

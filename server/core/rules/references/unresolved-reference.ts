import { shortened } from '../../base/shorten.ts';
import { nounOf, withArticle } from '../../kinds/expected.ts';
import type { RecordFacts, Reference } from '../../model/facts.ts';
import { linksAround } from '../../model/links.ts';
import { headOf } from '../../model/locate.ts';
import { isAwaited, isDangling } from '../../posture/cross-faults.ts';
import { valueAt } from '../../syntax/node.ts';
import { changeTo } from '../change-to.ts';
import type { WorkspaceRule } from '../rule.ts';
import { recordsAsSeen } from '../seen.ts';
import { suggesting } from '../suggesting.ts';

export const unresolvedReference: WorkspaceRule = {
  code: 'unresolved-reference',
  summary: 'A reference names a document that does not exist.',
  severity: 'error',
  sees: 'workspace',

  *check(context) {
    const { workspace, file, document } = context;
    const links = linksAround(workspace, file.uri);
    const suggest = suggesting();
    for (const { record, facts } of recordsAsSeen(context)) {
      for (const reference of facts.references) {
        if (!isDangling(links, reference)) continue;
        const isComing = isAwaited(links, reference);
        // What is approved rests on what it names.
        const severity = !isComing ? 'error' : facts.lifecycle.status === 'approved' ? 'warning' : 'info';
        const range = valueAt(document.node.root, reference.place.path)?.range ?? record.node.range;
        const [other] = links.definitions('any', reference.id);
        const meant = suggest(reference.id, links.ids(reference.kind));
        const [definition] = meant === undefined ? [] : links.definitions(reference.kind, meant);
        yield {
          range,
          severity,
          message: `${other ? ofAnotherKind(reference, other) : toNothing(reference, isComing)} ${adviceFor(reference, { isComing, meant })}`,
          related: [
            ...(other ? [{ ...headOf(workspace, other), message: `"${reference.id}" stands here.` }] : []),
            ...(definition ? [{ ...headOf(workspace, definition), message: `"${meant}" stands here.` }] : []),
          ],
          fixes: meant === undefined ? [] : [changeTo(document.text, range, meant)],
        };
      }
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

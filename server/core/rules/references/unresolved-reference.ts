import { shortened } from '../../base/shorten.ts';
import { suggest } from '../../base/suggest.ts';
import { linksAround } from '../../model/links.ts';
import { headOf } from '../../model/locate.ts';
import { isDangling } from '../../posture/cross-faults.ts';
import { valueAt } from '../../syntax/node.ts';
import { changeTo } from '../change-to.ts';
import type { WorkspaceRule } from '../rule.ts';
import { recordsAsSeen } from '../seen.ts';

export const unresolvedReference: WorkspaceRule = {
  code: 'unresolved-reference',
  summary: 'A reference names a document that does not exist.',
  severity: 'error',
  sees: 'workspace',

  *check(context) {
    const { workspace, file, document } = context;
    const links = linksAround(workspace, file.uri);
    for (const { record, facts } of recordsAsSeen(context)) {
      for (const reference of facts.references) {
        if (!isDangling(links, reference)) continue;
        const range = valueAt(document.node.root, reference.place.path)?.range ?? record.node.range;
        const meant = suggest(reference.id, links.ids(reference.kind));
        const [definition] = meant === undefined ? [] : links.definitions(reference.kind, meant);
        yield {
          range,
          message:
            `No ${reference.kind} has the id "${shortened(reference.id)}", so this leads nowhere. ` +
            (meant
              ? `Did you mean "${meant}"?`
              : `Correct the id, or write the ${reference.kind} that it names.`),
          ...(definition && {
            related: [{ ...headOf(workspace, definition), message: `"${meant}" stands here.` }],
          }),
          ...(meant && { fixes: [changeTo(document.text, range, meant)] }),
        };
      }
    }
  },
};

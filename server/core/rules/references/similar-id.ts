import { linksAround } from '../../model/links.ts';
import { headOf } from '../../model/locate.ts';
import { headRangeOf } from '../../model/record.ts';
import type { WorkspaceRule } from '../rule.ts';
import { recordsAsSeen } from '../seen.ts';

export const similarId: WorkspaceRule = {
  code: 'similar-id',
  summary: 'Two ids of one kind differ only in upper and lower case.',
  severity: 'warning',
  sees: 'workspace',

  *check(context) {
    const { workspace, file } = context;
    const links = linksAround(workspace, file.uri);
    for (const { record, facts } of recordsAsSeen(context)) {
      if (facts.id === undefined || links.definitions(facts.idKind, facts.id)[0] !== facts) continue;
      const [other] = links.idsLike(facts.idKind, facts.id);
      const definition = other === undefined ? undefined : links.definitions(facts.idKind, other)[0];
      if (!definition) continue;
      yield {
        range: headRangeOf(record),
        message: `"${facts.id}" and "${other}" are two ids that differ only in case, which people and some file systems mix up. Give one of them another name.`,
        related: [{ ...headOf(workspace, definition), message: `"${other}" stands here.` }],
      };
    }
  },
};

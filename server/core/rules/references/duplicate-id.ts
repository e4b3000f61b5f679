import { linksAround } from '../../model/links.ts';
import { headOf } from '../../model/locate.ts';
import { headRangeOf } from '../../model/record.ts';
import type { WorkspaceRule } from '../rule.ts';
import { recordsAsSeen } from '../seen.ts';

export const duplicateId: WorkspaceRule = {
  code: 'duplicate-id',
  summary: 'Two records of one kind have the same id.',
  severity: 'error',
  sees: 'workspace',

  *check(context) {
    const { workspace, file } = context;
    const links = linksAround(workspace, file.uri);
    for (const { record, facts } of recordsAsSeen(context)) {
      if (facts.id === undefined) continue;
      const [first] = links.definitions(facts.idKind, facts.id);
      if (!first || first === facts) continue;
      yield {
        range: headRangeOf(record),
        message: `The id "${facts.id}" already belongs to another ${facts.idKind}, so nobody can tell which one is meant. Give one of them another id.`,
        related: [{ ...headOf(workspace, first), message: `"${facts.id}" stands here first.` }],
      };
    }
  },
};

import { configDocumentOf } from '../../model/config.ts';
import { headOf } from '../../model/locate.ts';
import type { WorkspaceRule } from '../rule.ts';
import { configsIn } from './configs-in.ts';

export const secondConfig: WorkspaceRule = {
  code: 'second-config',
  summary: 'A folder has a second configuration, and nothing in it holds.',
  severity: 'error',
  sees: 'workspace',

  *check(context) {
    for (const { record, facts, root } of configsIn(context)) {
      const first = configDocumentOf(root);
      if (!first || first === facts) continue;
      yield {
        range: record.document.header.range,
        message:
          'This folder has another configuration, which comes first, so nothing that this one says holds. Move what is ' +
          'needed into the other one and remove this one, or set the status of the one that is over to "superseded".',
        related: [{ ...headOf(context.workspace, first), message: 'This configuration holds.' }],
      };
    }
  },
};

import { frameworks } from '../../kinds/frameworks.ts';
import { configDocumentOf, isInUse } from '../../model/config.ts';
import { linksAround } from '../../model/links.ts';
import { headOf } from '../../model/locate.ts';
import { saidBy } from '../../model/said.ts';
import { counts } from '../../posture/in-force.ts';
import { valueAt } from '../../syntax/node.ts';
import type { WorkspaceRule } from '../rule.ts';
import { recordsAsSeen } from '../seen.ts';

export const frameworkNotInUse: WorkspaceRule = {
  code: 'framework-not-in-use',
  summary: 'A crosswalk is about a framework that the configuration does not name as one in use.',
  severity: 'info',
  sees: 'workspace',

  *check(context) {
    const { workspace, file } = context;
    const root = linksAround(workspace, file.uri);
    for (const { record, facts } of recordsAsSeen(context)) {
      const framework = counts(facts) ? saidBy(record, 'crosswalk')?.framework : undefined;
      const node = valueAt(record.node, ['framework']);
      if (framework === undefined || !node || isInUse(root, framework)) continue;
      const title = frameworks.find(({ id }) => id === framework)?.title ?? framework;
      const config = configDocumentOf(root);
      yield {
        range: node.range,
        message:
          `${title} is not among the frameworks in use, so what this document says is in place counts for nothing elsewhere. Add ` +
          `"${framework}" to "frameworks" in the configuration, or set this document's status to "retired".`,
        ...(config && {
          related: [
            { ...headOf(workspace, config), message: 'This configuration names the frameworks in use.' },
          ],
        }),
      };
    }
  },
};

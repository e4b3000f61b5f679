import { frameworks } from '../../kinds/frameworks.ts';
import { configDocumentOf, isInUse } from '../../model/config.ts';
import { saidBy } from '../../model/said.ts';
import { counts } from '../../posture/in-force.ts';
import { valueAt } from '../../syntax/node.ts';
import type { RelationsRule } from '../rule.ts';

export const frameworkNotInUse: RelationsRule = {
  code: 'framework-not-in-use',
  summary: 'A crosswalk is about a framework that the configuration does not name as one in use.',
  severity: 'info',
  sees: 'relations',
  kinds: ['crosswalk'],

  *check({ record, facts, root }) {
    const framework = counts(facts) ? saidBy(record, 'crosswalk')?.framework : undefined;
    const node = valueAt(record.node, ['framework']);
    if (framework === undefined || !node || isInUse(root, framework)) return;
    const title = frameworks.find(({ id }) => id === framework)?.title ?? framework;
    const config = configDocumentOf(root);
    yield {
      range: node.range,
      message:
        `${title} is not among the frameworks in use, so what this document says is in place counts for nothing elsewhere. Add ` +
        `"${framework}" to "frameworks" in the configuration, or set this document's status to "retired".`,
      ...(config && {
        related: [{ head: config.place, message: 'This configuration names the frameworks in use.' }],
      }),
    };
  },
};

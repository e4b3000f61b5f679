import { configDocumentOf } from '../../model/config.ts';
import type { RelationsRule } from '../rule.ts';
import { configSeen } from './configs-in.ts';

export const secondConfig: RelationsRule = {
  code: 'second-config',
  summary: 'A folder has a second configuration, and nothing in it holds.',
  severity: 'error',
  sees: 'relations',
  kinds: ['config'],

  *check(context) {
    const config = configSeen(context);
    if (!config) return;
    const { record, facts, root } = config;
    const first = configDocumentOf(root);
    if (!first || first === facts) return;
    yield {
      range: record.document.header.range,
      message:
        'This folder has another configuration, which comes first, so nothing that this one says holds. Move what is ' +
        'needed into the other one and remove this one, or set the status of the one that is over to "superseded".',
      related: [{ head: first.place, message: 'This configuration holds.' }],
    };
  },
};

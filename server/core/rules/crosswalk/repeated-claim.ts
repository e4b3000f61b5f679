import { shortened } from '../../base/shorten.ts';
import { frameworkItem, fullId } from '../../kinds/frameworks.ts';
import { recordsOf } from '../../model/record.ts';
import { saidBy } from '../../model/said.ts';
import { valueAt } from '../../syntax/node.ts';
import type { DocumentRule } from '../rule.ts';

export const repeatedClaim: DocumentRule = {
  code: 'repeated-claim',
  summary: 'A crosswalk names the same item twice.',
  severity: 'warning',
  sees: 'document',

  *check({ document }) {
    for (const record of recordsOf(document)) {
      const crosswalk = saidBy(record, 'crosswalk');
      if (!crosswalk || crosswalk.status === 'superseded' || crosswalk.status === 'retired') continue;
      const first = new Map<string, { readonly index: number; readonly id: string }>();
      for (const [index, { id }] of (crosswalk.in_place ?? []).entries()) {
        if (id === undefined) continue;
        const item = frameworkItem(id, crosswalk.framework);
        const key = item ? fullId(item) : id.toLowerCase();
        const before = first.get(key);
        if (!before) first.set(key, { index, id });
        const range = valueAt(record.node, ['in_place', index, 'id'])?.range;
        const other = before && valueAt(record.node, ['in_place', before.index, 'id'])?.range;
        if (!range || !other) continue;
        const as = before.id === id ? '' : ` as "${shortened(before.id)}"`;
        yield {
          range,
          message:
            `"${shortened(id)}" is in this list already${as}, so its evidence is in two places, and one of them will be forgotten. ` +
            'Put all evidence under one of the two, and remove the other.',
          related: [{ uri: document.uri, range: other, message: 'It stands here first.' }],
        };
      }
    }
  },
};

import { memo } from '../base/memo.ts';
import type { SchemaFault } from '../kinds/schema-fault.ts';
import { validate } from '../kinds/validate.ts';
import { plainValue } from '../syntax/node.ts';
import type { Record } from './record.ts';

/** What the record's schema finds in it. */
export const schemaFaultsOf = memo((record: Record): readonly SchemaFault[] =>
  validate({ kind: record.kind.name, asEntry: record.path.length > 0, value: plainValue(record.node) }),
);

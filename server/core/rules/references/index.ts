import type { RuleArea } from '../rule.ts';
import { circularReference } from './circular-reference.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateLocalId } from './duplicate-local-id.ts';
import { retiredReference } from './retired-reference.ts';
import { selfReference } from './self-reference.ts';
import { similarId } from './similar-id.ts';
import { unknownFrameworkId } from './unknown-framework-id.ts';
import { unresolvedLocalReference } from './unresolved-local-reference.ts';
import { unresolvedReference } from './unresolved-reference.ts';

export const references: RuleArea = {
  title: 'Ids and references',
  rules: [
    duplicateId,
    similarId,
    duplicateLocalId,
    unresolvedReference,
    unresolvedLocalReference,
    retiredReference,
    selfReference,
    circularReference,
    unknownFrameworkId,
  ],
};

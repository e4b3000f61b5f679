import type { RuleArea } from '../rule.ts';
import { duplicateId } from './duplicate-id.ts';
import { similarId } from './similar-id.ts';
import { unresolvedReference } from './unresolved-reference.ts';

export const references: RuleArea = {
  title: 'Ids and references',
  rules: [duplicateId, similarId, unresolvedReference],
};

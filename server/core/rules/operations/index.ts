import type { RuleArea } from '../rule.ts';

export const operations: RuleArea = {
  title: 'Operational controls',
  rules: [],
};

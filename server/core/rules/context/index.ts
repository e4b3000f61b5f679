import type { RuleArea } from '../rule.ts';

export const context: RuleArea = {
  title: 'Context and scope',
  rules: [],
};

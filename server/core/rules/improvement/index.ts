import type { RuleArea } from '../rule.ts';

export const improvement: RuleArea = {
  title: 'Evaluation and improvement',
  rules: [],
};

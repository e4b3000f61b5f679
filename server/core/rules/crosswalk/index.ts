import type { RuleArea } from '../rule.ts';

export const crosswalk: RuleArea = {
  title: 'Other frameworks',
  rules: [],
};

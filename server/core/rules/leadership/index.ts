import type { RuleArea } from '../rule.ts';

export const leadership: RuleArea = {
  title: 'Leadership and policies',
  rules: [],
};

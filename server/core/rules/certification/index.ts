import type { RuleArea } from '../rule.ts';

export const certification: RuleArea = {
  title: 'Certification',
  rules: [],
};

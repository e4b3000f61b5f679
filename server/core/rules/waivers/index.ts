import type { RuleArea } from '../rule.ts';

export const waivers: RuleArea = {
  title: 'Configuration and waivers',
  rules: [],
};

import type { RuleArea } from '../rule.ts';
import { changedSinceAssessed } from './changed-since-assessed.ts';

export const assessments: RuleArea = {
  title: 'Risk and impact assessments',
  rules: [changedSinceAssessed],
};

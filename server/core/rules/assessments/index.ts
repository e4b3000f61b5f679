import type { RuleArea } from '../rule.ts';
import { changedSinceAssessed } from './changed-since-assessed.ts';
import { missingImpactAssessment } from './missing-impact-assessment.ts';
import { offScale } from './off-scale.ts';

export const assessments: RuleArea = {
  title: 'Risk and impact assessments',
  rules: [missingImpactAssessment, changedSinceAssessed, offScale],
};

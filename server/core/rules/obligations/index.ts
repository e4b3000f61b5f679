import type { RuleArea } from '../rule.ts';
import { missingDataset } from './missing-dataset.ts';
import { missingImpactAssessment } from './missing-impact-assessment.ts';
import { missingMonitoring } from './missing-monitoring.ts';
import { missingOversight } from './missing-oversight.ts';
import { missingRiskAssessment } from './missing-risk-assessment.ts';
import { missingRunbook } from './missing-runbook.ts';
import { missingValidation } from './missing-validation.ts';
import { missingVendorReview } from './missing-vendor-review.ts';

export const obligations: RuleArea = {
  title: 'What systems owe',
  rules: [
    missingRiskAssessment,
    missingImpactAssessment,
    missingValidation,
    missingOversight,
    missingMonitoring,
    missingVendorReview,
    missingDataset,
    missingRunbook,
  ],
};

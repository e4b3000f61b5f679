import type { RuleArea } from '../rule.ts';
import { controlWithoutEvidence } from './control-without-evidence.ts';
import { excludedControlInUse } from './excluded-control-in-use.ts';
import { expiredDataRights } from './expired-data-rights.ts';
import { failedCriterion } from './failed-criterion.ts';
import { incidentOpenTooLong } from './incident-open-too-long.ts';
import { incidentWithoutRunbook } from './incident-without-runbook.ts';
import { modelNotValidated } from './model-not-validated.ts';
import { regressionNotBlocking } from './regression-not-blocking.ts';
import { rejectedVendor } from './rejected-vendor.ts';
import { repeatedDecision } from './repeated-decision.ts';
import { uncoveredIncidentType } from './uncovered-incident-type.ts';
import { undecidedControl } from './undecided-control.ts';
import { unexercisedRunbook } from './unexercised-runbook.ts';
import { unguardedMetric } from './unguarded-metric.ts';
import { unimplementedControl } from './unimplemented-control.ts';
import { unjustifiedExclusion } from './unjustified-exclusion.ts';
import { unmeasuredCriterion } from './unmeasured-criterion.ts';
import { unmonitoredAspect } from './unmonitored-aspect.ts';
import { unreportedSeriousIncident } from './unreported-serious-incident.ts';
import { unreviewedVendor } from './unreviewed-vendor.ts';
import { untrainedAudience } from './untrained-audience.ts';
import { untrainedOverseer } from './untrained-overseer.ts';
import { vendorReviewExpired } from './vendor-review-expired.ts';
import { vendorSilentOnTraining } from './vendor-silent-on-training.ts';
import { vendorTrainsOnOurData } from './vendor-trains-on-our-data.ts';

export const operations: RuleArea = {
  title: 'Operational controls',
  rules: [
    uncoveredIncidentType,
    unexercisedRunbook,
    incidentWithoutRunbook,
    incidentOpenTooLong,
    unreportedSeriousIncident,
    unreviewedVendor,
    rejectedVendor,
    vendorReviewExpired,
    vendorSilentOnTraining,
    vendorTrainsOnOurData,
    untrainedOverseer,
    untrainedAudience,
    undecidedControl,
    repeatedDecision,
    unjustifiedExclusion,
    excludedControlInUse,
    unimplementedControl,
    controlWithoutEvidence,
    expiredDataRights,
    modelNotValidated,
    failedCriterion,
    unmeasuredCriterion,
    regressionNotBlocking,
    unguardedMetric,
    unmonitoredAspect,
  ],
};

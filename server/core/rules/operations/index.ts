import type { RuleArea } from '../rule.ts';
import { incidentOpenTooLong } from './incident-open-too-long.ts';
import { incidentWithoutRunbook } from './incident-without-runbook.ts';
import { rejectedVendor } from './rejected-vendor.ts';
import { uncoveredIncidentType } from './uncovered-incident-type.ts';
import { unexercisedRunbook } from './unexercised-runbook.ts';
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
  ],
};

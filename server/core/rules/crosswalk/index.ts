import type { RuleArea } from '../rule.ts';
import { claimWithoutEvidence } from './claim-without-evidence.ts';
import { frameworkNotInUse } from './framework-not-in-use.ts';
import { repeatedClaim } from './repeated-claim.ts';

export const crosswalk: RuleArea = {
  title: 'Other frameworks',
  rules: [claimWithoutEvidence, repeatedClaim, frameworkNotInUse],
};

import type { RuleArea } from '../rule.ts';
import { controlWithoutEvidence } from './control-without-evidence.ts';
import { excludedControlInUse } from './excluded-control-in-use.ts';
import { failedCriterion } from './failed-criterion.ts';
import { modelNotValidated } from './model-not-validated.ts';
import { regressionNotBlocking } from './regression-not-blocking.ts';
import { repeatedDecision } from './repeated-decision.ts';
import { undecidedControl } from './undecided-control.ts';
import { unguardedMetric } from './unguarded-metric.ts';
import { unimplementedControl } from './unimplemented-control.ts';
import { unjustifiedExclusion } from './unjustified-exclusion.ts';
import { unmeasuredCriterion } from './unmeasured-criterion.ts';
import { unmonitoredAspect } from './unmonitored-aspect.ts';

export const operations: RuleArea = {
  title: 'Operational controls',
  rules: [
    undecidedControl,
    repeatedDecision,
    unjustifiedExclusion,
    excludedControlInUse,
    unimplementedControl,
    controlWithoutEvidence,
    modelNotValidated,
    failedCriterion,
    unmeasuredCriterion,
    regressionNotBlocking,
    unguardedMetric,
    unmonitoredAspect,
  ],
};

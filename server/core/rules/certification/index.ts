import type { RuleArea } from '../rule.ts';
import { certificationBody } from './certification-body.ts';
import { lateMilestone } from './late-milestone.ts';
import { stagesOutOfOrder } from './stages-out-of-order.ts';
import { unpreparedStage1 } from './unprepared-stage-1.ts';

export const certification: RuleArea = {
  title: 'Certification',
  rules: [lateMilestone, stagesOutOfOrder, unpreparedStage1, certificationBody],
};

import type { RuleArea } from '../rule.ts';
import { policyWithoutText } from './policy-without-text.ts';
import { uncoveredPolicyTopic } from './uncovered-policy-topic.ts';
import { unnamedApprover } from './unnamed-approver.ts';

export const leadership: RuleArea = {
  title: 'Leadership and policies',
  rules: [uncoveredPolicyTopic, policyWithoutText, unnamedApprover],
};

import type { RuleArea } from '../rule.ts';
import { expiredWaiver } from './expired-waiver.ts';
import { unknownRule } from './unknown-rule.ts';
import { unreadableWaiver } from './unreadable-waiver.ts';
import { unusedWaiver } from './unused-waiver.ts';

export const waivers: RuleArea = {
  title: 'Configuration and waivers',
  rules: [unknownRule, unreadableWaiver, unusedWaiver, expiredWaiver],
};

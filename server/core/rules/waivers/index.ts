import type { RuleArea } from '../rule.ts';
import { expiredWaiver } from './expired-waiver.ts';
import { inconsistentConfig } from './inconsistent-config.ts';
import { secondConfig } from './second-config.ts';
import { unknownRule } from './unknown-rule.ts';
import { unreadableOverlay } from './unreadable-overlay.ts';
import { unreadableWaiver } from './unreadable-waiver.ts';
import { unusedWaiver } from './unused-waiver.ts';

export const waivers: RuleArea = {
  title: 'Configuration and waivers',
  rules: [
    unknownRule,
    unreadableWaiver,
    unusedWaiver,
    expiredWaiver,
    secondConfig,
    inconsistentConfig,
    unreadableOverlay,
  ],
};

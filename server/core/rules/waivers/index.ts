import type { RuleArea } from '../rule.ts';
import { inconsistentConfig } from './inconsistent-config.ts';
import { secondConfig } from './second-config.ts';
import { unreadableOverlay } from './unreadable-overlay.ts';

export const waivers: RuleArea = {
  title: 'Configuration and waivers',
  rules: [secondConfig, inconsistentConfig, unreadableOverlay],
};

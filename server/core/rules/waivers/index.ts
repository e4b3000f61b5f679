import type { RuleArea } from '../rule.ts';
import { unreadableOverlay } from './unreadable-overlay.ts';

export const waivers: RuleArea = {
  title: 'Configuration and waivers',
  rules: [unreadableOverlay],
};

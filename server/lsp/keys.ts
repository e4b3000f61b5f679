import type { Duty } from '../core/index.ts';
import { obligationKey, systemKey } from './protocol.ts';

/** The key of a duty: that of a system, or of what it owes. */
export function dutyKey({ root, system, kind, subject }: Duty): string {
  const own = systemKey(root, system);
  return kind === undefined ? own : obligationKey(own, { kind, ...(subject !== undefined && { subject }) });
}

/** The system, or what it owes, that a key stands for; undefined for what is no key of a system that has an id. */
export function dutyOfKey(key: string): Duty | undefined {
  // A uri has its own "#" encoded, and ids have neither "#" nor "/".
  const [, root, system, kind, subject] = /^([^#]+)#([^#/]+)(?:\/([^/]+)(?:\/(.+))?)?$/s.exec(key) ?? [];
  if (root === undefined || system === undefined) return undefined;
  return { root, system, ...(kind !== undefined && { kind }), ...(subject !== undefined && { subject }) };
}

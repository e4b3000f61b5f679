import { memo } from '../base/memo.ts';
import { foldName } from '../base/words.ts';
import type { RootLinks, RootView } from '../model/links.ts';
import { counts, inForce } from './in-force.ts';

/** A role that oversees a system, with the training that it names. */
export interface OverseerSaid {
  readonly role?: readonly string[];
  readonly training?: string;
}

/** The roles, folded, that oversee some system of a root: in its own entry, or in a document about its oversight. */
export const overseerRoles = memo((root: RootLinks): ReadonlySet<string> => {
  const ofSystems = inForce(root, 'ai-system').flatMap(({ seen }) => seen.human_oversight?.overseers ?? []);
  const ofDocuments = inForce(root, 'oversight').flatMap(({ seen }) => seen.overseers ?? []);
  return rolesAmong([...ofSystems, ...ofDocuments]);
});

/** The roles of overseers, folded. */
export function rolesAmong(overseers: readonly OverseerSaid[]): ReadonlySet<string> {
  return new Set(overseers.flatMap(({ role = [] }) => role.map(foldName)));
}

/** Whether a document about the oversight of a system stands for the section `human_oversight` of its entry. */
export function hasOversightDocument(root: RootView, system: string | undefined): boolean {
  const about = system === undefined ? [] : root.recordsReferringTo('system', system, 'oversight');
  return about.some(counts);
}

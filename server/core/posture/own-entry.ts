import type { ObligationPosture } from './obligations.ts';

/** Whether a section of the system's own entry answers an obligation, and no document of its own. */
export function isOfEntry({ kind, document }: Pick<ObligationPosture, 'kind' | 'document'>): boolean {
  return document !== undefined && document.idKind === 'system' && kind === 'oversight';
}

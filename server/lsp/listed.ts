import type { Diagnostic, Severity } from '../core/index.ts';

/** What an editor is told of a file's findings. */
export interface Listed {
  /** In the order in which they were found. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many are left out, by severity. */
  readonly unlisted: ReadonlyMap<Severity, number>;
}

/**
 * So many findings of a file are listed, if there are no more errors and warnings than that. VS Code shows a thousand and
 * silently drops the rest of a file; to send thousands with every keystroke keeps everybody waiting for what nobody reads.
 */
export const longestList = 1000;

/** Errors and warnings are always listed; information and hints as far as there is room, from the beginning of the file. */
export function listed(all: readonly Diagnostic[]): Listed {
  if (all.length <= longestList) return { diagnostics: all, unlisted: new Map() };
  const room = roomFor(countsOf(all));
  const unlisted = new Map<Severity, number>();
  const diagnostics = all.filter(({ severity }) => {
    const left = room.get(severity) ?? 0;
    if (left > 0) room.set(severity, left - 1);
    else unlisted.set(severity, (unlisted.get(severity) ?? 0) + 1);
    return left > 0;
  });
  return { diagnostics, unlisted };
}

function countsOf(all: readonly Diagnostic[]): ReadonlyMap<Severity, number> {
  const counts = new Map<Severity, number>();
  for (const { severity } of all) counts.set(severity, (counts.get(severity) ?? 0) + 1);
  return counts;
}

/** How many of each severity are listed. */
function roomFor(counts: ReadonlyMap<Severity, number>): Map<Severity, number> {
  const of = (severity: Severity) => counts.get(severity) ?? 0;
  const [error, warning] = [of('error'), of('warning')];
  const info = Math.min(of('info'), Math.max(0, longestList - error - warning));
  const hint = Math.min(of('hint'), Math.max(0, longestList - error - warning - info));
  return new Map([
    ['error', error],
    ['warning', warning],
    ['info', info],
    ['hint', hint],
  ]);
}

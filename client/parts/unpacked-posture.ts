/** Puts together again what the server sent once for many systems. */
import type { ObligationReport, PackedPosture, PostureReport } from '../../server/lsp/protocol.ts';

/**
 * Obligations that are alike are one object, and the same one as in the report before where it was in there: who looks
 * for changes finds at a glance that there are none.
 */
export function postureUnpacker(): (packed: PackedPosture) => PostureReport {
  let known: ReadonlyMap<string, ObligationReport> = new Map();
  return ({ obligations, roots, ...report }) => {
    const named = obligations.map((obligation): readonly [string, ObligationReport] => {
      const text = JSON.stringify(obligation);
      return [text, known.get(text) ?? obligation];
    });
    known = new Map(named);
    return {
      ...report,
      roots: roots.map(root => ({
        ...root,
        systems: root.systems.map(system => ({
          ...system,
          obligations: system.obligations.flatMap(place => named[place]?.[1] ?? []),
        })),
      })),
    };
  };
}

import type { RecordFacts } from '../../model/facts.ts';
import type { Workspace } from '../../model/workspace.ts';
import { postureOf } from '../../posture/posture.ts';

/** What the history of the repository should have told of a document that a system relies on, and could not. */
export interface HistoryDoubt {
  readonly document: RecordFacts;
  /** `whether its code changed since cannot be told: ...` */
  readonly message: string;
}

/** In the order of the systems, each once: a check that rests on half of a history finds less, and must not look like one that found nothing. */
export function historyDoubtsOf(workspace: Workspace): readonly HistoryDoubt[] {
  const doubts = new Map<string, HistoryDoubt>();
  for (const { obligations } of postureOf(workspace).roots.flatMap(({ systems }) => systems)) {
    for (const { document, reasons } of obligations) {
      if (!document) continue;
      for (const { code, message } of reasons) {
        if (code === 'history-unknown') {
          doubts.set(JSON.stringify([document.place, message]), { document, message });
        }
      }
    }
  }
  return [...doubts.values()];
}

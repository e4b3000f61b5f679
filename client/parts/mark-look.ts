/** How a marked file looks in the Explorer: plain data, for `file-marks.ts` to hand to the editor. */
import type { FileMarkReport } from '../../server/lsp/protocol.ts';
import { oneLine } from './row.ts';

export interface MarkLook {
  /** At most two characters; each sort has one of its own, so that nothing hangs on colour. */
  readonly badge: string;
  readonly tooltip: string;
  /** The id of a theme colour. */
  readonly color: string;
  /** Whether the folders above take on the colour. */
  readonly propagate: boolean;
}

/** Colours are those that VS Code has for problems in lists, so that they fit every theme. */
const looks: Readonly<Record<FileMarkReport['sort'], Omit<MarkLook, 'tooltip'>>> = {
  broken: { badge: '!', color: 'list.errorForeground', propagate: true },
  // What is only unfinished is seen at the file: a folder of drafts need not call for anybody.
  incomplete: { badge: 'I', color: 'list.warningForeground', propagate: false },
  stale: { badge: 'S', color: 'list.warningForeground', propagate: true },
};

/** Undefined for a sort that a newer server knows and we do not. */
export function lookOfMark({ sort, words }: FileMarkReport): MarkLook | undefined {
  return Object.hasOwn(looks, sort) ? { ...looks[sort], tooltip: `AIMS: ${oneLine(words)}` } : undefined;
}

/** The uris whose files look different: what is marked now and was not, is not any more, or is in other words. */
export function changedLooks(
  before: ReadonlyMap<string, MarkLook>,
  after: ReadonlyMap<string, MarkLook>,
): readonly string[] {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter(uri => !isSame(before.get(uri), after.get(uri)));
}

function isSame(a: MarkLook | undefined, b: MarkLook | undefined): boolean {
  return a?.badge === b?.badge && a?.tooltip === b?.tooltip;
}

import { factsAt, linksAround } from '../model/links.ts';
import type { Moment } from '../model/moment.ts';
import type { Record } from '../model/record.ts';
import type { Document } from '../model/source-file.ts';
import { type Reliance, type Strands, watch } from '../model/watching.ts';
import type { Workspace } from '../model/workspace.ts';
import { isOver } from '../posture/evidence-term.ts';
import type { Among } from './ground.ts';
import type { RelationsContext } from './rule.ts';

/** What rules see of a record among the others, and what they rely on of all that they ask of these. */
export interface WatchedContext {
  readonly context: RelationsContext;
  readonly reliance: Reliance;
  /** The strands of which the rules have to be asked. */
  readonly open: Strands;
}

/** The records of a document among the others. */
export interface AmongOthers extends Among {
  /**
   * Undefined where nobody else knows of the record, so that nothing can be said of the two.
   *
   * @param before what was relied on when its rules were asked last
   */
  contextOf(record: Record, before?: Reliance): WatchedContext | undefined;
}

export function amongOthers(workspace: Workspace, { uri, index }: Document): AmongOthers {
  const { today, named, history } = workspace;
  const moment: Moment = { today, named, history };
  const root = linksAround(workspace, uri);
  const document = factsAt(workspace, { uri, document: index, path: [] });
  const isDocumentOver = document !== undefined && isOver(document);
  return {
    root,
    moment,
    isOver: isDocumentOver,
    contextOf(record, before) {
      const facts = factsAt(workspace, { uri, document: index, path: record.path });
      if (!facts) return undefined;
      const { view, reliance, open } = watch(root, moment, before);
      return { context: { record, today, facts, isOver: isDocumentOver, ...view }, reliance, open };
    },
  };
}

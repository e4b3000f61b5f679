import { addDuration } from '../../base/day.ts';
import { configOf } from '../../model/config.ts';
import { factsAt, linksAround } from '../../model/links.ts';
import type { Record } from '../../model/record.ts';
import type { Workspace } from '../../model/workspace.ts';
import { dueDayOf } from '../../posture/document-state.ts';
import { systemAbout } from '../../posture/system-about.ts';

/**
 * The planned day of the next review of what is reviewed today. Only a day that is written down has to move; otherwise the
 * cadence counts from today by itself.
 */
export function nextReview(
  workspace: Workspace,
  record: Record,
): { readonly review?: { readonly next: string } } {
  const { document, path } = record;
  const facts = factsAt(workspace, { uri: document.uri, document: document.index, path });
  if (!facts?.lifecycle.nextReview) return {};
  const { nextReview: _planned, ...lifecycle } = facts.lifecycle;
  const due = dueDayOf(
    { ...lifecycle, reviewedOn: { day: workspace.today, path: ['reviewed', 'on'] } },
    {
      system: facts.system ?? systemAbout(linksAround(workspace, document.uri), facts)?.system,
      config: configOf(linksAround(workspace, document.uri)),
    },
  );
  return { review: { next: due?.day ?? addDuration(workspace.today, { months: 12, days: 0 }) } };
}

/** The same where the planned day has come: a day that lies ahead stays planned. */
export function nextReviewIfDue(
  workspace: Workspace,
  record: Record,
): { readonly review?: { readonly next: string } } {
  const { document, path } = record;
  const planned = factsAt(workspace, { uri: document.uri, document: document.index, path })?.lifecycle
    .nextReview;
  return planned && planned.day <= workspace.today ? nextReview(workspace, record) : {};
}

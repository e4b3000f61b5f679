import { memo } from '../../base/memo.ts';
import type { RootLinks } from '../../model/links.ts';
import { demandsOf, hasReached } from '../../model/stages.ts';
import { inForceByGroup } from '../../posture/in-force.ts';
import { type RunbooksOfType, requiredIncidentTypes, runbooksOfType } from '../../posture/runbooks.ts';
import { severityForAims } from '../aims-wide.ts';
import type { AimsRule } from '../rule.ts';
import { alternatives, listed } from '../wording.ts';

export const uncoveredIncidentType: AimsRule = {
  code: 'uncovered-incident-type',
  summary: 'No approved runbook covers one of the types of incidents that every AIMS has to be ready for.',
  severity: 'warning',
  sees: 'aims',

  *check({ record, root }) {
    if (!root.ask(hasSystemInUse)) return;
    const uncovered = requiredIncidentTypes
      .map(type => ({ type, ...runbooksOfType(root, type) }))
      .filter(({ approved }) => approved.length === 0);
    if (uncovered.length === 0) return;
    const drafts = [...new Set(uncovered.flatMap(({ unapproved }) => unapproved))].slice(0, mostShown);
    yield {
      range: record.document.header.range,
      severity: severityForAims(root),
      message:
        `No approved runbook covers ${alternatives(uncovered.map(({ type }) => type))}. Should it happen, nobody knows who stops the ` +
        `system, who is told and by when; auditors ask for all four. ${adviceFor(uncovered)}`,
      ...(drafts.length > 0 && {
        related: drafts.map(draft => ({
          head: draft.place,
          message: 'This runbook is not approved yet.',
        })),
      }),
    };
  },
};

/** So many drafts are named as related places. */
const mostShown = 5;

type Uncovered = RunbooksOfType & { readonly type: string };

function adviceFor(uncovered: readonly Uncovered[]): string {
  const drafted = uncovered.filter(({ unapproved }) => unapproved.length > 0);
  const absent = uncovered.filter(({ unapproved }) => unapproved.length === 0);
  const names = (list: readonly Uncovered[]) => listed(list.map(({ type }) => type));
  const approve = `have the ${drafted.length > 1 ? 'drafts' : 'draft'} for ${names(drafted)} approved`;
  const write = `write a runbook that names ${names(absent)} under "incident_types"`;
  const advice = [
    ...(drafted.length > 0 ? [approve] : []),
    ...(absent.length > 0 ? [`${write}${drafted.length > 0 ? '' : ', and have it approved'}`] : []),
  ].join(', and ');
  return `${advice.charAt(0).toUpperCase()}${advice.slice(1)}.`;
}

const hasSystemInUse = memo((root: RootLinks): boolean =>
  inForceByGroup(root, 'ai-system').some(group =>
    group.some(
      ({ record: { system } }) => system !== undefined && hasReached(demandsOf(system.stage), 'pilot'),
    ),
  ),
);

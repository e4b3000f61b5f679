import { shortened } from '../../base/shorten.ts';
import type { RecordFacts } from '../../model/facts.ts';
import { orderOf } from '../../model/field-order.ts';
import { headRangeOf } from '../../model/record.ts';
import { seenIn } from '../../model/said.ts';
import { requiredIncidentTypes, runbookFor, runbooksOfType } from '../../posture/runbooks.ts';
import { entryOf, follow, valueAt } from '../../syntax/node.ts';
import { setFields } from '../../syntax/write/index.ts';
import { changeTo } from '../change-to.ts';
import type { Finding, RelationsRule } from '../rule.ts';
import { listed } from '../wording.ts';
import { type IncidentSeen, incidentOf } from './incidents-in.ts';

export const incidentWithoutRunbook: RelationsRule = {
  code: 'incident-without-runbook',
  summary: 'An incident names no runbook, or one that is not for incidents of its type.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['incident'],

  *check(context) {
    const incident = incidentOf(context);
    if (!incident) return;
    const { type, runbook } = incident.said;
    // Where the type is missing, or a word is none, it is that which is wrong first.
    if (type === undefined || incident.status === undefined || incident.status === 'closed') return;
    const finding =
      runbook === undefined ? withoutRunbook(incident, type) : withWrongRunbook(incident, { type, runbook });
    if (finding) yield finding;
  },
};

function withoutRunbook(incident: IncidentSeen, type: string): Finding | undefined {
  const { record, root, said } = incident;
  const written = entryOf(record.node, 'runbook');
  const value = written && follow(written.value);
  if (value && !(value.type === 'scalar' && value.value === null)) return undefined;
  const meant = runbookMeant(incident, type);
  const isExpected = requiredIncidentTypes.includes(type) || runbooksOfType(root, type).approved.length > 0;
  // What is of no known sort has no runbook that could be expected.
  if (!isExpected && type === 'other') return undefined;
  const typeEntry = entryOf(record.node, 'type');
  // A type that comes from elsewhere, through a merge key, leaves open where a runbook would stand.
  const edits =
    meant && typeEntry && !written && record.node.entries.includes(typeEntry)
      ? setFields(record.document, record.node, { runbook: meant.id }, orderOf(record.kind))
      : undefined;
  return {
    range: written?.keyRange ?? typeEntry?.keyRange ?? headRangeOf(record),
    severity: isExpected ? 'warning' : 'info',
    message:
      'This incident names no runbook, so nobody can tell whether what was rehearsed was done. ' +
      (meant
        ? `"${meant.id}" is for ${type}: follow it, and name it under "runbook".`
        : noneFor(type, said.systems)),
    ...(meant && {
      related: [{ head: meant.facts.place, message: `"${meant.id}" stands here.` }],
    }),
    ...(meant && edits && { fixes: [{ title: `Insert "runbook: ${meant.id}"`, edits }] }),
  };
}

function withWrongRunbook(
  incident: IncidentSeen,
  { type, runbook }: { readonly type: string; readonly runbook: string },
): Finding | undefined {
  const { record, root, said } = incident;
  const named = root.definitions('runbook', runbook);
  const types = named.map(facts => seenIn(facts, 'runbook')?.incident_types);
  // A reference to nothing, and a runbook that names no types yet, are findings of their own.
  if (types.length === 0 || types.some(each => !each || each.includes(type))) return undefined;
  const range = valueAt(record.node, ['runbook'])?.range ?? headRangeOf(record);
  const meant = runbookMeant(incident, type);
  const other = meant ?? { facts: named[0], id: runbook };
  const covered = types.flatMap(each => each ?? []).map(shortened);
  return {
    range,
    message:
      `The runbook "${runbook}" is for ${listed([...new Set(covered)])}, and this incident is ${type}: its steps may leave out what ` +
      `matters here. ${meant ? `"${meant.id}" is the one for it.` : noneFor(type, said.systems)}`,
    ...(other.facts && {
      related: [{ head: other.facts.place, message: `"${other.id}" stands here.` }],
    }),
    ...(meant && { fixes: [changeTo(record.document.text, range, meant.id)] }),
  };
}

/** The runbook that is for the incident's type and all of its systems. */
function runbookMeant(
  { root, said: { systems = [] } }: IncidentSeen,
  type: string,
): { readonly facts: RecordFacts; readonly id: string } | undefined {
  const facts = runbookFor(root, { type, systems });
  return facts?.id === undefined ? undefined : { facts, id: facts.id };
}

function noneFor(type: string, systems: readonly string[] = []): string {
  const where = systems.length > 0 ? ` for ${listed(systems.map(shortened))}` : '';
  return `No approved runbook covers ${type}${where}: write one, or add the type to one whose steps fit.`;
}

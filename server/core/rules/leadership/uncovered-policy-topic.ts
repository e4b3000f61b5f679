import type { RecordFacts } from '../../model/facts.ts';
import type { RootView } from '../../model/links.ts';
import { inForce } from '../../posture/in-force.ts';
import { policyCoverage, type TopicCoverage } from '../../posture/policies.ts';
import { severityForAims } from '../aims-wide.ts';
import type { AimsRule } from '../rule.ts';
import { listed, namesOf } from '../wording.ts';

export const uncoveredPolicyTopic: AimsRule = {
  code: 'uncovered-policy-topic',
  summary: 'No approved policy covers the development, the use or the oversight of AI.',
  severity: 'warning',
  sees: 'aims',

  *check({ record, root }) {
    const uncovered = policyCoverage(root).filter(({ by }) => by.length === 0);
    if (uncovered.length === 0) return;
    const waiting = new Set(uncovered.flatMap(each => each.drafts));
    const drafts = root.ofKind('policy').filter(policy => waiting.has(policy));
    yield {
      range: record.document.header.range,
      severity: severityForAims(root),
      message: messageFor(root, uncovered, drafts),
      related: drafts.slice(0, mostRelated).map(({ place }) => ({
        head: place,
        message: 'This policy is not approved yet.',
      })),
    };
  },
};

const mostRelated = 10;

function messageFor(
  root: RootView,
  uncovered: readonly TopicCoverage[],
  drafts: readonly RecordFacts[],
): string {
  const topics = uncovered.map(({ topic }) => topic);
  const which = listed(topics);
  const what =
    inForce(root, 'policy').length === 0
      ? `This AI management system has no policy: nothing covers the ${which} of AI`
      : `No approved policy covers the ${which} of AI`;
  const why = 'so nobody is bound by what was decided about it, or nothing was';
  const names = namesOf(drafts.map(({ id, title }) => id ?? title ?? 'a policy without an id'));
  if (drafts.length === 0)
    return `${what}, ${why}. Write a document that begins "aims: policy/v1" with ${topics.length === 1 ? 'that topic' : 'those topics'}, and have leadership approve it.`;
  const waiting = uncovered.filter(each => each.drafts.length > 0).map(({ topic }) => topic);
  const rest = topics.filter(topic => !waiting.some(each => each === topic));
  const todo = `${names} would cover ${waiting.length === topics.length ? 'it' : listed(waiting)} once approved`;
  return `${what}, ${why}. ${todo}${rest.length > 0 ? `; for ${listed(rest)} a policy has to be written` : ''}.`;
}

import type { Day } from '../../base/day.ts';
import type { RecordFacts } from '../../model/facts.ts';
import { owesNothing } from '../in-force.ts';
import { type ListedRisk, mayNeedAcceptance, risksIn } from '../risks.ts';
import { systemAbout } from '../system-about.ts';
import { type Due, type Looking, ownerIn, saidInForce } from './due.ts';

/** The risks of approved assessments: acceptances that end, and treatments that are on their way. */
export function* risksDue(looking: Looking): Generator<Due> {
  const matrix = looking.config.riskMatrix;
  for (const { facts, record, said } of saidInForce(looking, 'risk-assessment')) {
    if (facts.lifecycle.status !== 'approved' || owesNothing(systemAbout(looking.root, facts)?.system))
      continue;
    for (const risk of risksIn({ record, said, matrix })) {
      const shared = {
        record: facts,
        detail: risk.said.id ?? risk.name,
        owner: ownerIn(risk.said.risk_owner) ?? facts.owner,
      };
      const until = risk.said.acceptance?.expires?.last;
      if (until !== undefined && mayNeedAcceptance(matrix, risk)) {
        const what = `Decide anew whether ${risk.name} is accepted`;
        yield {
          ...shared,
          sort: 'acceptance',
          day: until,
          what,
          path: [...risk.path, 'acceptance', 'expires'],
        };
      }
      const due = treatmentDue(looking, facts, risk);
      if (due !== undefined) {
        const what = `Put the treatment of ${risk.name} in place`;
        yield { ...shared, sort: 'treatment', day: due, what, path: [...risk.path, 'treatment', 'due'] };
      }
    }
  }
}

/** The day of a treatment that is not at work yet, as the controls that it names tell. */
function treatmentDue({ root }: Looking, facts: RecordFacts, { said, path }: ListedRisk): Day | undefined {
  const due = said.treatment?.due?.last;
  if (due === undefined) return undefined;
  const [, index] = path;
  const isOnItsWay = facts.references.some(
    ({ kind, id, place }) =>
      kind === 'control' &&
      place.path[place.path.indexOf('risks') + 1] === index &&
      underWay.has(root.definitions('control', id)[0]?.lifecycle.status ?? ''),
  );
  return isOnItsWay ? due : undefined;
}

const underWay: ReadonlySet<string> = new Set(['planned', 'in-progress']);

import { itemsOf } from '../../../server/core/kinds/frameworks.ts';
import type { Made } from '../documents.ts';
import type { AboutSystem } from './about-system.ts';
import type { Shelf } from './shelf.ts';
import { approval, approver, assessedOn, owner, people, prose, quarterly } from './wording.ts';

/** Two risks or three of each category; one in ten is left above the threshold, and accepted for a while. */
export function makeRiskAssessment(
  shelf: Shelf,
  {
    about: { id, unit },
    facts,
  }: { readonly about: AboutSystem; readonly facts: Readonly<Record<string, string>> },
): Made {
  const { random, texts } = shelf;
  const categories = ['technical', 'operational', 'societal'].flatMap(category =>
    Array.from({ length: 2 + random.below(2) }, () => category),
  );
  const risks = categories.map((category, index) => ({
    id: `R${index + 1}`,
    title: texts.name(random),
    category,
    taxonomy: random.pick(taxonomy.filter(({ group }) => group?.id === category)).id,
    cause: texts.sentence(random),
    consequence: `${texts.sentence(random)} ${texts.sentence(random)}`,
    inherent: {
      likelihood: random.pick(['possible', 'likely', 4]),
      impact: random.pick(['moderate', 'major', 4]),
    },
    treatment: {
      option: 'mitigate',
      controls: ['ctl-release-evals', random.pick(unit.controls)],
      due: '2027-03-31',
    },
    ...residual(shelf),
    risk_owner: random.pick(people),
  }));
  const fields = {
    id: `ra-${id}`,
    title: `Risks of ${id}`,
    system: id,
    owner: owner(shelf),
    status: 'approved',
    version: `${1 + random.below(4)}.${random.below(12)}`,
    criteria: prose(shelf, 200),
    risks,
    assessed: { on: assessedOn, by: random.pick(people), facts },
    approved: approval,
    review: quarterly,
  };
  return { id: fields.id, fields };
}

function residual({ random, texts }: Shelf): object {
  if (random.chance(0.9))
    return { residual: { likelihood: 'unlikely', impact: random.pick(['minor', 'moderate']) } };
  return {
    residual: { likelihood: 'likely', impact: 'moderate' },
    acceptance: { by: approver, on: '2026-10-20', expires: '2027-04-30', reason: texts.sentence(random) },
  };
}

const taxonomy = itemsOf('risk-taxonomy', 'risk');

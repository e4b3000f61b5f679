import { itemsOf } from '../../../server/core/kinds/frameworks.ts';
import type { Made } from '../documents.ts';
import type { Shelf } from './shelf.ts';
import type { Unit } from './units.ts';
import { evidence, owner, people, prose, quarterly } from './wording.ts';

/** All controls of Annex A, in its order. */
export const annexA: readonly string[] = itemsOf('iso42001', 'control').map(({ id }) => id);

/** The controls of the company as a whole; together they implement all of Annex A. */
const companyWide = [
  'ctl-release-evals',
  'ctl-disclosure',
  'ctl-policy-upkeep',
  'ctl-responsibilities',
  'ctl-register-upkeep',
  'ctl-assessment-process',
  'ctl-specification',
  'ctl-event-logs',
  'ctl-data-records',
  'ctl-speak-up',
  'ctl-vendor-review',
  'ctl-stakeholder-talks',
  'ctl-human-review',
];

/** Which of the company's controls implement a control of Annex A. */
export function implementing(control: string): readonly string[] {
  const at = annexA.indexOf(control);
  return companyWide.filter((_, index) => index === at % companyWide.length || (index === 0 && at % 9 === 0));
}

export function companyControls(shelf: Shelf): Made {
  const controls = companyWide.map(id => ({
    ...control(shelf, id),
    implements: annexA.filter(item => implementing(item).includes(id)),
  }));
  const fields = {
    id: 'controls-company',
    title: 'Controls of the company',
    owner: owner(shelf),
    review: quarterly,
    controls,
  };
  return { id: fields.id, fields };
}

/** A control of one unit, for its systems. */
export function unitControl(
  shelf: Shelf,
  { id, unit, systems }: { readonly id: string; readonly unit: Unit; readonly systems: readonly string[] },
): Made {
  const items = [shelf.random.pick(annexA), 'A.9.2'];
  const fields = {
    ...control(shelf, id),
    implements: [...new Set(items)],
    systems,
    tags: [`unit-${unit.number}`],
    review: quarterly,
  };
  return { id, fields };
}

function control(shelf: Shelf, id: string): Readonly<Record<string, unknown>> {
  const { random, texts } = shelf;
  return {
    id,
    title: texts.name(random),
    owner: random.pick(people),
    status: 'implemented',
    description: prose(shelf, 350),
    evidence: evidence(shelf, `controls/${id}`),
    notes: texts.sentence(random),
  };
}

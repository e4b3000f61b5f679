import { itemsOf } from '../../../server/core/kinds/frameworks.ts';
import type { Carrier } from '../../../server/core/syntax/tree.ts';
import type { Made } from '../documents.ts';
import { annexA, implementing } from './controls.ts';
import type { Shelf } from './shelf.ts';
import type { Unit } from './units.ts';
import { approval, approver, evidence, owner, people, prose, yearly } from './wording.ts';

/** What the company has once. */
interface Piece {
  /** Without its ending. */
  readonly path: string;
  readonly kind: string;
  readonly made: Made;
  readonly carrier: Carrier;
}

export function governance(shelf: Shelf, units: readonly Unit[]): readonly Piece[] {
  return [
    { path: 'aims-config', kind: 'config', made: config(shelf), carrier: 'yaml' },
    { path: 'aims/scope', kind: 'scope', made: scope(shelf, units), carrier: 'markdown' },
    ...['development', 'use', 'oversight'].map(
      (topic): Piece => ({
        path: `aims/policies/${topic}`,
        kind: 'policy',
        made: policy(shelf, topic),
        carrier: 'markdown',
      }),
    ),
    {
      path: 'aims/statement-of-applicability',
      kind: 'statement-of-applicability',
      made: applicability(shelf),
      carrier: 'yaml',
    },
    { path: 'aims/review-2026-10', kind: 'management-review', made: review(shelf), carrier: 'markdown' },
    { path: 'aims/certification', kind: 'certification', made: certification(shelf), carrier: 'yaml' },
    ...['soc2', 'nist-ai-rmf'].map(
      (framework): Piece => ({
        path: `aims/crosswalks/${framework}`,
        kind: 'crosswalk',
        made: crosswalk(shelf, framework),
        carrier: 'json',
      }),
    ),
  ];
}

function config(shelf: Shelf): Made {
  const fields = {
    title: 'Configuration of the AIMS',
    owner: owner(shelf),
    cadences: { critical: 'quarterly', high: 'quarterly', medium: 'semi-annual', low: 'annual' },
    risk_matrix: {
      likelihood: ['rare', 'unlikely', 'possible', 'likely', 'almost-certain'],
      impact: ['negligible', 'minor', 'moderate', 'major', 'severe'],
      levels: { low: 4, medium: 9, high: 16, critical: 25 },
      acceptable_up_to: 'medium',
    },
    thresholds: { due_soon_days: 30 },
    frameworks: ['iso42001', 'soc2', 'nist-ai-rmf', 'eu-ai-act', 'risk-taxonomy'],
  };
  return { id: 'config', fields };
}

function scope(shelf: Shelf, units: readonly Unit[]): Made {
  const { random, texts } = shelf;
  const sentences = (count: number) => Array.from({ length: count }, () => texts.sentence(random));
  const fields = {
    id: 'aims-scope',
    title: 'Context and scope',
    owner: owner(shelf),
    status: 'approved',
    version: '1.2',
    organization: prose(shelf, 500),
    boundaries: prose(shelf, 500),
    systems: 'all',
    exclusions: [{ what: 'Spam filter of the e-mail system', reason: texts.sentence(random) }],
    issues: { internal: sentences(5), external: sentences(5) },
    interested_parties: ['Customers', 'Applicants', 'Employees', 'Authorities', 'Vendors'].map(name => ({
      name,
      needs: texts.sentence(random),
      addressed_by: texts.sentence(random),
    })),
    roles: [
      {
        role: approver,
        holder: 'Chief operating officer (chair)',
        accountable_for: sentences(3),
        owns_aims: false,
      },
      { role: 'Head of AI governance', holder: people[0], accountable_for: sentences(3), owns_aims: true },
      ...units.map(({ overseer }) => ({
        role: overseer,
        holder: random.pick(people),
        accountable_for: sentences(1),
        owns_aims: false,
      })),
    ],
    objectives: [1, 2, 3, 4].map(number => ({
      id: `O${number}`,
      title: texts.sentence(random),
      measure: texts.sentence(random),
      target: `${80 + number} %`,
      owner: random.pick(people),
      due: '2027-03-31',
    })),
    communication: prose(shelf, 400),
    approved: approval,
    review: yearly,
    notes: texts.sentence(random),
  };
  return { id: fields.id, fields };
}

function policy(shelf: Shelf, topic: string): Made {
  const fields = {
    id: `pol-${topic}`,
    title: `Policy on the ${topic} of AI`,
    owner: owner(shelf),
    status: 'approved',
    version: '2.0',
    topics: [topic],
    applies_to: prose(shelf, 2000),
    approved: approval,
    review: yearly,
  };
  return { id: fields.id, fields };
}

function applicability(shelf: Shelf): Made {
  const { random, texts } = shelf;
  const fields = {
    id: 'soa',
    title: 'Statement of Applicability',
    owner: owner(shelf),
    status: 'approved',
    version: '1.1',
    decisions: annexA.map(control => ({
      control,
      applicable: true,
      justification: texts.sentence(random),
      basis: [random.pick(['risk', 'law', 'contract']), 'good-practice'],
      implemented_by: implementing(control),
    })),
    approved: approval,
    review: yearly,
  };
  return { id: fields.id, fields };
}

function review(shelf: Shelf): Made {
  const { random, texts } = shelf;
  const fields = {
    id: 'mr-2026-10',
    title: 'Management review of October 2026',
    owner: owner(shelf),
    status: 'approved',
    version: '1.0',
    held_on: '2026-10-19',
    attendees: ['Chief executive officer', 'Chief operating officer', ...people],
    inputs: [
      'earlier-actions',
      'context-changes',
      'interested-parties',
      'nonconformities',
      'measurements',
      'audit-results',
      'improvement-opportunities',
    ],
    decisions: [1, 2, 3, 4].map(() => ({
      decision: texts.sentence(random),
      owner: random.pick(people),
      due: '2027-01-31',
    })),
    approved: approval,
    review: yearly,
  };
  return { id: fields.id, fields };
}

function certification(shelf: Shelf): Made {
  const plan = [
    ['gap-analysis', '2026-10-31', '2026-10-12'],
    ['readiness', '2026-12-31', undefined],
    ['readiness', '2027-02-15', undefined],
    ['stage-1', '2027-04-20', undefined],
    ['stage-2', '2027-06-15', undefined],
    ['certified', '2027-07-31', undefined],
  ] as const;
  const fields = {
    id: 'cert-2027',
    title: 'On the way to ISO/IEC 42001',
    owner: owner(shelf),
    status: 'approved',
    version: '1.1',
    target: prose(shelf, 200),
    certification_body: {
      name: 'Norden Zert GmbH',
      accreditation_body: 'DAkkS',
      accreditation_status: 'accredited',
      scope: 'ISO/IEC 42001 and ISO/IEC 27001',
      checked_on: '2026-11-02',
      experience: 'Nine certificates since 2025',
    },
    milestones: plan.map(([stage, due, doneOn], index) => ({
      id: `M${index + 1}`,
      month: index + 1,
      title: shelf.texts.name(shelf.random),
      stage,
      due,
      ...(doneOn !== undefined && { done_on: doneOn }),
      ...(index > 0 && { depends_on: [`M${index}`] }),
    })),
    approved: approval,
    review: { ...yearly, next: '2027-01-16' },
  };
  return { id: fields.id, fields };
}

/** Every third item of the framework is in place. */
function crosswalk(shelf: Shelf, framework: string): Made {
  const items = itemsOf(framework).filter((_, index) => index % 3 === 0);
  const fields = {
    id: `crosswalk-${framework}`,
    title: `What is in place of ${framework}`,
    owner: owner(shelf),
    framework,
    in_place: items.map(({ id }) => ({ id, evidence: evidence(shelf, `crosswalks/${framework}`) })),
    review: yearly,
  };
  return { id: fields.id, fields };
}

import type { Random } from '../support/random.ts';
import type { Texts } from './texts.ts';

/**
 * What generated documents say, before it is written in a carrier. Complete for every stage, so that a document
 * without seeded faults has no findings on the day of the tests.
 */
export interface Made {
  readonly id: string;
  /** In the order in which people write the fields, `aims` left out. */
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface Making {
  readonly random: Random;
  readonly texts: Texts;
}

/** @param owesAssessment whether the system's circumstances ask for an impact assessment */
export function makeSystem(
  { random, texts }: Making,
  id: string,
  { owesAssessment }: { readonly owesAssessment: boolean },
): Made {
  const level = owesAssessment ? random.pick(['medium', 'high', 'critical']) : random.pick(['low', 'medium']);
  const fields = {
    id,
    name: texts.name(random),
    owner: { role: `Head of ${random.pick(departments)}`, contact: `${random.pick(mailboxes)}@example.org` },
    stage: random.pick(['pilot', 'production', 'production', 'suspended']),
    stage_since: dayIn(random, 2025),
    origin: random.pick(['built', 'bought', 'embedded', 'open-source']),
    audience: owesAssessment ? random.pick(['customer-facing', 'public']) : 'internal',
    automation_level: owesAssessment ? 'recommend' : random.pick(['inform', 'assist']),
    purpose: texts.purpose(random),
    users: texts.sentence(random),
    affected_parties: texts.sentence(random),
    data_inputs: [dataInput(random, texts)],
    data_outputs: [
      { name: texts.name(random), seen_by: random.pick(departments), used_for: texts.sentence(random) },
    ],
    models: [
      {
        name: random.pick(['tessera-5', 'luma-small', 'orion-embed', 'gradient-boosting']),
        vendor: random.pick(vendors),
        version: `${1 + random.below(9)}.${random.below(20)}`,
        deployment_mode: random.pick(['third-party-api', 'managed-cloud']),
      },
    ],
    risk: { level, ai_act_class: random.pick(['limited', 'minimal']), rationale: texts.sentence(random) },
    controls: [random.pick(controls), releaseControl],
    human_oversight: {
      mode: 'human-in-the-loop',
      overseers: [{ role: `Lead of ${random.pick(departments)}` }],
      abilities: ['review', 'override'],
      procedure: texts.sentence(random),
    },
    review: { cadence: 'quarterly', next: '2027-01-31', triggers: ['model-change', 'incident'] },
    tags: [random.pick(mailboxes)],
  };
  return { id, fields };
}

export function makeAssessment(
  { random, texts }: Making,
  { id: system }: Made,
  facts: Readonly<Record<string, string>>,
): Made {
  const id = `ia-${system}`;
  const assessedOn = '2026-10-12';
  const fields = {
    id,
    title: `Impact of ${texts.name(random)}`,
    system,
    owner: `Head of ${random.pick(departments)}`,
    status: 'approved',
    version: `${1 + random.below(4)}.${random.below(12)}`,
    users: texts.sentence(random),
    affected_parties: [texts.sentence(random), texts.sentence(random)],
    intended_use: texts.purpose(random),
    foreseeable_misuse: [texts.sentence(random)],
    decisions: { influences: texts.sentence(random), automation_level: 'recommend' },
    failure_modes: [1, 2].map(() => ({
      risk: random.pick(['hallucination', 'performance-gap', 'drift']),
      affects: texts.sentence(random),
      likelihood: random.pick(['unlikely', 'possible', 3]),
      severity: random.pick(['minor', 'moderate', 2]),
      populations: [texts.sentence(random)],
    })),
    impacts: {
      individuals: texts.sentence(random),
      groups: texts.sentence(random),
      society: texts.sentence(random),
    },
    mitigations: [
      { kind: 'human-review', description: texts.sentence(random), control: random.pick(controls) },
      { kind: 'technical', description: texts.sentence(random) },
    ],
    outcome: texts.sentence(random),
    residual_risk: random.pick(['low', 'medium']),
    evidence: [{ title: texts.name(random), location: 'https://example.org/e', collected_on: assessedOn }],
    assessed: { on: assessedOn, by: `Head of ${random.pick(departments)}`, facts },
    approved: { by: 'AI steering group', on: '2026-10-20' },
    review: { cadence: 'quarterly', next: '2027-01-31' },
  };
  return { id, fields };
}

/** What the systems refer to: the list of controls, and a review of each vendor. */
export function referredTo(): readonly { readonly kind: string; readonly made: Made }[] {
  const list = [...controls, releaseControl].map(id => ({
    id,
    title: `Control ${id}`,
    owner: 'AI governance office',
    status: 'implemented',
    description: 'Done on every working day, and looked at once a month.',
    implements: ['A.9.2'],
    evidence: [{ title: 'Log', location: 'https://example.org/e', collected_on: '2026-10-12' }],
  }));
  return [
    { kind: 'controls', made: { id: 'controls', fields: { id: 'controls', controls: list } } },
    ...vendors.map(id => ({ kind: 'vendor', made: makeVendor(id) })),
  ];
}

/** A review of a vendor, approved and in force. */
export function makeVendor(id: string): Made {
  const fields = {
    id,
    owner: 'Procurement',
    status: 'approved',
    provides: 'Language models behind a network interface.',
    services: ['models'],
    controls_reviewed: ['The report of the external auditor'],
    data_handling: {
      trains_on_our_data: false,
      retention: 'Thirty days',
      region: 'European Union',
      subprocessors: ['A cloud provider'],
    },
    version_change_notice: 'Ninety days',
    evaluation_results: 'Our own suites',
    incident_notice: 'Three days',
    exit: 'A second model behind the same gateway',
    conclusion: 'approve',
    valid_until: '2027-06-30',
    approved: { by: 'AI steering group', on: '2026-06-15' },
    review: { cadence: 'annual', next: '2027-06-15' },
  };
  return { id, fields };
}

function dataInput(random: Random, texts: Texts): Readonly<Record<string, unknown>> {
  return {
    name: texts.name(random),
    source: random.pick(['Helpdesk', 'Web shop', 'Warehouse system', 'Public register']),
    classification: random.pick(['public', 'internal', 'confidential', 'restricted']),
    personal_data: random.chance(0.4),
    kind: 'operational',
  };
}

function dayIn(random: Random, year: number): string {
  return `${year}-${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`;
}

const departments = ['Customer Support', 'Recruiting', 'Payments', 'Logistics', 'Marketing', 'Platform'];
const mailboxes = ['support', 'hr', 'payments', 'logistics', 'marketing', 'platform'];
/** Those that many systems take models from. */
export const vendors = ['tessera-ai', 'luma', 'orion-cloud'];
const releaseControl = 'ctl-release-evals';
const controls = ['ctl-human-review', 'ctl-vendor-review', 'ctl-disclosure'];

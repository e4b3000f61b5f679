import { written } from '../carriers.ts';
import { type Made, makeAssessment, makeSystem, vendors } from '../documents.ts';
import { factsIn } from '../generated-file.ts';
import type { AboutSystem, Dataset, Models } from './about-system.ts';
import { makeDataset, makeMonitoring, makeOversight, makeValidation } from './operation.ts';
import { makeRiskAssessment } from './risks.ts';
import { put, type Shelf } from './shelf.ts';
import { systemId, type Unit } from './units.ts';
import { approval, evidence, owner, prose, purposeLength, quarterly } from './wording.ts';

/**
 * Puts all documents of the systems of a unit on the shelf, but for the entries of those that are listed, which it gives
 * back for a register.
 */
export function putSystems(
  shelf: Shelf,
  { unit, isListed }: { readonly unit: Unit; readonly isListed: (number: number) => boolean },
): readonly object[] {
  const listed: object[] = [];
  for (let number = unit.first; number <= unit.last; number++) {
    const id = systemId(number);
    const about: AboutSystem = { id, unit, datasets: datasetsOf(shelf, id) };
    const system = makeCompanySystem(shelf, about);
    if (isListed(number)) {
      listed.push(system.fields);
      const entry = { path: 'entry.json', text: written('ai-system', system, 'json') };
      putDocumentsAbout(shelf, { about, system, facts: factsIn(entry) });
      continue;
    }
    const file = put(shelf, { path: `${unit.folder}/systems/${id}`, kind: 'ai-system', made: system });
    putDocumentsAbout(shelf, { about, system, facts: factsIn(file) });
  }
  return listed;
}

export function putRegister(
  shelf: Shelf,
  {
    path,
    title,
    systems,
  }: { readonly path: string; readonly title: string; readonly systems: readonly object[] },
): void {
  const fields = { title, owner: owner(shelf), review: quarterly, systems };
  put(shelf, { path, kind: 'register', made: { id: '', fields }, carrier: 'yaml' });
}

interface Assessed {
  readonly about: AboutSystem;
  readonly system: Made;
  readonly facts: Readonly<Record<string, string>>;
}

function putDocumentsAbout(shelf: Shelf, { about, system, facts }: Assessed): void {
  const { id, unit } = about;
  const documents: Readonly<Record<string, Made>> = {
    'impact-assessment': makeCompanyAssessment(shelf, { about, system, facts }),
    'risk-assessment': makeRiskAssessment(shelf, { about, facts }),
    validation: makeValidation(shelf, { about, models: system.fields.models as Models }),
    monitoring: makeMonitoring(shelf, about),
    oversight: makeOversight(shelf, about),
  };
  for (const [kind, made] of Object.entries(documents)) {
    put(shelf, { path: `${unit.folder}/${kind}/${id}`, kind, made });
  }
  for (const { id: dataset, purpose } of about.datasets) {
    const made = makeDataset(shelf, { about, id: dataset, purpose });
    put(shelf, { path: `${unit.folder}/dataset/${dataset}`, kind: 'dataset', made });
  }
}

/** Every system is evaluated on something; half of them learn or look up something too. */
function datasetsOf({ random }: Shelf, id: string): readonly Dataset[] {
  const second = random.pick(['training', 'fine-tuning', 'retrieval'] as const);
  const all: readonly Dataset[] = [
    { id: `ds-${id}-evaluation`, purpose: 'evaluation' },
    { id: `ds-${id}-${second}`, purpose: second },
  ];
  return random.chance(0.5) ? all : all.slice(0, 1);
}

function makeCompanySystem(shelf: Shelf, { id, unit, datasets }: AboutSystem): Made {
  const { random, texts } = shelf;
  const { fields } = makeSystem(shelf, id, { owesAssessment: true });
  const isGrave = random.chance(1 / 8);
  const [operational] = fields.data_inputs as readonly object[];
  const [model] = fields.models as readonly object[];
  return {
    id,
    fields: {
      ...fields,
      stage: random.pick(['pilot', 'production', 'production', 'production']),
      organization_roles: ['deployer'],
      automation_level: random.pick(['recommend', 'decide-with-review']),
      purpose: prose(shelf, purposeLength(random)),
      users: [texts.sentence(random), texts.sentence(random)],
      affected_parties: [texts.sentence(random), texts.sentence(random), texts.sentence(random)],
      data_inputs: [operational, ...datasets.map(dataset => inputFrom(shelf, dataset))],
      models: [{ ...model, vendor: random.pick([...vendors, unit.vendor]) }],
      risk: {
        level: isGrave ? random.pick(['high', 'critical']) : random.pick(['low', 'medium']),
        ai_act_class: isGrave ? 'high' : random.pick(['limited', 'minimal']),
        rationale: prose(shelf, 200),
      },
      assessments: [`ia-${id}`],
      controls: ['ctl-release-evals', 'ctl-disclosure', ...unit.controls.filter(() => random.chance(0.6))],
      human_oversight: {
        ...(fields.human_oversight as object),
        overseers: [{ role: unit.overseer, training: unit.training }],
      },
      evidence: evidence(shelf, `systems/${id}`),
    },
  };
}

function inputFrom({ random, texts }: Shelf, { id, purpose }: Dataset): object {
  return {
    name: texts.name(random),
    source: random.pick(['Data warehouse', 'Review queue', 'Content system']),
    classification: random.pick(['internal', 'confidential', 'restricted']),
    personal_data: random.chance(0.4),
    kind: purpose,
    dataset: id,
  };
}

function makeCompanyAssessment(shelf: Shelf, { about: { id, unit }, system, facts }: Assessed): Made {
  const { random, texts } = shelf;
  const { id: own, fields } = makeAssessment(shelf, system, facts);
  const failureMode = (risk: string) => ({
    risk,
    affects: texts.sentence(random),
    likelihood: random.pick(['unlikely', 'possible', 3]),
    severity: random.pick(['minor', 'moderate', 2]),
    populations: [texts.sentence(random), texts.sentence(random)],
  });
  return {
    id: own,
    fields: {
      ...fields,
      title: `Impact of ${id}`,
      users: prose(shelf, 300),
      intended_use: prose(shelf, 400),
      foreseeable_misuse: [texts.sentence(random), texts.sentence(random), texts.sentence(random)],
      decisions: { influences: texts.sentence(random), automation_level: system.fields.automation_level },
      failure_modes: ['hallucination', 'bias', 'performance-gap', 'prompt-injection', 'drift'].map(
        failureMode,
      ),
      impacts: { individuals: prose(shelf, 400), groups: prose(shelf, 300), society: prose(shelf, 200) },
      mitigations: [
        { kind: 'eval-coverage', description: texts.sentence(random), control: 'ctl-release-evals' },
        { kind: 'human-review', description: texts.sentence(random), control: random.pick(unit.controls) },
        { kind: 'feedback', description: texts.sentence(random) },
      ],
      outcome: prose(shelf, 300),
      approved: approval,
      review: quarterly,
    },
  };
}

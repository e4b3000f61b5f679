import type { Carrier } from '../../server/core/syntax/tree.ts';
import { type Random, randomFrom } from '../support/random.ts';
import { endings, written } from './carriers.ts';
import { type Made, makeAssessment, makeSystem, referredTo } from './documents.ts';
import { withFault } from './faults.ts';
import { factsIn, type GeneratedFile, pickCarrier } from './generated-file.ts';
import { generatedTexts, type Texts } from './texts.ts';

/** Files of a made-up AIMS, the same in every run: `seed` and the other options decide every byte. */
export interface Workload {
  readonly files: readonly GeneratedFile[];
  /** What was done wrong on purpose; each is exactly one finding. */
  readonly faults: readonly SeededFault[];
}

export interface SeededFault {
  readonly path: string;
  /** The id of the record that has it. */
  readonly id: string;
  readonly code: string;
}

export interface WorkloadOptions {
  readonly seed?: number;
  readonly texts?: Texts;
  /** Which share of the records has a fault: 0 (the default) to 1. The first and the last one have one if any has. */
  readonly faults?: number;
}

/**
 * A register of so many entries, of about 45 lines each in YAML, and the impact assessments that it asks for: one
 * entry in twenty owes one.
 */
export function registerWorkload(
  options: WorkloadOptions & { readonly entries: number; readonly carrier?: 'yaml' | 'json' },
): Workload {
  const { entries, carrier = 'yaml' } = options;
  const work = startWork(options);
  const assessed: Made[] = [];
  const path = `aims/register.${endings[carrier]}`;
  const systems = Array.from({ length: entries }, (_, index) => {
    const owesAssessment = index % 20 === 7;
    const made = makeSystem(work, `system-${index + 1}`, { owesAssessment });
    const said = spoiled(work, path, made, index === 0 || index === entries - 1);
    if (owesAssessment) assessed.push(said);
    return said.fields;
  });
  const head = { title: 'AI systems', owner: 'AI governance office' };
  work.files.push({ path, text: written('register', { fields: { ...head, systems } }, carrier) });
  for (const made of assessed) {
    const facts = factsIn({ path: 'entry.json', text: written('ai-system', made, 'json') });
    addAssessment(work, made, { carrier: 'markdown', facts });
  }
  work.files.push(common());
  return { files: work.files, faults: work.faults };
}

/**
 * Exactly so many documents, one per file, in all carriers, with other people's files between them; and one file more
 * with the controls and vendors that they refer to.
 */
export function filesWorkload(options: WorkloadOptions & { readonly documents: number }): Workload {
  const { documents } = options;
  const work = startWork(options);
  const { random } = work;
  const entries = Array.from({ length: Math.min(12, documents) }, (_, index) =>
    makeSystem(work, `listed-${index + 1}`, { owesAssessment: false }),
  );
  const systems = entries.map((made, index) => spoiled(work, 'aims/register.yaml', made, index === 0).fields);
  work.files.push({ path: 'aims/register.yaml', text: written('register', { fields: { systems } }, 'yaml') });
  for (let number = 1, left = documents - 1; left > 0; number++) {
    // Two systems in three have an assessment.
    const owesAssessment = left > 1 && number % 3 !== 0;
    const made = makeSystem(work, `system-${number}`, { owesAssessment });
    left -= owesAssessment ? 2 : 1;
    const carrier = pickCarrier(random);
    const path = `aims/systems/${folderOf(number)}/${made.id}.${endings[carrier]}`;
    const said = spoiled(work, path, made, left === 0 && !owesAssessment);
    const file = { path, text: written('ai-system', said, carrier) };
    work.files.push(file);
    if (owesAssessment) {
      addAssessment(work, made, {
        carrier: pickCarrier(random),
        facts: factsIn(file),
        isLast: left === 0,
      });
    }
    if (number % 2 === 0) work.files.push(somebodyElses(work, number));
  }
  work.files.push(common());
  return { files: work.files, faults: work.faults };
}

/** So many systems without faults, each in a YAML file of its own, and what they refer to. */
export function systemsWorkload(options: WorkloadOptions & { readonly systems: number }): Workload {
  const work = startWork(options);
  for (let number = 1; number <= options.systems; number++) {
    const made = makeSystem(work, `system-${number}`, { owesAssessment: false });
    const path = `aims/systems/${folderOf(number)}/${made.id}.yaml`;
    work.files.push({ path, text: written('ai-system', made, 'yaml') });
  }
  work.files.push(common());
  return { files: work.files, faults: work.faults };
}

interface Work {
  readonly random: Random;
  readonly texts: Texts;
  readonly share: number;
  readonly files: GeneratedFile[];
  readonly faults: SeededFault[];
}

function startWork({ seed = 1, texts = generatedTexts, faults = 0 }: WorkloadOptions): Work {
  return { random: randomFrom(seed), texts, share: faults, files: [], faults: [] };
}

/** The record as it is written: with a fault if it is its turn, or if one is wanted for certain. */
function spoiled(work: Work, path: string, made: Made, certainly: boolean): Made {
  const { random, share, faults } = work;
  // Asked in any case, so that the documents are the same for every share of faults but for the faults.
  const its = random.chance(share);
  const fault = withFault(random, made);
  if (share === 0 || !(its || certainly)) return made;
  faults.push({ path, id: made.id, code: fault.code });
  return fault.made;
}

/** One stream with all that the systems refer to. */
function common(): GeneratedFile {
  const documents = referredTo().map(({ kind, made }) => written(kind, made, 'yaml'));
  return { path: 'aims/common.yaml', text: documents.join('---\n') };
}

interface Assessing {
  readonly carrier: Carrier;
  /** What the facts of the system are, so that the assessment is up to date. */
  readonly facts: Readonly<Record<string, string>>;
  readonly isLast?: boolean;
}

function addAssessment(work: Work, system: Made, { carrier, facts, isLast = false }: Assessing): void {
  const made = makeAssessment(work, system, facts);
  const folder = folderOf(Number(/\d+/.exec(system.id)?.[0] ?? 0));
  const path = `aims/impact/${folder}/${system.id}.${endings[carrier]}`;
  const said = spoiled(work, path, made, isLast);
  work.files.push({ path, text: written('impact-assessment', said, carrier) });
}

/** A repository has no folders of ten thousand files. */
function folderOf(number: number): string {
  return `group-${Math.floor(number / 50)}`;
}

function somebodyElses({ random, texts }: Work, number: number): GeneratedFile {
  const folder = `services/${folderOf(number)}/${number}`;
  const others: readonly GeneratedFile[] = [
    { path: `${folder}/README.md`, text: `# ${texts.name(random)}\n\n${texts.purpose(random)}\n` },
    { path: `${folder}/package.json`, text: `{\n  "name": "service-${number}",\n  "version": "1.0.0"\n}\n` },
    {
      path: `${folder}/deploy.yaml`,
      text: `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: s${number}\n`,
    },
  ];
  return random.pick(others);
}

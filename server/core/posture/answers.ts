import { shortened } from '../base/shorten.ts';
import { foldName } from '../base/words.ts';
import type { RecordFacts } from '../model/facts.ts';
import { seenIn } from '../model/said.ts';
import { circumstancesOf } from './circumstances.ts';
import type { ObligationName } from './demands.ts';
import { isAssessment } from './document-history.ts';
import { documentStateOf } from './document-state.ts';
import { counts } from './in-force.ts';
import type { Candidate, OwingSystem } from './obligations.ts';
import { expiredTraining, incidentsSince, reviewExpired, unvalidatedModels } from './reasons.ts';
import { runbooksAbout } from './runbooks.ts';
import type { Reason } from './states.ts';
import { trainingOf } from './training.ts';
import { runsAtVendor } from './vendors.ts';

/** What there is to answer an obligation of a system. */
export interface Answers {
  /** One for each thing that it is owed for; most obligations are owed once. */
  readonly answers: readonly Answer[];
  /** Why nothing is owed where there are no answers to ask for. */
  readonly nothing: string;
}

export interface Answer {
  /** The id or name of what it is owed for. */
  readonly subject?: string;
  /** What is missing where nothing answers, in words: `a review of tessera-ai`. */
  readonly about?: string;
  readonly candidates: readonly Candidate[];
}

export function answersOf(owing: OwingSystem, kind: ObligationName): Answers {
  switch (kind) {
    case 'risk-assessment':
    case 'impact-assessment':
    case 'validation':
    case 'monitoring':
      return once(documentsAbout(owing, kind));
    case 'oversight':
      return once([...ownOversight(owing), ...documentsAbout(owing, kind)]);
    case 'vendor':
      return vendorReviews(owing);
    case 'dataset':
      return datasets(owing);
    case 'runbook':
      return once(runbooksAbout(owing.root, owing.record.id).map(each => candidate(owing, each)));
    case 'training':
      return training(owing);
    default:
      return kind satisfies never;
  }
}

function once(candidates: readonly Candidate[]): Answers {
  return { answers: [{ candidates }], nothing: '' };
}

/** The documents of a kind that are about the system: those that name it, and those that it lists itself. */
function documentsAbout(owing: OwingSystem, kind: ObligationName): readonly Candidate[] {
  const { root, record } = owing;
  const { id } = record;
  const naming = id === undefined ? [] : root.recordsReferringTo('system', id, kind);
  const listed = record.references
    .filter(reference => reference.kind === kind)
    .flatMap(reference => root.definitions(kind, reference.id))
    // Whatever a system lists, a document that names another system is about that one.
    .filter(
      document => !document.references.some(reference => reference.kind === 'system' && reference.id !== id),
    );
  return [...new Set([...naming, ...listed])]
    .filter(document => document.kind === kind && counts(document))
    .map(document => candidate(owing, document));
}

/** A document as an answer, with the reasons that its kind has for being stale. */
function candidate(owing: OwingSystem, document: RecordFacts): Candidate {
  const { root, moment, record: system } = owing;
  const state = documentStateOf(document, {
    staleBecause: staleBecause(owing, document),
    ...circumstancesOf(moment, { root, document, system }),
  });
  return { document, ...state };
}

function staleBecause({ root, moment, record }: OwingSystem, document: RecordFacts): readonly Reason[] {
  if (isAssessment(document)) return incidentsSince(root, { assessment: document, system: record });
  if (document.kind === 'validation') return unvalidatedModels(root, record);
  if (document.kind === 'vendor') return reviewExpired(document, moment.today);
  return [];
}

/** The section of the system's own entry: it says who oversees it, how, and what they can do. */
function ownOversight({ record }: OwingSystem): readonly Candidate[] {
  if (!record.answered.includes('human_oversight')) return [];
  const section = seenIn(record, 'ai-system')?.human_oversight;
  // `{not_applicable: reason}`: somebody has thought about it.
  if (!section) return [{ state: 'current', reasons: [], document: record }];
  const missing = (['mode', 'overseers', 'abilities'] as const).filter(
    name => section[name] === undefined && !section.ruledOut?.includes(name),
  );
  if (missing.length === 0) return [{ state: 'current', reasons: [], document: record }];
  const names = missing.map(name => `human_oversight.${name}`).join(', ');
  return [
    {
      state: 'incomplete',
      reasons: [{ code: 'misses-fields', message: `${names} missing` }],
      document: record,
    },
  ];
}

function vendorReviews(owing: OwingSystem): Answers {
  const { root, record } = owing;
  const models = (seenIn(record, 'ai-system')?.models ?? []).filter(runsAtVendor);
  const vendors = [...new Set(models.flatMap(({ vendor }) => vendor ?? []))];
  // A model from nobody: whose it is has to be said before anybody can be reviewed.
  const unnamed = models.filter(
    ({ vendor, name, ruledOut }) =>
      vendor === undefined && name !== undefined && !ruledOut?.includes('vendor'),
  );
  return {
    answers: [
      ...vendors.map(id => ({
        subject: id,
        about: `a review of the vendor ${shortened(id)}`,
        candidates: root
          .definitions('vendor', id)
          .filter(counts)
          .map(document => candidate(owing, document)),
      })),
      ...unnamed.map(({ name = '' }) => ({
        subject: name,
        about: `a review of the vendor of "${shortened(name)}" (none is named)`,
        candidates: [],
      })),
    ],
    nothing: 'none of its models comes from a vendor',
  };
}

const learning: ReadonlySet<string | undefined> = new Set([
  'training',
  'evaluation',
  'fine-tuning',
  'retrieval',
]);

function datasets(owing: OwingSystem): Answers {
  const inputs = seenIn(owing.record, 'ai-system')?.data_inputs ?? [];
  return {
    answers: inputs
      .filter(({ kind }) => learning.has(kind))
      .map(({ name, source = [], dataset, kind }, index) => {
        const subject = dataset ?? name ?? source[0] ?? `input ${index + 1}`;
        return {
          subject,
          about: `a record of the ${kind} data "${shortened(subject)}"`,
          candidates: datasetsFor(owing, { name, source, dataset }).map(each => candidate(owing, each)),
        };
      }),
    nothing: 'it has no input for training, evaluation, fine-tuning or retrieval',
  };
}

interface Input {
  readonly name: string | undefined;
  readonly source: readonly string[];
  readonly dataset: string | undefined;
}

/** The dataset that the input names; else those that list the system and are called as the input or its source is. */
function datasetsFor(
  { root, record }: OwingSystem,
  { name, source, dataset }: Input,
): readonly RecordFacts[] {
  if (dataset !== undefined) return root.definitions('dataset', dataset).filter(counts);
  if (record.id === undefined) return [];
  const names = new Set([...source, ...(name === undefined ? [] : [name])].map(foldName));
  return root
    .recordsReferringTo('system', record.id, 'dataset')
    .filter(counts)
    .filter(each =>
      [each.id, each.title].some(called => called !== undefined && names.has(foldName(called))),
    );
}

/** A valid record for every role among the overseers, whether the system names them or a document about it. */
function training(owing: OwingSystem): Answers {
  const { root, moment, record } = owing;
  const documents = documentsAbout(owing, 'oversight').flatMap(({ document }) =>
    document ? (seenIn(document, 'oversight')?.overseers ?? []) : [],
  );
  const overseers = [...(seenIn(record, 'ai-system')?.human_oversight?.overseers ?? []), ...documents];
  const roles = new Map(
    overseers.flatMap(({ role = [], training: id }) =>
      role.map(each => [foldName(each), { role: each, id }]),
    ),
  );
  return {
    answers: [...roles.values()].map(({ role, id }) => {
      const found = trainingOf(root, moment.today, role, id);
      const about = `a record of the training of ${shortened(role)}`;
      if (found.is === 'none') return { subject: role, about, candidates: [] };
      if (found.is === 'valid')
        return {
          subject: role,
          about,
          candidates: [{ state: 'current', reasons: [], document: found.document }],
        };
      const reasons = [expiredTraining(role, found.on)];
      return { subject: role, about, candidates: [{ state: 'stale', reasons, document: found.document }] };
    }),
    nothing: 'it names no overseers',
  };
}

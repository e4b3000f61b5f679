import type { Made } from '../documents.ts';
import type { AboutSystem, Dataset, Models } from './about-system.ts';
import type { Shelf } from './shelf.ts';
import { approval, evidence, owner, people, prose, quarterly } from './wording.ts';

/** The documents of a system at work. */

export function makeValidation(
  shelf: Shelf,
  { about: { id }, models }: { readonly about: AboutSystem; readonly models: Models },
): Made {
  const { random, texts } = shelf;
  const metrics = [
    'share of right answers',
    'worst slice',
    'answers that promise something',
    'latency in seconds',
  ];
  const fields = {
    id: `val-${id}`,
    title: `Validation of ${id}`,
    system: id,
    owner: owner(shelf),
    status: 'approved',
    version: '1.0',
    models: models.map(({ name, version }) => ({ name, version })),
    suite: { name: texts.name(random), location: `https://git.example.org/${id}/evals`, version: '2026-10' },
    criteria: metrics.map((metric, index) =>
      index < 2
        ? { metric, threshold: 0.8, direction: 'at-least' }
        : { metric, threshold: 4, direction: 'at-most' },
    ),
    results: metrics.map((metric, index) => ({
      metric,
      value: index < 2 ? (80 + random.below(20)) / 100 : random.below(40) / 10,
      on: '2026-10-08',
      run: `r${random.below(10_000)}`,
    })),
    regression_blocks_deployment: true,
    decision: 'pass',
    evidence: evidence(shelf, `${id}/validation`),
    approved: approval,
    review: quarterly,
    notes: texts.sentence(random),
  };
  return { id: fields.id, fields };
}

export function makeMonitoring(shelf: Shelf, { id }: AboutSystem): Made {
  const { random, texts } = shelf;
  const fields = {
    id: `mon-${id}`,
    title: `Monitoring of ${id}`,
    system: id,
    owner: owner(shelf),
    status: 'approved',
    version: '2',
    metrics: ['performance', 'output-distribution', 'error-rate', 'drift'].map(covers => ({
      name: texts.name(random),
      covers,
      source: random.pick(['Data warehouse', 'Log of decisions', 'Review queue']),
      dashboard: `https://status.example.org/${id}/${covers}`,
      threshold: texts.sentence(random),
      alert: 'Page to the person on duty',
      owner: random.pick(people),
    })),
    last_checked: '2026-11-20',
    evidence: evidence(shelf, `${id}/alerts`),
    approved: approval,
    review: quarterly,
  };
  return { id: fields.id, fields };
}

export function makeOversight(shelf: Shelf, { id, unit }: AboutSystem): Made {
  const fields = {
    id: `ov-${id}`,
    title: `Oversight of ${id}`,
    system: id,
    owner: owner(shelf),
    status: 'approved',
    version: '1.1',
    mode: shelf.random.pick(['human-in-the-loop', 'human-on-the-loop']),
    overseers: [{ role: unit.overseer, training: unit.training }],
    abilities: ['review', 'override', 'correct', 'stop'],
    procedure: prose(shelf, 700),
    evidence: evidence(shelf, `${id}/overrides`),
    approved: approval,
    review: quarterly,
  };
  return { id: fields.id, fields };
}

export function makeDataset(
  shelf: Shelf,
  { about, id, purpose }: { readonly about: AboutSystem } & Dataset,
): Made {
  const { random, texts } = shelf;
  const fields = {
    id,
    title: texts.name(random),
    owner: owner(shelf),
    status: 'approved',
    version: '2026-10',
    used_by: [about.id],
    purpose,
    source: texts.sentence(random),
    rights: { basis: texts.sentence(random), restrictions: texts.sentence(random), expires: '2028-12-31' },
    sensitive: { categories: ['order history', 'delivery address'], handling: texts.sentence(random) },
    labels: { method: texts.sentence(random), quality: texts.sentence(random), checked_on: '2026-10-05' },
    provenance: prose(shelf, 300),
    retention: 'Two years',
    approved: approval,
    review: quarterly,
  };
  return { id, fields };
}

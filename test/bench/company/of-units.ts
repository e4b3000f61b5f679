import { itemsOf } from '../../../server/core/kinds/frameworks.ts';
import { type Made, makeVendor } from '../documents.ts';
import { annexA, unitControl } from './controls.ts';
import { put, type Shelf } from './shelf.ts';
import { systemId, type Unit } from './units.ts';
import { approval, evidence, owner, prose, quarterly, yearly } from './wording.ts';

/** Puts on the shelf what the systems of a unit share. */
export function putUnit(
  shelf: Shelf,
  { unit, units }: { readonly unit: Unit; readonly units: number },
): void {
  const { folder, number } = unit;
  const systems = Array.from({ length: unit.last - unit.first + 1 }, (_, index) =>
    systemId(unit.first + index),
  );
  const owned: UnitShelf = { shelf, unit, systems };
  for (const id of unit.controls) {
    put(shelf, {
      path: `${folder}/controls/${id}`,
      kind: 'control',
      made: unitControl(shelf, { id, unit, systems }),
    });
  }
  put(shelf, { path: `${folder}/vendor`, kind: 'vendor', made: makeVendor(unit.vendor) });
  put(shelf, { path: `${folder}/training`, kind: 'training', made: training(owned) });
  put(shelf, { path: `${folder}/runbook`, kind: 'runbook', made: runbook(owned) });
  put(shelf, { path: `${folder}/incident`, kind: 'incident', made: incident(owned) });
  put(shelf, { path: `${folder}/audit`, kind: 'internal-audit', made: audit(owned, units) });
  const actions = {
    incident: `inc-${number}`,
    audit: { audit: `audit-${number}`, finding: 'F1' },
  };
  for (const [name, from] of Object.entries(actions)) {
    const made = correctiveAction(owned, { id: `ca-${number}-${name}`, from });
    put(shelf, { path: `${folder}/corrective-action-${name}`, kind: 'corrective-action', made });
  }
}

interface UnitShelf {
  readonly shelf: Shelf;
  readonly unit: Unit;
  readonly systems: readonly string[];
}

function training({ shelf, unit }: UnitShelf): Made {
  const { random, texts } = shelf;
  const modules = ['Judging what the system proposes', 'When to stop the system'];
  const fields = {
    id: unit.training,
    title: `Training of unit ${unit.number}`,
    owner: owner(shelf),
    status: 'approved',
    version: '2026.1',
    programme: modules.map(module => ({ module, audience: unit.overseer, content_version: '2026' })),
    records: modules.flatMap(module =>
      ['Early shift', 'Late shift', 'Deputies'].map(who => ({
        who: `${who}, by name in the shift plan`,
        role: unit.overseer,
        module,
        completed_on: '2026-09-14',
        expires_on: '2027-09-30',
        evidence: evidence(shelf, `training/${random.below(1000)}`),
      })),
    ),
    approved: approval,
    review: yearly,
    notes: texts.sentence(random),
  };
  return { id: fields.id, fields };
}

function runbook({ shelf, unit, systems }: UnitShelf): Made {
  const fields = {
    id: unit.runbook,
    title: `When something goes wrong in unit ${unit.number}`,
    owner: owner(shelf),
    status: 'approved',
    version: '1.3',
    incident_types: ['harmful-hallucination', 'biased-output', 'prompt-injection', 'data-leak'],
    systems,
    detect: prose(shelf, 400),
    contain: prose(shelf, 600),
    notify: prose(shelf, 500),
    recover: prose(shelf, 300),
    last_exercised: '2026-09-09',
    evidence: evidence(shelf, `exercises/${unit.number}`),
    approved: approval,
    review: quarterly,
  };
  return { id: fields.id, fields };
}

/** One that is over, and older than the assessments. Each third was serious and was reported in time. */
function incident({ shelf, unit, systems }: UnitShelf): Made {
  const { random, texts } = shelf;
  const isSerious = unit.number % 3 === 0;
  const id = `inc-${unit.number}`;
  const fields = {
    id,
    title: texts.name(random),
    owner: owner(shelf),
    status: 'closed',
    systems: [random.pick(systems)],
    type: random.pick(['harmful-hallucination', 'biased-output', 'prompt-injection', 'data-leak']),
    severity: isSerious ? 'high' : 'medium',
    occurred_on: '2026-07-18',
    detected_on: '2026-07-19',
    model_version: '2026-02-10',
    runbook: unit.runbook,
    serious_incident: isSerious,
    ...(isSerious && {
      statutory_report: {
        clock: 'serious',
        due: '2026-08-03',
        reported_on: '2026-07-24',
        authority: 'Market surveillance authority',
      },
    }),
    corrective_actions: [`ca-${unit.number}-incident`],
    affected: prose(shelf, 300),
    actions: [texts.sentence(random), texts.sentence(random), texts.sentence(random)],
    evidence: evidence(shelf, `incidents/${id}`),
  };
  return { id, fields };
}

/** A third of the clauses and of Annex A; three units after each other see all of it, and a company of few in one go. */
function audit({ shelf, unit, systems }: UnitShelf, units: number): Made {
  const { random, texts } = shelf;
  const parts = Math.min(3, units);
  const isSampled = (_: string, index: number) => index % parts === unit.number % parts;
  const clauses = itemsOf('iso42001', 'clause').map(({ id }) => id);
  const fields = {
    id: `audit-${unit.number}`,
    title: `Internal audit of unit ${unit.number}`,
    owner: owner(shelf),
    status: 'approved',
    version: '1.0',
    audited_on: '2026-09-15',
    auditors: ['Internal audit', 'Somebody of another unit'],
    scope: { clauses: clauses.filter(isSampled), controls: annexA.filter(isSampled), systems },
    findings: [
      {
        id: 'F1',
        kind: 'minor-nonconformity',
        clause: annexA.find(isSampled),
        statement: prose(shelf, 200),
        corrective_action: `ca-${unit.number}-audit`,
      },
      { id: 'F2', kind: 'observation', clause: clauses.find(isSampled), statement: texts.sentence(random) },
    ],
    evidence: evidence(shelf, `audits/${unit.number}`),
    approved: approval,
    review: yearly,
  };
  return { id: fields.id, fields };
}

function correctiveAction(
  { shelf }: UnitShelf,
  { id, from }: { readonly id: string; readonly from: unknown },
): Made {
  const { random, texts } = shelf;
  const fields = {
    id,
    title: texts.name(random),
    owner: owner(shelf),
    status: 'approved',
    version: '1.0',
    from,
    cause: prose(shelf, 250),
    actions: [texts.sentence(random), texts.sentence(random)],
    due: '2026-10-31',
    verified_on: '2026-11-02',
    effective: true,
    evidence: evidence(shelf, `corrective-actions/${id}`),
    approved: approval,
    review: quarterly,
  };
  return { id, fields };
}

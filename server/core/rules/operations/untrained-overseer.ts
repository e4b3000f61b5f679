import { daysBetween } from '../../base/day.ts';
import { shortened } from '../../base/shorten.ts';
import { foldName } from '../../base/words.ts';
import type { RecordFacts } from '../../model/facts.ts';
import type { RootView } from '../../model/links.ts';
import { headRangeOf, type Record, valueRangeIn } from '../../model/record.ts';
import { saidBy, seenIn } from '../../model/said.ts';
import { demandsOf, hasReached } from '../../model/stages.ts';
import type { SystemFacts } from '../../model/system-facts.ts';
import { counts } from '../../posture/in-force.ts';
import { type OverseerSaid, rolesAmong } from '../../posture/overseers.ts';
import { trainingOf } from '../../posture/training.ts';
import { severityFor } from '../grave.ts';
import type { Finding, Related, RelationsRule } from '../rule.ts';
import { counted } from '../wording.ts';

export const untrainedOverseer: RelationsRule = {
  code: 'untrained-overseer',
  summary: 'A role that oversees a system has no valid record of training.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['ai-system', 'oversight'],

  *check({ record, facts, root, today }) {
    const named = overseersNamedBy(root, record, facts);
    if (!named || !hasReached(demandsOf(named.system.stage), 'development')) return;
    for (const [index, overseer] of named.overseers.entries()) {
      const range = valueRangeIn(record, [...named.path, index, 'role']) ?? headRangeOf(record);
      for (const role of overseer.role ?? []) {
        if (named.elsewhere.has(foldName(role))) continue;
        const found = whatIsWrong(root, today, role, overseer.training);
        if (found) yield { range, severity: severityFor(named.system), ...found };
      }
    }
  },
};

interface Named {
  readonly system: SystemFacts;
  readonly overseers: readonly OverseerSaid[];
  readonly path: readonly string[];
  /** Roles, folded, that the system's own entry names too: they are reported there. */
  readonly elsewhere: ReadonlySet<string>;
}

/** The overseers that a system's own entry names, or an approved document about its oversight. */
function overseersNamedBy(root: RootView, record: Record, facts: RecordFacts): Named | undefined {
  if (facts.system) {
    // What others see of it is at hand: of thousands of entries not each is to be understood as a whole for this.
    const overseers = seenIn(facts, 'ai-system')?.human_oversight?.overseers;
    if (!overseers || !counts(facts)) return undefined;
    return {
      system: facts.system,
      overseers,
      path: ['human_oversight', 'overseers'],
      elsewhere: new Set(),
    };
  }
  const said = saidBy(record, 'oversight');
  if (!said?.overseers || said.system === undefined || facts.lifecycle.status !== 'approved')
    return undefined;
  const [about] = root.definitions('system', said.system);
  if (!about?.system || !counts(about)) return undefined;
  const own = seenIn(about, 'ai-system')?.human_oversight?.overseers ?? [];
  return {
    system: about.system,
    overseers: said.overseers,
    path: ['overseers'],
    elsewhere: rolesAmong(own),
  };
}

function whatIsWrong(
  root: RootView,
  today: string,
  role: string,
  trainingId: string | undefined,
): Pick<Finding, 'message' | 'related'> | undefined {
  const training = trainingOf(root, today, role, trainingId);
  const why = 'Who oversees a system without having learned how will hardly notice when it goes wrong.';
  switch (training.is) {
    case 'valid':
      return undefined;
    case 'expired': {
      const { on, document } = training;
      return {
        message:
          `The training of "${shortened(role)}" held until ${on}, ${counted(daysBetween(on, today), 'day')} ago. ${why} ` +
          `Have it repeated, and add the record to ${nameOf(document)}.`,
        related: [{ head: document.place, message: 'The expired record stands here.' }],
      };
    }
    case 'none': {
      const [named] = trainingId === undefined ? [] : root.definitions('training', trainingId).filter(counts);
      const related: readonly Related[] = named
        ? [{ head: named.place, message: 'This is the training that the overseer names.' }]
        : [];
      return {
        message:
          `${named ? `${nameOf(named, 'The')} has no record for "${shortened(role)}"` : `No record says that "${shortened(role)}" was trained`}. ${why} ` +
          `${adviceFor(root, today, role, named)}`,
        ...(named && { related }),
      };
    }
    default:
      return training satisfies never;
  }
}

function adviceFor(root: RootView, today: string, role: string, named: RecordFacts | undefined): string {
  const elsewhere = named && trainingOf(root, today, role);
  if (elsewhere?.is === 'valid') {
    return `${nameOf(elsewhere.document, 'The')} has one: name that training here, or add the record to the one that is named.`;
  }
  return 'Train somebody in this role, and record it under "records" of a training document, with the role spelt as here.';
}

function nameOf({ id }: RecordFacts, article: 'The' | 'the' = 'the'): string {
  return id === undefined ? `${article} training document` : `${article} training "${id}"`;
}

import type { Day } from '../base/day.ts';
import { memo } from '../base/memo.ts';
import { foldName } from '../base/words.ts';
import type { RecordFacts } from '../model/facts.ts';
import type { RootView } from '../model/links.ts';
import { seenIn } from '../model/said.ts';
import { counts, inForce, type SeenDocument } from './in-force.ts';

/** Whether somebody in a role was trained, and whether that still holds. */
export type Training =
  | {
      readonly is: 'valid';
      /** The last day on which it holds; without one it holds until somebody says otherwise. */
      readonly until?: Day;
      /** The training document that has the record. */
      readonly document: RecordFacts;
    }
  | {
      readonly is: 'expired';
      /** The last day on which it held. */
      readonly on: Day;
      readonly document: RecordFacts;
    }
  | { readonly is: 'none' };

/**
 * Whether a role has a valid record of training on a day: one that was completed and has not expired, in a training
 * document that is not superseded or retired. Where the role's training is named, that document must have the record;
 * a name that leads to no such document is a fault of the reference, and any document will do then.
 *
 * @param role upper and lower case and the width of blanks do not matter
 */
export function trainingOf(root: RootView, today: Day, role: string, trainingId?: string): Training {
  const isNamed = trainingId !== undefined && root.definitions('training', trainingId).some(counts);
  const name = foldName(role);
  const latest = root.lookUp(latestTraining, [today, name, ...(isNamed ? [trainingId] : [])].join('\n'));
  if (!latest) return { is: 'none' };
  const { document, until } = latest;
  if (until === undefined) return { is: 'valid', document };
  return until >= today ? { is: 'valid', until, document } : { is: 'expired', on: until, document };
}

/** The roles, folded, that have a record of any training, expired ones included. */
export function trainedRoles(root: RootView): Iterable<string> {
  return recordsByRole(inForce(root, 'training')).keys();
}

/** The roles, folded, that have a record of a module, expired ones included; undefined where nobody has one. */
export function rolesTaught(root: RootView, module: string): ReadonlySet<string> | undefined {
  return rolesByModule(inForce(root, 'training')).get(foldName(module));
}

type TrainingDocument = SeenDocument<'training'>;

interface CompletedTraining {
  readonly roles: readonly string[];
  readonly document: RecordFacts;
  readonly completedOn: Day;
  readonly until: Day | undefined;
}

/** The records of a role, those that last longest first. */
interface RecordsOfRole {
  readonly all: CompletedTraining[];
  /** By the id of the training document. */
  readonly byDocument: Map<string, CompletedTraining[]>;
}

/** By the day, the name of the role, folded, and the id of a training document where one is named, each on a line. */
const latestTraining = (root: RootView) => latestAmong(inForce(root, 'training'));

const latestAmong = memo((documents: readonly TrainingDocument[]) => ({
  get(word: string): CompletedTraining | undefined {
    const [today = '', name = '', trainingId] = word.split('\n');
    const known = recordsByRole(documents).get(name);
    const records = trainingId === undefined ? known?.all : known?.byDocument.get(trainingId);
    return records?.find(({ completedOn }) => completedOn <= today);
  },
}));

const recordsByRole = memo((documents: readonly TrainingDocument[]): ReadonlyMap<string, RecordsOfRole> => {
  const byRole = new Map<string, RecordsOfRole>();
  for (const { record: document } of documents) {
    for (const completed of completedIn(document)) {
      for (const role of completed.roles) {
        const known: RecordsOfRole = byRole.get(role) ?? { all: [], byDocument: new Map() };
        known.all.push(completed);
        if (document.id !== undefined) {
          const ofDocument = known.byDocument.get(document.id) ?? [];
          ofDocument.push(completed);
          known.byDocument.set(document.id, ofDocument);
        }
        byRole.set(role, known);
      }
    }
  }
  for (const { all, byDocument } of byRole.values()) {
    for (const records of [all, ...byDocument.values()]) records.sort(longestFirst);
  }
  return byRole;
});

/** By document, so that each stays the same object as long as its document does. */
const completedIn = memo((document: RecordFacts): readonly CompletedTraining[] =>
  (seenIn(document, 'training')?.records ?? []).flatMap(({ role = [], completed_on, expires_on }) => {
    const roles = role.map(foldName);
    return completed_on
      ? [{ roles, document, completedOn: completed_on.first, until: expires_on?.last }]
      : [];
  }),
);

function longestFirst(a: CompletedTraining, b: CompletedTraining): number {
  if (a.until === b.until) return 0;
  if (a.until === undefined || b.until === undefined) return a.until === undefined ? -1 : 1;
  return a.until > b.until ? -1 : 1;
}

const rolesByModule = memo(
  (documents: readonly TrainingDocument[]): ReadonlyMap<string, ReadonlySet<string>> => {
    const byModule = new Map<string, Set<string>>();
    for (const { seen } of documents) {
      for (const { module, role = [], completed_on } of seen.records ?? []) {
        if (module === undefined || !completed_on) continue;
        const roles = byModule.get(foldName(module)) ?? new Set<string>();
        for (const each of role) roles.add(foldName(each));
        byModule.set(foldName(module), roles);
      }
    }
    return byModule;
  },
);

import type { Place, RecordFacts } from '../model/facts.ts';
import type { RootView } from '../model/links.ts';
import { seenIn } from '../model/said.ts';
import { counts, type SeenDocument } from './in-force.ts';

/** Which of the models that a system has in use are covered by its validations. */
export interface ValidationCoverage {
  /** The approved validations of the system that count, the newest first. Drafts have validated nothing yet. */
  readonly validations: readonly SeenDocument<'validation'>[];
  /** The models of the register that have a name, in order. */
  readonly models: readonly ModelInUse[];
}

export interface ModelInUse {
  readonly name: string;
  /** As written; undefined where the register does not give it. */
  readonly version?: string;
  /** Of the entry in the register. */
  readonly place: Place;
  /**
   * `validated`: the newest validation that covers it did not fail. `failed`: it did, so that the model may not be in
   * use. `not-validated`: none covers this name and version.
   */
  readonly is: 'validated' | 'failed' | 'not-validated';
  /** The newest validation that covers it. */
  readonly by?: RecordFacts;
}

/**
 * The coverage of a system. A validation covers a model that it lists by name, whatever the case, and by version, exactly
 * as written. Where one of the two does not give a version, which is reported as a missing field, the name decides.
 */
export function validationCoverage(root: RootView, system: RecordFacts): ValidationCoverage {
  const about = system.id === undefined ? [] : root.recordsReferringTo('system', system.id, 'validation');
  const validations = about
    .flatMap(record => {
      const seen = counts(record) ? seenIn(record, 'validation') : undefined;
      return seen && record.lifecycle.status === 'approved' ? [{ record, seen }] : [];
    })
    .sort(newestFirst);
  const inUse = seenIn(system, 'ai-system')?.models ?? [];
  const models = inUse.flatMap((model, index): readonly ModelInUse[] => {
    const { name, version } = model;
    if (name === undefined) return [];
    const place = { ...system.place, path: [...system.place.path, 'models', index] };
    const covering = validations.find(({ seen }) => seen.models?.some(tested => isSame(model, tested)));
    const inRegister = { name, ...(version !== undefined && { version }), place };
    if (!covering) return [{ is: 'not-validated', ...inRegister }];
    const is = covering.seen.decision === 'fail' ? 'failed' : 'validated';
    return [{ is, by: covering.record, ...inRegister }];
  });
  return { validations, models };
}

interface Model {
  readonly name?: string;
  readonly version?: string;
}

function isSame(inUse: Model, tested: Model): boolean {
  if (inUse.name === undefined || tested.name === undefined) return false;
  if (folded(inUse.name) !== folded(tested.name)) return false;
  return (
    inUse.version === undefined ||
    tested.version === undefined ||
    inUse.version.trim() === tested.version.trim()
  );
}

function folded(name: string): string {
  return name.trim().toLowerCase();
}

/** By the day of approval; of the same day in the order of the files. */
function newestFirst(a: SeenDocument<'validation'>, b: SeenDocument<'validation'>): number {
  const [newer, older] = [b, a].map(({ record }) => record.lifecycle.approvedOn?.day ?? '');
  return (newer ?? '') < (older ?? '') ? -1 : (newer ?? '') > (older ?? '') ? 1 : 0;
}

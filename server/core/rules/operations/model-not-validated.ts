import { shortened } from '../../base/shorten.ts';
import type { RecordFacts } from '../../model/facts.ts';
import { saidIn } from '../../model/placeholder.ts';
import { isBlankAt } from '../../model/present.ts';
import { headRangeOf, type Record } from '../../model/record.ts';
import { saidBy } from '../../model/said.ts';
import { demandsOf, hasReached } from '../../model/stages.ts';
import { type ModelInUse, validationCoverage } from '../../posture/validation.ts';
import { entryOf, valueAt } from '../../syntax/node.ts';
import { severityFor } from '../grave.ts';
import type { Finding, Related, RelationsRule } from '../rule.ts';
import { listed } from '../wording.ts';

export const modelNotValidated: RelationsRule = {
  code: 'model-not-validated',
  summary: 'A model that a system has in use is not the one that was validated, or did not pass.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['validation'],

  *check({ record, facts, root }) {
    if (record.document.header.kind?.name !== 'validation') return;
    const id = saidIn(record, 'system');
    const system = id === undefined ? undefined : root.definitions('system', id)[0];
    const stage = system?.system?.stage;
    if (!system || !hasReached(demandsOf(stage), 'pilot')) return;
    const { validations, models } = validationCoverage(root, system);
    const about = { record, facts, severity: severityFor(system.system) };
    const untested = models.filter(({ is }) => is === 'not-validated');
    // The newest one speaks for all. Where it names no models at all, that is what is missing.
    if (untested.length > 0 && validations[0]?.record === facts && !isBlankAt(record, ['models']))
      yield untestedModels(about, untested);
    const failed = models.filter(({ is, by }) => is === 'failed' && by === facts);
    // A system that is suspended has nothing in use.
    if (failed.length > 0 && stage !== 'suspended') yield failedModels(about, failed);
  },
};

interface About {
  readonly record: Record;
  readonly facts: RecordFacts;
  readonly severity: NonNullable<Finding['severity']>;
}

function untestedModels({ record, severity }: About, models: readonly ModelInUse[]): Finding {
  const tested = saidBy(record, 'validation')?.models?.filter(({ name }) => name !== undefined) ?? [];
  const what = tested.length > 0 ? listed(tested.map(modelText)) : 'none of its models';
  return {
    range: entryOf(record.node, 'models')?.keyRange ?? headRangeOf(record),
    severity,
    message:
      `The system uses ${listed(models.map(modelText))}, and what was validated is ${what}. Measurements of one version ` +
      'say nothing about another. Validate what is in use, or correct the register.',
    related: inRegister(models),
  };
}

function failedModels({ record, severity }: About, models: readonly ModelInUse[]): Finding {
  return {
    range: valueAt(record.node, ['decision'])?.range ?? headRangeOf(record),
    severity,
    message:
      `The system uses ${listed(models.map(modelText))}, which failed this validation and may not be deployed. Take it ` +
      'out of use, or validate it again and record what came out.',
    related: inRegister(models),
  };
}

function inRegister(models: readonly ModelInUse[]): readonly Related[] {
  return models.map(({ place, version }) => ({
    place: { ...place, path: [...place.path, version === undefined ? 'name' : 'version'] },
    message: 'The model in use, as the register has it.',
  }));
}

/** `"fraud-gbm" in version 2026.10.1` */
function modelText({ name = '', version }: { readonly name?: string; readonly version?: string }): string {
  return version === undefined
    ? `"${shortened(name)}"`
    : `"${shortened(name)}" in version "${shortened(version)}"`;
}

import type { Edit } from '../../base/edit.ts';
import { pathText } from '../../model/condition.ts';
import { orderOf } from '../../model/field-order.ts';
import { type Missing, rangeOfMissing } from '../../model/missing.ts';
import { type Record, recordsOf } from '../../model/record.ts';
import { missingOf } from '../../rules/own-rule.ts';
import type { Diagnostic } from '../../rules/told.ts';
import { follow, valueAt } from '../../syntax/node.ts';
import type { Mapping } from '../../syntax/tree.ts';
import { type Plain, type PlainMapping, setFields } from '../../syntax/write/index.ts';
import { blankFor } from '../new-document/blank.ts';
import { type ActionContext, type CodeAction, inFile } from './action.ts';

/** Adds the fields that a finding misses, one by one, or all that a record owes at its stage, with placeholders. */
export function* addMissing({ file, document, diagnostics }: ActionContext): Generator<CodeAction> {
  const found = diagnostics.filter(({ code }) => code === 'missing-field');
  if (found.length === 0) return;
  for (const record of recordsOf(document)) {
    const due = missingOf(record).filter(missing => missing.due);
    for (const missing of due) {
      const diagnostic = found.find(each => speaksOf(each, record, missing));
      const edits = diagnostic && editsFor(record, [missing]);
      if (!edits) continue;
      const name = pathText(missing.path);
      yield {
        id: `add ${record.path.join('.')} ${name}`,
        title: `Add "${name}"`,
        kind: 'quickfix',
        diagnostic,
        change: () => inFile(file, edits),
      };
    }
    const touched = due.some(missing => found.some(each => speaksOf(each, record, missing)));
    const all = touched && due.length > 1 ? editsFor(record, due) : undefined;
    if (!all) continue;
    yield {
      id: `add all ${record.path.join('.')}`,
      title: `Add all ${due.length} fields that are missing here`,
      kind: 'quickfix',
      change: () => inFile(file, all),
    };
  }
}

/** Several findings of a record stand at one place; each names its field first. */
function speaksOf({ range, message }: Diagnostic, record: Record, missing: Missing): boolean {
  const place = rangeOfMissing(record, missing);
  return (
    range.start === place.start && range.end === place.end && message.includes(`"${pathText(missing.path)}"`)
  );
}

/** Writes what holds the place of each, into the innermost mapping on the way that is there. */
function editsFor(record: Record, missing: readonly Missing[]): readonly Edit[] | undefined {
  const byMapping = new Map<Mapping, { at: readonly (string | number)[]; fields: PlainMapping }>();
  for (const { field, path } of missing) {
    const blank = blankFor(field) ?? null;
    const home = homeOf(record, path);
    if (!home) return undefined;
    const known = byMapping.get(home.mapping)?.fields ?? {};
    byMapping.set(home.mapping, { at: home.at, fields: withField(known, home.rest, blank) });
  }
  const edits: Edit[] = [];
  for (const [mapping, { at, fields }] of byMapping) {
    const written = setFields(record.document, mapping, fields, orderOf(record.kind, at));
    if (!written) return undefined;
    edits.push(...written);
  }
  return edits;
}

interface Home {
  readonly mapping: Mapping;
  readonly at: readonly (string | number)[];
  readonly rest: readonly string[];
}

function homeOf(record: Record, path: readonly (string | number)[]): Home | undefined {
  for (let length = path.length - 1; length >= 0; length--) {
    const at = path.slice(0, length);
    const value = length === 0 ? record.node : valueAt(record.node, at);
    if (value?.type === 'alias') return undefined;
    const mapping = follow(value);
    if (mapping?.type !== 'mapping') continue;
    const rest = path.slice(length);
    return rest.every(step => typeof step === 'string') ? { mapping, at, rest } : undefined;
  }
  return undefined;
}

function withField(
  fields: PlainMapping,
  [name = '', ...rest]: readonly string[],
  value: Plain,
): PlainMapping {
  if (rest.length === 0) return { ...fields, [name]: value };
  const inner = fields[name];
  const known =
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as PlainMapping) : {};
  return { ...fields, [name]: withField(known, rest, value) };
}

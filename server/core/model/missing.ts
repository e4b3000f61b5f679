import { memo } from '../base/memo.ts';
import type { Range } from '../base/range.ts';
import type { Field, Need, Shape } from '../kinds/index.ts';
import type { Path } from '../kinds/schema-fault.ts';
import { follow } from '../syntax/node.ts';
import type { Mapping, Node } from '../syntax/tree.ts';
import { saidIn } from './placeholder.ts';
import { saysSomething } from './present.ts';
import { headRangeOf, type Record, textIn } from './record.ts';
import { demandsOf, hasReached } from './stages.ts';
import { innerPlaces, notApplicableIn, shapeOf, type Use, usesOf } from './uses.ts';

/** A field that its record needs and that says nothing: absent, empty, or only a placeholder. */
export interface Missing {
  readonly field: Field;
  readonly need: Need;
  /** From the record: `['models', 0, 'version']`. */
  readonly path: Path;
  /** Whether its turn has come; false for what a later stage or the approval will need. */
  readonly due: boolean;
  /** Where the field stands if it does, empty or with a placeholder in it. */
  readonly use?: Use;
  /** The mapping that lacks it: the record's own, or an entry of one of its lists. */
  readonly within: Mapping;
}

/** What is missing from a record, what is due and what is not, as the schema orders its fields. */
export const missingFrom = memo((record: Record): readonly Missing[] => {
  const uses = usesByMapping(record);
  const looking = { record, uses, inner: innerPlaces(record), missing: [] };
  addMissing(looking, record.kind.fields, record.node, [], { absent: false });
  return looking.missing;
});

/** At the empty field itself; else at the record's id, or at the first key of the list item that lacks it. */
export function rangeOfMissing(record: Record, { use, within }: Missing): Range {
  if (use) return use.keyRange;
  if (within === record.node) return headRangeOf(record);
  return within.entries[0]?.keyRange ?? within.range;
}

/** What an approved document needs has its turn once the document is approved; the rest follows the stage. */
function isDue(record: Record, need: Need): boolean | 'never' {
  switch (need.when) {
    case 'always':
      return true;
    case 'approved': {
      const status = textIn(record, 'status');
      return status === 'superseded' || status === 'retired' ? 'never' : status === 'approved';
    }
    case 'status': {
      const status = textIn(record, 'status') ?? '';
      return endings.has(status) && !need.status.includes(status) ? 'never' : need.status.includes(status);
    }
    case 'stage': {
      if (need.ifRisk && !need.ifRisk.includes(saidIn(record, 'risk', 'level') ?? '')) return 'never';
      const stage = saidIn(record, 'stage');
      // Without a stage it is the stage that is missing first; what else is due, nobody can say yet.
      if (hasReached(stage === undefined ? 'idea' : demandsOf(stage), need.stage)) return true;
      // Nothing lies ahead of a retired system.
      return stage === 'retired' ? 'never' : false;
    }
    default:
      return need satisfies never;
  }
}

/** Where nothing lies ahead any more. */
const endings: ReadonlySet<string> = new Set(['not-applicable', 'retired', 'superseded', 'dismissed']);

type UsesByName = ReadonlyMap<string, Use>;

function usesByMapping(record: Record): ReadonlyMap<Mapping, UsesByName> {
  const found = new Map<Mapping, Map<string, Use>>();
  for (const use of usesOf(record)) {
    const uses = found.get(use.within);
    if (uses) uses.set(use.field.name, use);
    else found.set(use.within, new Map([[use.field.name, use]]));
  }
  return found;
}

interface Looking {
  readonly record: Record;
  readonly uses: ReadonlyMap<Mapping, UsesByName>;
  readonly inner: ReadonlySet<string>;
  /** What was found on the way. */
  readonly missing: Missing[];
}

function addMissing(
  looking: Looking,
  fields: readonly Field[],
  within: Mapping,
  path: Path,
  { absent }: { readonly absent: boolean },
): void {
  const uses = absent ? undefined : looking.uses.get(within);
  for (const field of fields) {
    const use = uses?.get(field.name);
    const there =
      (use !== undefined && saysSomething(looking.record, use)) ||
      (path.length === 0 && hasOtherName(looking.record, uses, field));
    // A part that is optional and not there lacks nothing that only an approval would ask of it.
    const asked = field.needed && !(absent && field.needed.when !== 'stage') ? field.needed : undefined;
    // Of what is there, as nearly everything is, nobody has to ask whether it is due.
    const due =
      !there && asked && !isAnsweredBeside(looking.record, uses, asked)
        ? isDue(looking.record, asked)
        : 'never';
    if (asked && due !== 'never') {
      const missing = { field, need: asked, path: [...path, field.name], due, within };
      looking.missing.push(use ? { use, ...missing } : missing);
    } else if (use?.section || (use?.value && notApplicableIn(use.value))) {
      // A section in words, or a reason why the field does not apply, answers for everything within it.
    } else if (looking.inner.size > 0 && looking.inner.has([...path, field.name].join('.'))) {
      // Records of their own stand there.
    } else if (there && use?.value) {
      // Nothing can be missing within a single value.
      if (use.value.type === 'scalar') continue;
      addMissingWithin(looking, use.value, field.shape, [...path, field.name]);
    } else if (!field.needed) {
      // `risk` itself is never needed, but `risk.level` is, whether or not there is a `risk` to hold it.
      const inner = mappingOf(field.shape);
      if (inner) addMissing(looking, inner, within, [...path, field.name], { absent: true });
    }
  }
}

/** Whether one of the fields that answer in its place says something. */
function isAnsweredBeside(record: Record, uses: UsesByName | undefined, { unless = [] }: Need): boolean {
  return unless.some(name => {
    const use = uses?.get(name);
    return use !== undefined && saysSomething(record, use);
  });
}

function addMissingWithin(looking: Looking, value: Node, allowed: Shape, path: Path): void {
  if (value.type === 'scalar') return;
  const node = follow(value);
  const shape = node && shapeOf(node, allowed);
  if (shape?.is === 'mapping' && node?.type === 'mapping') {
    addMissing(looking, shape.fields, node, path, { absent: false });
  }
  if (shape?.is === 'list' && node?.type === 'sequence') {
    node.items.forEach((item, index) => {
      if (item.type !== 'scalar') addMissingWithin(looking, item, shape.of, [...path, index]);
    });
  }
}

function mappingOf(shape: Shape): readonly Field[] | undefined {
  if (shape.is === 'mapping') return shape.fields;
  if (shape.is !== 'choice') return undefined;
  // Where a plain text would do as well, nothing within a mapping can be asked for.
  return shape.of.every(each => each.is === 'mapping')
    ? shape.of.flatMap(each => mappingOf(each) ?? [])
    : undefined;
}

/** A record may be called by its `title` or its `name`: where one stands the other is not missed. */
function hasOtherName(record: Record, uses: UsesByName | undefined, field: Field): boolean {
  const other = field.name === 'name' ? 'title' : field.name === 'title' ? 'name' : undefined;
  const use = other === undefined ? undefined : uses?.get(other);
  return use !== undefined && saysSomething(record, use);
}

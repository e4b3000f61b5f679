import { type Field, type Kind, kindNamed, kinds, type Shape } from '../../kinds/index.ts';
import { alternatives } from '../../kinds/shape-at.ts';
import { placeholderFor, placeholderNamed } from '../placeholder.ts';
import type { Draft, DraftEntry, Gap } from './draft.ts';

/** How much of something is drafted: what it needs from its first day on, or all that it ever needs. */
export type Extent = 'brief' | 'full';

/** An approval is given, and written when it is: nobody drafts one. */
const given: ReadonlySet<string> = new Set(['approved', 'acceptance', 'reviewed', 'assessed']);

/** A document that is begun: its header, what it is called, and a gap for everything that it will need. */
export function documentDraft(kind: Kind, options: { readonly sections: boolean }): DocumentDraft {
  const needed = kind.fields.filter(field => isDrafted(field, 'full') || holdsRecords(kind, field));
  const called = needed.some(({ name }) => name === 'name') ? 'name' : 'title';
  const follows = kind.fields.some(
    ({ needed: need }) => need?.when === 'approved' || need?.when === 'status',
  );
  const chosen = kind.fields.filter(
    field => field.name === called || (field.name === 'status' && follows) || needed.includes(field),
  );
  const inSections = options.sections ? chosen.filter(field => field.asSection && isText(field.shape)) : [];
  const entries = chosen
    .filter(field => !inSections.includes(field))
    .map((field): DraftEntry => {
      const records = holdsRecords(kind, field);
      return {
        name: field.name,
        value: records ? { is: 'list', items: [recordDraft(records, 'brief')] } : fieldDraft(field),
      };
    });
  return {
    header: `${kind.name}/v${kind.versions.at(-1)}`,
    entries,
    sections: inSections.map(field => ({
      title: field.title,
      gap: placeholderFor({ is: 'text', many: false }, field),
    })),
  };
}

export interface DocumentDraft {
  /** The value of `aims`. */
  readonly header: string;
  /** What follows `aims`. */
  readonly entries: readonly DraftEntry[];
  /** Of a Markdown body. */
  readonly sections: readonly { readonly title: string; readonly gap: string }[];
}

/** A record as an entry of a list, or as another kind's entry. */
export function recordDraft(kind: Kind, extent: Extent): Draft {
  const fields = kind.fields.filter(field => field.name !== 'aims' && isDrafted(field, extent));
  return { is: 'mapping', entries: fields.map(entryFor) };
}

/** The kind of the records that stand in a field, where records do. */
export function holdsRecords(kind: Kind, field: Field): Kind | undefined {
  const place = kind.records.find(({ path }) => path.length === 1 && path[0] === field.name);
  return place && kindNamed(place.kind);
}

/** A mapping with a gap for each field; of one that has many, for those that are needed. */
export function mappingDraft(fields: readonly Field[]): Draft {
  const ordinary = fields.filter(isOrdinary);
  const needed = ordinary.filter(field => isDrafted(field, 'full'));
  const chosen = needed.length > 0 && ordinary.length > few ? needed : ordinary;
  return { is: 'mapping', entries: chosen.map(entryFor) };
}

/** So many keys one takes in at a glance. */
const few = 5;

export function entryFor(field: Field): DraftEntry {
  return { name: field.name, value: fieldDraft(field) };
}

/** A gap for a single value, one item for a list, its fields for a mapping. */
export function fieldDraft(field: Field): Draft {
  const first = firstOf(field);
  if (first) return first;
  const shapes = alternatives(field.shape);
  const shape =
    shapes.find(each => each.is !== 'mapping' && each.is !== 'number') ?? shapes[0] ?? field.shape;
  return shapeDraft(shape, field);
}

function shapeDraft(shape: Shape, field: Field): Draft {
  if (shape.is === 'list') {
    const [item] = alternatives(shape.of);
    return { is: 'list', items: item ? [shapeDraft(item, field)] : [] };
  }
  return shape.is === 'mapping' ? mappingDraft(shape.fields) : gapFor(shape, field);
}

/** A gap of that shape, with a placeholder that says what belongs there. */
export function gapFor(shape: Shape, field: Pick<Field, 'title' | 'description'>): Gap {
  switch (shape.is) {
    case 'enum':
      return {
        is: 'gap',
        text: placeholderNamed(field),
        choices: shape.values.map(({ value }) => value),
        as: 'text',
      };
    case 'boolean':
      // There is no placeholder for yes or no: it is left empty.
      return { is: 'gap', text: '', choices: ['true', 'false'], as: 'literal' };
    case 'anything':
    case 'list':
    case 'mapping':
    case 'choice':
      return { is: 'gap', text: placeholderNamed(field), as: 'text' };
    case 'number':
      return { is: 'gap', text: placeholderFor(shape, field), as: 'literal' };
    case 'version':
      return { is: 'gap', text: placeholderFor(shape, field), as: 'quoted' };
    default:
      return { is: 'gap', text: placeholderFor(shape, field), as: 'text' };
  }
}

/**
 * What has only begun is a draft, and a system that is only written down is an idea: so much may be said of them before
 * anybody fills anything in, and without it the strictest would be asked of them.
 */
function firstOf({ name, shape }: Field): Gap | undefined {
  if (shape.is !== 'enum') return undefined;
  const [first, ...others] = shape.values.map(({ value }) => value);
  const isBeginning = (name === 'status' && first === 'draft') || (name === 'stage' && first === firstStage);
  return isBeginning && first !== undefined
    ? { is: 'gap', text: first, choices: others, as: 'text' }
    : undefined;
}

/** Whether a draft has the field: because it is needed, or because something within it is before any approval. */
function isDrafted(field: Field, extent: Extent): boolean {
  if (given.has(field.name)) return false;
  const { needed } = field;
  if (!needed) return extent === 'full' && holdsWhatIsNeeded(field.shape);
  if (extent === 'brief')
    return needed.when === 'always' || (needed.when === 'stage' && needed.stage === firstStage);
  return !(needed.when === 'stage' && needed.ifRisk);
}

const firstStage = 'idea';

function holdsWhatIsNeeded(shape: Shape): boolean {
  if (shape.is === 'list') return holdsWhatIsNeeded(shape.of);
  if (shape.is !== 'mapping') return false;
  return shape.fields.some(
    ({ needed }) => needed?.when === 'always' || (needed?.when === 'stage' && !needed.ifRisk),
  );
}

/** Reasons, approvals, and what only a program writes are no part of a draft. */
function isOrdinary({ name, shape }: Field): boolean {
  if (name === 'not_applicable' || given.has(name)) return false;
  return !(shape.is === 'text' && shape.form !== undefined);
}

function isText(shape: Shape): boolean {
  return alternatives(shape).some(each => each.is === 'text');
}

/** The kinds in the order in which an AIMS is begun: the register first, for it is useful by itself. */
export const kindsToBegin: readonly Kind[] = [
  ...kinds.filter(({ name }) => name === 'register'),
  ...kinds.filter(({ name }) => name !== 'register'),
];

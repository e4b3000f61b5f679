import { type Field, kindNamed, type Shape } from '../kinds/index.ts';
import { partTitle } from '../kinds/part-title.ts';
import { alternatives } from '../kinds/shape-at.ts';

/** A field of a system that a column may go into. */
export interface Target {
  /** `purpose`, `risk.level`, `models.version`. */
  readonly path: string;
  readonly field: Field;
  /** What an export calls a column of it. */
  readonly title: string;
  /** What holds it: the system itself, a mapping of it, or the first item of a list. */
  readonly within: 'system' | 'mapping' | 'list';
  /** Whether it is a list of mappings as a whole, each on a line of the cell: see `kinds/in-words`. */
  readonly isWhole: boolean;
}

const kind = kindNamed('ai-system');

/** Who approved a document, and what an import writes itself, no column decides. */
const ours: ReadonlySet<string> = new Set(['aims', 'approved', 'evidence', 'code_changes']);

/** Every field of a system that a column may go into, in the order of the schema. */
export const targets: readonly Target[] = (kind?.fields ?? [])
  .filter(({ name }) => !ours.has(name))
  .flatMap(targetsOf);

const byPath = new Map(targets.map(target => [target.path, target]));

/** `owner` is whom it names. */
export function targetNamed(path: string): Target | undefined {
  return byPath.get(path === 'owner' ? 'owner.name' : path);
}

function targetsOf(field: Field): readonly Target[] {
  for (const shape of alternatives(field.shape)) {
    if (shape.is === 'list' && shape.of.is === 'mapping') {
      const { name, title } = field;
      const whole: Target = { path: name, title, field, within: 'system', isWhole: true };
      return [whole, ...partsOfField(field, shape.of.fields, 'list')];
    }
    if (shape.is === 'mapping') return partsOfField(field, shape.fields, 'mapping');
  }
  return [{ path: field.name, title: field.title, field, within: 'system', isWhole: false }];
}

function partsOfField(field: Field, parts: readonly Field[], within: 'mapping' | 'list'): readonly Target[] {
  return parts
    .filter(part => part.name !== 'not_applicable')
    .flatMap((part): readonly Target[] => {
      const isWhole = within === 'mapping' && isListOfMappings(part.shape);
      if (!isWhole && !isSimple(part.shape)) return [];
      const title = partTitle(field, part);
      return [{ path: `${field.name}.${part.name}`, title, field: part, within, isWhole }];
    });
}

function isListOfMappings(shape: Shape): boolean {
  return alternatives(shape).some(each => each.is === 'list' && each.of.is === 'mapping');
}

/** Whether a list goes into one of the fields as a whole, of which the other is a part. */
export function clash(a: string, b: string): boolean {
  return isPartOf(a, b) || isPartOf(b, a);
}

function isPartOf(part: string, whole: string): boolean {
  return part.startsWith(`${whole}.`) && byPath.get(whole)?.isWhole === true;
}

function isSimple(shape: Shape): boolean {
  return alternatives(shape).some(each => {
    const of = each.is === 'list' ? each.of : each;
    return of.is !== 'mapping' && of.is !== 'anything' && of.is !== 'choice';
  });
}

/** The shape that decides how a text is read: the first that is no mapping. */
export function leafShape({ field }: Target): Shape {
  return alternatives(field.shape).find(({ is }) => is !== 'mapping') ?? field.shape;
}

/** What an item has to be, where several may stand in the field; undefined where only one may. */
export function itemShape(target: Target): Shape | undefined {
  const shape = leafShape(target);
  return shape.is === 'list' ? shape.of : undefined;
}

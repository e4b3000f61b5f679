import { type Field, kindNamed, type Shape } from '../kinds/index.ts';
import { alternatives } from '../kinds/shape-at.ts';

/** A field of a system that a column may go into. */
export interface Target {
  /** `purpose`, `risk.level`, `models.version`. */
  readonly path: string;
  readonly field: Field;
  /** What holds it: the system itself, a mapping of it, or the first item of a list. */
  readonly within: 'system' | 'mapping' | 'list';
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
    const of = shape.is === 'list' ? shape.of : shape;
    if (of.is !== 'mapping') continue;
    const within = shape.is === 'list' ? 'list' : 'mapping';
    return of.fields
      .filter(inner => inner.name !== 'not_applicable' && isSimple(inner.shape))
      .map(inner => ({ path: `${field.name}.${inner.name}`, field: inner, within }));
  }
  return [{ path: field.name, field, within: 'system' }];
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

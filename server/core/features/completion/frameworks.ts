import { type FrameworkItem, frameworks, fullId, itemsOf, readFrameworkId } from '../../kinds/frameworks.ts';
import type { Shape } from '../../kinds/index.ts';
import { isInUse } from '../../model/config.ts';
import { fits, frameworksFor } from '../../model/framework-uses.ts';
import { itemBlocks } from '../hover-item.ts';
import type { Asking } from './asking.ts';
import { textDraft } from './draft.ts';
import type { Proposal } from './item.ts';
import type { Within } from './place.ts';

type FrameworkShape = Extract<Shape, { readonly is: 'framework' }>;

/**
 * The items that may stand there, found by id or by the words of their titles; of the frameworks in use, unless the
 * place asks for another by its name.
 */
export function frameworkProposals(
  asking: Asking,
  shape: FrameworkShape,
  { record }: Within,
): readonly Proposal[] {
  const { root } = asking;
  const within = record ? frameworksFor(record, shape) : shape.frameworks;
  return frameworks.flatMap(({ id: framework }, order) => {
    // The catalogue of risks is no standard that a control could implement.
    if (within.length === 0 && framework === 'risk-taxonomy') return [];
    if (!within.includes(framework) && !isInUse(root, framework)) return [];
    return itemsOf(framework)
      .filter(item => fits(item, shape, within))
      .map((item): Proposal => {
        const written = writtenId(item, within);
        return {
          label: written,
          sort: 'item',
          detail: item.title,
          documentation: () => itemBlocks(root, item),
          draft: textDraft(written),
          words: `${item.id} ${item.title}`,
          rank: 100 + order,
        };
      });
  });
}

/** The short form where it is read as this item there, else the form that names the framework and its version. */
export function writtenId(item: FrameworkItem, within: readonly string[]): string {
  const reading = readFrameworkId(item.id, within);
  const isItself = reading.is === 'item' && fullId(reading.item) === fullId(item);
  return isItself ? item.id : fullId(item);
}

import type { Field, Need, Shape } from '../../kinds/index.ts';
import { alternatives } from '../../kinds/shape-at.ts';
import { saidIn } from '../../model/placeholder.ts';
import { demandsOf, hasReached, stageOrder } from '../../model/stages.ts';
import { fieldBlocks } from '../hover-field.ts';
import type { Draft } from './draft.ts';
import { emptyGap } from './draft.ts';
import type { Proposal } from './item.ts';
import type { Place } from './place.ts';
import { hasPeople } from './used.ts';

type KeyPlace = Extract<Place, { readonly at: 'key' }>;

/** The fields that are not there yet, those that are needed first, as early as they are needed. */
export function keyProposals({ fields, taken, within }: KeyPlace): readonly Proposal[] {
  const stage = within.record && saidIn(within.record, 'stage');
  return fields.flatMap((field, index): readonly Proposal[] => {
    if (field.name === 'aims' || taken.has(field.name)) return [];
    const proposal: Proposal = {
      label: field.name,
      sort: 'field',
      detail: needInShort(field.needed) ?? field.title,
      documentation: () => fieldBlocks(field),
      draft: startOf(field.shape),
      words: field.title,
      rank: rankOf(field.needed, stage) + index,
      ...(isCompleted(field) && { goesOn: true }),
    };
    return [proposal];
  });
}

/** Who is needed at once comes first, then who will be; a hundred fields have room in each group. */
function rankOf(needed: Need | undefined, stage: string | undefined): number {
  switch (needed?.when) {
    case undefined:
      return 800;
    case 'always':
      return 0;
    case 'stage': {
      const isDue = stage !== undefined && hasReached(demandsOf(stage), needed.stage);
      return (isDue && !needed.ifRisk ? 100 : 200) + 10 * stageOrder(needed.stage);
    }
    case 'status':
    case 'approved':
      return 600;
    default:
      return needed satisfies never;
  }
}

/** In a few words, from when on a field is needed. */
export function needInShort(needed: Need | undefined): string | undefined {
  switch (needed?.when) {
    case undefined:
      return undefined;
    case 'always':
      return 'always needed';
    case 'approved':
      return 'needed for approval';
    case 'status':
      return `needed once ${needed.status[0]}`;
    case 'stage':
      return `needed from ${needed.stage} on${needed.ifRisk ? `, if the risk is ${needed.ifRisk.join(' or ')}` : ''}`;
    default:
      return needed satisfies never;
  }
}

/** The value as it is begun with its key: where the cursor comes to rest is where the author goes on. */
function startOf(allowed: Shape): Draft {
  const shapes = alternatives(allowed);
  const shape = shapes.find(each => each.is === 'text' || each.is === 'enum') ?? shapes[0] ?? allowed;
  switch (shape.is) {
    case 'mapping':
      return { is: 'inside', of: 'mapping' };
    case 'list': {
      const items = alternatives(shape.of);
      if (items.some(each => each.is === 'mapping')) return { is: 'inside', of: 'list' };
      return { is: 'list', items: [emptyGap] };
    }
    case 'version':
      return { ...emptyGap, as: 'quoted' };
    case 'number':
    case 'boolean':
    case 'anything':
      return { ...emptyGap, as: 'literal' };
    default:
      return emptyGap;
  }
}

/** Whether there is anything to propose for its value. */
function isCompleted(field: Field): boolean {
  if (hasPeople(field.name)) return true;
  return alternatives(field.shape).some(shape => {
    const each = shape.is === 'list' ? (alternatives(shape.of)[0] ?? shape) : shape;
    return (
      each.is !== 'text' &&
      each.is !== 'number' &&
      each.is !== 'version' &&
      each.is !== 'anything' &&
      each.is !== 'id'
    );
  });
}

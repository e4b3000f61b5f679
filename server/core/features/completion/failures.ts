import { type FrameworkItem, frameworkItem, itemsOf } from '../../kinds/frameworks.ts';
import type { Field } from '../../kinds/index.ts';
import { saidBy } from '../../model/said.ts';
import { itemBlocks } from '../hover-item.ts';
import type { Asking } from './asking.ts';
import { type Draft, type DraftEntry, textDraft } from './draft.ts';
import type { Proposal } from './item.ts';
import type { Within } from './place.ts';
import { entryFor } from './skeletons.ts';

const taxonomy = 'risk-taxonomy';

/** An entry for each risk of the taxonomy that the assessment does not speak of yet, with gaps for all else. */
export function failureProposals(
  asking: Asking,
  fields: readonly Field[],
  within: Within,
): readonly Proposal[] {
  const told = new Set(failuresIn(within).map(item => item.id));
  const isRisk = fields.some(({ name }) => name === 'taxonomy');
  return itemsOf(taxonomy, 'risk')
    .filter(({ id }) => !told.has(id))
    .map(
      (item): Proposal => ({
        label: `${item.id}: new entry`,
        sort: 'snippet',
        detail: item.title,
        documentation: () => itemBlocks(asking.root, item),
        draft: isRisk ? riskDraft(fields, item) : failureDraft(fields, item),
        words: item.title,
        rank: 200,
      }),
    );
}

/** The ids of the taxonomy, where a failure is named. */
export function failureIds(asking: Asking, within: Within): readonly Proposal[] {
  const told = new Set(failuresIn(within).map(item => item.id));
  return itemsOf(taxonomy, 'risk').map(
    (item): Proposal => ({
      label: item.id,
      sort: 'item',
      detail: item.title,
      documentation: () => itemBlocks(asking.root, item),
      draft: textDraft(item.id),
      words: item.title,
      rank: told.has(item.id) ? 300 : 100,
    }),
  );
}

/** What the taxonomy knows to help against the failures that the assessment names. */
export function mitigationTexts(within: Within): readonly Proposal[] {
  const proposals = failuresIn(within).flatMap(item =>
    (item.mitigations ?? []).map(
      (text): Proposal => ({
        label: text,
        sort: 'text',
        detail: `against ${item.title.toLowerCase()}`,
        draft: textDraft(text),
        words: item.id,
        rank: 100,
      }),
    ),
  );
  return proposals.filter(
    ({ label }, index) => proposals.findIndex(other => other.label === label) === index,
  );
}

/** The same as entries of their own. */
export function mitigationProposals(fields: readonly Field[], within: Within): readonly Proposal[] {
  return mitigationTexts(within).map(proposal => ({
    ...proposal,
    sort: 'snippet',
    draft: withValues(fields, { description: proposal.draft }),
    rank: 200,
  }));
}

function riskDraft(fields: readonly Field[], item: FrameworkItem): Draft {
  const needed = fields.filter(({ needed, name }) => needed || name === 'taxonomy');
  return withValues(needed, {
    id: textDraft(`r-${item.id}`),
    title: textDraft(item.title),
    taxonomy: textDraft(item.id),
    ...(item.group && { category: textDraft(item.group.id) }),
  });
}

function failureDraft(fields: readonly Field[], item: FrameworkItem): Draft {
  return withValues(fields, { risk: textDraft(item.id) });
}

function withValues(fields: readonly Field[], values: Readonly<Record<string, Draft>>): Draft {
  const entries = fields
    .filter(({ name }) => name !== 'not_applicable')
    .map((field): DraftEntry => {
      const value = Object.hasOwn(values, field.name) ? values[field.name] : undefined;
      return value ? { name: field.name, value } : entryFor(field);
    });
  return { is: 'mapping', entries };
}

/** The risks of the taxonomy that the document names. */
function failuresIn({ record }: Within): readonly FrameworkItem[] {
  if (!record) return [];
  const names = [
    ...(saidBy(record, 'impact-assessment')?.failure_modes ?? []).flatMap(({ risk = [] }) => risk),
    ...(saidBy(record, 'risk-assessment')?.risks ?? []).flatMap(({ taxonomy: id }) => id ?? []),
  ];
  return [...new Set(names.flatMap(name => frameworkItem(name, taxonomy) ?? []))];
}

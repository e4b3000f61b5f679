import type { Field, Shape } from '../../kinds/index.ts';
import { rules } from '../../rules/index.ts';
import { textDraft } from './draft.ts';
import type { Proposal } from './item.ts';
import type { Within } from './place.ts';

/** Whether what stands there is the code of a rule: what a waiver lets go. */
export function takesRules(field: Field, { path }: Pick<Within, 'path'>): boolean {
  return field.name === 'rule' && path.includes('waivers');
}

export function ruleProposals(): readonly Proposal[] {
  return rules.map(({ code, summary }) => ({
    label: code,
    sort: 'text',
    detail: summary,
    draft: textDraft(code),
    words: summary,
    rank: 100,
  }));
}

/** The keys of a mapping whose keys people choose, where those are the codes of rules: the severities. */
export function ruleFields(field: Field | undefined, shape: Shape): readonly Field[] {
  if (field?.name !== 'severities' || shape.is !== 'mapping' || !shape.values) return [];
  const { values } = shape;
  return rules.map(({ code, summary }) => ({
    name: code,
    title: summary,
    description: summary,
    examples: [],
    shape: values,
    clauses: [],
    asSection: false,
    countsPlaceholders: true,
  }));
}

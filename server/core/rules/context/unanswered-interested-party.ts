import { memo } from '../../base/memo.ts';
import type { Range } from '../../base/range.ts';
import { shortened } from '../../base/shorten.ts';
import { idForm } from '../../model/id-form.ts';
import type { RootLinks, RootView } from '../../model/links.ts';
import { type Missing, rangeOfMissing } from '../../model/missing.ts';
import type { Record } from '../../model/record.ts';
import { saidBy } from '../../model/said.ts';
import { counts } from '../../posture/in-force.ts';
import { entryOf, follow, textOf, valueAt } from '../../syntax/node.ts';
import { changeTo } from '../change-to.ts';
import { missingFor } from '../own-rule.ts';
import type { Finding, RelationsRule } from '../rule.ts';
import { suggesting } from '../suggesting.ts';

export const unansweredInterestedParty: RelationsRule = {
  code: 'unanswered-interested-party',
  summary:
    'The scope names somebody with a stake in the AI systems, and nothing that answers what they need.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['scope'],

  *check({ record, facts, root }) {
    for (const missing of missingFor('unanswered-interested-party', record)) {
      yield {
        range: rangeOfMissing(record, missing),
        message:
          `Nothing is said to answer the needs of ${nameOf(record, missing)}; an auditor looks for those who are listed and forgotten. ` +
          'Name what answers it under "addressed_by", or {not_applicable: reason} where nothing has to.',
      };
    }
    if (counts(facts)) yield* misspeltAnswersIn(root, record);
  },
};

function nameOf(record: Record, { path: [, index] }: Missing): string {
  const party = typeof index === 'number' ? saidBy(record, 'scope')?.interested_parties?.[index] : undefined;
  const name = party?.name?.[0];
  return name === undefined ? 'this interested party' : `"${shortened(name)}"`;
}

/** Answers are texts; only one that is nearly the id of a document is surely meant to be that id. */
function* misspeltAnswersIn(root: RootView, record: Record): Generator<Finding> {
  const suggest = suggesting();
  for (const { written, range } of answersIn(record)) {
    if (!looksLikeId(written) || root.ask(isAnId, written)) continue;
    const meant = suggest(written, root.ask(allIds));
    // A word that is much shorter or longer than an id is another word.
    if (meant === undefined || Math.abs(meant.length - written.length) > 2) continue;
    yield {
      range,
      severity: 'info',
      message:
        `"${shortened(written)}" looks like an id, but no document has it, so it answers nobody. Did you mean "${meant}"? ` +
        'If not, say in a few words what answers the need.',
      fixes: [changeTo(record.document.text, range, meant)],
    };
  }
}

/** What the scope names as answers, text by text. */
function* answersIn(record: Record): Generator<{ readonly written: string; readonly range: Range }> {
  if (record.kind.name !== 'scope') return;
  const parties = follow(valueAt(record.node, ['interested_parties']));
  for (const party of parties?.type === 'sequence' ? parties.items : []) {
    const value = entryOf(party, 'addressed_by')?.value;
    const list = follow(value);
    for (const each of list?.type === 'sequence' ? list.items : value ? [value] : []) {
      const written = textOf(each);
      if (written !== undefined) yield { written: written.trim(), range: each.range };
    }
  }
}

/** One word whose parts are joined as in an id: what answers a need in words has blanks in it. */
function looksLikeId(text: string): boolean {
  return idForm.test(text) && /[-_.]/.test(text);
}

const isAnId = (root: RootLinks, text: string) => allIds(root).has(text);

const allIds = memo(
  (root: RootLinks): ReadonlySet<string> =>
    new Set(root.records.flatMap(({ id }) => (id === undefined ? [] : [id]))),
);

import { wordsOf } from '../../base/words.ts';
import type { RecordFacts, Reference } from '../../model/facts.ts';
import type { RootView } from '../../model/links.ts';
import type { Record } from '../../model/record.ts';
import { saidBy } from '../../model/said.ts';
import { counts } from '../../posture/in-force.ts';
import { systemsToCover } from '../../posture/scope.ts';
import { entryOf } from '../../syntax/node.ts';
import { severityFor } from '../grave.ts';
import { isPartial } from '../partial.ts';
import { rangeAt } from '../range-at.ts';
import type { Finding, RelationsRule, Severity } from '../rule.ts';
import { suggesting } from '../suggesting.ts';
import { namesOf } from '../wording.ts';

export const systemOutOfScope: RelationsRule = {
  code: 'system-out-of-scope',
  summary: 'The scope lists its systems, and a system is neither in the list nor excluded, or it is both.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['scope'],

  *check({ record, facts, root }) {
    if (facts.kind !== 'scope' || !counts(facts)) return;
    const listed = referencesIn(facts, 'systems');
    // Without a list every system is in scope. One that says `All` means it, and is told that this is no id.
    if (listed.length === 0 || listed.some(({ id }) => id.toLowerCase() === 'all')) return;
    const excluded = referencesIn(facts, 'exclusions');
    yield* contradictionsIn(record, listed, excluded);
    if (!isPartial(record)) yield* gapIn(root, { record, facts, listed, excluded });
  },
};

/** The references to systems below a field of the document. */
function referencesIn(facts: RecordFacts, field: string): readonly Reference[] {
  return facts.references.filter(({ kind, place }) => kind === 'system' && place.path[0] === field);
}

interface Written {
  readonly record: Record;
  readonly facts: RecordFacts;
  readonly listed: readonly Reference[];
  readonly excluded: readonly Reference[];
}

function* gapIn(root: RootView, { record, facts, listed, excluded }: Written): Generator<Finding> {
  const known = new Set([...listed, ...excluded].map(({ id }) => id));
  for (const id of meantBy(root, listed)) known.add(id);
  const prose = proseOfExclusions(record);
  const missing = root
    .ask(systemsToCover)
    .filter(system => system.id !== undefined && !known.has(system.id) && !isNamedIn(prose, system));
  const range = entryOf(record.node, 'systems')?.keyRange;
  if (missing.length === 0 || !range) return;
  const [isOne, them] = [missing.length === 1, missing.length === 1 ? 'it' : 'them'];
  yield {
    range,
    severity: facts.lifecycle.status === 'approved' ? severityOf(missing) : 'info',
    message:
      `${namesOf(missing.map(({ id = '' }) => id))} ${isOne ? 'is' : 'are'} neither in this list nor excluded, so nobody can tell whether ` +
      `the AI management system governs ${them}. Add ${them} here, or under "exclusions" with "system" and "reason".`,
    related: missing
      .slice(0, mostRelated)
      .map(system => ({ head: system.place, message: 'This system is not in the scope.' })),
  };
}

const mostRelated = 20;

/** What a list means that has a misspelt id in it: that id is reported already. */
function meantBy(root: RootView, listed: readonly Reference[]): readonly string[] {
  const suggest = suggesting();
  const misspelt = listed.filter(({ id }) => root.definitions('system', id).length === 0);
  return misspelt.flatMap(({ id }) => suggest(id, root.ids('system')) ?? []);
}

/** What the exclusions say in words: somebody who names a system there has not forgotten it. */
function proseOfExclusions(record: Record): string {
  const scope = saidBy(record, 'scope');
  const items = (scope?.exclusions ?? []).flatMap(item =>
    typeof item === 'string' ? [item] : (item.what ?? []),
  );
  const prose = [...items, scope?.inWords?.exclusions ?? ''].join('\n');
  return wordsOf(prose.slice(0, longestProse));
}

/** Nobody excludes systems in a text longer than this, and to look for thousands of names in it would take long. */
const longestProse = 20_000;

function isNamedIn(prose: string, { id = '', title = '' }: RecordFacts): boolean {
  return [id, title].map(wordsOf).some(name => name !== '' && prose.includes(name));
}

function severityOf(missing: readonly RecordFacts[]): Severity {
  return missing.some(({ system }) => severityFor(system) === 'error') ? 'error' : 'warning';
}

function* contradictionsIn(
  record: Record,
  listed: readonly Reference[],
  excluded: readonly Reference[],
): Generator<Finding> {
  const byId = new Map(listed.map(reference => [reference.id, reference]));
  for (const { id, place } of excluded) {
    const within = byId.get(id);
    if (!within) continue;
    yield {
      range: rangeAt(record, place),
      message:
        `"${id}" is excluded here and listed under "systems" as well, so the scope says two things about it. Remove it from one ` +
        'of the two.',
      related: [{ range: rangeAt(record, within.place), message: `"${id}" is in scope here.` }],
    };
  }
}

import { memo } from '../../base/memo.ts';
import type { RecordFacts } from '../../model/facts.ts';
import type { RootLinks } from '../../model/links.ts';
import { seenIn } from '../../model/said.ts';

/** A text that documents use already, and how many records do. */
export interface Used {
  readonly text: string;
  readonly count: number;
}

/** Who owns something here: names, roles and teams, those first that occur most often. */
export const ownersUsed = memo((root: RootLinks): readonly Used[] =>
  counted([...root.records.flatMap(({ owner }) => owner ?? []), ...root.records.flatMap(holdersIn)]),
);

/** The roles that the scope, the overseers and the records of training name. */
export const rolesUsed = memo((root: RootLinks): readonly Used[] => counted(root.records.flatMap(rolesIn)));

export interface UsedModel {
  readonly name: string;
  readonly vendor?: string;
  /** Those first that occur most often. */
  readonly versions: readonly Used[];
  readonly deploymentMode?: string;
  readonly count: number;
}

/** The models that systems use, by their names; those first that occur most often. */
export const modelsUsed = memo((root: RootLinks): readonly UsedModel[] => {
  const found = new Map<
    string,
    { vendor?: string; deploymentMode?: string; versions: string[]; count: number }
  >();
  for (const record of root.records) {
    for (const { name, vendor, version, deployment_mode } of seenIn(record, 'ai-system')?.models ?? []) {
      if (name === undefined) continue;
      const model = found.get(name) ?? { versions: [], count: 0 };
      found.set(name, model);
      model.count += 1;
      if (version !== undefined) model.versions.push(version);
      if (vendor !== undefined) model.vendor ??= vendor;
      if (deployment_mode !== undefined) model.deploymentMode ??= deployment_mode;
    }
  }
  return [...found]
    .map(([name, { versions, ...model }]) => ({ name, ...model, versions: counted(versions) }))
    .sort((a, b) => b.count - a.count);
});

/** Ids of vendors that models name; whether there is a document of them is another question. */
export const vendorsUsed = memo((root: RootLinks): readonly Used[] =>
  counted(
    root.records.flatMap(record =>
      (seenIn(record, 'ai-system')?.models ?? []).flatMap(({ vendor }) => vendor ?? []),
    ),
  ),
);

/** Whether a field of that name says who: people, teams, and what they are to something. */
export function hasPeople(name: string): boolean {
  return people.has(name);
}

/** Whether a field of that name says in which role somebody is. */
export function hasRoles(name: string): boolean {
  return roles.has(name);
}

const people: ReadonlySet<string> = new Set([
  'owner',
  'risk_owner',
  'by',
  'approved_by',
  'holder',
  'who',
  'auditors',
  'attendees',
  'team',
]);

const roles: ReadonlySet<string> = new Set(['role', 'holder', 'owner', 'risk_owner', 'audience']);

function holdersIn(record: RecordFacts): readonly string[] {
  return (seenIn(record, 'scope')?.roles ?? []).flatMap(({ holder = [] }) => holder);
}

function rolesIn(record: RecordFacts): readonly string[] {
  return [
    ...(seenIn(record, 'scope')?.roles ?? []).flatMap(({ role = [] }) => role),
    ...(seenIn(record, 'ai-system')?.human_oversight?.overseers ?? []).flatMap(({ role = [] }) => role),
    ...(seenIn(record, 'oversight')?.overseers ?? []).flatMap(({ role = [] }) => role),
    ...(seenIn(record, 'training')?.records ?? []).flatMap(({ role = [] }) => role),
  ];
}

function counted(texts: readonly string[]): readonly Used[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    // What fills a line is a description, and no name.
    if (text !== '' && text.length <= longestName && !/[\r\n]/.test(text))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count);
}

const longestName = 120;

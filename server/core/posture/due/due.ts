import type { Day } from '../../base/day.ts';
import { memo } from '../../base/memo.ts';
import type { Range } from '../../base/range.ts';
import { shortened } from '../../base/shorten.ts';
import { wordsOf } from '../../base/words.ts';
import { lowerFirst } from '../../kinds/expected.ts';
import { kindNamed } from '../../kinds/index.ts';
import type { Path } from '../../kinds/schema-fault.ts';
import type { Config } from '../../model/config.ts';
import type { RecordFacts } from '../../model/facts.ts';
import type { RootLinks } from '../../model/links.ts';
import { recordAt } from '../../model/locate.ts';
import type { Record } from '../../model/record.ts';
import { type Said, saidBy } from '../../model/said.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { ActName } from '../acts.ts';
import { inForce } from '../in-force.ts';

/** What may be due in an AIMS, in the order in which several things of one day are listed. */
export const dueSorts = [
  'incident-report',
  'incident',
  'review',
  'vendor-review',
  'data-rights',
  'acceptance',
  'treatment',
  'training',
  'evidence',
  'exercise',
  'corrective-action',
  'decision',
  'objective',
  'milestone',
  'accreditation',
  'audit',
  'management-review',
  'waiver',
] as const;

export type DueSort = (typeof dueSorts)[number];

/** Something that is due on a day, as the module that knows it says it. */
export interface Due {
  readonly sort: DueSort;
  /** The last day on which it is in time. */
  readonly day: Day;
  /** What is to be done, as a task: `Review impact assessment "Effects on customers"`. */
  readonly what: string;
  readonly record: RecordFacts;
  /** From the record: the value that the day stands in, or is computed from. */
  readonly path: Path;
  /** Where it stands, if that is no value: a comment. */
  readonly range?: Range;
  /** What tells it apart from others of its sort in the same record, and stays the same when it moves. */
  readonly detail?: string;
  /** The systems that it concerns, where they are not just those that the record names; one may be there twice. */
  readonly systems?: readonly RecordFacts[];
  /** Who answers for it, where that is not who answers for the record. */
  readonly owner?: string | undefined;
  /** What a person can do about it, what resolves it first. Without any: open it. */
  readonly acts?: readonly ActName[];
  /** The kind of the document that resolves it, where that is a new one. */
  readonly creates?: string;
}

export interface Looking {
  readonly workspace: Workspace;
  readonly root: RootLinks;
  readonly config: Config;
}

/** A document in force, what it says and what others see of it. */
export interface SaidDocument<Name extends keyof Said> {
  readonly facts: RecordFacts;
  readonly record: Record;
  readonly said: Said[Name];
}

export function* saidInForce<Name extends keyof Said>(
  { workspace, root }: Looking,
  kind: Name,
): Generator<SaidDocument<Name>> {
  for (const { record: facts } of inForce(root, kind)) {
    const record = recordAt(workspace, facts);
    const said = record && saidBy(record, kind);
    if (record && said) yield { facts, record, said };
  }
}

/** `impact assessment "Effects on customers"`; the noun is left out where the title says it: `"Impact assessment of the bot"` */
export const named = memo(({ kind, title, id }: RecordFacts): string => {
  const noun = lowerFirst(kindNamed(kind)?.title ?? kind);
  const name = title ?? id;
  if (name === undefined) return noun;
  const isSaid = title !== undefined && wordsOf(title).includes(wordsOf(noun));
  return isSaid ? `"${shortened(title)}"` : `${noun} "${shortened(name)}"`;
});

type SaidOwner = Said['control']['owner'];

/** Who somebody is, as one line: the name, else the role, else the team. */
export function ownerIn(owner: SaidOwner): string | undefined {
  if (owner === undefined) return undefined;
  if (!('name' in owner || 'role' in owner || 'team' in owner)) return joined(owner as readonly string[]);
  return owner.name ?? joined(owner.role ?? owner.team);
}

function joined(texts: readonly string[] | undefined): string | undefined {
  return texts === undefined || texts.length === 0 ? undefined : texts.join(', ');
}

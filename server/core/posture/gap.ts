import { memo } from '../base/memo.ts';
import {
  type Framework,
  type FrameworkItem,
  frameworkItem,
  frameworkNamed,
  itemsOf,
  type Mapping,
  mappingsBetween,
} from '../kinds/frameworks.ts';
import { isExpired } from '../model/evidence.ts';
import type { Place, RecordFacts } from '../model/facts.ts';
import type { RootLinks } from '../model/links.ts';
import type { Moment } from '../model/moment.ts';
import { isPlaceholder } from '../model/placeholder.ts';
import type { Seen } from '../model/said.ts';
import { evidenceFaultsOf, isKnownFault } from './evidence-faults.ts';
import { inForce, type SeenDocument } from './in-force.ts';

/** The frameworks that a crosswalk can be about. */
export const crosswalkFrameworks = [
  'soc2',
  'nist-ai-rmf',
  'eu-ai-act',
] as const satisfies readonly NonNullable<Seen['crosswalk']['framework']>[];

export type CrosswalkFramework = (typeof crosswalkFrameworks)[number];

/**
 * What of ISO/IEC 42001 is helped by what is in place for another framework, and what is left. Help is not evidence: a
 * mapping says that two items have something to do with each other, and some mappings are our own judgement. So things
 * are counted here and never added up to a share that is done.
 */
export interface Gap {
  readonly framework: CrosswalkFramework;
  /** The crosswalks in force, drafts too, in order; they are taken together. */
  readonly crosswalks: readonly RecordFacts[];
  /** Everything that they say is in place, as it stands there. */
  readonly claims: readonly Claim[];
  /** Every clause and every control once, in the order of the framework. */
  readonly rows: readonly GapRow[];
}

export interface Claim {
  /** As written. */
  readonly id: string;
  readonly item?: FrameworkItem;
  readonly crosswalk: RecordFacts;
  readonly place: Place;
  readonly state: ClaimState;
}

/**
 * Only what is `evidenced` counts. `expired`: what proved it is past its last day; `not-found`: what it names is not
 * there, or not what it was; `unknown-item`: the framework has no such item.
 */
export const claimStates = ['evidenced', 'unproven', 'expired', 'not-found', 'unknown-item'] as const;

export type ClaimState = (typeof claimStates)[number];

export interface GapRow {
  readonly item: FrameworkItem;
  /** The best first; none where the item is left. */
  readonly helpedBy: readonly Help[];
}

export interface Help {
  /** An item of the other framework that is in place. */
  readonly by: FrameworkItem;
  readonly source: Mapping['source'];
  /** Undefined where nothing is said about it. */
  readonly confidence?: Mapping['confidence'];
}

/** How an item is helped: by a published mapping if by any, else only by derived ones; or not at all. */
export type HelpSort = Mapping['source'] | 'left';

export function helpSortOf({ helpedBy }: GapRow): HelpSort {
  if (helpedBy.length === 0) return 'left';
  return helpedBy.some(({ source }) => source === 'published') ? 'published' : 'derived';
}

export function gapOf(moment: Moment, root: RootLinks, framework: CrosswalkFramework): Gap {
  const crosswalks = inForce(root, 'crosswalk').filter(({ seen }) => seen.framework === framework);
  const claims = crosswalks.flatMap(crosswalk => claimsIn(moment, root, crosswalk, framework));
  const proven = new Set(claims.flatMap(({ item, state }) => (state === 'evidenced' && item ? [item] : [])));
  const about = frameworkNamed(framework);
  const help = about ? helpFrom(about) : new Map<FrameworkItem, readonly Help[]>();
  return {
    framework,
    crosswalks: crosswalks.map(({ record }) => record),
    claims,
    rows: itemsOf('iso42001').map(item => ({
      item,
      helpedBy: (help.get(item) ?? []).filter(({ by }) => proven.has(by)),
    })),
  };
}

function claimsIn(
  { today, named }: Moment,
  root: RootLinks,
  { record, seen }: SeenDocument<'crosswalk'>,
  framework: CrosswalkFramework,
): readonly Claim[] {
  const faulty = new Set(
    evidenceFaultsOf(named, root.uri, record)
      .filter(isKnownFault)
      .map(({ item }) => item),
  );
  const evidence = evidenceByClaim(record);
  const stateOf = (index: number): ClaimState => {
    const items = (evidence.get(index) ?? []).filter(({ title }) => !isPlaceholder(title));
    if (items.length === 0) return 'unproven';
    const there = items.filter(item => !faulty.has(item));
    if (there.length === 0) return 'not-found';
    return there.every(item => isExpired(item, today)) ? 'expired' : 'evidenced';
  };
  return (seen.in_place ?? []).flatMap(({ id }, index): readonly Claim[] => {
    if (id === undefined) return [];
    const { place } = record;
    const at = { id, crosswalk: record, place: { ...place, path: [...place.path, 'in_place', index, 'id'] } };
    const item = frameworkItem(id, framework);
    if (item?.framework.id !== framework) return [{ state: 'unknown-item', ...at }];
    return [{ item, state: stateOf(index), ...at }];
  });
}

type Evidence = RecordFacts['lifecycle']['evidence'];

const evidenceByClaim = memo(({ lifecycle }: RecordFacts): ReadonlyMap<number, Evidence> => {
  const byClaim = new Map<number, Evidence>();
  for (const item of lifecycle.evidence) {
    const [list, index] = item.path;
    if (list !== 'in_place' || typeof index !== 'number') continue;
    byClaim.set(index, [...(byClaim.get(index) ?? []), item]);
  }
  return byClaim;
});

type HelpTable = ReadonlyMap<FrameworkItem, readonly Help[]>;

/** What the items of a framework help, by the mappings in both directions; of a pair that is there twice the better. */
const helpFrom = memo(({ id: framework }: Framework): HelpTable => {
  const pairs = new Map<FrameworkItem, Map<FrameworkItem, Help>>();
  const add = (helped: FrameworkItem, by: FrameworkItem, { source, confidence }: Mapping) => {
    const help: Help = { by, source, ...(confidence && { confidence }) };
    const of = pairs.get(helped) ?? new Map<FrameworkItem, Help>();
    pairs.set(helped, of);
    const before = of.get(by);
    if (!before || byWeight(help, before) < 0) of.set(by, help);
  };
  for (const mapping of mappingsBetween(framework, 'iso42001')) add(mapping.to, mapping.from, mapping);
  for (const mapping of mappingsBetween('iso42001', framework)) add(mapping.from, mapping.to, mapping);
  return new Map([...pairs].map(([item, helps]) => [item, [...helps.values()].sort(byWeight)]));
});

const sources: readonly Help['source'][] = ['published', 'derived'];
const confidences: readonly Help['confidence'][] = ['high', 'medium', 'low', undefined];

/** Published before derived, the surer first. */
function byWeight(a: Help, b: Help): number {
  return (
    sources.indexOf(a.source) - sources.indexOf(b.source) ||
    confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence)
  );
}

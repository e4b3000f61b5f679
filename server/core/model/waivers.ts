import type { Day } from '../base/day.ts';
import { grouped } from '../base/grouped.ts';
import { memo } from '../base/memo.ts';
import type { Place, RecordFacts } from './facts.ts';
import type { RootView } from './links.ts';
import { seenIn } from './said.ts';

/** A finding or an obligation that somebody lets go for a while, as an entry of a `waivers` document says. */
export interface Waiver {
  /** Of the entry. */
  readonly place: Place;
  readonly reason: string;
  readonly approvedBy: string;
  /** The last day on which it holds. */
  readonly expires: Day;
  readonly waives: Waived;
}

/** `target`: the id of a document or a system, or the path of a file from the root. */
export type Waived =
  | {
      readonly is: 'finding';
      readonly rule: string;
      readonly target: { readonly id: string } | { readonly path: string };
    }
  | { readonly is: 'obligation'; readonly obligation: string; readonly system: string };

/** Whether a waiver still holds: its last day is one of them. */
export function holds({ expires }: Pick<Waiver, 'expires'>, today: Day): boolean {
  return today <= expires;
}

/**
 * The waivers of a root that say all they have to: what they waive, why, who allowed it and until when. What is
 * missing from one is reported there, and it waives nothing.
 */
export function waiversOf(root: RootView): readonly Waiver[] {
  return waiversIn(root.ofKind('waivers'));
}

const waiversIn = memo((documents: readonly RecordFacts[]): readonly Waiver[] =>
  documents
    .filter(({ lifecycle: { status } }) => status !== 'superseded' && status !== 'retired')
    .flatMap(waiversBy),
);

const waiversBy = memo((document: RecordFacts): readonly Waiver[] =>
  (seenIn(document, 'waivers')?.waivers ?? []).flatMap((entry, index): readonly Waiver[] => {
    const { reason, approved_by: approvedBy, expires } = entry;
    const waives = waivedBy(entry);
    if (!waives || !reason || !approvedBy || !expires) return [];
    return [
      {
        place: { ...document.place, path: [...document.place.path, 'waivers', index] },
        reason: reason.join(' '),
        approvedBy: approvedBy.join(', '),
        expires: expires.last,
        waives,
      },
    ];
  }),
);

interface WaiverEntry {
  readonly rule?: string;
  readonly document?: string;
  readonly path?: string;
  readonly obligation?: string;
  readonly system?: string;
}

function waivedBy({ rule, document, path, obligation, system }: WaiverEntry): Waived | undefined {
  if (rule !== undefined && document !== undefined) return { is: 'finding', rule, target: { id: document } };
  if (rule !== undefined && path !== undefined) return { is: 'finding', rule, target: { path } };
  if (obligation !== undefined && system !== undefined) return { is: 'obligation', obligation, system };
  return undefined;
}

/** The waiver that lets a system go without something it owes, on a day. */
export function obligationWaiver(
  root: RootView,
  {
    obligation,
    system,
    today,
  }: { readonly obligation: string; readonly system: string; readonly today: Day },
): Waiver | undefined {
  // All of a system at once: nearly none has any, and each thing that is looked up is kept together with its answer.
  return root
    .lookUp(obligationWaivers, system)
    ?.find(waiver => isOf(waiver, obligation) && holds(waiver, today));
}

function isOf({ waives }: Waiver, obligation: string): boolean {
  return waives.is === 'obligation' && waives.obligation === obligation;
}

const obligationWaivers = (root: RootView) => bySystem(waiversOf(root));

const bySystem = memo((waivers: readonly Waiver[]) =>
  grouped(waivers, ({ waives }) => (waives.is === 'obligation' ? waives.system : undefined)),
);

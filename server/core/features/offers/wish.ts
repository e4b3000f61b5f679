import type { RecordFacts } from '../../model/facts.ts';
import type { Location } from '../../model/locate.ts';
import type { ActName } from '../../posture/acts.ts';
import type { State } from '../../posture/states.ts';
import type { CodeAction } from '../actions/action.ts';

/** What a person can wish for with a command. */
export const wishNames = [
  'create-register',
  'new-system',
  'new-document',
  'reaffirm',
  'mark-reviewed',
  'revise',
  'note-code',
  'waive',
  'related',
  'why',
  'reveal',
  'copy-id',
  'history',
] as const satisfies readonly (Exclude<ActName, 'create' | 'open'> | string)[];

export type WishName = (typeof wishNames)[number];

/** What a person wants, and what it is about as far as that is known; what is not known yet is offered to be chosen. */
export interface Wish {
  readonly wants: WishName;
  /** Where the person is: what stands there is what it is about. */
  readonly at?: Location;
  /** Whether the person pointed at that place, so that nothing else can be meant. */
  readonly pointed?: boolean;
  /** A system, or something that it owes, that the person pointed at. */
  readonly duty?: Duty;
  /** `new-document`: the kind. */
  readonly kind?: string;
  /** `new-document`: the id of the system that it is about; null where it is about none. */
  readonly system?: string | null;
  /** `new-system`: the uri of the register; null where the system gets a file of its own. */
  readonly register?: string | null;
  /** `waive`: the code of a finding at the place. */
  readonly finding?: string;
  /** `create-register`: the uri of the folder that is open. */
  readonly folder?: string;
}

/** A system of a root, or one of the things that it owes. */
export interface Duty {
  /** The uri of the root. */
  readonly root: string;
  /** The system's id. */
  readonly system: string;
  /** Undefined: all that it owes. */
  readonly kind?: string;
  readonly subject?: string;
}

/** What becomes of a wish. */
export type Offer =
  /** It can be done: the action has its questions and its change. `at`: where it is offered. */
  | { readonly is: 'action'; readonly at: Location; readonly action: CodeAction }
  /** It is not known yet what it is about. */
  | { readonly is: 'choose'; readonly prompt: string; readonly choices: readonly Choice[] }
  /** What was looked for. */
  | { readonly is: 'found'; readonly record: RecordFacts; readonly duty?: Duty }
  /** There is something already; it is shown instead. `why`: a sentence for people. */
  | { readonly is: 'there'; readonly location: Location; readonly why: string }
  /** `why`: what cannot be done, why, and what can be done instead. */
  | { readonly is: 'refused'; readonly why: string };

/** One line of a list to choose from. All its texts are plain. */
export interface Choice {
  readonly label: string;
  /** Behind the label. */
  readonly description?: string;
  /** Below it. */
  readonly detail?: string;
  /** The heading that it stands under, together with its neighbours of the same. */
  readonly group?: string;
  /** The state of what it stands for, where that has one. */
  readonly state?: State;
  readonly leads: Lead;
}

/** Where a choice leads. */
export type Lead =
  | { readonly to: 'wish'; readonly wish: Wish }
  | { readonly to: 'place'; readonly location: Location }
  /** A web address, or the uri of a file that is no document. */
  | { readonly to: 'target'; readonly uri: string };

export function refused(why: string): Offer {
  return { is: 'refused', why };
}

import type { Steps } from '../../base/steps.ts';
import type { Workspace } from '../../model/workspace.ts';
import { beginningOffer } from './beginning.ts';
import { documentOffer } from './creating.ts';
import { lookOffer } from './looking.ts';
import { systemOffer } from './registering.ts';
import { renewalOffer } from './renewing.ts';
import { waiverOffer } from './waiving.ts';
import type { Offer, Wish } from './wish.ts';

/**
 * What becomes of a wish, as of now: the action that fulfils it, what there is to choose from first, or why it cannot be
 * done. Whoever asks follows it until there is an action or nothing left to do, and decides nothing.
 */
export function* offerSteps(workspace: Workspace, wish: Wish): Steps<Offer> {
  const { wants } = wish;
  switch (wants) {
    case 'create-register':
      return beginningOffer(workspace, wish);
    case 'new-system':
      return systemOffer(workspace, wish);
    case 'new-document':
      return documentOffer(workspace, wish);
    case 'reaffirm':
    case 'mark-reviewed':
    case 'revise':
    case 'note-code':
      return renewalOffer(workspace, wants, wish);
    case 'waive':
      return yield* waiverOffer(workspace, wish);
    case 'related':
    case 'why':
    case 'reveal':
    case 'copy-id':
    case 'history':
      return lookOffer(workspace, wants, wish);
    default:
      return wants satisfies never;
  }
}

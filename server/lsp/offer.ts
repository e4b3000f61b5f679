import {
  type Choice,
  headOf,
  type Lead,
  type Location,
  nameFor,
  type Offer,
  offerSteps,
  type Wish,
  wishNames,
} from '../core/index.ts';
import { askedOf } from './code-actions.ts';
import type { Desk } from './desk.ts';
import { fromRange } from './from-proto.ts';
import { dutyKey, dutyOfKey } from './keys.ts';
import { atEase } from './pace.ts';
import type { ChoiceReport, Offered, WishParams } from './protocol.ts';
import { nowhere, toLocation } from './to-proto.ts';

/** What becomes of a wish, for the client to follow. */
export async function offer(desk: Desk, params: WishParams): Promise<Offered> {
  try {
    const made = await offerFor(desk, params);
    return made ? toOffered(desk, params, made) : { is: 'refused', why: unknownWish };
  } catch (error) {
    desk.failed(`offering ${params.wants}`, error);
    return { is: 'refused', why: 'AIMS failed to find out whether this can be done; the output says why.' };
  }
}

const unknownWish = 'This version of the AIMS server does not know this command. Restart it, please.';

/** The same as the engine says it. Undefined for what nobody can wish for. */
export async function offerFor(desk: Desk, params: WishParams): Promise<Offer | undefined> {
  const { session } = desk;
  // What has not been read yet is not missing: nothing is said before the first look is done.
  await desk.whenComplete();
  if (params.uri !== undefined) await session.settled(desk.host.canonicalUri(params.uri));
  const wish = wishOf(desk, params);
  const steps = wish && offerSteps(session.workspace, wish);
  return steps && (await atEase(steps, { isStale: () => false, urgency: 'soon' }));
}

function wishOf({ host, session }: Desk, params: WishParams): Wish | undefined {
  const { wants, uri, range = nowhere, key, pointed, kind, system, register, finding, folder } = params;
  if (!wishNames.includes(wants)) return undefined;
  const file = uri === undefined ? undefined : session.workspace.files.get(host.canonicalUri(uri));
  const duty = key === undefined ? undefined : dutyOfKey(key);
  return {
    wants,
    ...(file && { at: { uri: file.uri, range: fromRange(file, range) } }),
    ...(duty && { duty }),
    ...(pointed && { pointed }),
    ...(kind !== undefined && { kind }),
    ...(system !== undefined && { system }),
    ...(register !== undefined && { register }),
    ...(finding !== undefined && { finding }),
    ...(folder !== undefined && { folder: host.canonicalUri(folder).replace(/\/+$/, '') }),
  };
}

function toOffered(desk: Desk, params: WishParams, made: Offer): Offered {
  const { workspace } = desk.session;
  switch (made.is) {
    case 'action': {
      const { uri, range } = toLocation(workspace, made.at);
      return { is: 'ask', asked: askedOf(desk, made.action, { uri, range, wish: params }) };
    }
    case 'choose':
      return { ...made, choices: made.choices.map(choice => toChoice(desk, choice)) };
    case 'found': {
      const { record, duty } = made;
      const location = editorLocation(desk, headOf(workspace, record));
      const { id } = record;
      const key = duty && { key: dutyKey(duty) };
      const { document } = record.place;
      return {
        is: 'found',
        location,
        name: nameFor(record),
        document,
        ...(id !== undefined && { id }),
        ...key,
      };
    }
    case 'there':
      return { ...made, location: editorLocation(desk, made.location) };
    case 'refused':
      return made;
    default:
      return made satisfies never;
  }
}

function toChoice(desk: Desk, { leads, ...shown }: Choice): ChoiceReport {
  return { ...shown, ...toLead(desk, leads) };
}

function toLead(desk: Desk, leads: Lead): Pick<ChoiceReport, 'wish' | 'location' | 'target'> {
  switch (leads.to) {
    case 'place':
      return { location: editorLocation(desk, leads.location) };
    case 'target':
      return { target: leads.uri };
    case 'wish': {
      const { at, duty, ...rest } = leads.wish;
      const place = at && editorLocation(desk, at);
      return { wish: { ...rest, ...place, ...(duty && { key: dutyKey(duty) }) } };
    }
    default:
      return leads satisfies never;
  }
}

/** A place under the uri that the editor knows the file by, where it is open. */
function editorLocation({ session, buffers }: Desk, location: Location) {
  const { uri, range } = toLocation(session.workspace, location);
  return { uri: buffers.get(uri)?.editorUri ?? uri, range };
}

import { counted } from '../../base/listed.ts';
import type { RecordFacts } from '../../model/facts.ts';
import { linksAround, linksOf, type RootLinks } from '../../model/links.ts';
import type { Workspace } from '../../model/workspace.ts';
import { counts } from '../../posture/in-force.ts';
import { newSystem, type SystemPlace } from '../actions/new-system.ts';
import { headPlace, placed } from './placed.ts';
import { nameFor, pathWithin } from './record-choice.ts';
import { type Choice, type Offer, refused, type Wish } from './wish.ts';

export const noAims =
  'There is no AIMS document in this workspace yet. Begin with "AIMS: Create Register", which writes a register, a scope and a policy.';

/**
 * Offers to register a system where this AIMS registers its systems: in the register at the place, else in the only one
 * there is, else where the person chooses; in a file of its own where most systems have one.
 */
export function systemOffer(workspace: Workspace, wish: Wish): Offer {
  if (wish.register !== undefined) return chosen(workspace, wish);
  const here = wish.at && workspace.files.has(wish.at.uri) ? wish.at.uri : undefined;
  const roots = here === undefined ? linksOf(workspace).roots : [linksAround(workspace, here)];
  const places = roots.flatMap(root => placesIn(workspace, root));
  const inThisFile = places.filter(({ uri }) => uri === here);
  const candidates = inThisFile.length > 0 ? inThisFile : places;
  const [only, another] = candidates;
  if (!only) return refused(noAims);
  if (!another) return only.offer();
  return {
    is: 'choose',
    prompt: 'Where is the system registered?',
    choices: candidates.map(({ choice }) => choice),
  };
}

interface Candidate {
  readonly uri: string;
  readonly choice: Choice;
  offer(): Offer;
}

function placesIn(workspace: Workspace, root: RootLinks): readonly Candidate[] {
  const registers = root.ofKind('register').filter(counts);
  const systems = root.ofKind('ai-system');
  const ownFiles = systems.filter(({ place }) => place.path.length === 0);
  const [first] = root.records;
  const keepsFiles = ownFiles.length > systems.length - ownFiles.length || registers.length === 0;
  if (keepsFiles && first) return [ownFile(workspace, first, ownFiles.length)];
  return registers.map(register => inRegister(workspace, register));
}

function inRegister(workspace: Workspace, register: RecordFacts): Candidate {
  const { uri } = register.place;
  const number = workspace.facts.get(uri)?.records.filter(({ system }) => system).length ?? 0;
  return {
    uri,
    choice: {
      label: nameFor(register),
      description: counted(number, 'system'),
      detail: pathWithin(workspace, uri),
      leads: { to: 'wish', wish: { wants: 'new-system', register: uri } },
    },
    offer: () => registered(workspace, register),
  };
}

function ownFile(workspace: Workspace, first: RecordFacts, number: number): Candidate {
  const root = linksAround(workspace, first.place.uri).uri;
  return {
    uri: root,
    choice: {
      label: 'A file of its own',
      description: number === 0 ? 'there is no register' : `as ${counted(number, 'system')} here`,
      detail: root,
      leads: { to: 'wish', wish: { wants: 'new-system', register: null, at: startOf(first.place.uri) } },
    },
    offer: () => written(workspace, first, { is: 'file', near: first.place.uri }),
  };
}

function chosen(workspace: Workspace, { register: uri, at }: Wish): Offer {
  const near = uri ?? at?.uri ?? '';
  const records = workspace.facts.get(near)?.records ?? [];
  const register = records.find(({ kind }) => kind === 'register');
  const [first] = records;
  if (uri === null && first) return written(workspace, first, { is: 'file', near });
  return register ? registered(workspace, register) : refused('This register is not there any more.');
}

function registered(workspace: Workspace, facts: RecordFacts): Offer {
  const register = placed(workspace, facts)?.record;
  return register
    ? written(workspace, facts, { is: 'register', register })
    : refused('This register is not there any more.');
}

function written(workspace: Workspace, beside: RecordFacts, place: SystemPlace): Offer {
  const on = placed(workspace, beside);
  return on ? { is: 'action', at: headPlace(on), action: newSystem(workspace, place) } : refused(noAims);
}

function startOf(uri: string) {
  return { uri, range: { start: 0, end: 0 } };
}

import { nameOf } from '../../base/uri.ts';
import { lowerFirst, withArticle } from '../../kinds/expected.ts';
import { fieldNamed, type Kind, kindNamed, kinds, kindTitle } from '../../kinds/index.ts';
import type { RecordFacts } from '../../model/facts.ts';
import { linksAround, linksOf, type RootLinks } from '../../model/links.ts';
import { headOf, type Location } from '../../model/locate.ts';
import type { Workspace } from '../../model/workspace.ts';
import { obligationNames } from '../../posture/demands.ts';
import { counts } from '../../posture/in-force.ts';
import type { ObligationPosture } from '../../posture/obligations.ts';
import { type SystemPosture, systemPostureOf, systemsIn } from '../../posture/posture.ts';
import { states } from '../../posture/states.ts';
import { answerTo, type CodeAction, type Input } from '../actions/action.ts';
import { createDocument, creationId, creationOf } from '../actions/create-document.ts';
import { isSingle } from '../new-document/place.ts';
import { obligationTitle, stateWords } from '../words.ts';
import { actionsOn, offered, placed, placedAt, placedDuty } from './placed.ts';
import { nameFor } from './record-choice.ts';
import { noAims, systemOffer } from './registering.ts';
import { type Choice, type Offer, refused, type Wish } from './wish.ts';

const titleInput: Input = {
  name: 'title',
  prompt: 'What do people call it?',
  placeholder: '<title>',
  form: 'text',
};

/**
 * Offers to write a new document: its kind is chosen, then the system where it is about one. What a system owes and lacks
 * comes first, and is prefilled for that system.
 */
export function documentOffer(workspace: Workspace, wish: Wish): Offer {
  if (wish.duty) return ofDuty(workspace, wish);
  const near = rootNear(workspace, wish);
  if (!near) return refused(noAims);
  if ('is' in near) return near;
  const { kind: name } = wish;
  const kind = name === undefined ? undefined : kindNamed(name);
  if (!kind) return amongKinds(workspace, near, wish);
  if (kind.name === 'ai-system') return systemOffer(workspace, { ...wish, wants: 'new-system' });
  return ofKind(workspace, near, { ...wish, kind: kind.name });
}

/** What is owed and lacking; for a system as a whole, its kinds. */
function ofDuty(workspace: Workspace, wish: Wish): Offer {
  const found = wish.duty && placedDuty(workspace, wish.duty);
  if (!found) return refused('This system is not registered any more, so nothing was done.');
  const { system, obligation } = found;
  const { id, place } = system.record;
  if (!obligation) {
    const root = linksAround(workspace, place.uri);
    return amongKinds(workspace, root, { wants: wish.wants, at: headOf(workspace, system.record) });
  }
  const { document, kind } = obligation;
  if (document) {
    const why = `The ${lowerFirst(obligationTitle(obligation))} of "${nameFor(system.record)}" is there already: it is ${stateWords[obligation.state]}.`;
    return { is: 'there', location: headOf(workspace, document), why };
  }
  if (id === undefined)
    return refused(`"${nameFor(system.record)}" has no id that a document could name. Give it one first.`);
  const on = placed(workspace, system.record);
  const action =
    on && actionsOn(workspace, on, createDocument).find(each => each.id === creationId(obligation));
  if (on && action) return offered(on, action);
  return refused(
    kind === 'vendor'
      ? `A model of "${nameFor(system.record)}" names no vendor. Write the id of the vendor there first; then its review can be created.`
      : `"${nameFor(system.record)}" does not lack this any more.`,
  );
}

/** The AIMS that the document becomes a part of: that of the place, the only one, or one that is chosen. */
function rootNear(workspace: Workspace, wish: Wish): RootLinks | Offer | undefined {
  const { roots } = linksOf(workspace);
  if (wish.at) {
    const around = linksAround(workspace, wish.at.uri);
    if (around.records.length > 0) return around;
  }
  const [only, another] = roots;
  if (!another) return only;
  const choices = roots.map(root => ({
    label: nameOf(root.uri),
    detail: root.uri,
    leads: {
      to: 'wish',
      wish: { ...wish, at: { uri: firstUri(root), range: { start: 0, end: 0 } } },
    } as const,
  }));
  return { is: 'choose', prompt: 'Which AI management system is the document for?', choices };
}

function firstUri(root: RootLinks): string {
  return root.records[0]?.place.uri ?? root.uri;
}

function amongKinds(workspace: Workspace, root: RootLinks, wish: Wish): Offer {
  const { at } = wish;
  const here = at && placedAt(workspace, at);
  const system = here && systemPostureOf(workspace, here.facts);
  const owed = system
    ? missingOf(system).map(obligation => ({
        ...obligationChoice(root, system, obligation),
        group: `Missing for ${nameFor(system.record)}`,
      }))
    : [];
  const place = at ?? startOf(firstUri(root));
  const choices = kindsInOrder.map((kind): Choice => {
    const wanted = { wants: 'new-document', kind: kind.name, at: place } as const;
    return {
      label: kind.title,
      ...(existingOnly(root, kind.name) && { description: 'there is one already' }),
      detail: firstSentence(kind.description),
      group: groupOf(kind),
      leads: { to: 'wish', wish: wanted },
    };
  });
  return { is: 'choose', prompt: 'What is to be written down?', choices: [...owed, ...choices] };
}

const obligationKinds: ReadonlySet<string> = new Set(obligationNames);

const groups = ['For an AI system', 'As many as there are', 'One for the whole AIMS'];

function groupOf({ name }: Kind): string {
  const place = obligationKinds.has(name) ? 0 : isSingle(name) ? 2 : 1;
  return groups[place] ?? '';
}

/** Group by group, each in the order of the schemas; what systems owe in the order in which they owe it. */
const kindsInOrder: readonly Kind[] = [
  ...obligationNames.flatMap(name => kindNamed(name) ?? []),
  ...groups.slice(1).flatMap(group => kinds.filter(kind => groupOf(kind) === group)),
];

function firstSentence(text: string): string {
  return /^.*?\.(?=\s|$)/.exec(text)?.[0] ?? text;
}

function ofKind(workspace: Workspace, root: RootLinks, wish: Wish & { readonly kind: string }): Offer {
  const { kind: name, system } = wish;
  const kind = kindNamed(name);
  if (!kind) return refused(`There is no kind of document "${name}".`);
  const existing = existingOnly(root, name);
  if (existing) {
    const why = `There is ${withArticle(lowerFirst(kind.title))} already, and an AIMS has one: "${nameFor(existing)}".`;
    return { is: 'there', location: headOf(workspace, existing), why };
  }
  const near = firstUri(root);
  if (system === null) return untied(workspace, near, kind);
  if (system !== undefined) return written(workspace, near, { kind: name, system });
  if (!obligationKinds.has(name)) return untied(workspace, near, kind);
  return amongSystems(workspace, root, { kind, wish });
}

function amongSystems(
  workspace: Workspace,
  root: RootLinks,
  { kind, wish }: { readonly kind: Kind; readonly wish: Wish },
): Offer {
  const here = wish.at && placedAt(workspace, wish.at)?.facts;
  const systems = systemsIn(workspace, root).filter(({ record }) => record.id !== undefined);
  const isOne = isAboutOne(kind);
  const own = here?.system && systems.find(({ record }) => record === here);
  if (own && isOne && own.record.id !== undefined)
    return written(workspace, firstUri(root), { kind: kind.name, system: own.record.id });
  const choices = (own ? [own] : systems).flatMap(system => systemChoices(root, { kind, system, isOne }));
  const sorted = [...choices].sort((a, b) => rank(a) - rank(b));
  const none: Choice = {
    label: isOne ? 'The AI management system as a whole' : `Another ${lowerFirst(kind.title)}`,
    description: isOne ? 'about no system' : 'that no system names yet',
    leads: { to: 'wish', wish: { ...wish, kind: kind.name, system: null } },
  };
  const isForNone = !isOne || kind.name === 'risk-assessment';
  const all = isForNone ? [...sorted, none] : sorted;
  if (all.length === 0)
    return refused(
      `${capitalized(withArticle(lowerFirst(kind.title)))} is about an AI system, and none is registered yet. Begin with "AIMS: New System".`,
    );
  if (all.length === 1 && sorted.length === 0) return untied(workspace, firstUri(root), kind);
  return { is: 'choose', prompt: 'Which system is it about?', choices: all };
}

/** What a system lacks comes first. */
function rank({ state }: Choice): number {
  return state === undefined ? states.length : states.indexOf(state);
}

/** Of a kind that is about one system, a line for the system; of others, one for each thing that it owes and lacks. */
function systemChoices(
  root: RootLinks,
  { kind, system, isOne }: { readonly kind: Kind; readonly system: SystemPosture; readonly isOne: boolean },
): readonly Choice[] {
  const of = system.obligations.filter(each => each.kind === kind.name);
  if (isOne) return of.slice(0, 1).map(obligation => systemChoice(root, kind, { system, obligation }));
  return of
    .filter(({ state }) => state === 'missing')
    .map(obligation => obligationChoice(root, system, obligation));
}

function systemChoice(
  root: RootLinks,
  kind: Kind,
  { system, obligation }: { readonly system: SystemPosture; readonly obligation: ObligationPosture },
): Choice {
  const { record } = system;
  const { state } = obligation;
  return {
    label: nameFor(record),
    description: `${lowerFirst(kind.title)} ${stateWords[state]}`,
    state,
    leads: {
      to: 'wish',
      wish: {
        wants: 'new-document',
        kind: kind.name,
        system: record.id ?? '',
        at: startOf(firstUri(root)),
      },
    },
  };
}

function obligationChoice(root: RootLinks, system: SystemPosture, obligation: ObligationPosture): Choice {
  const { kind, subject, state } = obligation;
  return {
    label: obligationTitle(obligation),
    description: `for ${nameFor(system.record)}`,
    state,
    leads: {
      to: 'wish',
      wish: {
        wants: 'new-document',
        duty: {
          root: root.uri,
          system: system.record.id ?? '',
          kind,
          ...(subject !== undefined && { subject }),
        },
      },
    },
  };
}

function missingOf({ record, obligations }: SystemPosture): readonly ObligationPosture[] {
  return record.id === undefined ? [] : obligations.filter(({ state }) => state === 'missing');
}

function isAboutOne({ fields }: Kind): boolean {
  return fieldNamed(fields, 'system') !== undefined;
}

/** The document in force of a kind of which an AIMS has one. There may be several registers. */
function existingOnly(root: RootLinks, kind: string): RecordFacts | undefined {
  return isSingle(kind) && kind !== 'register' ? root.ofKind(kind).find(counts) : undefined;
}

function startOf(uri: string): Location {
  return { uri, range: { start: 0, end: 0 } };
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

interface Wanted {
  readonly kind: string;
  readonly system: string;
}

/** Prefilled for a system: nothing has to be asked. */
function written(workspace: Workspace, near: string, { kind, system }: Wanted): Offer {
  return creation(workspace, near, {
    id: `new ${kind} ${system}`,
    title: `Create ${withArticle(lowerFirst(kindTitle(kind)))}`,
    kind: 'refactor',
    change: () => creationOf(workspace, { kind, near, system }),
  });
}

/** About no system: what it is called makes its id and the name of its file, which nobody likes to change later. */
function untied(workspace: Workspace, near: string, { name: kind, title: noun }: Kind): Offer {
  const isOnly = isSingle(kind) && kind !== 'register';
  return creation(workspace, near, {
    id: `new ${kind}`,
    title: `Create ${withArticle(lowerFirst(noun))}`,
    kind: 'refactor',
    ...(!isOnly && { needs: [titleInput] }),
    change: answers => {
      const title = isOnly ? titleInput.placeholder : answerTo(answers, titleInput);
      const named = title === titleInput.placeholder ? {} : { subject: title, fields: { title } };
      return creationOf(workspace, { kind, near, ...named });
    },
  });
}

function creation(workspace: Workspace, near: string, action: CodeAction): Offer {
  const beside = workspace.facts.get(near)?.records[0];
  const on = beside && placed(workspace, beside);
  return on ? offered(on, action) : refused(noAims);
}

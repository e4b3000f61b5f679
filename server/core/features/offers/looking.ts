import { lowerFirst } from '../../kinds/expected.ts';
import { kindTitle } from '../../kinds/index.ts';
import type { RecordFacts } from '../../model/facts.ts';
import { linksAround, linksOf } from '../../model/links.ts';
import { headOf } from '../../model/locate.ts';
import type { Workspace } from '../../model/workspace.ts';
import { documentPostureOf } from '../../posture/document-posture.ts';
import { systemPostureOf } from '../../posture/posture.ts';
import { systemAbout } from '../../posture/system-about.ts';
import { type Related, relatedTo, type Tie } from '../related.ts';
import { placedAt, placedDuty } from './placed.ts';
import { aboutRecord, mostUrgentFirst, nameFor, recordChoice } from './record-choice.ts';
import { noAims } from './registering.ts';
import { type Choice, type Duty, type Offer, refused, type Wish } from './wish.ts';

/** The wishes that change nothing: they look for a record, and something is shown of it. */
export type LookName = 'related' | 'why' | 'reveal' | 'copy-id' | 'history';

interface Look {
  /** What a person is asked to choose where nothing is pointed at. */
  readonly prompt: string;
  /** Whether there is something to be shown of a record. */
  isFor(workspace: Workspace, record: RecordFacts): boolean;
  /** In sentences, where there is nothing. */
  whyNot(record: RecordFacts): string;
}

const looks: Readonly<Record<LookName, Look>> = {
  related: {
    prompt: 'Whose connections are to be shown?',
    isFor: () => true,
    whyNot: () => '',
  },
  why: {
    prompt: 'Which state is to be explained?',
    isFor: (workspace, record) =>
      systemPostureOf(workspace, record) !== undefined || documentPostureOf(workspace, record) !== undefined,
    whyNot: record =>
      `"${nameFor(record)}" is of the kind "${kindOf(record)}", which answers nothing that a system owes, so it has no state to explain. The Problems view says what is found in it.`,
  },
  reveal: {
    prompt: 'Which system is to be shown in the sidebar?',
    isFor: (workspace, record) => systemBehind(workspace, record) !== undefined,
    whyNot: record => `"${nameFor(record)}" is about no registered system, and the view shows systems.`,
  },
  'copy-id': {
    prompt: 'Whose id is to be copied?',
    isFor: (_, { id }) => id !== undefined,
    whyNot: record => `"${nameFor(record)}" has no id yet.`,
  },
  history: {
    prompt: 'Whose history is to be shown?',
    isFor: () => true,
    whyNot: () => '',
  },
};

export function lookOffer(workspace: Workspace, name: LookName, wish: Wish): Offer {
  const look = looks[name];
  if (wish.duty) return ofDuty(workspace, name, wish.duty);
  const here = wish.at && placedAt(workspace, wish.at)?.facts;
  if (here && look.isFor(workspace, here)) return found(workspace, name, here);
  if (here && wish.pointed) return refused(look.whyNot(here));
  const records = linksOf(workspace)
    .roots.flatMap(root => root.records)
    .filter(record => (name === 'reveal' ? record.system : true) && look.isFor(workspace, record));
  if (records.length === 0)
    return refused(workspace.facts.size === 0 ? noAims : 'There is no such document yet.');
  const choices = mostUrgentFirst(workspace, records).map(record =>
    recordChoice(workspace, record, { leads: aboutRecord(workspace, wish, record) }),
  );
  return { is: 'choose', prompt: look.prompt, choices };
}

/** Of what a system owes, the document that answers it is meant, where there is one, but for what tells of the duty. */
function ofDuty(workspace: Workspace, name: LookName, duty: Duty): Offer {
  const target = placedDuty(workspace, duty);
  if (!target) return refused('This system is not registered any more.');
  const { system, obligation } = target;
  if (name === 'why' || name === 'reveal') return { is: 'found', record: system.record, duty };
  return found(workspace, name, obligation?.document ?? system.record);
}

function found(workspace: Workspace, name: LookName, record: RecordFacts): Offer {
  if (name === 'related') return among(workspace, record);
  const system = name === 'reveal' ? systemBehind(workspace, record) : record.system && record;
  const duty = system && dutyOf(workspace, system);
  return { is: 'found', record: name === 'reveal' && system ? system : record, ...(duty && { duty }) };
}

function dutyOf(workspace: Workspace, { id, place }: RecordFacts): Duty | undefined {
  return id === undefined ? undefined : { root: linksAround(workspace, place.uri).uri, system: id };
}

/** The system that a record is, is about, or answers for. */
function systemBehind(workspace: Workspace, record: RecordFacts): RecordFacts | undefined {
  if (record.system) return record;
  const [first] = documentPostureOf(workspace, record)?.answers ?? [];
  return systemAbout(linksAround(workspace, record.place.uri), record) ?? first?.system.record;
}

const ties: Readonly<Record<Tie, string>> = {
  system: 'Its system',
  answers: 'Answers what it owes',
  named: 'Named by it',
  naming: 'Names it',
  'same-system': 'About the same system',
  kept: 'Evidence and links',
};

/** Everything that is connected with a record, to go there. */
function among(workspace: Workspace, record: RecordFacts): Offer {
  const related = relatedTo(workspace, record);
  if (related.length === 0) return refused(`"${nameFor(record)}" names nothing, and nothing names it.`);
  return {
    is: 'choose',
    prompt: `Connected with ${nameFor(record)}`,
    choices: related.map(each => relatedChoice(workspace, each)),
  };
}

function relatedChoice(workspace: Workspace, related: Related): Choice {
  const group = ties[related.tie];
  if (related.tie === 'kept')
    return { label: related.text, group, leads: { to: 'target', uri: related.target } };
  const location = headOf(workspace, related.record);
  return recordChoice(workspace, related.record, { leads: { to: 'place', location }, group });
}

function kindOf({ kind }: RecordFacts): string {
  return lowerFirst(kindTitle(kind));
}

import { lowerFirst } from '../kinds/expected.ts';
import type { RecordFacts } from '../model/facts.ts';
import { linksAround } from '../model/links.ts';
import { headOf } from '../model/locate.ts';
import type { Workspace } from '../model/workspace.ts';
import { type ActName, actsFor } from '../posture/acts.ts';
import { documentPostureOf } from '../posture/document-posture.ts';
import type { ObligationPosture, SystemPosture } from '../posture/posture.ts';
import { systemPostureOf } from '../posture/posture.ts';
import { problemStates, type State } from '../posture/states.ts';
import type { LensAction, LensText } from './code-lenses.ts';
import type { Duty, WishName } from './offers/wish.ts';
import { obligationTitle } from './words.ts';

/**
 * What one would do next at a record: the act that resolves best why its state is no better, else to see why it is in it,
 * else to go on to what it is connected with.
 */
export function nextStep(workspace: Workspace, facts: RecordFacts): LensText {
  const system = systemPostureOf(workspace, facts);
  if (system) return ofSystem(workspace, system);
  const posture = documentPostureOf(workspace, facts);
  const [answer] = posture?.answers.filter(({ obligation }) => obligation.state === posture.state) ?? [];
  const step = answer && stepFor(answer.obligation);
  if (answer && step)
    return lens(workspace, facts, { ...step, duty: dutyOf(workspace, answer.system, answer.obligation) });
  return lens(workspace, facts, answer ? showWhy : { title: 'connections', wants: 'related' });
}

interface Step {
  readonly title: string;
  readonly wants: WishName;
  readonly duty?: Duty | undefined;
}

const showWhy: Step = { title: 'why?', wants: 'why' };

function ofSystem(workspace: Workspace, system: SystemPosture): LensText {
  const { record, state, obligations } = system;
  const worst = obligations.find(each => each.state === state && problemStates.has(state));
  const step = worst && stepFor(worst);
  if (!worst || !step) return lens(workspace, record, { ...showWhy, duty: dutyOf(workspace, system) });
  const title = `${step.title} ${lowerFirst(obligationTitle(worst))}`;
  return lens(workspace, record, { ...step, title, duty: dutyOf(workspace, system, worst) });
}

const words: Readonly<{ [act in ActName]?: Step }> = {
  create: { title: 'create', wants: 'new-document' },
  reaffirm: { title: 're-affirm', wants: 'reaffirm' },
  'note-code': { title: 'note code changes of', wants: 'note-code' },
  'mark-reviewed': { title: 'mark reviewed', wants: 'mark-reviewed' },
  revise: { title: 'revise', wants: 'revise' },
};

/** In these states a person does something with a command; in the others one goes on writing, or there is nothing to do. */
const acting: ReadonlySet<State> = new Set<State>(['missing', 'stale', 'due-soon', 'unknown']);

function stepFor(obligation: ObligationPosture): Step | undefined {
  if (!acting.has(obligation.state)) return undefined;
  const [first] = actsFor(obligation).flatMap(act => words[act] ?? []);
  return first;
}

function dutyOf(
  workspace: Workspace,
  { record }: SystemPosture,
  obligation?: ObligationPosture,
): Duty | undefined {
  if (record.id === undefined) return undefined;
  const own = { root: linksAround(workspace, record.place.uri).uri, system: record.id };
  if (!obligation) return own;
  const { kind, subject } = obligation;
  return { ...own, kind, ...(subject !== undefined && { subject }) };
}

function lens(workspace: Workspace, facts: RecordFacts, { title, wants, duty }: Step): LensText {
  const does: LensAction = {
    is: 'wish',
    wants,
    location: headOf(workspace, facts),
    ...(duty && { duty }),
  };
  return { title, does };
}

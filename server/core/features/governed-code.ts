import { listed } from '../base/listed.ts';
import { shortenedTo } from '../base/shorten.ts';
import { lowerFirst } from '../kinds/expected.ts';
import { headOf } from '../model/locate.ts';
import type { Workspace } from '../model/workspace.ts';
import { systemsGoverning } from '../posture/governing.ts';
import type { ObligationPosture, SystemPosture } from '../posture/posture.ts';
import { problemStates } from '../posture/states.ts';
import { type LensAction, revealOf } from './code-lenses.ts';
import { obligationTitle, stateWords } from './words.ts';

/** A line above code that says which systems it is a part of, and how they stand. */
export interface GovernedCodeLens {
  /** Plain text, on one line. */
  readonly title: string;
  /** What happens when somebody picks it; without it there is nothing to pick. */
  readonly does?: LensAction | Choice;
}

/** Several things that can be done, of which a person picks one. */
export interface Choice {
  readonly is: 'choose';
  readonly choices: readonly { readonly label: string; readonly detail: string; readonly does: LensAction }[];
}

/** So many systems have a place in the line; code that is a part of more of them has a list behind its end. */
const mostSystems = 3;

/** The lenses of a file, from left to right; none for a file that no system is made of. */
export function governedCodeLenses(workspace: Workspace, uri: string): readonly GovernedCodeLens[] {
  const systems = systemsGoverning(workspace, uri);
  const left = systems.length - mostSystems;
  const shown = systems.slice(0, mostSystems).flatMap((system): readonly GovernedCodeLens[] => {
    const does = revealOf(workspace, system);
    const title = `Governed by ${nameOf(system)} · ${standing(system)}`;
    return [{ title, ...(does && { does }) }, ...openingLens(workspace, system)];
  });
  return left > 0 ? [...shown, { title: `and ${left} more`, does: allOf(workspace, systems) }] : shown;
}

/** It opens the assessment that has to be mended, else the one that says what the system does to people. */
function openingLens(workspace: Workspace, system: SystemPosture): readonly GovernedCodeLens[] {
  const assessments = (['impact-assessment', 'risk-assessment'] as const).flatMap(kind =>
    system.obligations.filter(each => each.kind === kind && each.document),
  );
  const opened = assessments.find(({ state }) => problemStates.has(state)) ?? assessments[0];
  if (!opened?.document) return [];
  return [
    {
      title: `Open ${lowerFirst(obligationTitle(opened))}`,
      does: { is: 'open', location: headOf(workspace, opened.document) },
    },
  ];
}

function allOf(workspace: Workspace, systems: readonly SystemPosture[]): Choice {
  return {
    is: 'choose',
    choices: systems.flatMap(system => {
      const does = revealOf(workspace, system);
      return does ? [{ label: nameOf(system), detail: standing(system), does }] : [];
    }),
  };
}

/** `risk assessment and impact assessment stale`; where nobody has to act, only the state. */
function standing({ state, obligations }: SystemPosture): string {
  if (state === 'not-required') return 'owes nothing';
  const inState = obligations.filter(each => each.state === state);
  if (!problemStates.has(state))
    return state === 'unknown' ? `${titles(inState)} not checked` : stateWords[state];
  return `${titles(inState)} ${stateWords[state]}`;
}

function titles(obligations: readonly ObligationPosture[]): string {
  return listed(
    obligations.map(each => shortenedTo(40, lowerFirst(obligationTitle(each)))),
    3,
  );
}

function nameOf({ record }: SystemPosture): string {
  return shortenedTo(40, record.title ?? record.id ?? 'a system without an id');
}

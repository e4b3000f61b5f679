import { shortenedTo } from '../../base/shorten.ts';
import type { Steps } from '../../base/steps.ts';
import { lowerFirst } from '../../kinds/expected.ts';
import { linksAround } from '../../model/links.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { ObligationPosture } from '../../posture/obligations.ts';
import { postureOf, type SystemPosture, systemPostureOf } from '../../posture/posture.ts';
import { problemStates, states } from '../../posture/states.ts';
import { checkSteps } from '../../rules/run.ts';
import type { Diagnostic } from '../../rules/told.ts';
import type { CodeAction } from '../actions/action.ts';
import { isWaivable, waive, waiveObligation } from '../actions/waive.ts';
import { recordAtOffset } from '../cursor.ts';
import { obligationTitle, obligationWords } from '../words.ts';
import { headPlace, type Placed, placed, placedAt, placedDuty } from './placed.ts';
import { nameFor } from './record-choice.ts';
import { type Choice, type Offer, refused, type Wish } from './wish.ts';

const prompt = 'What may be let go for a while?';

/** Offers to let go a finding in a document or something that a system owes, where it is not let go already. */
export function* waiverOffer(workspace: Workspace, wish: Wish): Steps<Offer> {
  if (wish.duty) return ofDuty(workspace, wish);
  const here = wish.at && placedAt(workspace, wish.at);
  if (!here || !wish.at) return amongAll(workspace);
  const { diagnostics } = yield* checkSteps(workspace, here.file);
  const waivable = diagnostics.filter(isWaivable);
  const { start } = wish.at.range;
  if (wish.finding !== undefined) {
    const wanted = waivable.filter(({ code, range }) => code === wish.finding && range.start === start);
    return wanted[0] ? ofFinding(workspace, here, wanted[0]) : refused('This finding is not there any more.');
  }
  const touched = waivable.filter(({ range }) => range.start <= start && start <= range.end);
  const [only] = touched;
  if (only && touched.length === 1) return ofFinding(workspace, here, only);
  const others = waivable.filter(finding => !touched.includes(finding));
  const isOwn = (finding: Diagnostic) => isWithin(finding, here);
  const choices = [
    ...findingChoices(here, { findings: touched, group: 'Found here' }),
    ...dutyChoices(workspace, systemPostureOf(workspace, here.facts), 'What it owes'),
    ...findingChoices(here, { findings: others.filter(isOwn), group: `Found in ${nameFor(here.facts)}` }),
    ...findingChoices(here, {
      findings: others.filter(finding => !isOwn(finding)),
      group: 'Found elsewhere in this file',
    }),
  ];
  if (choices.length > 0) return { is: 'choose', prompt, choices };
  return wish.pointed
    ? refused(`Nothing is found wrong with "${nameFor(here.facts)}", so there is nothing to waive.`)
    : amongAll(workspace);
}

/** Whether a finding stands in a record; what stands in one of the records within it does not count for a whole register. */
function isWithin({ document, range }: Diagnostic, { record }: Placed): boolean {
  return document?.index === record.document.index && recordAtOffset(record.document, range.start) === record;
}

function ofDuty(workspace: Workspace, { duty }: Wish): Offer {
  const found = duty && placedDuty(workspace, duty);
  if (!found) return refused('This system is not registered any more, so nothing was done.');
  const { system, obligation } = found;
  const name = nameFor(system.record);
  if (!obligation) {
    const choices = dutyChoices(workspace, system, 'What it owes');
    return choices.length > 0
      ? { is: 'choose', prompt, choices }
      : refused(`"${name}" owes nothing that asks somebody to act, so there is nothing to waive.`);
  }
  const what = lowerFirst(obligationTitle(obligation));
  switch (obligation.state) {
    case 'waived':
      return refused(
        `The ${what} of "${name}" is ${obligationWords(obligation)}. To change that, edit the waiver.`,
      );
    case 'current':
    case 'due-soon':
      return refused(`The ${what} of "${name}" is in order, so there is nothing to waive.`);
    case 'not-required':
      return refused(
        `"${name}" does not owe this: ${obligation.reasons[0]?.message ?? 'it is not required'}.`,
      );
    default: {
      const on = placed(workspace, system.record);
      const action = actionFor(workspace, system, obligation);
      return on && action
        ? { is: 'action', at: headPlace(on), action }
        : refused(`"${name}" has no id that a waiver could name. Give it one first.`);
    }
  }
}

function actionFor(
  workspace: Workspace,
  { record }: SystemPosture,
  { kind }: ObligationPosture,
): CodeAction | undefined {
  return record.id === undefined
    ? undefined
    : waiveObligation(workspace, record.place.uri, { obligation: kind, system: record.id });
}

function ofFinding(workspace: Workspace, { file, record, facts }: Placed, finding: Diagnostic): Offer {
  const { document } = record;
  const own = recordAtOffset(document, finding.range.start) ?? record;
  const context = { workspace, file, range: finding.range, document, record: own, diagnostics: [finding] };
  const [action] = waive(context);
  return action
    ? { is: 'action', at: { uri: file.uri, range: finding.range }, action }
    : refused(`What is found there in "${nameFor(facts)}" cannot be waived.`);
}

function findingChoices(
  { file }: Placed,
  { findings, group }: { readonly findings: readonly Diagnostic[]; readonly group: string },
): readonly Choice[] {
  return findings.map(({ code, message, range }) => ({
    label: code,
    description: `line ${file.text.positionAt(range.start).line + 1}`,
    detail: shortenedTo(200, message),
    group,
    leads: {
      to: 'wish',
      wish: {
        wants: 'waive',
        at: { uri: file.uri, range: { start: range.start, end: range.start } },
        pointed: true,
        finding: code,
      },
    },
  }));
}

/** What a system owes and does not have in order, unless it is let go already. */
function dutyChoices(
  workspace: Workspace,
  system: SystemPosture | undefined,
  group: string,
): readonly Choice[] {
  const id = system?.record.id;
  if (!system || id === undefined) return [];
  const root = linksAround(workspace, system.record.place.uri).uri;
  return system.obligations
    .filter(({ state }) => problemStates.has(state) || state === 'unknown')
    .sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state))
    .map(obligation => {
      const { kind, subject, state } = obligation;
      return {
        label: obligationTitle(obligation),
        description: shortenedTo(110, obligationWords(obligation)),
        group,
        state,
        leads: {
          to: 'wish',
          wish: {
            wants: 'waive',
            duty: { root, system: id, kind, ...(subject !== undefined && { subject }) },
          },
        },
      };
    });
}

function amongAll(workspace: Workspace): Offer {
  const choices = postureOf(workspace).roots.flatMap(root =>
    root.systems.flatMap(system => dutyChoices(workspace, system, nameFor(system.record))),
  );
  return choices.length > 0
    ? { is: 'choose', prompt, choices }
    : refused(
        'No system owes anything that asks somebody to act. To waive a finding, put the cursor on it first.',
      );
}

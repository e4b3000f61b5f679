import { fitted } from '../base/fitted.ts';
import { keptOnce } from '../base/kept-once.ts';
import { memo } from '../base/memo.ts';
import { ownData } from '../base/own-data.ts';
import { shortened } from '../base/shorten.ts';
import type { Config } from '../model/config.ts';
import type { RecordFacts } from '../model/facts.ts';
import type { RootView } from '../model/links.ts';
import type { Moment } from '../model/moment.ts';
import type { SystemFacts } from '../model/system-facts.ts';
import { obligationWaiver } from '../model/waivers.ts';
import { answersOf } from './answers.ts';
import { demandFor, type ObligationName, obligationNames, verdictOn } from './demands.ts';
import type { DocumentState, DueDay } from './document-state.ts';
import { type Reason, type State, states } from './states.ts';

/** What a system owes, or does not, and the state of that. */
export interface ObligationPosture {
  /** The kind of document that answers it. */
  readonly kind: ObligationName;
  /** What it is about where a system owes one for each: the id or name of a vendor, the name of an input. */
  readonly subject?: string;
  readonly state: State;
  readonly reasons: readonly Reason[];
  /** The document that answers it best. */
  readonly document?: RecordFacts;
  readonly due?: DueDay;
}

/** A system, and what has to be known to say what it owes. */
export interface OwingSystem {
  readonly root: RootView;
  readonly config: Config;
  readonly moment: Moment;
  readonly record: RecordFacts;
  readonly system: SystemFacts;
}

/** Every obligation there is, in order: what the system does not owe is `not-required`. */
export function obligationsOf(owing: OwingSystem): readonly ObligationPosture[] {
  const obligations = obligationNames.flatMap(kind => {
    const verdict = verdictOn(demandFor(owing.config, kind), owing.system);
    if (!verdict.owed) return [notRequired(owing, kind, verdict.because)];
    const { answers, nothing } = answersOf(owing, kind);
    if (answers.length === 0) return [notRequired(owing, kind, nothing)];
    return answers.map(({ subject, about, candidates }) => {
      const best = bestOf(candidates);
      const found = best
        ? { kind, ...(subject !== undefined && { subject }), ...best }
        : missing(owing, { kind, subject, about, because: verdict.because });
      return unlessWaived(owing, found);
    });
  });
  return fitted(obligations);
}

function notRequired({ config }: OwingSystem, kind: ObligationName, because: string): ObligationPosture {
  const message = `not required: ${because}`;
  return alike(config)(`${kind} ${message}`, () =>
    ownData({ kind, state: 'not-required', reasons: [{ code: 'not-applicable', message }] }),
  );
}

interface Missing {
  readonly kind: ObligationName;
  readonly subject: string | undefined;
  readonly about: string | undefined;
  readonly because: string;
}

function missing({ config }: OwingSystem, { kind, subject, about, because }: Missing): ObligationPosture {
  const what = about === undefined ? '' : `${about} is `;
  const message = `${what}required since ${because}`;
  return alike(config)(`${kind} ${subject === undefined ? '' : `of ${subject} `}${message}`, () =>
    ownData({
      kind,
      ...(subject !== undefined && { subject }),
      state: 'missing',
      reasons: [{ code: 'no-document', message }],
    }),
  );
}

/**
 * Of thousands of systems most are like others in what they owe, and why: that is kept once for all of them, and holds on to the text
 * of none.
 */
const alike = memo((_: Config) => keptOnce<ObligationPosture>(1000));

/** Something that answers an obligation, and how well; a section of the system's own entry has no document. */
export interface Candidate extends DocumentState {
  readonly document?: RecordFacts;
}

function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (best, each) => (best && states.indexOf(best.state) >= states.indexOf(each.state) ? best : each),
    undefined,
  );
}

/** What is in order needs no waiver; one is then left unused. */
function unlessWaived({ root, moment, record }: OwingSystem, found: ObligationPosture): ObligationPosture {
  if (found.state === 'current' || found.state === 'due-soon' || record.id === undefined) return found;
  const waiver = obligationWaiver(root, { obligation: found.kind, system: record.id, today: moment.today });
  if (!waiver) return found;
  const message = `waived until ${waiver.expires} by ${shortened(waiver.approvedBy)}: ${shortened(waiver.reason)}`;
  const reason: Reason = { code: 'waived', message };
  return { ...found, state: 'waived', reasons: [reason, ...found.reasons] };
}

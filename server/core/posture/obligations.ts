import { shortened } from '../base/shorten.ts';
import { demandsOf, hasReached, isStage } from '../model/stages.ts';
import type { SystemFacts } from '../model/system-facts.ts';

/** What a system in some circumstances has to have. Its name is the kind of document that answers it. */
export interface Obligation {
  readonly kind: string;
  /** Whether a system owes it, and why or why not, in words that go on a sentence. */
  owedBy(system: SystemFacts): Verdict;
}

export interface Verdict {
  readonly owed: boolean;
  /** `it is customer-facing`; several in one text. */
  readonly because: string;
}

/** The obligations whose kinds of document there are. */
export const obligations: readonly Obligation[] = [
  {
    kind: 'impact-assessment',
    owedBy: system => {
      if (system.stage === 'retired') return { owed: false, because: 'a retired system owes nothing' };
      if (!hasReached(demandsOf(system.stage), 'pilot')) {
        return {
          owed: false,
          because: `it is owed from the stage pilot on, and this system is at ${system.stage}`,
        };
      }
      const grounds = groundsForImpactAssessment(system);
      const none =
        'the system is internal, of low or medium risk, not high in the AI Act, and does not go beyond assisting people';
      if (grounds.length === 0) return { owed: false, because: none };
      return { owed: true, because: [...doubtfulStage(system), ...grounds].join(', ') };
    },
  },
];

function doubtfulStage({ stage }: SystemFacts): readonly string[] {
  if (stage === undefined) return ['its stage is not given, which counts as production'];
  return isStage(stage) ? [] : [`its stage "${shortened(stage)}" is none, which counts as production`];
}

/** Each ground by itself is enough. What is not given counts as the stricter value, and the ground says so. */
function groundsForImpactAssessment({
  audience,
  risk,
  aiActClass,
  automationLevel,
}: SystemFacts): readonly string[] {
  const grounds: string[] = [];
  if (audience === undefined) grounds.push('its audience is not given, which counts as public');
  else if (audience !== 'internal') grounds.push(`its audience is ${shortened(audience)}`);
  if (risk === undefined) grounds.push('its risk level is not given, which counts as high');
  else if (!bearable.has(risk)) grounds.push(`its risk is ${shortened(risk)}`);
  if (aiActClass === undefined) grounds.push('its AI Act class is not given, which counts as high');
  else if (!lightlyRegulated.has(aiActClass)) grounds.push(`its AI Act class is ${shortened(aiActClass)}`);
  if (automationLevel === undefined)
    grounds.push('its automation level is not given, which counts as deciding');
  else if (!assisting.has(automationLevel))
    grounds.push(`its automation level is ${shortened(automationLevel)}`);
  return grounds;
}

// These name what owes nothing rather than what does, so that a misspelt value spares nobody.
const bearable: ReadonlySet<string> = new Set(['low', 'medium']);
const lightlyRegulated: ReadonlySet<string> = new Set(['limited', 'minimal']);
/** The automation levels at which the system proposes nothing that a person would merely confirm. */
const assisting: ReadonlySet<string> = new Set(['inform', 'assist']);

import { listed } from '../base/listed.ts';
import { shortened } from '../base/shorten.ts';
import type { Config } from '../model/config.ts';
import { demandsOf, hasReached, isStage, type RisingStage } from '../model/stages.ts';
import type { SystemFacts } from '../model/system-facts.ts';

/** What a system in some circumstances has to have. The name is that of the kind of document that answers it. */
export const obligationNames = [
  'risk-assessment',
  'impact-assessment',
  'validation',
  'oversight',
  'monitoring',
  'vendor',
  'dataset',
  'runbook',
  'training',
] as const;

export type ObligationName = (typeof obligationNames)[number];

/** When an obligation is owed: from a stage on, if one of the conditions holds; without conditions always. */
export interface Demand {
  readonly from: RisingStage | 'never';
  /** By the deciding field, the values of it that are a ground. */
  readonly conditions: Conditions;
}

export type DecidingField = 'audience' | 'risk' | 'aiActClass' | 'automationLevel';

export type Conditions = { readonly [field in DecidingField]?: readonly string[] };

/** Whether a system owes something, and why or why not, in words that go on a sentence. */
export interface Verdict {
  readonly owed: boolean;
  /** `its audience is public and its risk is high` */
  readonly because: string;
}

const grave = ['high', 'critical'];
const beyondAssisting = ['recommend', 'decide-with-review', 'decide-and-act'];

const defaults: Readonly<Record<ObligationName, Demand>> = {
  'risk-assessment': { from: 'development', conditions: {} },
  'impact-assessment': {
    from: 'pilot',
    conditions: {
      audience: ['customer-facing', 'public'],
      risk: grave,
      aiActClass: ['high', 'prohibited'],
      automationLevel: beyondAssisting,
    },
  },
  validation: { from: 'pilot', conditions: {} },
  oversight: { from: 'development', conditions: { risk: grave, automationLevel: beyondAssisting } },
  monitoring: { from: 'production', conditions: {} },
  vendor: { from: 'pilot', conditions: {} },
  dataset: { from: 'pilot', conditions: {} },
  runbook: { from: 'production', conditions: { audience: ['customer-facing', 'public'], risk: grave } },
  training: { from: 'development', conditions: {} },
};

/**
 * When an obligation is owed in an AIMS. What its configuration does not say stays as it is by default: the stage by
 * itself, the conditions as a whole.
 */
export function demandFor(config: Config, name: ObligationName): Demand {
  const own = config.obligations[name];
  const conditions: Conditions = {
    ...(own?.if_audience && { audience: own.if_audience }),
    ...(own?.if_risk && { risk: own.if_risk }),
    ...(own?.if_ai_act_class && { aiActClass: own.if_ai_act_class }),
    ...(own?.if_automation_level && { automationLevel: own.if_automation_level }),
  };
  const standard = defaults[name];
  return {
    from: own?.from ?? standard.from,
    conditions: Object.keys(conditions).length > 0 ? conditions : standard.conditions,
  };
}

export function verdictOn({ from, conditions }: Demand, system: SystemFacts): Verdict {
  const { stage } = system;
  if (from === 'never') return { owed: false, because: 'no system owes it, as the configuration has it' };
  if (stage === 'retired') return { owed: false, because: 'a retired system owes nothing' };
  if (!hasReached(demandsOf(stage), from)) {
    return {
      owed: false,
      because: `it is owed from the stage ${from} on, and its stage is ${stage}`,
    };
  }
  const fields = decidingFields.filter(field => conditions[field]);
  if (fields.length === 0) return { owed: true, because: stageInWords(system) };
  const grounds = fields.filter(field => isGround(field, conditions[field] ?? [], system[field]));
  if (grounds.length === 0) {
    return {
      owed: false,
      because: listed(fields.map(field => `its ${titles[field]} is ${system[field]}`)),
    };
  }
  return {
    owed: true,
    because: [...doubtfulStage(system), listed(groundsInWords(system, grounds))].join('; '),
  };
}

const titles: Readonly<Record<DecidingField, string>> = {
  audience: 'audience',
  risk: 'risk',
  aiActClass: 'AI Act class',
  automationLevel: 'automation level',
};

const decidingFields = Object.keys(titles) as readonly DecidingField[];

/** Every value that a deciding field can have. What is none of them, or absent, spares nobody. */
const values: Readonly<Record<DecidingField, readonly string[]>> = {
  audience: ['internal', 'customer-facing', 'public'],
  risk: ['low', 'medium', 'high', 'critical'],
  aiActClass: ['prohibited', 'high', 'limited', 'minimal'],
  automationLevel: ['inform', 'assist', 'recommend', 'decide-with-review', 'decide-and-act'],
};

function isGround(field: DecidingField, grounds: readonly string[], value: string | undefined): boolean {
  return value === undefined || grounds.includes(value) || !values[field].includes(value);
}

function stageInWords(system: SystemFacts): string {
  const [doubt] = doubtfulStage(system);
  if (doubt !== undefined) return doubt;
  return system.stage === 'suspended'
    ? 'it is suspended, which owes what a pilot does'
    : `its stage is ${system.stage}`;
}

function doubtfulStage({ stage }: SystemFacts): readonly string[] {
  if (stage === undefined) return ['its stage is not given, which counts as production'];
  return isStage(stage) ? [] : [`its stage "${shortened(stage)}" is none, which counts as production`];
}

/** Each ground by itself is enough; those that rest on what is not given are told together. */
function groundsInWords(system: SystemFacts, grounds: readonly DecidingField[]): readonly string[] {
  const given = grounds.flatMap(field => {
    const value = system[field];
    if (value === undefined) return [];
    return values[field].includes(value)
      ? [`its ${titles[field]} is ${value}`]
      : [`its ${titles[field]} "${shortened(value)}" is none, which counts as the strictest`];
  });
  const absent = grounds.filter(field => system[field] === undefined).map(field => titles[field]);
  if (absent.length === 0) return given;
  const isOrAre = absent.length === 1 ? 'is' : 'are';
  return [...given, `its ${listed(absent)} ${isOrAre} not given, which counts as the strictest`];
}

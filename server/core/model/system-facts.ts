import { memo } from '../base/memo.ts';
import { ownData } from '../base/own-data.ts';
import { follow, plainValue, valueAt } from '../syntax/node.ts';
import { type FactItem, factWords } from './fact-words.ts';
import { fingerprint } from './fingerprint.ts';
import { saidIn } from './placeholder.ts';
import { type Record, sourceText, textIn } from './record.ts';
import { useOf } from './uses.ts';

/**
 * What a system's entry says that decides what the system owes. Each is as written; undefined where it is absent or
 * holds a placeholder.
 */
export interface SystemFacts {
  readonly stage?: string;
  readonly risk?: string;
  readonly aiActClass?: string;
  readonly audience?: string;
  readonly automationLevel?: string;
  /**
   * What an assessment looks at, as JSON, by the name of the fact; absent facts are left out. Most systems have no
   * assessment that asks what it comes to: see `fingerprintsOf` and `factsInWords`.
   */
  readonly facts: FactTexts;
}

export type FactTexts = Readonly<globalThis.Record<string, string>>;

/** The fingerprints of the facts, by name: what assessments compare. */
export const fingerprintsOf = memo(
  (facts: FactTexts): Readonly<globalThis.Record<string, string>> =>
    Object.fromEntries(
      Object.entries(facts).flatMap(([name, text]) => {
        const print = fingerprint(JSON.parse(text));
        return print === undefined ? [] : [[name, print]];
      }),
    ),
);

/** The facts in words, by name: for people and never to compare. */
export const factsInWords = memo(
  (facts: FactTexts): Readonly<globalThis.Record<string, readonly FactItem[]>> =>
    Object.fromEntries(Object.entries(facts).map(([name, text]) => [name, factWords(JSON.parse(text))])),
);

/** The facts that `assessed.facts` names, in the order in which they are shown. */
export const factNames = [
  'purpose',
  'models',
  'data_inputs',
  'data_outputs',
  'audience',
  'automation_level',
  'risk',
  'stage',
] as const;

export type FactName = (typeof factNames)[number];

export function systemFactsOf(record: Record): SystemFacts {
  const facts: { [name: string]: string } = {};
  for (const name of factNames) {
    const value = factValue(record, name);
    if (value !== undefined && value !== null) facts[name] = JSON.stringify(value);
  }
  const all: { readonly [Key in keyof SystemFacts]: SystemFacts[Key] | undefined } = {
    facts,
    stage: saidIn(record, 'stage'),
    risk: saidIn(record, 'risk', 'level'),
    aiActClass: saidIn(record, 'risk', 'ai_act_class'),
    audience: saidIn(record, 'audience'),
    automationLevel: saidIn(record, 'automation_level'),
  };
  // What is undefined is not there afterwards.
  return ownData(all) as SystemFacts;
}

function factValue(record: Record, name: FactName): unknown {
  switch (name) {
    case 'models':
      return mappingsIn(record, 'models', ['name', 'vendor', 'version', 'deployment_mode']);
    case 'risk':
      return picked(record, ['risk'], ['level', 'ai_act_class']);
    case 'stage': {
      // An assessment looks at a system before or in production; the steps before that change nothing for it.
      const stage = textIn(record, 'stage');
      return stage === undefined ? undefined : stage === 'production' ? 'production' : 'before-production';
    }
    default:
      return wholeValue(record, name);
  }
}

function wholeValue(record: Record, name: string): unknown {
  const use = useOf(record, name);
  if (use?.section) return sourceText(record, use.section.contentRange);
  return use?.value && plainValue(use.value);
}

function mappingsIn(record: Record, name: string, keys: readonly string[]): unknown {
  const list = follow(valueAt(record.node, [name]));
  if (list?.type !== 'sequence') return wholeValue(record, name);
  return list.items.map((_, index) => picked(record, [name, index], keys));
}

/** The named texts of a mapping, as they are written: a version is the same with and without quotes. */
function picked(record: Record, path: readonly (string | number)[], keys: readonly string[]): unknown {
  const node = follow(valueAt(record.node, path));
  if (node?.type !== 'mapping') return node && plainValue(node);
  return Object.fromEntries(keys.map(key => [key, textIn({ ...record, node }, key)]));
}

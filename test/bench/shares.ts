import {
  applyChange,
  check,
  emptyWorkspace,
  type FileText,
  filesInOrder,
  postureOf,
  type Rule,
  readFile,
  rules,
} from '../../server/core/index.ts';
import { factsOf } from '../../server/core/model/facts.ts';
import { linksOf } from '../../server/core/model/links.ts';
import type {
  AimsRule,
  DocumentRule,
  FileRule,
  Finding,
  FindingsRule,
  RecordRule,
  RelationsRule,
} from '../../server/core/rules/rule.ts';

/** How the time of one check of a workspace divides among what is done in it. */
export interface Shares {
  /** In milliseconds: of all parts together. */
  readonly total: number;
  /** What is worked out before rules are asked, in that order, and what goes on around them. */
  readonly phases: readonly Part[];
  /** The longest first. */
  readonly rules: readonly Part[];
}

export interface Part {
  readonly name: string;
  readonly milliseconds: number;
  /** Of the total, 0 to 1. */
  readonly share: number;
}

/** More than this share of a check is too much for one rule. */
export const mostOfOneRule = 1 / 5;

export function tooLong({ rules: asked }: Shares): readonly Part[] {
  return asked.filter(({ share }) => share > mostOfOneRule);
}

/**
 * Checks a workspace from its texts twice, as the command line does, with the rules in their order and in the opposite
 * one. What several rules share is worked out for whichever asks first: a rule is billed with the shorter of its two
 * times, and the rest stands as a phase of its own.
 */
export function measureShares(
  texts: readonly FileText[],
  {
    folder,
    today,
    all = rules,
  }: { readonly folder: string; readonly today: string; readonly all?: readonly Rule[] },
): Shares {
  const passes = [all, [...all].reverse()].map(ordered => onePass(texts, { folder, today, all: ordered }));
  const mean = (of: (pass: Pass) => number) =>
    passes.reduce((sum, pass) => sum + of(pass), 0) / passes.length;
  const phaseNames = [...(passes[0]?.phases.keys() ?? [])];
  const phases = phaseNames.map(name => [name, mean(pass => pass.phases.get(name) ?? 0)] as const);
  const asked = all.map(({ code }) => {
    return [code, Math.min(...passes.map(pass => pass.rules.get(code) ?? 0))] as const;
  });
  const billed = sumOf(asked);
  const shared = mean(pass => sumOf([...pass.rules])) - billed;
  const total = sumOf(phases) + billed + shared;
  const part = ([name, milliseconds]: readonly [string, number]): Part => {
    return { name, milliseconds, share: milliseconds / total };
  };
  return {
    total,
    phases: [...phases, ['what several rules share', shared] as const].map(part),
    rules: asked.map(part).sort((a, b) => b.milliseconds - a.milliseconds),
  };
}

interface Pass {
  /** Milliseconds by name. */
  readonly phases: ReadonlyMap<string, number>;
  readonly rules: ReadonlyMap<string, number>;
}

function onePass(
  texts: readonly FileText[],
  { folder, today, all }: { readonly folder: string; readonly today: string; readonly all: readonly Rule[] },
): Pass {
  const phases = new Map<string, number>();
  const clocked = <Result>(name: string, work: () => Result): Result => {
    const begun = performance.now();
    const result = work();
    phases.set(name, performance.now() - begun);
    return result;
  };
  const files = clocked('reading', () => texts.map(readFile));
  clocked('facts', () => files.map(factsOf));
  const start = emptyWorkspace({ folders: [folder], today });
  const workspace = clocked('workspace', () => applyChange(start, { files }));
  clocked('links', () => linksOf(workspace));
  clocked('posture', () => postureOf(workspace));
  const times = new Map<string, number>();
  const timed = all.map(rule => withClock(rule, times));
  const around = 'asking the rules, sorting findings';
  clocked(around, () => {
    for (const file of filesInOrder(workspace)) {
      for (const { rule, error } of check(workspace, file, timed).failures) {
        throw new Error(`The rule ${rule} failed on ${file.uri}`, { cause: error });
      }
    }
  });
  phases.set(around, (phases.get(around) ?? 0) - sumOf([...times]));
  return { phases, rules: times };
}

/** The same rule, which adds to the times how long it takes to find what it finds. */
function withClock(rule: Rule, times: Map<string, number>): Rule {
  const clocked = (find: () => Iterable<Finding>): readonly Finding[] => {
    const begun = performance.now();
    try {
      return [...find()];
    } finally {
      times.set(rule.code, (times.get(rule.code) ?? 0) + performance.now() - begun);
    }
  };
  switch (rule.sees) {
    case 'file':
      return {
        ...rule,
        check: (context: Parameters<FileRule['check']>[0]) => clocked(() => rule.check(context)),
      };
    case 'record':
      return {
        ...rule,
        check: (context: Parameters<RecordRule['check']>[0]) => clocked(() => rule.check(context)),
      };
    case 'relations':
      return {
        ...rule,
        check: (context: Parameters<RelationsRule['check']>[0]) => clocked(() => rule.check(context)),
      };
    case 'document':
      return {
        ...rule,
        check: (context: Parameters<DocumentRule['check']>[0]) => clocked(() => rule.check(context)),
      };
    case 'aims':
      return {
        ...rule,
        check: (context: Parameters<AimsRule['check']>[0]) => clocked(() => rule.check(context)),
      };
    case 'findings':
      return {
        ...rule,
        check: (context: Parameters<FindingsRule['check']>[0]) => clocked(() => rule.check(context)),
      };
    default:
      return rule satisfies never;
  }
}

function sumOf(times: readonly (readonly [string, number])[]): number {
  return times.reduce((sum, [, milliseconds]) => sum + milliseconds, 0);
}

import { type Config, configOf } from '../model/config.ts';
import type { RecordFacts } from '../model/facts.ts';
import type { RootView } from '../model/links.ts';
import { seenIn } from '../model/said.ts';

/** The code that a system is made of, and from when on changes of it matter. */
export interface GovernedCode {
  /** From the folder of the root. */
  readonly globs: readonly string[];
  /** Of files whose changes do not count. */
  readonly ignore: readonly string[];
  /** Of files of which a single change counts. */
  readonly always: readonly string[];
  readonly commits: number;
  /** Added and deleted ones together. */
  readonly lines: number;
}

/** So many globs of one system, or of a configuration, are read. */
const mostGlobs = 200;

/** Undefined for a system that names no code, and for a record that is no system. */
export function governedCodeOf(root: RootView, system: RecordFacts): GovernedCode | undefined {
  return governedCode(configOf(root), system);
}

/** Whether a system says which code it is made of, whatever a configuration says of it. */
export function namesCode(system: RecordFacts): boolean {
  return (seenIn(system, 'ai-system')?.code ?? []).length > 0;
}

export function governedCode(
  { thresholds }: Pick<Config, 'thresholds'>,
  system: RecordFacts,
): GovernedCode | undefined {
  const { code = [], code_changes: own = {} } = seenIn(system, 'ai-system') ?? {};
  if (code.length === 0) return undefined;
  return {
    globs: code.slice(0, mostGlobs),
    ignore: [...thresholds.codeIgnore, ...(own.ignore ?? [])].slice(0, mostGlobs),
    always: [...thresholds.codeAlways, ...(own.always ?? [])].slice(0, mostGlobs),
    commits: own.commits ?? thresholds.codeCommits,
    lines: own.lines ?? thresholds.codeLines,
  };
}

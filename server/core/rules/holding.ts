import { fitted } from '../base/fitted.ts';
import { memo } from '../base/memo.ts';
import { configOf } from '../model/config.ts';
import type { FileFacts } from '../model/facts.ts';
import { inlineWaiversOf } from '../model/inline-waivers.ts';
import { linksAround } from '../model/links.ts';
import type { SourceFile } from '../model/source-file.ts';
import { waiversOf } from '../model/waivers.ts';
import { answersHold, type Bundle, bundleHolds, type Reliance } from '../model/watching.ts';
import type { Workspace } from '../model/workspace.ts';
import { spokesmanOf } from './aims-wide.ts';
import type { Rule } from './rule.ts';

/** What the findings in a file rest on besides its own text. */
interface Rest {
  readonly all: readonly Rule[];
  /** The answers of the AIMS about its records. */
  readonly resting: readonly (Reliance | Bundle)[];
  readonly around: Around;
}

/** What is the same object, or text, as long as it says the same. */
interface Around {
  readonly today: string;
  readonly settings: unknown;
  readonly severities: unknown;
  readonly waivers: unknown;
  /** Whether there are findings in it that nobody takes note of what they rest on. */
  readonly isUnsure: boolean;
}

const rests = new WeakMap<SourceFile, Rest>();

/** Takes note of what the findings rest on that a check of a file has come to. */
export function noteReliances(
  workspace: Workspace,
  file: SourceFile,
  { all, resting }: Pick<Rest, 'all' | 'resting'>,
): void {
  rests.set(file, { all, resting: fitted(resting), around: aroundOf(workspace, file) });
}

/**
 * Whether a check of a file would find what the last one did, though other files have changed. To ask costs a small part of
 * a check and does not look at the file's tree, so that of thousands of files only those are checked again that a change
 * concerns.
 */
export function findingsHold(workspace: Workspace, file: SourceFile, all: readonly Rule[]): boolean {
  const rest = rests.get(file);
  if (!rest || rest.all !== all || rest.around.isUnsure) return false;
  const { today, settings, severities, waivers, isUnsure } = aroundOf(workspace, file);
  const before = rest.around;
  if (isUnsure || today !== before.today || settings !== before.settings) return false;
  if (severities !== before.severities || waivers !== before.waivers) return false;
  const root = linksAround(workspace, file.uri);
  return rest.resting.every(each =>
    'isBroken' in each ? bundleHolds(each, root, workspace) : answersHold(each, root, workspace),
  );
}

/**
 * Whether a file is of the few of an AIMS in which findings are looked for anew after every change that others see, so that
 * its tree had better stay at hand: it speaks for the AIMS, or waives something in it.
 */
export function isCheckedEachTime(workspace: Workspace, file: SourceFile): boolean {
  const own = workspace.facts.get(file.uri);
  return spokesmanOf(linksAround(workspace, file.uri))?.place.uri === file.uri || (!!own && waives(own));
}

function aroundOf(workspace: Workspace, file: SourceFile): Around {
  const root = linksAround(workspace, file.uri);
  return {
    today: workspace.today,
    settings: workspace.settings,
    severities: configOf(root).severities,
    waivers: waiversOf(root),
    // Rules about the findings of others look at these each time.
    isUnsure: isCheckedEachTime(workspace, file) || inlineWaiversOf(file).waivers.length > 0,
  };
}

const waives = memo(({ records }: FileFacts): boolean =>
  records.some(({ kind }) => kind === 'waivers' || kind === 'config'),
);

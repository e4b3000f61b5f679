import { fitted } from '../base/fitted.ts';
import { memo } from '../base/memo.ts';
import { configOf } from '../model/config.ts';
import type { FileFacts } from '../model/facts.ts';
import { inlineWaiversOf } from '../model/inline-waivers.ts';
import { linksAround, type RootLinks } from '../model/links.ts';
import type { SourceFile } from '../model/source-file.ts';
import { waiversOf } from '../model/waivers.ts';
import { answersHold, type Bundle, bundleHolds, type Reliance } from '../model/watching.ts';
import type { Workspace } from '../model/workspace.ts';
import { spokenForIn } from './aims-wide.ts';
import type { Rule } from './rule.ts';

/** What the findings in a file rest on besides its own text. */
interface Rest {
  readonly all: readonly Rule[];
  /** The answers of the AIMS about its records. */
  readonly resting: readonly (Reliance | Bundle)[];
  readonly around: Around;
  /** Which document of it speaks for the AIMS; undefined where none does. */
  readonly spokenFor: number | undefined;
  /** Whether there are findings in it that nobody takes note of what they rest on. */
  readonly isUnsure: boolean;
}

/** What the findings in all files of an AIMS rest on. */
interface Around {
  readonly today: string;
  readonly settings: unknown;
  readonly severities: unknown;
  readonly waivers: unknown;
}

const rests = new WeakMap<SourceFile, Rest>();

/** Takes note of what the findings rest on that a check of a file has come to. */
export function noteReliances(
  workspace: Workspace,
  file: SourceFile,
  { all, resting }: Pick<Rest, 'all' | 'resting'>,
): void {
  const around = aroundIn(workspace, linksAround(workspace, file.uri));
  rests.set(file, {
    all,
    resting: fitted(resting),
    around,
    spokenFor: spokenForIn(workspace, file.uri),
    isUnsure: isUnsure(workspace, file),
  });
}

/**
 * Whether a check of a file would find what the last one did, though other files have changed. To ask costs a small part of
 * a check and does not look at the file's tree, so that of thousands of files only those are checked again that a change
 * concerns.
 */
export function findingsHold(workspace: Workspace, file: SourceFile, all: readonly Rule[]): boolean {
  const rest = rests.get(file);
  if (!rest || rest.all !== all || rest.isUnsure) return false;
  const root = linksAround(workspace, file.uri);
  if (rest.around !== aroundIn(workspace, root) || isUnsure(workspace, file)) return false;
  if (rest.spokenFor !== spokenForIn(workspace, file.uri)) return false;
  return rest.resting.every(each =>
    'isBroken' in each ? bundleHolds(each, root, workspace) : answersHold(each, root, workspace),
  );
}

/**
 * Whether a file is of the few of an AIMS in which findings are looked for anew after every change that others see, so that
 * its tree had better stay at hand: it waives something in the AIMS.
 */
export function isCheckedEachTime(workspace: Workspace, file: SourceFile): boolean {
  const own = workspace.facts.get(file.uri);
  return own !== undefined && waives(own);
}

/** Rules about the findings of others look at these each time. */
function isUnsure(workspace: Workspace, file: SourceFile): boolean {
  return isCheckedEachTime(workspace, file) || inlineWaiversOf(file).waivers.length > 0;
}

/** The same object as long as all of it is: of thousands of files each asks, and one of them is the first. */
function aroundIn({ today, settings }: Workspace, root: RootLinks): Around {
  const last = lastAround(root.lineage);
  const { around } = last;
  if (last.root === root && around?.today === today && around.settings === settings) return around;
  last.root = root;
  const now = { today, settings, severities: configOf(root).severities, waivers: waiversOf(root) };
  last.around = around && isSameAround(around, now) ? around : now;
  return last.around;
}

const lastAround = memo((_: object): { root?: RootLinks; around?: Around } => ({}));

function isSameAround(a: Around, b: Around): boolean {
  return (
    a.today === b.today &&
    a.settings === b.settings &&
    a.severities === b.severities &&
    a.waivers === b.waivers
  );
}

const waives = memo(({ records }: FileFacts): boolean =>
  records.some(({ kind }) => kind === 'waivers' || kind === 'config'),
);

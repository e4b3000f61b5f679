import { memo } from '../base/memo.ts';
import { configOf } from '../model/config.ts';
import type { FileFacts } from '../model/facts.ts';
import { inlineWaiversOf } from '../model/inline-waivers.ts';
import { linksAround } from '../model/links.ts';
import type { Moment } from '../model/moment.ts';
import type { SourceFile } from '../model/source-file.ts';
import { waiversOf } from '../model/waivers.ts';
import { answersHold, type Questions } from '../model/watching.ts';
import type { Workspace } from '../model/workspace.ts';
import { spokesmanOf } from './aims-wide.ts';
import { lightOf } from './ground.ts';
import type { Rule } from './rule.ts';

/** What the findings in a file rest on besides its own text. */
interface Rest {
  readonly all: readonly Rule[];
  /** What the rules asked of the AIMS about its records. */
  readonly asked: readonly Questions[];
  readonly around: Around;
  /** Stands for the newest AIMS of which the answers are known to be these. */
  light: object;
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

/** Takes note of what was asked while a file was checked. */
export function noteAsked(
  workspace: Workspace,
  file: SourceFile,
  { all, asked }: Pick<Rest, 'all' | 'asked'>,
): void {
  const light = lightOf(momentOf(workspace), linksAround(workspace, file.uri));
  rests.set(file, { all, asked, around: aroundOf(workspace, file), light });
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
  const moment = momentOf(workspace);
  const light = lightOf(moment, root);
  if (rest.light === light) return true;
  const holds = rest.asked.every(asked => answersHold(asked, root, moment));
  if (holds) rest.light = light;
  return holds;
}

function momentOf({ today, named, history }: Workspace): Moment {
  return { today, named, history };
}

function aroundOf(workspace: Workspace, file: SourceFile): Around {
  const root = linksAround(workspace, file.uri);
  return {
    today: workspace.today,
    settings: workspace.settings,
    severities: configOf(root).severities,
    waivers: waiversOf(root),
    isUnsure: spokesmanOf(root)?.place.uri === file.uri || looksAtFindings(workspace, file),
  };
}

/** Whether rules about the findings of others have something to say of a file: they look at these each time. */
function looksAtFindings({ facts }: Workspace, file: SourceFile): boolean {
  const own = facts.get(file.uri);
  if (own && waives(own)) return true;
  return inlineWaiversOf(file).waivers.length > 0;
}

const waives = memo(({ records }: FileFacts): boolean =>
  records.some(({ kind }) => kind === 'waivers' || kind === 'config'),
);

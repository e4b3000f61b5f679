import type { Steps } from '../base/steps.ts';
import { beginningLength } from '../model/beginning.ts';
import { leftOut } from '../model/left-out.ts';
import { recordsOf } from '../model/record.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Workspace } from '../model/workspace.ts';
import { rulesWaivedIn } from '../posture/waiving.ts';
import { foundAsWhole } from './as-whole.ts';
import { type Checked, CheckedFile } from './checked.ts';
import { rules } from './index.ts';
import { findInOwnRecord } from './on-records.ts';
import type { Rule } from './rule.ts';
import { checkPartSteps, checkSteps } from './run.ts';
import { sortsOf } from './sorts.ts';
import type { ToldFile } from './told-file.ts';
import { groupOfEntries, placedEntries } from './told-group.ts';

/** The rules that ask nobody else. */
const aloneRules: readonly Rule[] = rules.filter(
  ({ sees }) => sees === 'record' || sees === 'document' || sees === 'file',
);

/**
 * What can be told of a file before the others are known: nothing but what will be told in the end, too. The file need not be
 * a part of the workspace yet, nor read to its end; of the workspace it takes no more than the configuration and the waivers.
 */
export function* checkAloneSteps(workspace: Workspace, file: SourceFile): Steps<Checked> {
  const isApart = file.documents.some(({ header }) => mayGovern(header.kindName));
  // What a file says of how itself is checked is known once it is a part of the workspace.
  if (isApart || leftOut(workspace.rulings, file)) return new CheckedFile({ groups: [], others: [] });
  const { told } = yield* checkSteps(workspace, file, aloneRules);
  return new CheckedFile(file.isCutOff ? withoutEnd(file, told) : surely(workspace, file, told));
}

/**
 * Has it remembered what is found in a file alone, as far as that outlives its tree: of an entry of a register it does not. Right
 * after the file's facts were derived, with much at hand that they are made of, that takes a fraction of what it takes once the
 * tree was let go.
 */
export function* findAloneSteps(
  file: SourceFile,
  today: string,
  all: readonly Rule[] = aloneRules,
): Steps<void> {
  const sorts = sortsOf(all);
  for (const document of file.documents) {
    yield* foundAsWhole({ file, document, today }, sorts.document);
    yield* findInOwnRecord(document, { rules: sorts.record, today });
  }
}

/**
 * What is found in the first entries of a long file, and what each of the others says alone: all of it is found by a whole check,
 * too, which goes on from there.
 */
export function checkBeginningSteps(workspace: Workspace, file: SourceFile): Steps<Checked> {
  return checkPartSteps(workspace, file, { all: ownRules, until: beginningLength });
}

/** All but those about what the others find, which is not all found yet. */
const ownRules: readonly Rule[] = rules.filter(({ sees }) => sees !== 'findings');

/** Of an entry behind which another one begins all is there. */
function withoutEnd(file: SourceFile, { groups }: ToldFile): ToldFile {
  const starts = file.documents.flatMap(recordsOf).map(({ node }) => node.range.start);
  const last = Math.max(0, ...starts);
  const entries = groups.flatMap(placedEntries).filter(({ start }) => start < last);
  return { groups: entries.length > 0 ? [groupOfEntries(entries, last)] : [], others: [] };
}

/**
 * Where a rule is waived somewhere, the record that is meant may not be known yet; and of a file that is not known yet nobody
 * can say where something else in it stands.
 */
function surely(workspace: Workspace, file: SourceFile, { groups, others }: ToldFile): ToldFile {
  const waived = rulesWaivedIn(workspace, file);
  return { groups, others: others.filter(({ code, related }) => related.length === 0 && !waived.has(code)) };
}

function mayGovern(kindName: string): boolean {
  return kindName === 'config' || kindName === 'waivers';
}

/**
 * Whether a text may hold what decides how others are checked, a configuration or waivers, without reading it: its words, or an
 * escape that a letter can be written with.
 */
export function mayGovernOthers(text: string): boolean {
  return /\b(?:config|waivers)\b|\\[^"\\nrt]/.test(text);
}

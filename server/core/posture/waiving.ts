import { memo } from '../base/memo.ts';
import { encloses, type Range } from '../base/range.ts';
import { below } from '../base/uri.ts';
import { type InlineWaiver, inlineWaiversOf } from '../model/inline-waivers.ts';
import { linksAround, type RootLinks } from '../model/links.ts';
import { recordAt } from '../model/locate.ts';
import type { SourceFile } from '../model/source-file.ts';
import { holds, type Waived, type Waiver, waiversOf } from '../model/waivers.ts';
import type { Workspace } from '../model/workspace.ts';

/** Why and until when a finding is let go. */
export interface Waiving {
  readonly reason: string;
  /** Undefined where a comment does not say it. */
  readonly approvedBy?: string;
  /** The last day on which it holds. */
  readonly expires: string;
}

/** What lets a finding of a rule at a place go today: a comment beside it, else an entry of a waivers document. */
export function waivingOf(
  workspace: Workspace,
  file: SourceFile,
  { rule, range }: { readonly rule: string; readonly range: Range },
): Waiving | undefined {
  const { today } = workspace;
  const beside = inlineWaiversOf(file).waivers.find(
    waiver => waiver.rule === rule && today <= waiver.until.last && isBeside(waiver, range),
  );
  if (beside) {
    const { reason, approvedBy, until } = beside;
    return { reason, ...(approvedBy !== undefined && { approvedBy }), expires: until.last };
  }
  const waivers = waiversByRule(linksAround(workspace, file.uri)).get(rule) ?? [];
  return waivers.find(waiver => holds(waiver, today) && isMeant(workspace, file, waiver.waives, range));
}

/** Whether a finding is in the line that a comment is about. */
export function isBeside({ covers }: InlineWaiver, range: Range): boolean {
  return covers.start <= range.start && range.start <= covers.end;
}

/** The uri of the file that a waiver of findings is about; undefined where nothing is called so. */
export function fileOfWaiver(root: RootLinks, { waives }: Waiver): string | undefined {
  if (waives.is !== 'finding') return undefined;
  const { target } = waives;
  return 'path' in target ? uriOf(root, target.path) : root.definitions('any', target.id)[0]?.place.uri;
}

/** Whether a finding in a file is one of those that are waived: in that file, or in that record. */
export function isMeant(workspace: Workspace, file: SourceFile, waives: Waived, range: Range): boolean {
  if (waives.is !== 'finding') return false;
  const root = linksAround(workspace, file.uri);
  const { target } = waives;
  if ('path' in target) return uriOf(root, target.path) === file.uri;
  return root.definitions('any', target.id).some(record => {
    if (record.place.uri !== file.uri) return false;
    const document = file.documents.find(({ index }) => index === record.place.document);
    const within =
      record.place.path.length === 0 ? document?.node.range : recordAt(workspace, record)?.node.range;
    return within !== undefined && encloses(within, range);
  });
}

function uriOf(root: RootLinks, path: string): string {
  return below(
    root.uri,
    path.split('/').filter(segment => segment !== '' && segment !== '.'),
  );
}

const waiversByRule = memo((root: RootLinks): ReadonlyMap<string, readonly Waiver[]> => {
  const byRule = new Map<string, Waiver[]>();
  for (const waiver of waiversOf(root)) {
    if (waiver.waives.is !== 'finding') continue;
    const known = byRule.get(waiver.waives.rule);
    if (known) known.push(waiver);
    else byRule.set(waiver.waives.rule, [waiver]);
  }
  return byRule;
});

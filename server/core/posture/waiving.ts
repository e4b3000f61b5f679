import { grouped } from '../base/grouped.ts';
import { memo } from '../base/memo.ts';
import { encloses, type Range, rangeOf } from '../base/range.ts';
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

/** What lets findings in a file go today: a comment beside one, else an entry of a waivers document. */
export function waivingIn(
  workspace: Workspace,
  file: SourceFile,
): (finding: { readonly code: string; readonly range: Range }) => Waiving | undefined {
  const ofRules = new Map<string, WaivingOfRule>();
  return ({ code, range }) => {
    const known = ofRules.get(code) ?? waivingOfRule(workspace, file, code);
    ofRules.set(code, known);
    const beside = known.beside.find(waiver => isBeside(waiver, range));
    if (beside) {
      const { reason, approvedBy, until } = beside;
      return { reason, ...(approvedBy !== undefined && { approvedBy }), expires: until.last };
    }
    return known.listed.find(({ within }) => within.some(each => encloses(each, range)))?.waiver;
  };
}

/** The rules of which some findings in a file may be let go. */
export function rulesWaivedIn(workspace: Workspace, file: SourceFile): ReadonlySet<string> {
  const listed = waiversByRule(linksAround(workspace, file.uri));
  return new Set([...byRule(inlineWaiversOf(file).waivers).keys(), ...listed.keys()]);
}

/** What holds today of the waivers of a rule that are about a file. */
interface WaivingOfRule {
  readonly beside: readonly InlineWaiver[];
  /** `within`: where the findings stand that are waived. */
  readonly listed: readonly { readonly waiver: Waiver; readonly within: readonly Range[] }[];
}

function waivingOfRule(workspace: Workspace, file: SourceFile, rule: string): WaivingOfRule {
  const { today } = workspace;
  const inline = byRule(inlineWaiversOf(file).waivers).get(rule) ?? [];
  const listed = waiversByRule(linksAround(workspace, file.uri)).get(rule) ?? [];
  return {
    beside: inline.filter(({ until }) => today <= until.last),
    listed: listed.flatMap(waiver => {
      const within = holds(waiver, today) ? rangesMeant(workspace, file, waiver.waives) : [];
      return within.length > 0 ? [{ waiver, within }] : [];
    }),
  };
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
  return rangesMeant(workspace, file, waives).some(within => encloses(within, range));
}

/** Where in a file the findings stand that are waived. */
function rangesMeant(workspace: Workspace, file: SourceFile, waives: Waived): readonly Range[] {
  if (waives.is !== 'finding') return [];
  const root = linksAround(workspace, file.uri);
  const { target } = waives;
  if ('path' in target) return uriOf(root, target.path) === file.uri ? [everywhere] : [];
  return root.definitions('any', target.id).flatMap(record => {
    if (record.place.uri !== file.uri) return [];
    const document = file.documents.find(({ index }) => index === record.place.document);
    const within =
      record.place.path.length === 0 ? document?.node.range : recordAt(workspace, record)?.node.range;
    return within ?? [];
  });
}

const everywhere = rangeOf(0, Number.POSITIVE_INFINITY);

function uriOf(root: RootLinks, path: string): string {
  return below(
    root.uri,
    path.split('/').filter(segment => segment !== '' && segment !== '.'),
  );
}

const byRule = memo((waivers: readonly InlineWaiver[]) => grouped(waivers, ({ rule }) => rule));

const waiversByRule = memo((root: RootLinks) =>
  grouped(waiversOf(root), ({ waives }) => (waives.is === 'finding' ? waives.rule : undefined)),
);

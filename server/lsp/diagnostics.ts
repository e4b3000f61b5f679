import {
  type CodeDescription,
  DiagnosticSeverity,
  type Diagnostic as LspDiagnostic,
  type Position,
} from 'vscode-languageserver';
import {
  type Diagnostic,
  equalData,
  joined,
  memo,
  type PlacedEntry,
  placedDiagnostic,
  placedEntries,
  type Severity,
  type SourceFile,
  type ToldEntry,
  type ToldFile,
  type ToldGroup,
  type Workspace,
} from '../core/index.ts';
import type { ClientAbilities } from './abilities.ts';
import { type Listed, type ListedGroup, listed, listedInPart } from './listed.ts';
import { nowhere, toLocation, toPosition, toRange } from './to-proto.ts';

export interface DiagnosticContext {
  readonly workspace: Workspace;
  readonly abilities: ClientAbilities;
  /** The uri of the page of a rule. */
  readonly pageOf: (code: string) => string;
}

export function toDiagnostic(
  { workspace, abilities, pageOf }: DiagnosticContext,
  file: SourceFile,
  diagnostic: Diagnostic,
): LspDiagnostic {
  const { code, message, related } = diagnostic;
  return {
    range: toRange(file, diagnostic.range),
    severity: severities[diagnostic.severity],
    source: 'aims',
    code,
    message,
    ...(abilities.codeDescription && { codeDescription: descriptionOf(pageOf, code) }),
    ...(abilities.relatedInformation &&
      related.length > 0 && {
        relatedInformation: related.map(each => ({
          location: toLocation(workspace, each),
          message: each.message,
        })),
      }),
  };
}

/**
 * What is shown of the findings in a file; where there are too many to list, it says how many are not listed.
 *
 * @param inPart whether there may be others, so that nobody knows what there is room for
 */
export function toDiagnostics(
  context: DiagnosticContext,
  file: SourceFile,
  told: ToldFile,
  { inPart = false } = {},
): readonly LspDiagnostic[] {
  const { items, unlisted } = inPart ? listedInPart(told) : listed(told);
  const inEntry = showingEntries(context, file);
  const inGroup = showingGroups(context, file, inEntry);
  const shown = items.map(item => {
    if ('group' in item) return inGroup(item);
    return [item.entry ? inEntry(item.entry, item.index) : toDiagnostic(context, file, item.diagnostic)];
  });
  return joined(unlisted.size === 0 ? shown : [[unlistedDiagnostic(context, unlisted)], ...shown]);
}

/** What was shown of a group of entries: what is of these severities. */
interface ShownGroup {
  /** Where the group began. */
  readonly start: Position;
  readonly of: readonly Severity[];
  readonly diagnostics: readonly LspDiagnostic[];
}

const shownGroups = memo((_: ClientAbilities) => new WeakMap<ToldGroup, ShownGroup>());

/** Shows what is told of groups. Of one that begins on the same line as before it is the same list, likewise. */
function showingGroups(
  context: DiagnosticContext,
  file: SourceFile,
  inEntry: ReturnType<typeof showingEntries>,
): (listed: ListedGroup) => readonly LspDiagnostic[] {
  const known = shownGroups(context.abilities);
  return ({ group, of }) => {
    const start = toPosition(file, group.start);
    const before = known.get(group.told);
    if (before && isSamePosition(before.start, start) && equalData(before.of, of)) return before.diagnostics;
    const diagnostics = placedEntries(group).flatMap(entry =>
      entry.told.diagnostics.flatMap(({ severity }, index) =>
        of.includes(severity) ? [inEntry(entry, index)] : [],
      ),
    );
    known.set(group.told, { start, of, diagnostics });
    return diagnostics;
  };
}

function isSamePosition(a: Position, b: Position): boolean {
  return a.line === b.line && a.character === b.character;
}

/** What was shown of an entry, by the place of each among all that is told of it. */
interface ShownEntry {
  /** Where the entry began. */
  readonly start: Position;
  readonly diagnostics: (LspDiagnostic | undefined)[];
}

const shownEntries = memo((_: ClientAbilities) => new WeakMap<ToldEntry, ShownEntry>());

/**
 * Shows what is told of entries. Of an entry that begins on the same line as before it is the same objects, however much text
 * there is before it now; of one that moved by some lines everything is as many lines further on.
 */
function showingEntries(
  context: DiagnosticContext,
  file: SourceFile,
): (entry: PlacedEntry, index: number) => LspDiagnostic {
  const known = shownEntries(context.abilities);
  let last: { readonly entry: PlacedEntry; readonly shown: ShownEntry } | undefined;
  const shownOf = (entry: PlacedEntry): ShownEntry => {
    const start = toPosition(file, entry.start);
    const before = known.get(entry.told);
    if (before && isSamePosition(before.start, start)) return before;
    const isBelow = before?.start.character === start.character;
    const by = start.line - (before?.start.line ?? 0);
    const diagnostics = isBelow
      ? before.diagnostics.map(each => each && linesFurther(each, by))
      : new Array<LspDiagnostic | undefined>(entry.told.diagnostics.length);
    const shown = { start, diagnostics };
    known.set(entry.told, shown);
    return shown;
  };
  return (entry, index) => {
    if (last?.entry !== entry) last = { entry, shown: shownOf(entry) };
    const { diagnostics } = last.shown;
    const diagnostic =
      diagnostics[index] ??
      toDiagnostic(context, file, placedDiagnostic(entry.told.diagnostics[index] as Diagnostic, entry));
    diagnostics[index] = diagnostic;
    return diagnostic;
  };
}

function linesFurther(diagnostic: LspDiagnostic, by: number): LspDiagnostic {
  const { start, end } = diagnostic.range;
  const further = ({ line, character }: Position) => ({ line: line + by, character });
  return { ...diagnostic, range: { start: further(start), end: further(end) } };
}

function unlistedDiagnostic(context: DiagnosticContext, unlisted: Listed['unlisted']): LspDiagnostic {
  const counts = [...unlisted].map(([severity, count]) => `${count} more of severity ${severity}`);
  return ofHost(context, {
    code: 'unlisted-findings',
    severity: DiagnosticSeverity.Information,
    message:
      `Besides the findings that are listed here, this file has ${counts.join(' and ')}. ` +
      'An editor is not told of thousands with every keystroke; `aims check` lists every one.',
  });
}

/** What is shown in a file that could not be read whole. */
export function uncheckedDiagnostic(
  context: Omit<DiagnosticContext, 'workspace'>,
  reason: string,
): LspDiagnostic {
  return ofHost(context, {
    code: 'unchecked-file',
    severity: DiagnosticSeverity.Warning,
    message: reason,
  });
}

/** What no rule finds and the server has to say of a file as a whole. */
function ofHost(
  { abilities, pageOf }: Omit<DiagnosticContext, 'workspace'>,
  said: Pick<LspDiagnostic, 'severity' | 'message'> & { readonly code: string },
): LspDiagnostic {
  return {
    range: nowhere,
    source: 'aims',
    ...said,
    ...(abilities.codeDescription && { codeDescription: descriptionOf(pageOf, said.code) }),
  };
}

/** Where the page of a rule is: one object for all of the thousands of findings of the rule, which are kept. */
function descriptionOf(pageOf: DiagnosticContext['pageOf'], code: string): CodeDescription {
  const known = descriptions(pageOf);
  let description = known.get(code);
  if (!description) {
    description = { href: pageOf(code) };
    known.set(code, description);
  }
  return description;
}

const descriptions = memo((_: DiagnosticContext['pageOf']) => new Map<string, CodeDescription>());

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

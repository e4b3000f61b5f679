import type { Range } from '../base/range.ts';
import { configOf } from '../model/config.ts';
import { linksAround } from '../model/links.ts';
import { headAt, type Location, locationOf } from '../model/locate.ts';
import type { Document, SourceFile } from '../model/source-file.ts';
import type { SeveritySetting, Workspace } from '../model/workspace.ts';
import type { Answer } from './answer.ts';
import type { Fix, Related, Severity } from './rule.ts';

/** A finding as people see it: with its rule's code, its severity as set, and the document that it is about. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly range: Range;
  readonly message: string;
  readonly related: readonly RelatedLocation[];
  readonly fixes: readonly Fix[];
  /** Undefined for what concerns the file as a whole. */
  readonly document: Document | undefined;
}

export interface RelatedLocation extends Location {
  readonly message: string;
}

/** Tells people what the rules found in a file: with the severities that they set, and nothing of rules switched off. */
export function telling(
  workspace: Workspace,
  file: SourceFile,
): (answer: Answer, document: Document | undefined) => readonly Diagnostic[] {
  const settings = new Map<string, SeveritySetting>();
  return ({ rule, findings }, document) => {
    const setting = settings.get(rule.code) ?? settingOf(workspace, file, rule.code);
    settings.set(rule.code, setting);
    if (setting === 'off') return [];
    return findings.map(({ range, message, severity = rule.severity, related, fixes = nothing }) => ({
      code: rule.code,
      severity: setting === 'default' ? severity : setting,
      range,
      message,
      related: related?.map(each => located(workspace, file, each)) ?? nothing,
      fixes,
      document,
    }));
  };
}

/** One for all: in a large register there are thousands of findings with nothing beside them. */
const nothing: readonly never[] = [];

/** What the configuration of an AIMS says holds for everybody; an editor's own settings say the rest. */
function settingOf(workspace: Workspace, file: SourceFile, code: string): SeveritySetting {
  const { severities } = configOf(linksAround(workspace, file.uri));
  return own(severities, code) ?? own(workspace.settings.severity, code) ?? 'default';
}

function located(workspace: Workspace, file: SourceFile, related: Related): RelatedLocation {
  const { message } = related;
  if ('range' in related) return { uri: file.uri, range: related.range, message };
  const where = 'head' in related ? headAt(workspace, related.head) : locationOf(workspace, related.place);
  return { ...where, message };
}

function own(settings: Readonly<Record<string, SeveritySetting | undefined>>, code: string) {
  return Object.hasOwn(settings, code) ? settings[code] : undefined;
}

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

/** An answer about a document, or about one of its records; undefined for what concerns the file as a whole. */
export interface AnswerAbout extends Answer {
  readonly document: Document | undefined;
}

/** What people are told of an answer about a file: with the severity that they set for the rule, and nothing of one switched off. */
export function told(workspace: Workspace, file: SourceFile, answer: AnswerAbout): readonly Diagnostic[] {
  const { rule, document, findings } = answer;
  if (findings.length === 0) return [];
  const setting = settingOf(workspace, file, rule.code);
  if (setting === 'off') return [];
  return findings.map(({ range, message, severity, related = [], fixes = [] }) => ({
    code: rule.code,
    severity: setting === undefined || setting === 'default' ? (severity ?? rule.severity) : setting,
    range,
    message,
    related: related.map(each => located(workspace, file, each)),
    fixes,
    document,
  }));
}

/** What the configuration of an AIMS says holds for everybody; an editor's own settings say the rest. */
function settingOf(workspace: Workspace, file: SourceFile, code: string): SeveritySetting | undefined {
  const { severities } = configOf(linksAround(workspace, file.uri));
  return own(severities, code) ?? own(workspace.settings.severity, code);
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

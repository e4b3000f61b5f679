import type { Range } from '../base/range.ts';
import { byCodeUnits } from '../base/uri.ts';
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

export type Tell = (answer: Answer, document: Document | undefined) => readonly Diagnostic[];

export function byPlace(
  a: Pick<Diagnostic, 'range' | 'code'>,
  b: Pick<Diagnostic, 'range' | 'code'>,
): number {
  return a.range.start - b.range.start || a.range.end - b.range.end || byCodeUnits(a.code, b.code);
}

/** Tells people what the rules found in a file: with the severities that they set, and nothing of rules switched off. */
export function telling(workspace: Workspace, file: SourceFile): Tell {
  const settings = settingsFor(workspace, file);
  const known = new Map<string, SeveritySetting>();
  return ({ rule, findings }, document) => {
    const setting = known.get(rule.code) ?? settingOf(settings, rule.code);
    known.set(rule.code, setting);
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

/** The severities that people set for what is found in a file: the same objects as long as they set the same. */
export interface SeveritySettings {
  /** What the configuration of the AIMS says, which holds for everybody. */
  readonly ofAims: Severities;
  /** An editor's own, which say the rest. */
  readonly ofEditor: Severities;
}

type Severities = Readonly<Record<string, SeveritySetting | undefined>>;

export function settingsFor(workspace: Workspace, file: SourceFile): SeveritySettings {
  const { severities } = configOf(linksAround(workspace, file.uri));
  return { ofAims: severities, ofEditor: workspace.settings.severity };
}

function settingOf({ ofAims, ofEditor }: SeveritySettings, code: string): SeveritySetting {
  return own(ofAims, code) ?? own(ofEditor, code) ?? 'default';
}

function located(workspace: Workspace, file: SourceFile, related: Related): RelatedLocation {
  const { message } = related;
  if ('range' in related) return { uri: file.uri, range: related.range, message };
  const where = 'head' in related ? headAt(workspace, related.head) : locationOf(workspace, related.place);
  return { message, ...where };
}

function own(settings: Severities, code: string) {
  return Object.hasOwn(settings, code) ? settings[code] : undefined;
}

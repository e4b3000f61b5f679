import { answersTo } from '../../server/core/kinds/framework-documents.ts';
import { frameworkItem } from '../../server/core/kinds/frameworks.ts';
import type { ExampleFile, Part } from './example.ts';

/** What AIMS says of the example, in texts that can be compared. */
export interface Seen {
  readonly findings: readonly FindingSeen[];
  readonly obligations: readonly RowSeen[];
  readonly readiness: readonly ReadinessSeen[];
  /** Files of which only the fault is told that keeps them from being read. */
  readonly unchecked: ReadonlySet<string>;
}

export interface FindingSeen {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

export interface RowSeen {
  readonly system: string;
  readonly obligation: string;
  /** The vendor, the dataset or the role, where a system owes one for each. */
  readonly subject: string | undefined;
  readonly state: string;
  readonly document: { readonly file: string; readonly id: string | undefined } | undefined;
  readonly text: string;
}

/** A clause or a control of the readiness. */
export interface ReadinessSeen {
  readonly id: string;
  /** The files of the documents that answer it. */
  readonly files: readonly string[];
  readonly text: string;
}

/** Kinds of which every document counts for the AIMS as a whole, whose findings stand at the scope, else the register. */
const speakForAll = new Set(['scope', 'runbook', 'policy', 'internal-audit', 'management-review']);

export function mayChange(
  { file, line }: FindingSeen,
  {
    removed,
    parts,
    sameLine,
  }: {
    readonly removed: ExampleFile;
    readonly parts: readonly Part[];
    /** The changed findings of that line, before and after. */
    readonly sameLine: readonly FindingSeen[];
  },
): boolean {
  const part = parts.find(each => each.file === file && each.lines[0] <= line && line <= each.lines[1]);
  if (!part) return false;
  const isAtHead = line === part.head;
  const speaks = removed.parts.some(({ kind }) => speakForAll.has(kind));
  if (isAtHead && speaks && ['scope', 'register'].includes(part.kind)) return true;
  // The roles of the scope approve policies.
  if (part.kind === 'policy' && removed.parts.some(({ kind }) => kind === 'scope')) return true;
  // What is excluded need not be audited.
  if (
    part.kind === 'internal-audit' &&
    removed.parts.some(({ kind }) => kind === 'statement-of-applicability')
  ) {
    return true;
  }
  // A suggestion names an id that is there, or was.
  if ([...idsOf(removed)].some(id => sameLine.some(({ text }) => text.includes(`"${id}"`)))) return true;
  return isRelated(part, removed) || (part.kind === 'waivers' && isWaivedFor(part, { removed, parts }));
}

/** One of the two names the other. */
function isRelated(part: Part, removed: ExampleFile): boolean {
  return (
    removed.parts.some(each => each.id !== undefined && part.words.has(each.id)) ||
    removed.parts.some(each => part.id !== undefined && each.words.has(part.id))
  );
}

/** A waiver follows what it waives: where that has to do with what was removed, so has the waiver. */
function isWaivedFor(
  waivers: Part,
  { removed, parts }: { readonly removed: ExampleFile; readonly parts: readonly Part[] },
): boolean {
  return parts.some(each => each.id !== undefined && waivers.words.has(each.id) && isRelated(each, removed));
}

/**
 * What a system owes may change with what names the system, with what its entry and the documents about its oversight
 * name, and with the answer to it.
 */
export function mayChangeRow(
  { system, document }: RowSeen,
  { removed, files }: { readonly removed: ExampleFile; readonly files: readonly ExampleFile[] },
): boolean {
  const [file, id] = system.split(' ');
  const parts = files.flatMap(each => each.parts);
  const entry = parts.find(each => each.file === file && each.id === id);
  const oversight = parts.filter(
    each => each.kind === 'oversight' && each.references.some(to => to.id === id),
  );
  const answers = parts.filter(each => each.file === document?.file && each.id === document.id);
  return [...(entry ? [entry] : []), ...oversight, ...answers].some(
    part => part.file === removed.path || isRelated(part, removed),
  );
}

/**
 * A clause or control may change with the documents of the kinds that answer it, with what those name or what names them,
 * and with what decides which of them are owed.
 */
export function mayChangeReadiness(
  { id }: ReadinessSeen,
  { removed, parts }: { readonly removed: ExampleFile; readonly parts: readonly Part[] },
): boolean {
  const item = frameworkItem(id, 'iso42001');
  const kinds = new Set(item ? answersTo(item).flatMap(({ kind }) => kind ?? []) : []);
  const isControl = id.startsWith('A.');
  // A control of the company implements the row, or the Statement of Applicability decides about it.
  const decides = (part: Part) =>
    (isControl && part.kind === 'statement-of-applicability') ||
    (kindOf(part) === 'control' && part.words.has(id));
  const answers = (part: Part) => kinds.has(kindOf(part)) || decides(part);
  return (
    removed.parts.some(
      part =>
        answers(part) ||
        // Which systems there are decides what is owed.
        kindOf(part) === 'ai-system' ||
        // Incidents make assessments of their systems stale, overseers need training, and a waiver names what it waives.
        (part.kind === 'incident' && (kinds.has('risk-assessment') || kinds.has('impact-assessment'))) ||
        (part.kind === 'oversight' && kinds.has('training')) ||
        (part.kind === 'waivers' && [...kinds].some(kind => part.words.has(kind))) ||
        // The Statement of Applicability names the controls that put the row into practice.
        (isControl && part.id !== undefined && decisionNames(parts, { control: id, id: part.id })),
    ) || parts.some(part => answers(part) && isRelated(part, removed))
  );
}

/** An entry of a register is a system, and one of a list of controls is a control. */
function kindOf({ kind }: Part): string {
  return kind === 'register' ? 'ai-system' : kind === 'controls' ? 'control' : kind;
}

/** Whether the decision about a control of Annex A names a control of the company: they stand in one line. */
function decisionNames(
  parts: readonly Part[],
  { control, id }: { readonly control: string; readonly id: string },
): boolean {
  const statement = parts.find(({ kind }) => kind === 'statement-of-applicability');
  return statement?.decisions.get(control)?.has(id) ?? false;
}

export function missingIn(obligations: readonly RowSeen[]): readonly string[] {
  return obligations
    .filter(({ state }) => state === 'missing')
    .map(rowName)
    .sort();
}

function rowName({ system, obligation, subject }: RowSeen): string {
  return [system, obligation, ...(subject === undefined ? [] : [subject])].join(' ');
}

/**
 * What was answered by a document that was removed, and by no other: no document of its kind is left that is in force and
 * names the system, or has the id of the vendor or dataset. With the waivers goes what they waived. Systems that were
 * removed themselves owe nothing any more, and roles of overseers that nobody names any more need no training.
 */
export function answeredAloneBy(
  removed: ExampleFile,
  { obligations, parts }: { readonly obligations: readonly RowSeen[]; readonly parts: readonly Part[] },
): readonly string[] {
  const inForce = parts.filter(({ status }) => status !== 'superseded');
  const isAnswered = ({ system, obligation, subject, document }: RowSeen) =>
    inForce
      .filter(({ kind }) => kind === obligation)
      .some(({ id, references }) =>
        subject === undefined
          ? references.some(to => to.id === system.split(' ')[1])
          : id !== undefined && (id === subject || id === document?.id),
      );
  const waives = removed.parts.some(({ kind }) => kind === 'waivers');
  return obligations
    .filter(({ system }) => system.split(' ')[0] !== removed.path)
    .filter(row =>
      row.state === 'waived' ? waives : row.document?.file === removed.path && !isAnswered(row),
    )
    .map(rowName)
    .sort();
}

/** Every place that named what is gone: `aims/register.yaml:100 ia-support-copilot`. */
export function danglingReferences(
  removed: ExampleFile,
  { parts, unchecked }: { readonly parts: readonly Part[]; readonly unchecked: ReadonlySet<string> },
): readonly string[] {
  const remaining = new Set(parts.flatMap(({ id }) => id ?? []));
  const gone = [...idsOf(removed)].filter(id => !remaining.has(id));
  return parts
    .filter(({ file }) => !unchecked.has(file))
    .flatMap(({ file, references }) =>
      references.filter(({ id }) => gone.includes(id)).map(({ line, id }) => `${file}:${line} ${id}`),
    )
    .sort();
}

export function danglingIn(findings: readonly FindingSeen[]): readonly string[] {
  return findings
    .filter(({ text }) => text.includes(' unresolved-reference '))
    .map(({ file, line, text }) => `${file}:${line} ${/"([^"]+)"/.exec(text)?.[1]}`)
    .sort();
}

export function idsOf(...files: readonly ExampleFile[]): ReadonlySet<string> {
  return new Set(files.flatMap(({ parts }) => parts.flatMap(({ id }) => id ?? [])));
}

import { lowerFirst } from '../../kinds/expected.ts';
import { type Field, type Kind, kindNamed } from '../../kinds/index.ts';
import { alternatives } from '../../kinds/shape-at.ts';
import { idFrom } from '../../model/id-form.ts';
import { linksAround, type RootLinks } from '../../model/links.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Carrier } from '../../syntax/tree.ts';
import { entryInLines, type Plain, type PlainMapping } from '../../syntax/write/index.ts';
import { blankFor } from './blank.ts';
import { freeUri, isSingle, shelfOf } from './place.ts';
import { prefilled, type Subject, systemSubject } from './prefill.ts';

export interface NewDocument {
  readonly uri: string;
  readonly text: string;
  /** The offset of the first gap that a person has to fill; the end where there is none. */
  readonly cursor: number;
}

export interface NewDocumentRequest {
  /** `impact-assessment`; a kind that there is. */
  readonly kind: string;
  /** A uri in the AIMS that it becomes a part of. */
  readonly near: string;
  /** The id of the system that it is about, where it is about one. */
  readonly system?: string;
  /** What the system owes one for each of: the id of a vendor, the name of an input, the role of an overseer. */
  readonly subject?: string;
  /** The id it is to have; without one it gets one by kind and system. */
  readonly id?: string;
  /** What else is known of it. */
  readonly fields?: PlainMapping;
  readonly carrier?: Carrier;
  /** The uri of the folder it is to lie in; without one it lies beside its like. */
  readonly folder?: string;
}

/**
 * A new document, prefilled with what the register knows, with a placeholder in every other field that its approval
 * will ask for. It lies beside its like, under a name that no document has yet.
 *
 * @returns undefined for a kind that there is not, or a system that there is not
 */
export function newDocument(workspace: Workspace, request: NewDocumentRequest): NewDocument | undefined {
  const kind = kindNamed(request.kind);
  const root = linksAround(workspace, request.near);
  const system = request.system === undefined ? undefined : systemSubject(workspace, root, request.system);
  if (!kind || (request.system !== undefined && !system)) return undefined;
  const subject: Subject = {
    workspace,
    root,
    kind: kind.name,
    ...(request.subject !== undefined && { name: request.subject }),
    ...(system && { system }),
  };
  const id = request.id ?? freeId(root, kind, idFor(request));
  const known = shelfOf(root, kind.name);
  const shelf = { folder: request.folder ?? known.folder, carrier: request.carrier ?? known.carrier };
  const fields = fieldsFor(kind, {
    id,
    title: titleFor(kind, subject),
    ...prefilled(subject),
    ...request.fields,
  });
  const text = textOf(kind, shelf.carrier, fields);
  const called = kind.name === 'config' && request.id === undefined ? 'aims-config' : id;
  return { uri: freeUri(workspace, shelf, called), text, cursor: firstGap(text) };
}

/** What the ids of a kind begin with, so that one sees what they are ids of. */
const prefixes: Readonly<Record<string, string>> = {
  'corrective-action': 'ca',
  'impact-assessment': 'ia',
  'risk-assessment': 'ra',
  dataset: 'ds',
  monitoring: 'mon',
  oversight: 'ov',
  runbook: 'rb',
  validation: 'val',
};

function idFor({ kind, system, subject }: NewDocumentRequest): string {
  if (isSingle(kind)) return kind;
  if (kind === 'vendor') return asId(subject ?? 'vendor');
  if (kind === 'dataset' && subject !== undefined) return asId(subject);
  return [prefixes[kind] ?? kind, asId(system ?? subject ?? 'new')].join('-');
}

/** The nearest text that can be an id. */
export function asId(text: string): string {
  return idFrom(text) ?? 'new';
}

/** The id itself, or with the first number that makes it one that nothing has. */
export function freeId(root: RootLinks, kind: Kind, wanted: string): string {
  for (let number = 1; ; number++) {
    const id = `${wanted.slice(0, 94)}${number === 1 ? '' : `-${number}`}`;
    if (root.definitions(kind.idKind, id).length === 0 && root.idsLike(kind.idKind, id).length === 0)
      return id;
  }
}

function titleFor(kind: Kind, { system, name }: Subject): string {
  if (kind.name === 'waivers' || kind.name === 'config') return kind.title;
  if (kind.name === 'vendor' || kind.name === 'dataset') return name ?? '<title>';
  if (!system) return `<what people call this ${lowerFirst(kind.title)}>`;
  return `${kind.title} of ${(system.facts.title ?? system.facts.id ?? 'the system').replace(/\s+/g, ' ')}`;
}

/** The values in the order of the schema: those that are known, and a placeholder for each other that is needed. */
function fieldsFor(kind: Kind, known: PlainMapping): readonly (readonly [Field, Plain])[] {
  const isNamed = (name: string) => kind.fields.some(field => field.name === name);
  return kind.fields.flatMap((field): readonly (readonly [Field, Plain])[] => {
    const value = known[field.name];
    if (field.name === 'aims') return [[field, `${kind.name}/v${kind.versions.at(-1) ?? 1}`]];
    if (field.name === 'title' && kind.idKind === 'system') return [];
    if (field.name === 'name' && kind.idKind === 'system') return [[field, known.title ?? '<name>']];
    if (field.name === 'status' && kind.idKind === 'system') return [];
    if (field.name === 'status' && !isLifecycle(field)) return blank(field);
    if (field.name === 'status') return isEverApproved(kind) ? [[field, 'draft']] : [];
    if (value !== undefined) return [[field, merged(blankFor(field), value)]];
    // Nobody approves a draft; `review` is planned by a cadence, where one is known.
    if (field.name === 'approved') return [];
    if (field.name === 'evidence' && isNamed('status')) return [];
    return isAskedFor(field) || field.name === 'owner' ? blank(field) : [];
  });
}

/** Whether it is needed at some time, or something within it is: `risk.level`. */
function isAskedFor({ needed, shape }: Field): boolean {
  return needed !== undefined || (shape.is === 'mapping' && shape.fields.some(isAskedFor));
}

/** A register is in use as it stands, so it is no draft either. */
function isEverApproved({ fields }: Kind): boolean {
  return fields.some(({ needed }) => needed?.when === 'approved');
}

function isLifecycle({ shape }: Field): boolean {
  return shape.is === 'enum' && shape.values.some(({ value }) => value === 'draft');
}

function blank(field: Field): readonly (readonly [Field, Plain])[] {
  // Where no placeholder can stand, the empty value says that something is missing.
  return [[field, blankFor(field) ?? null]];
}

/** What is known of a mapping, beside what is wanted in it. */
function merged(wanted: Plain | undefined, known: Plain): Plain {
  const isMapping = (value: Plain | undefined): value is PlainMapping =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isMapping(wanted) || !isMapping(known) || 'cadence' in known || 'facts' in known || 'name' in known)
    return known;
  return { ...wanted, ...known };
}

function textOf(kind: Kind, carrier: Carrier, fields: readonly (readonly [Field, Plain])[]): string {
  if (carrier === 'json') {
    return `${JSON.stringify(Object.fromEntries(fields.map(([field, value]) => [field.name, value])), null, 2)}\n`;
  }
  const isSection = ([field, value]: readonly [Field, Plain]) =>
    carrier === 'markdown' && field.asSection && isProse(field, value);
  const place = { carrier, indent: '', lineEnd: '\n' };
  const lines = fields
    .filter(field => !isSection(field))
    .map(([field, value]) => `${entryInLines(field.name, value, place)}\n`);
  if (carrier === 'yaml') return lines.join('');
  const title = fields.find(([field]) => field.name === 'title')?.[1];
  const sections = fields
    .filter(isSection)
    .map(([field, value]) => `\n## ${field.title}\n\n${[value].flat().join('\n\n')}\n`);
  return `---\n${lines.join('')}---\n\n# ${typeof title === 'string' ? title : kind.title}\n${sections.join('')}`;
}

function isProse({ shape }: Field, value: Plain): boolean {
  if (!alternatives(shape).some(({ is }) => is === 'text')) return false;
  return typeof value === 'string' || (Array.isArray(value) && value.every(item => typeof item === 'string'));
}

/** The first placeholder, or the first key with nothing behind it. */
function firstGap(text: string): number {
  const gap = /(?<=[ \n"])<[^<>\n]+>|:(?=[ ]*\n(?![ ]))/.exec(text);
  if (!gap) return text.length;
  return gap.index + (gap[0] === ':' ? 1 : 0);
}

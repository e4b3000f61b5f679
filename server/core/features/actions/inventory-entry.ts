import { lineStartAt, nextLineAt } from '../../base/characters.ts';
import { fieldCalled } from '../../import/field-titles.ts';
import { targetNamed } from '../../import/targets.ts';
import { isExplained, wordFor } from '../../import/values.ts';
import { type Field, fieldNamed, kindNamed, type Shape } from '../../kinds/index.ts';
import { alternatives } from '../../kinds/shape-at.ts';
import { idForm } from '../../model/id-form.ts';
import type { Entry, Mapping, Node } from '../../syntax/tree.ts';
import { inLine, type Plain, scalarText } from '../../syntax/write/index.ts';
import { asId } from '../new-document/new-document.ts';

interface EntryPlace {
  /** Where the next mapping begins. */
  readonly until: number | undefined;
  /** The ids that entries have got so far. */
  readonly taken: Set<string>;
  readonly lineEnd: string;
}

interface Parts {
  /** By the path of the field that takes it. */
  readonly mapped: ReadonlyMap<string, Part>;
  readonly kept: readonly Part[];
}

interface Part {
  readonly entry: Entry;
  /** Its lines, with the comments before it, without the indentation of the mapping. */
  readonly lines: readonly string[];
  /** How many of these lines stand before the key. */
  readonly before: number;
  readonly value?: string;
}

/** The lines of a register's entry made of a mapping of an inventory; undefined where it cannot be told apart. */
export function entryOfRegister(text: string, mapping: Mapping, place: EntryPlace): string | undefined {
  const parts = partsOf(text, mapping, place);
  if (!parts) return undefined;
  const { mapped, kept } = parts;
  const named = mapped.get('name')?.value ?? mapped.get('id')?.value ?? '';
  const id = freeId(place.taken, mapped.get('id')?.value ?? asId(named));
  const lines = [`id: ${scalarText(id, { carrier: 'yaml', inFlow: false })}`];
  for (const part of mapped.values()) {
    const path = [...mapped].find(([, each]) => each === part)?.[0] ?? '';
    if (path === 'id') lines.push(...commentsOf(part));
    else if (!path.includes('.')) lines.push(...renamed(part, path));
  }
  const risk = mapped.get('risk.level');
  if (risk) lines.push(...commentsOf(risk), 'risk:', `  level: ${risk.value}`);
  const model = modelFrom(mapped);
  const ofModel = [...mapped].flatMap(([path, part]) => (path.startsWith('models.') ? commentsOf(part) : []));
  if (model) lines.push(...ofModel, 'models:', `  - ${model}`);
  if (kept.length > 0)
    lines.push(
      'x_source:',
      ...kept.flatMap(part => part.lines.map(line => (line === '' ? '' : `  ${line}`))),
    );
  const written = lines.map((line, index) => (line === '' ? '' : `${index === 0 ? '  - ' : '    '}${line}`));
  return written.map(line => line + place.lineEnd).join('');
}

function freeId(taken: Set<string>, wanted: string): string {
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted.slice(0, 94)}-${number}`;
    if (taken.has(id.toLowerCase())) continue;
    taken.add(id.toLowerCase());
    return id;
  }
}

function partsOf(text: string, mapping: Mapping, { until }: EntryPlace): Parts | undefined {
  const width = mapping.range.start - lineStartAt(text, mapping.range.start);
  const mapped = new Map<string, Part>();
  const kept: Part[] = [];
  let from = mapping.range.start;
  for (const [index, entry] of mapping.entries.entries()) {
    const isLast = index === mapping.entries.length - 1;
    // Comments behind the last entry, up to the next dash, stay with it.
    const end = isLast && until !== undefined ? lineStartAt(text, until) : nextLineAt(text, entry.range.end);
    const own = text.slice(from, end).replace(/(?:\r\n|\r|\n)$/, '');
    const lines = own
      .split(/\r\n|\r|\n/)
      .map((line, at) => (index === 0 && at === 0 ? line : outdented(line, width)));
    const before = lineNumber(text.slice(from, entry.range.start));
    from = end;
    const taking = fieldFor(entry);
    const part = { entry, lines, before, ...(taking && { value: taking.value }) };
    if (taking && !mapped.has(taking.path)) mapped.set(taking.path, part);
    else kept.push(part);
  }
  return mapped.has('name') || mapped.has('id') ? { mapped, kept } : undefined;
}

function lineNumber(text: string): number {
  return text.split(/\r\n|\r|\n/).length - 1;
}

function outdented(line: string, width: number): string {
  let at = 0;
  while (at < width && (line[at] === ' ' || line[at] === '\t')) at++;
  return line.slice(at);
}

/** The field that takes an entry, where its value is one that the field has. */
function fieldFor({ name, value }: Entry): { readonly path: string; readonly value: string } | undefined {
  const path = pathCalled(name);
  const field = path === undefined ? undefined : fieldAt(path);
  if (path === undefined || !field) return undefined;
  if (path === name && takesWhole(field.shape, value)) return { path, value: '' };
  if (value.type !== 'scalar' || value.value === null) return undefined;
  const text = String(value.value).trim();
  if (path === 'id') return idForm.test(text) ? { path, value: text } : undefined;
  for (const shape of alternatives(field.shape)) {
    if (shape.is === 'text' || shape.is === 'version')
      return text === '' || (typeof value.value !== 'string' && path !== 'models.version')
        ? undefined
        : { path, value: text };
    if (shape.is === 'reference') return idForm.test(text) ? { path, value: text } : undefined;
    if (shape.is !== 'enum') continue;
    const target = targetNamed(path);
    const word = target && !isExplained(text) ? wordFor(text, target) : undefined;
    return typeof word === 'string' ? { path, value: word } : undefined;
  }
  return undefined;
}

/** The field that people call so, of those that an entry of an inventory can say in a line. */
function pathCalled(name: string): string | undefined {
  const path = fieldCalled(name);
  if (path === 'owner.name') return 'owner';
  return path === undefined || !path.includes('.') || inLines.has(path) ? path : undefined;
}

const inLines: ReadonlySet<string> = new Set([
  'risk.level',
  'models.name',
  'models.vendor',
  'models.version',
]);

/** Whether a list or a mapping is of the form that a field has, as far as its items and keys tell. */
function takesWhole(shape: Shape, value: Node): boolean {
  return alternatives(shape).some(each => {
    if (value.type === 'mapping') {
      return (
        each.is === 'mapping' &&
        value.entries.every(({ name }) => fieldNamed(each.fields, name) !== undefined)
      );
    }
    if (value.type !== 'sequence') return false;
    const item: Shape | undefined =
      each.is === 'list' ? each.of : each.is === 'text' && each.many ? each : undefined;
    if (item?.is === 'mapping') return value.items.every(one => takesWhole(item, one));
    return item !== undefined && value.items.every(({ type }) => type === 'scalar');
  });
}

const systemFields: readonly Field[] = (kindNamed('ai-system')?.fields ?? []).filter(
  ({ name }) => name !== 'aims',
);

function fieldAt(path: string): Field | undefined {
  const [name = '', inner] = path.split('.');
  const field = systemFields.find(each => each.name === name);
  if (inner === undefined || !field) return field;
  for (const shape of alternatives(field.shape)) {
    const mapping = shape.is === 'list' ? shape.of : shape;
    if (mapping.is === 'mapping') return mapping.fields.find(each => each.name === inner);
  }
  return undefined;
}

/** The lines of a part under the name of our field; a word of an enumeration in our spelling. */
function renamed({ lines, before, entry, value }: Part, name: string): readonly string[] {
  const line = lines[before] ?? '';
  const colon = entry.keyRange.end - entry.keyRange.start;
  const rest = line.slice(colon);
  const field = systemFields.find(each => each.name === name);
  const isWord = field !== undefined && alternatives(field.shape).some(({ is }) => is === 'enum');
  const tail = isWord && entry.value.type === 'scalar' ? behindValue(rest, value ?? '', entry) : rest;
  return [...lines.slice(0, before), name + tail, ...lines.slice(before + 1)];
}

/** What stands behind the key with the value replaced, comments kept. */
function behindValue(rest: string, value: string, { value: node, keyRange }: Entry): string {
  const start = node.range.start - keyRange.end;
  const end = node.range.end - keyRange.end;
  return end <= rest.length ? rest.slice(0, start) + value + rest.slice(end) : rest;
}

/** The comments of a part whose own line is written anew: those before it, and the one behind its value. */
function commentsOf({ lines, before, entry }: Part): readonly string[] {
  const behind = (lines[before] ?? '').slice(entry.range.end - entry.range.start).trim();
  const others = lines.slice(before + 1).filter(line => line.trim() !== '');
  return [...lines.slice(0, before), ...(behind.startsWith('#') ? [behind] : []), ...others];
}

/** What an inventory says of the one model of a system. */
function modelFrom(mapped: ReadonlyMap<string, Part>): string | undefined {
  const model: { [name: string]: Plain } = {};
  for (const name of ['name', 'vendor', 'version']) {
    const value = mapped.get(`models.${name}`)?.value;
    if (value !== undefined) model[name] = value;
  }
  return Object.keys(model).length === 0 ? undefined : inLine(model, 'yaml');
}

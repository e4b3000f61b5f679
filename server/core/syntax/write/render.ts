import type { Carrier } from '../tree.ts';
import { plainMeaning } from '../yaml-scalar.ts';

/** What can be written: a value as data. Keys come in the order in which they are written. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain };

export type PlainMapping = { readonly [name: string]: Plain };

export interface BlockPlace {
  readonly carrier: Carrier;
  /** How far in what the value belongs to begins: its key, or the dash of its item. */
  readonly indent: string;
  readonly lineEnd: string;
}

/** Beyond it, a flow collection that YAML would take is broken into lines. */
const widestLine = 100;

/** A value within one line, as both carriers can have it: in YAML with as few quotes as it needs. */
export function inLine(value: Plain, carrier: Carrier): string {
  if (isScalar(value)) return scalarText(value, { carrier, inFlow: true });
  if (isList(value)) return `[${value.map(item => inLine(item, carrier)).join(', ')}]`;
  const entries = Object.entries(value).map(
    ([name, item]) => `${keyText(name, carrier)}: ${inLine(item, carrier)}`,
  );
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** A key and its value as an entry of a block mapping, its first line without indentation. */
export function entryInLines(name: string, value: Plain, place: BlockPlace): string {
  return `${keyText(name, place.carrier)}:${valueInLines(value, place)}`;
}

/** What stands behind the colon of a block mapping's key: the blank before a value of one line included. */
export function valueInLines(value: Plain, place: BlockPlace): string {
  if (isScalar(value)) {
    const lines = typeof value === 'string' ? linesOfText(value, place) : undefined;
    if (lines !== undefined) return lines;
    const text = scalarText(value, { carrier: place.carrier, inFlow: false });
    return text === '' ? '' : ` ${text}`;
  }
  if (isShort(value)) return ` ${inLine(value, place.carrier)}`;
  const inner = { ...place, indent: `${place.indent}  ` };
  const lines = isList(value)
    ? value.map(item => itemInLines(item, inner))
    : Object.entries(value).map(([key, item]) => entryInLines(key, item, inner));
  return lines.map(line => place.lineEnd + inner.indent + line).join('');
}

/** In columns: longer texts get lines of their own, and these are broken here. */
const widestText = 110;

/**
 * A long text, or one of several lines, as a block scalar: people read and review it line by line. Undefined for a text that
 * is better within its line, or that a block would not give back as it is.
 */
export function linesOfText(text: string, { carrier, indent, lineEnd }: BlockPlace): string | undefined {
  if (carrier === 'json' || text !== text.trim() || !isPrintable(text)) return undefined;
  const inner = `${indent}  `;
  const lines = text.split('\n');
  if (lines.length > 1) {
    if (lines.some(line => line !== line.trimEnd())) return undefined;
    return ` |-${lines.map(line => lineEnd + (line === '' ? '' : inner + line)).join('')}`;
  }
  if (text.length + indent.length <= widestText || / {2}/.test(text)) return undefined;
  return ` >-${foldedLines(text, widestText - inner.length)
    .map(line => lineEnd + inner + line)
    .join('')}`;
}

/** Whether every character stands for itself in a block scalar. */
function isPrintable(text: string): boolean {
  return !/(?!\n)[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u.test(text);
}

/** A text in lines that are no longer than that where its words allow it. */
function foldedLines(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}

/** An item of a block sequence with its dash, its first line without indentation. */
export function itemInLines(item: Plain, place: BlockPlace): string {
  if (isScalar(item) || isList(item)) return `- ${inLine(item, place.carrier)}`;
  const inner = { ...place, indent: `${place.indent}  ` };
  const entries = Object.entries(item).map(([key, value]) => entryInLines(key, value, inner));
  return `- ${entries.length === 0 ? '{}' : entries.join(place.lineEnd + inner.indent)}`;
}

/** A value as JSON over several lines, as an editor would lay it out. */
export function asJson(value: Plain, { indent, lineEnd }: Omit<BlockPlace, 'carrier'>): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', lineEnd + indent);
}

export function keyText(name: string, carrier: Carrier): string {
  return carrier === 'json' ? JSON.stringify(name) : scalarText(name, { carrier, inFlow: true });
}

/** A scalar as it has to be written to be read as what it is; nothing where an empty value says the same. */
export function scalarText(
  value: string | number | boolean | null,
  { carrier, inFlow }: { readonly carrier: Carrier; readonly inFlow: boolean },
): string {
  if (carrier === 'json') return JSON.stringify(value);
  if (value === null) return inFlow ? 'null' : '';
  if (typeof value !== 'string') return String(value);
  return readsAsText(value, { inFlow }) ? value : JSON.stringify(value);
}

/** Whether YAML reads a text without quotes as just that text. */
export function readsAsText(text: string, { inFlow }: { readonly inFlow: boolean }): boolean {
  if (text === '' || text !== text.trim() || typeof plainMeaning(text) !== 'string') return false;
  if (/[\p{Cc}\u2028\u2029\ufeff]/u.test(text)) return false;
  if (/^(?:[,[\]{}#&*!|>'"%@`]|[-?:](?:\s|$)|---|\.\.\.)/.test(text)) return false;
  if (/:(?:\s|$)|\s#/.test(text)) return false;
  return !(inFlow && /[,[\]{}]|:[,[\]{}"']|^[-?:]/.test(text));
}

/** Short mappings of a few scalars, and lists of texts such as ids, read best within their line. */
function isShort(value: readonly Plain[] | PlainMapping): boolean {
  const items = isList(value) ? value : Object.values(value);
  if (items.length === 0) return true;
  if (!isList(value) || !items.every(isScalar)) return false;
  return items.every(item => /^[\w.-]*$/.test(String(item))) && items.join(', ').length < widestLine;
}

function isScalar(value: Plain): value is string | number | boolean | null {
  return typeof value !== 'object' || value === null;
}

function isList(value: readonly Plain[] | PlainMapping): value is readonly Plain[] {
  return Array.isArray(value);
}

import type { CST } from 'yaml';
import type { Report } from './yaml-faults.ts';
import { rangeOfToken } from './yaml-properties.ts';
import { numberOf } from './yaml-scalar.ts';

/** What the directives before a document say: the prefixes that its tags may be shortened by. */
export type TagHandles = ReadonlyMap<string, string>;

const standard = 'tag:yaml.org,2002:';

/** The prefixes that hold in every document that does not say otherwise. */
export const standardHandles: TagHandles = new Map([['!!', standard]]);

/** Reads the directives before a document. */
export function handlesOf(directives: readonly CST.Directive[], report: Report): TagHandles {
  const handles = new Map(standardHandles);
  let versioned = false;
  for (const directive of directives) {
    const [name, ...parts] = directive.source.trim().split(/[ \t]+/);
    const range = rangeOfToken(directive);
    if (name === '%YAML') {
      const [version = ''] = parts;
      if (versioned) report('directive-twice', range);
      else if (parts.length !== 1 || !/^\d+\.\d+$/.test(version))
        report('directive-bad', range, directive.source);
      else if (!version.startsWith('1.')) report('directive-version', range, version);
      versioned = true;
    } else if (name === '%TAG') {
      const [handle = '', prefix = ''] = parts;
      if (parts.length !== 2 || !/^!(?:[\w-]*!)?$/.test(handle))
        report('directive-bad', range, directive.source);
      else handles.set(handle, prefix);
    }
    // All other names are reserved for later versions of YAML, and are to be ignored.
  }
  return handles;
}

/** What a tag asks for: the name of a standard tag (`str`, `map`); `any` asks for nothing that we would see. */
export function tagNameOf(tag: CST.SourceToken, handles: TagHandles, report: Report): string | undefined {
  if (tag.source === '!') return '!';
  const name = fullNameOf(tag.source, handles);
  if (name === undefined) {
    report('tag-bad', rangeOfToken(tag), tag.source);
    return undefined;
  }
  const short = name.startsWith(standard) ? name.slice(standard.length) : '';
  if (scalarTags.has(short) || mappingTags.has(short) || sequenceTags.has(short)) return short;
  report('tag-unknown', rangeOfToken(tag), tag.source);
  return 'custom';
}

/** The value that a tag makes of the text of a scalar. Undefined where the tag does not fit the text. */
export function taggedValue(tagName: string, text: string): string | number | boolean | null | undefined {
  switch (tagName) {
    case 'null':
      return /^(?:null|Null|NULL|~|)$/.test(text) ? null : undefined;
    case 'bool':
      return /^(?:true|True|TRUE|false|False|FALSE)$/.test(text) ? text.toLowerCase() === 'true' : undefined;
    case 'int':
      return /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/.test(text) ? numberOf(text) : undefined;
    case 'float':
      return numberOf(text);
    default:
      return tagName === '!' || tagName === 'custom' || scalarTags.has(tagName) ? text : undefined;
  }
}

/** Whether a tag may stand before a mapping or a sequence. */
export function tagFits(tagName: string, type: 'mapping' | 'sequence'): boolean {
  if (tagName === '!' || tagName === 'custom') return true;
  return (type === 'mapping' ? mappingTags : sequenceTags).has(tagName);
}

const scalarTags: ReadonlySet<string> = new Set([
  'str',
  'null',
  'bool',
  'int',
  'float',
  'binary',
  'timestamp',
  'merge',
]);
const mappingTags: ReadonlySet<string> = new Set(['map', 'set']);
const sequenceTags: ReadonlySet<string> = new Set(['seq', 'omap', 'pairs']);

function fullNameOf(source: string, handles: TagHandles): string | undefined {
  if (source.startsWith('!<')) {
    const name = source.slice(2, -1);
    return source.endsWith('>') && name !== '' && !/^!+$/.test(name) ? name : undefined;
  }
  const handle = source.slice(0, source.lastIndexOf('!') + 1);
  const suffix = source.slice(handle.length);
  const prefix = handles.get(handle) ?? (handle === '!' ? '!' : undefined);
  if (prefix === undefined || suffix === '') return undefined;
  try {
    return prefix + decodeURIComponent(suffix);
  } catch {
    return undefined;
  }
}

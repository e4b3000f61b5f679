import { applyEdits, type Edit } from '../base/edit.ts';
import { safeFileName } from '../base/safe-file-name.ts';
import { below, nameOf } from '../base/uri.ts';
import { orderOf } from '../model/field-order.ts';
import { type Record, recordAtPath, recordsOf } from '../model/record.ts';
import { readFile, type SourceFile } from '../model/source-file.ts';
import { knownUris, sizeLimitFor, type Workspace } from '../model/workspace.ts';
import {
  appendItems,
  entryInLines,
  itemInLines,
  type PlainMapping,
  setFields,
} from '../syntax/write/index.ts';
import { itemAt, saidAt } from './entry-values.ts';
import type { Existing } from './existing.ts';
import type { ItemSays } from './item-changes.ts';
import type { FieldChange } from './merge.ts';
import { markOf, originOf } from './origin.ts';

export interface Change {
  readonly entries: readonly NewEntry[];
  readonly edits: readonly EntryEdits[];
}

export interface NewEntry {
  readonly id: string;
  readonly entry: PlainMapping;
}

export interface EntryEdits {
  readonly own: Existing;
  readonly edits: readonly Edit[];
  /** What is to stand in the entry then. */
  readonly updates: readonly FieldChange[];
  /** And in items of its lists. */
  readonly items: readonly ItemSays[];
}

export interface Placing {
  readonly workspace: Workspace;
  /** Of new documents. */
  readonly folder: string;
  readonly as: 'register' | 'files';
}

export interface WrittenFile {
  readonly uri: string;
  readonly action: 'create' | 'change';
  /** All of it. */
  readonly text: string;
}

/** Why files cannot be written as they should be; `instead`: the shape in which they could. */
export interface Unwritten {
  readonly refused: string;
  readonly instead?: 'files';
}

/**
 * The files as they would be, with the entries changed where they stand and the new ones behind those of the register, or in
 * files of their own. Every file is read again, and has to say what was meant.
 */
export function writtenFiles(
  placing: Placing,
  { entries, edits }: Change,
): readonly WrittenFile[] | Unwritten {
  const { workspace, folder, as } = placing;
  const texts = new Map<string, string>();
  const byFile = new Map<string, EntryEdits[]>();
  for (const each of edits) {
    const { uri } = each.own.record.document;
    const own = byFile.get(uri);
    if (own) own.push(each);
    else byFile.set(uri, [each]);
  }
  for (const [uri, own] of byFile) {
    const file = workspace.files.get(uri);
    if (!file) continue;
    const text = applyEdits(
      file.text,
      own.flatMap(each => each.edits),
    );
    if (!saysSo(file, text, own)) return unsafe(uri);
    texts.set(uri, text);
  }
  const created = new Map<string, string>();
  if (entries.length > 0 && as === 'register') {
    const uri = below(folder, ['register.yaml']);
    const file = workspace.files.get(uri);
    if (!file) created.set(uri, registerText(entries));
    else {
      const text = appended(file, texts.get(uri), entries);
      if (typeof text !== 'string') return text;
      texts.set(uri, text);
    }
  }
  if (as === 'files') for (const [uri, text] of systemFiles(placing, entries)) created.set(uri, text);
  const files: readonly WrittenFile[] = [
    ...[...created].map(([uri, text]) => ({ uri, text, action: 'create' as const })),
    ...[...texts].map(([uri, text]) => ({ uri, text, action: 'change' as const })),
  ];
  return files.map(file => tooLarge(placing, file)).find(each => each !== undefined) ?? files;
}

function unsafe(uri: string): Unwritten {
  return {
    refused: `"${nameOf(uri)}" is written in a way that this cannot add to safely, for example with YAML aliases or merge keys. Nothing was written.`,
  };
}

function tooLarge({ workspace, as }: Placing, { uri, text }: WrittenFile): Unwritten | undefined {
  // A text of so many characters has at least as many bytes.
  if (text.length <= sizeLimitFor(workspace, uri)) return undefined;
  const refused = `"${nameOf(uri)}" would be larger than AIMS reads. Nothing was written`;
  if (as === 'files') return { refused: `${refused}.` };
  return { refused: `${refused}; "--as files" writes one file for each system.`, instead: 'files' };
}

/** The text with the entries at the end of the register that it is. */
function appended(
  file: SourceFile,
  edited: string | undefined,
  entries: readonly NewEntry[],
): string | Unwritten {
  const now = edited === undefined ? file : readFile({ uri: file.uri, text: edited, carrier: 'yaml' });
  const document = now.documents.find(({ header }) => header.kind?.name === 'register');
  const register = document && recordsOf(document).find(({ path }) => path.length === 0);
  if (!register)
    return { refused: `"${nameOf(file.uri)}" is there already and is no register. Nothing was written.` };
  const list = register.node.entries.find(({ name }) => name === 'systems');
  const items = entries.map(({ entry }) => entry);
  const edits = list
    ? appendItems(register.document, register.node, list, items)
    : setFields(register.document, register.node, { systems: items }, orderOf(register.kind));
  if (!edits) return unsafe(file.uri);
  const text = applyEdits(now.text, edits);
  const after = readFile({ uri: file.uri, text, carrier: 'yaml' });
  const count = (each: SourceFile) => each.documents.flatMap(recordsOf).length;
  return count(after) === count(now) + entries.length && !isBroken(after) ? text : unsafe(file.uri);
}

/** Whether an edited file says of each entry what was meant, and of the others as many as before. */
function saysSo(before: SourceFile, text: string, edits: readonly EntryEdits[]): boolean {
  const after = readFile({ uri: before.uri, text, carrier: before.tree.carrier });
  if (isBroken(after) || after.documents.length !== before.documents.length) return false;
  return edits.every(({ own: { record }, updates, items }) => {
    const document = after.documents.find(({ index }) => index === record.document.index);
    const now = document && recordAtPath(document, record.path);
    return (
      now !== undefined &&
      says(now, updates) &&
      items.every(({ list, index, updates: inItem }) => {
        const item = itemAt(now, list, index);
        return item !== undefined && says(item, inItem);
      })
    );
  });
}

function says(record: Record, updates: readonly FieldChange[]): boolean {
  return updates.every(
    ({ path, to }) =>
      markOf(path === 'cells' ? originOf(record)?.cells : saidAt(record, path)) === markOf(to),
  );
}

/** Whether something of a file could not be read: nobody can tell what it says. */
export function isBroken(file: SourceFile): boolean {
  return file.conflicts.length > 0 || file.documents.some(({ node }) => node.faults.length > 0);
}

function registerText(entries: readonly NewEntry[]): string {
  const place = { carrier: 'yaml', indent: '  ', lineEnd: '\n' } as const;
  const head = [
    'aims: register/v1',
    'title: <what people call this register>',
    'owner: <who keeps the register>',
    'systems:',
  ];
  return `${[...head, ...entries.map(({ entry }) => `  ${itemInLines(entry, place)}`)].join('\n')}\n`;
}

function* systemFiles(
  { workspace, folder }: Placing,
  entries: readonly NewEntry[],
): Iterable<readonly [string, string]> {
  const place = { carrier: 'yaml', indent: '', lineEnd: '\n' } as const;
  const taken = new Set(knownUris(workspace).map(uri => uri.toLowerCase()));
  for (const { id, entry } of entries) {
    const name = safeFileName(id);
    let uri = below(folder, [`${name}.yaml`]);
    for (let number = 2; taken.has(uri.toLowerCase()); number++)
      uri = below(folder, [`${name}-${number}.yaml`]);
    taken.add(uri.toLowerCase());
    const lines = Object.entries(entry).map(([key, value]) => entryInLines(key, value, place));
    yield [uri, `${['aims: ai-system/v1', ...lines].join('\n')}\n`];
  }
}

import {
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  InsertTextMode,
  type CompletionItem as LspCompletionItem,
} from 'vscode-languageserver';
import {
  type Carrier,
  type Completion,
  type CompletionSort,
  completionsAt,
  type ListedEntry,
  lineStartAt,
  mayBeOurs,
  readFileSteps,
  type SourceFile,
  type Text,
  type Workspace,
} from '../core/index.ts';
import type { CompletionAbilities } from './abilities.ts';
import { toMarkup } from './blocks.ts';
import { atEase } from './pace.ts';
import type { CompletionData } from './protocol.ts';
import { toRange } from './to-proto.ts';

/** What is proposed to one editor, and what is to be read about it, which is only made when somebody looks. */
export interface Completer {
  complete(workspace: Workspace, file: SourceFile, asked: Asked): CompletionList;
  resolve(item: LspCompletionItem): LspCompletionItem;
}

interface Asked {
  readonly offset: number;
  /** Whether a sign that was typed asks, and not a person. */
  readonly bySign: boolean;
  /** What lies in the folder of the path that is being written. */
  readonly listed?: readonly ListedEntry[];
}

/** An editor may look at an item of a list after it has asked for the next one. */
const listsKept = 4;

export function createCompleter(abilities: CompletionAbilities): Completer {
  const lists = new Map<number, readonly Completion[]>();
  let latest = 0;
  return {
    complete(workspace, file, { offset, bySign, listed = [] }) {
      const { items, incomplete } = completionsAt(workspace, file, offset, { listed });
      const shown = bySign ? items.filter(({ isRemark }) => !isRemark) : items;
      latest += 1;
      lists.set(latest, shown);
      lists.delete(latest - listsKept);
      const list = latest;
      return {
        isIncomplete: incomplete,
        items: shown.map((item, index) =>
          toItem(file, item, {
            abilities,
            index,
            data: { list, index, ...(item.goesOn && { goesOn: true }) },
          }),
        ),
      };
    },

    resolve(item) {
      const data = dataOf(item);
      const blocks = data && lists.get(data.list)?.[data.index]?.documentation?.();
      return blocks ? { ...item, documentation: toMarkup(blocks, abilities) } : item;
    },
  };
}

/**
 * A document that has begun to say that it is ours, and that the workspace therefore does not know yet. Undefined for
 * somebody else's, which is found out without reading it.
 */
export async function begunFile(file: {
  readonly uri: string;
  readonly text: Text;
  readonly carrier: Carrier;
}): Promise<SourceFile | undefined> {
  if (!mayBeOurs(file.text.whole, file.carrier)) return undefined;
  return atEase(readFileSteps(file), { isStale: () => false, urgency: 'soon' });
}

function toItem(
  file: SourceFile,
  completion: Completion,
  {
    abilities,
    index,
    data,
  }: { readonly abilities: CompletionAbilities; readonly index: number; readonly data: CompletionData },
): LspCompletionItem {
  const { label, sort, detail, edit, also, filter, order, preselect } = completion;
  const snippet = abilities.snippets ? edit.snippet : undefined;
  return {
    label,
    kind: kinds[sort],
    ...(detail !== undefined &&
      (abilities.labelDetails ? { labelDetails: { description: detail } } : { detail })),
    filterText: filter,
    sortText: `${order}${String(index).padStart(4, '0')}`,
    ...(preselect && abilities.preselect && { preselect: true }),
    ...(snippet !== undefined && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(abilities.asIs && { insertTextMode: InsertTextMode.asIs }),
    textEdit: {
      range: toRange(file, edit.range),
      newText:
        snippet === undefined
          ? edit.text
          : abilities.asIs
            ? snippet
            : asIndented(snippet, indentationBefore(file.text, edit.range.start)),
    },
    ...(also && {
      additionalTextEdits: also.map(each => ({ range: toRange(file, each.range), newText: each.text })),
    }),
    data,
  };
}

/** Editors that know no other way indent the lines of a snippet as the line is where it is put. */
function asIndented(snippet: string, indentation: string): string {
  return indentation === '' ? snippet : snippet.replaceAll(`\n${indentation}`, '\n');
}

function indentationBefore(text: Text, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStartAt(text, offset), offset))?.[0] ?? '';
}

/** What we gave to an item; it comes back from the editor, so nothing is believed of it. */
function dataOf({ data }: LspCompletionItem): CompletionData | undefined {
  const given: unknown = data;
  if (typeof given !== 'object' || given === null || !('list' in given) || !('index' in given))
    return undefined;
  const { list, index } = given;
  return typeof list === 'number' && typeof index === 'number' ? { list, index } : undefined;
}

const kinds: Readonly<Record<CompletionSort, CompletionItemKind>> = {
  field: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  reference: CompletionItemKind.Reference,
  item: CompletionItemKind.Constant,
  date: CompletionItemKind.Value,
  text: CompletionItemKind.Text,
  file: CompletionItemKind.File,
  snippet: CompletionItemKind.Snippet,
  heading: CompletionItemKind.Struct,
  document: CompletionItemKind.Module,
};

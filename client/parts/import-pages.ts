/** The pages of a preview: where they are, and how they are shown. */
import {
  type CancellationTokenSource,
  commands,
  type Tab,
  TabInputText,
  TabInputTextDiff,
  Uri,
  ViewColumn,
  window,
} from 'vscode';
import type { ImportPreview, PreviewImport } from '../../server/lsp/protocol.ts';

export const scheme = 'aims-import';

export type ImportRequest = Omit<PreviewImport, 'trusted' | 'is'>;

/** What is shown. There is one at a time. */
export interface Shown {
  /** Tells its pages from those of others. */
  readonly number: number;
  request: ImportRequest;
  preview: ImportPreview;
  /** Ends the newest of the runs that make it anew. */
  again?: CancellationTokenSource;
}

const changesWords = ': what would change';

/** So many files are compared at once. */
const mostCompared = 100;

export async function showPage(now: Shown): Promise<void> {
  await window.showTextDocument(pageUri(now), { preview: false });
}

/** Beside the page, which says what comes of it once it is saved. */
export async function showMapping(now: Shown): Promise<void> {
  await showPage(now);
  await window.showTextDocument(mappingUri(now), { preview: false, viewColumn: ViewColumn.Beside });
}

export async function showChanges(now: Shown): Promise<void> {
  const { files } = now.preview;
  const title = changesTitle(now);
  const compared = files.slice(0, mostCompared).map(({ name, before }) => {
    const after = fileUri(now, 'after', name);
    return { after, before: fileUri(now, 'before', name), isNew: before === undefined };
  });
  const [first, ...others] = compared;
  if (first && others.length === 0) {
    await commands.executeCommand('vscode.diff', first.before, first.after, title);
    return;
  }
  const resources = compared.map(({ after, before, isNew }) => [after, isNew ? undefined : before, after]);
  await commands.executeCommand('vscode.changes', title, resources);
}

export async function showWritten({ preview: { files } }: Shown): Promise<void> {
  const [first] = files;
  if (first) await window.showTextDocument(Uri.parse(first.uri), { preview: false });
}

function changesTitle({ preview }: Shown): string {
  return `${preview.page.title}${changesWords}`;
}

export function pageUri({ number, preview }: Shown): Uri {
  return uriOf(number, `${preview.page.title}.md`);
}

export function mappingUri({ number }: Shown): Uri {
  return uriOf(number, 'import-mapping.yaml');
}

/** A file of the workspace as it is or as it would be. */
export function fileUri({ number }: Shown, when: 'before' | 'after', name: string): Uri {
  return Uri.from({ scheme, authority: `${number}-${when}`, path: `/${name}` });
}

function uriOf(number: number, name: string): Uri {
  return Uri.from({ scheme, authority: String(number), path: `/${name.replaceAll(/[\\/\p{Cc}]/gu, ' ')}` });
}

export function openTabs(): readonly Tab[] {
  return window.tabGroups.all.flatMap(({ tabs }) => tabs);
}

export function isOurs({ input, label }: Tab): boolean {
  if (input instanceof TabInputText) return input.uri.scheme === scheme;
  if (input instanceof TabInputTextDiff) return input.modified.scheme === scheme;
  // Of an editor that compares many files the editor says no more.
  return label.includes(changesWords);
}

export async function closeTabs(): Promise<void> {
  const tabs = openTabs().filter(isOurs);
  if (tabs.length > 0) await window.tabGroups.close(tabs);
}

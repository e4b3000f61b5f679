import {
  DocumentHighlightKind,
  type Location,
  type DocumentHighlight as LspHighlight,
} from 'vscode-languageserver';
import {
  type Highlight,
  highlightsAt,
  referencesAt,
  type SourceFile,
  type Workspace,
} from '../core/index.ts';
import { toLocation, toRange } from './to-proto.ts';

export function references(
  workspace: Workspace,
  file: SourceFile,
  asked: { readonly offset: number; readonly declaration: boolean },
): Location[] | null {
  return referencesAt(workspace, file, asked)?.map(location => toLocation(workspace, location)) ?? null;
}

export function highlights(workspace: Workspace, file: SourceFile, offset: number): LspHighlight[] | null {
  const found = highlightsAt(workspace, file, offset);
  return found?.map(({ range, sort }) => ({ range: toRange(file, range), kind: kinds[sort] })) ?? null;
}

const kinds: Readonly<Record<Highlight['sort'], DocumentHighlightKind>> = {
  write: DocumentHighlightKind.Write,
  read: DocumentHighlightKind.Read,
};

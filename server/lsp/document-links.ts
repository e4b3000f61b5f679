import type { DocumentLink as LspLink } from 'vscode-languageserver';
import { documentLinksOf, type SourceFile, type Workspace } from '../core/index.ts';
import { toRange } from './to-proto.ts';

export function documentLinks(workspace: Workspace, file: SourceFile): LspLink[] {
  return documentLinksOf(workspace, file).map(({ range, target }) => ({
    range: toRange(file, range),
    target,
  }));
}

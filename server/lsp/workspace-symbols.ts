import {
  type CancellationToken,
  type SymbolInformation,
  SymbolKind,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import { type WorkspaceSymbol, workspaceSymbolSteps } from '../core/index.ts';
import type { Desk } from './desk.ts';
import { atEase } from './pace.ts';
import { toLocation } from './to-proto.ts';

/** Editors ask with every letter that is typed; what nobody waits for any more is dropped. */
export async function workspaceSymbols(
  { session, failed }: Desk,
  { query }: WorkspaceSymbolParams,
  token: CancellationToken,
): Promise<SymbolInformation[]> {
  const { workspace } = session;
  try {
    const found = await atEase(workspaceSymbolSteps(workspace, query), {
      isStale: () => token.isCancellationRequested,
      urgency: 'soon',
    });
    return (found ?? []).map(({ name, container, sort, location }) => ({
      name,
      kind: kinds[sort],
      containerName: container,
      location: toLocation(workspace, location),
    }));
  } catch (error) {
    failed('looking for symbols', error);
    return [];
  }
}

const kinds: Readonly<Record<WorkspaceSymbol['sort'], SymbolKind>> = {
  id: SymbolKind.Object,
  title: SymbolKind.String,
  local: SymbolKind.Key,
  item: SymbolKind.Constant,
};

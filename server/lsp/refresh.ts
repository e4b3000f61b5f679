import { CodeLensRefreshRequest, type Connection, InlayHintRefreshRequest } from 'vscode-languageserver';
import type { ClientAbilities } from './abilities.ts';

/**
 * Has the editor ask again for what it shows beside a text when something else than the text changed: another document,
 * the day, a setting.
 */
export interface Refresher {
  changed(): void;
  stop(): void;
}

/** In milliseconds: a burst of changes costs one refresh. */
const spacing = 250;

export function createRefresher({
  connection,
  abilities,
  failed,
}: {
  readonly connection: Connection;
  readonly abilities: ClientAbilities;
  readonly failed: (doing: string, error: unknown) => void;
}): Refresher {
  const { codeLenses, inlayHints } = abilities.refresh;
  let waiting: NodeJS.Timeout | undefined;
  const refresh = (): void => {
    waiting = undefined;
    const asked = [
      ...(codeLenses ? [connection.sendRequest(CodeLensRefreshRequest.type)] : []),
      ...(inlayHints ? [connection.sendRequest(InlayHintRefreshRequest.type)] : []),
    ];
    for (const answer of asked) {
      answer.catch(error => failed('having the editor ask again for lenses and hints', error));
    }
  };
  return {
    changed() {
      if (codeLenses || inlayHints) waiting ??= setTimeout(refresh, spacing);
    },
    stop() {
      clearTimeout(waiting);
    },
  };
}

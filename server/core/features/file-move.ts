import { liesIn } from '../base/uri.ts';

/** A file or folder that gets another name or goes elsewhere; both as uris. */
export interface FileMove {
  readonly from: string;
  readonly to: string;
}

/** Where a uri lies afterwards. The innermost of the moves counts, as for a file that is moved out of a moved folder. */
export function moved(uri: string, moves: readonly FileMove[]): string {
  const around = moves.filter(({ from }) => liesIn(uri, from));
  const [nearest] = around.sort((a, b) => b.from.length - a.from.length);
  return nearest ? nearest.to + uri.slice(nearest.from.length) : uri;
}

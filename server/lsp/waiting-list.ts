import type { Buffers } from './buffers.ts';

/** Files that wait to be checked, each once. */
export interface WaitingList {
  add(uri: string): void;
  has(uri: string): boolean;
  isEmpty(): boolean;
  /** Takes the next one out of the list: of what is open first, then in the order in which they came. */
  take(): string | undefined;
}

export function createWaitingList(buffers: Pick<Buffers, 'uris'>): WaitingList {
  const waiting = new Set<string>();
  // One walk for all: to begin anew for each of thousands means to pass all those that are gone already.
  let walk = waiting.values();

  const next = (): string | undefined => {
    for (const uri of buffers.uris()) if (waiting.has(uri)) return uri;
    if (waiting.size === 0) return undefined;
    const { done, value } = walk.next();
    if (!done) return value;
    walk = waiting.values();
    return walk.next().value;
  };

  return {
    add: uri => void waiting.add(uri),
    has: uri => waiting.has(uri),
    isEmpty: () => waiting.size === 0,
    take() {
      const uri = next();
      if (uri !== undefined) waiting.delete(uri);
      return uri;
    },
  };
}

/** Who answers on this machine, so that nobody writes their own name again and again. No program is asked for it. */
import type { Memento } from 'vscode';

export interface Person {
  /** The name or role that was given last; undefined where none was yet. */
  last(): string | undefined;
  remember(name: string): void;
}

const key = 'aims.person';

export function personIn(memory: Pick<Memento, 'get' | 'update'>): Person {
  return {
    last() {
      const known = memory.get<unknown>(key);
      return typeof known === 'string' ? known : undefined;
    },
    remember: name => void memory.update(key, name.trim()),
  };
}

/**
 * A map with other values under some of its keys, and nothing under those whose value is undefined. Of a large map it keeps what it
 * was made from and the changes, so that a change of one value does not copy thousands.
 */
export function changedMap<Value extends object>(
  before: ReadonlyMap<string, Value>,
  changes: ReadonlyMap<string, Value | undefined>,
): ReadonlyMap<string, Value> {
  const [base, all] =
    before instanceof ChangedMap
      ? [before.base as ReadonlyMap<string, Value>, new Map([...before.changes, ...changes])]
      : [before, changes];
  const map = new ChangedMap<Value>(base, all as ReadonlyMap<string, Value | undefined>);
  return all.size > mostChanges || base.size <= smallMap ? new Map(map) : map;
}

/** So many changes are kept apart. */
const mostChanges = 100;

/** A map as small as this is copied, and soon looked up. */
const smallMap = 100;

class ChangedMap<Value extends object> implements ReadonlyMap<string, Value> {
  readonly base: ReadonlyMap<string, Value>;
  readonly changes: ReadonlyMap<string, Value | undefined>;
  readonly size: number;

  constructor(base: ReadonlyMap<string, Value>, changes: ReadonlyMap<string, Value | undefined>) {
    this.base = base;
    this.changes = changes;
    let { size } = base;
    for (const [key, value] of changes) size += Number(value !== undefined) - Number(base.has(key));
    this.size = size;
  }

  get(key: string): Value | undefined {
    const value = this.changes.get(key);
    return value !== undefined || this.changes.has(key) ? value : this.base.get(key);
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  *entries(): MapIterator<[string, Value]> {
    for (const [key, value] of this.base) {
      const now = this.changes.has(key) ? this.changes.get(key) : value;
      if (now !== undefined) yield [key, now];
    }
    for (const [key, value] of this.changes) {
      if (value !== undefined && !this.base.has(key)) yield [key, value];
    }
  }

  *keys(): MapIterator<string> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value;
  }

  forEach(hear: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [key, value] of this.entries()) hear(value, key, this);
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }
}

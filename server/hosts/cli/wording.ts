/** `1 file`, `2 files` */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A state or kind as people write it: `due-soon` is `due soon`. */
export function spoken(name: string): string {
  return name.replaceAll('-', ' ');
}

/** How a state changed: `current → stale`, `stale as before`, `new, missing`, `stale → gone`; `mark` sets off what holds now. */
export function changed(
  before: string | null,
  after: string | null,
  mark: (text: string) => string = text => text,
): string {
  const now = mark(after === null ? 'gone' : spoken(after));
  if (before === null) return `new, ${now}`;
  return before === after ? `${now} as before` : `${spoken(before)} → ${now}`;
}

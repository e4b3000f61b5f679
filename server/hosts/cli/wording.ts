import type { CheckReport } from './report.ts';

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

/** What there is to know where no file is a document. */
export const noDocument =
  'no AIMS document; a document is one whose first key is "aims", as in "aims: register/v1"';

/** Whether there was nothing that could be checked: in a pipeline mostly a path that is wrong. */
export function checkedNothing({ summary, unchecked }: Pick<CheckReport, 'summary' | 'unchecked'>): boolean {
  return summary.documents === 0 && unchecked.length === 0;
}

import { unwrapped } from './page.ts';
import { shown } from './shown.ts';
import type { Cell } from './table.ts';

/** A cell as HTML. Whatever a document says is text in it. */
export function cellHtml(cell: Cell | undefined): string {
  if (!cell) return '';
  const { text, day, isList = false } = cell;
  const items = isList ? text.split('\n') : [];
  if (items.length > 1) return `<ul>${items.map(item => `<li>${lines(item)}</li>`).join('')}</ul>`;
  if (day !== undefined) return `<span class="day">${escaped(text)}</span>`;
  // One of our words for how things stand is marked; the word says it, too.
  const tone = tones.get(text);
  return tone === undefined ? lines(text) : `<span class="mark ${tone}">${escaped(text)}</span>`;
}

const tones: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bad: 'critical, high, missing, incomplete, stale, undecided, no control, prohibited, reject, fail',
    fair: 'medium, limited, draft, in review, in-review, due soon, partly, partly implemented, not implemented, degraded, waived, conditional, unknown',
    good: 'low, minimal, current, evidenced, implemented, approved, applies, approve, pass',
    plain: 'not required, not applicable, does not apply',
  }).flatMap(([tone, words]) => words.split(', ').map(word => [word, tone] as const)),
);

/** A text as it is read, its lines apart. */
export function lines(text: string): string {
  return unwrapped(shown(text)).split('\n').map(breakable).join('<br>');
}

/** A long word may be broken behind a sign that parts it, and anywhere where there is none: no word widens a table. */
export function breakable(line: string): string {
  return shown(line).replace(/\S+/g, word =>
    word.length <= 16
      ? escaped(word)
      : (word.match(/[^@./_-]{1,15}[@./_-]?|[\s\S]/gu) ?? []).map(escaped).join('<wbr>'),
  );
}

/** A text, or the value of an attribute in double quotes. */
export function escaped(text: string): string {
  return shown(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

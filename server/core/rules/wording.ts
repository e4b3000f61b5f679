import { type DateSpan, type Day, daysBetween } from '../base/day.ts';
import { counted, listed } from '../base/listed.ts';
import { shortened } from '../base/shorten.ts';
import { lowerFirst } from '../kinds/expected.ts';
import type { Kind } from '../kinds/index.ts';
import type { Path } from '../kinds/schema-fault.ts';
import { type Record, sourceText } from '../model/record.ts';
import { follow, valueAt } from '../syntax/node.ts';

/** What stands at a path, in the words of a sentence: `the text "yes"`, `a list`, `nothing`. */
export function whatStands(record: Record, path: Path): string {
  const node = follow(valueAt(record.node, path));
  switch (node?.type) {
    case undefined:
      return 'nothing';
    case 'mapping':
      return 'a mapping';
    case 'sequence':
      return 'a list';
    case 'scalar':
      if (node.value === null) return 'nothing';
      if (typeof node.value === 'number') return `the number ${shortened(sourceText(record, node.range))}`;
      if (typeof node.value === 'boolean') return `${node.value}`;
      return `the text "${shortened(node.value)}"`;
    default:
      return node satisfies never;
  }
}

/** `a, b or c` */
export function alternatives(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** `"a", "b" and 7 more`: names that people gave, and of many the first few. */
export function namesOf(names: readonly string[]): string {
  return listed(names.map(name => `"${shortened(name)}"`));
}

/** `on 2026-09-01, 83 days ago`; of a month or a year, as which first days count: `in 2026-09, up to 83 days ago`. */
export function whenItWas({ first, precision }: DateSpan, today: Day): string {
  const days = counted(daysBetween(first, today), 'day');
  if (precision === 'day') return `on ${first}, ${days} ago`;
  return `in ${first.slice(0, precision === 'year' ? 4 : 7)}, up to ${days} ago`;
}

export { counted, listed } from '../base/listed.ts';

/** What a kind is called in the middle of a sentence: `impact assessment`, `AI system`. */
export function kindNoun({ title }: Kind): string {
  return lowerFirst(title);
}

/** The name of the field that a path leads to, for people: `models[0].version`. */
export { pathText } from '../model/condition.ts';

import { shortened } from '../base/shorten.ts';
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

/** `a, b and c`; of a long list the first ones and how many more there are. */
export function together(words: readonly string[]): string {
  const shown = words.length > 5 ? [...words.slice(0, 4), `${words.length - 4} more`] : words;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** `1 day`, `12 days` */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** `a, b and c`; of more than `most` the first ones and how many there are besides: `a, b and 7 more`. */
export function listed(words: readonly string[], most: number): string {
  const shown = words.length > most ? [...words.slice(0, most), `${words.length - most} more`] : words;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** What a kind is called in the middle of a sentence: `impact assessment`, `AI system`. */
export function kindNoun({ title }: Kind): string {
  return /^\p{Lu}\p{Lu}/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

/** The name of the field that a path leads to, for people: `models[0].version`. */
export { pathText } from '../model/condition.ts';

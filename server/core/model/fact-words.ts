import { shortened } from '../base/shorten.ts';

/** One item of a fact in words: first what it is called, then what else there is to say of it. */
export type FactItem = readonly string[];

/** So many items of a list are put into words, and so many words of one. */
const mostItems = 50;
const mostParts = 12;

/** A fact in words, so that people see what it was and what it is: of a list one item for each, else a single one. */
export function factWords(value: unknown): readonly FactItem[] {
  const items = Array.isArray(value) ? value.slice(0, mostItems) : [value];
  return items.map(itemWords).filter(item => item.length > 0);
}

function itemWords(value: unknown): FactItem {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return saidWords([wordsOf(value)]);
  const { name, version, ...others } = value as Readonly<Record<string, unknown>>;
  const called = saidWords([name, version].map(wordsOf)).join(' ');
  // What is true says more by its name than by its value; what is not true says nothing.
  const rest = Object.entries(others).map(([key, each]) =>
    each === true ? key.replaceAll('_', ' ') : each === false ? '' : wordsOf(each),
  );
  return saidWords([called, ...rest]).slice(0, mostParts);
}

function wordsOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return saidWords(value.slice(0, mostItems).map(wordsOf)).join(', ');
  if (typeof value === 'object')
    return saidWords(Object.values(value).slice(0, mostItems).map(wordsOf)).join(', ');
  return String(value);
}

function saidWords(words: readonly string[]): readonly string[] {
  return words.map(shortened).filter(word => word !== '');
}

import { shortened } from '../base/shorten.ts';
import { nounOf } from '../kinds/expected.ts';
import type { RecordFacts } from '../model/facts.ts';
import type { Block } from './hover.ts';

const mostReferrers = 5;

/** Who refers to something: the first few, and how many more. */
export function referrerBlocks(referrers: readonly RecordFacts[]): readonly Block[] {
  if (referrers.length === 0) return [];
  const names = referrers
    .slice(0, mostReferrers)
    .map(({ idKind, id, title }) => `${nounOf(idKind)} ${id ?? shortened(title ?? 'without an id')}`);
  const left = referrers.length - names.length;
  const more = left > 0 ? ` and ${left} more` : '';
  return [{ is: 'text', text: `Referred to by ${names.join(', ')}${more}.` }];
}

/** The beginning of a long text, on one line. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 297)}...` : line;
}

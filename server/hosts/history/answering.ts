import type { Asking } from './asking.ts';
import type { NamedCommits } from './named-commits.ts';
import type { Known } from './repository.ts';

/** What the answers to all sorts of questions are made from. */
export interface AnswerOptions {
  readonly known: Known;
  readonly named: NamedCommits;
  readonly asking: Asking;
}

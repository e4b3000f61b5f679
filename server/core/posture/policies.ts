import { memo } from '../base/memo.ts';
import { wordsOf } from '../base/words.ts';
import type { RecordFacts } from '../model/facts.ts';
import type { RootView } from '../model/links.ts';
import { inForce, type SeenDocument } from './in-force.ts';

/** What the policies of every AIMS are about, whatever else they are about. */
export const policyTopics = ['development', 'use', 'oversight'] as const;

export interface TopicCoverage {
  readonly topic: (typeof policyTopics)[number];
  /** The approved policies on it, in order. */
  readonly by: readonly RecordFacts[];
  /** The policies on it that nobody has approved yet, in order. */
  readonly drafts: readonly RecordFacts[];
}

/** Which policies of an AIMS cover what, topic by topic. Superseded and retired ones are not among them. */
export function policyCoverage(root: RootView): readonly TopicCoverage[] {
  return coverageBy(inForce(root, 'policy'));
}

const coverageBy = memo((known: readonly SeenDocument<'policy'>[]): readonly TopicCoverage[] => {
  const policies = known.map(({ record, seen }) => ({
    record,
    // As people write them too: `Human oversight`, `acceptable use`.
    topics: (seen.topics ?? []).map(wordsOf),
    isApproved: record.lifecycle.status === 'approved',
  }));
  return policyTopics.map(topic => {
    const about = policies.filter(({ topics }) => topics.some(words => words.includes(` ${topic} `)));
    return {
      topic,
      by: about.filter(({ isApproved }) => isApproved).map(({ record }) => record),
      drafts: about.filter(({ isApproved }) => !isApproved).map(({ record }) => record),
    };
  });
});

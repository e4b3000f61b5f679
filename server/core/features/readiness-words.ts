import { listed } from '../base/listed.ts';
import { nounOf } from '../kinds/expected.ts';
import type { Area, ReadinessState } from '../posture/readiness.ts';

/** An area as an auditor asks about it. */
export interface AreaWords {
  readonly title: string;
  /** What has to be shown, as a question. */
  readonly asks: string;
}

export const areaWords: Readonly<Record<Area, AreaWords>> = {
  context: {
    title: 'Context and scope',
    asks: 'Which AI systems are built or used, what do they do, whom do they affect, and where does the management system end?',
  },
  leadership: {
    title: 'Leadership and policies',
    asks: 'Are there policies for developing, using and overseeing AI that leadership approved, and does somebody answer for them?',
  },
  assessments: {
    title: 'Risk and impact assessments',
    asks: 'Does every system in scope have its risk assessment and, where people are affected, its impact assessment?',
  },
  operations: {
    title: 'Operational controls',
    asks: 'What keeps the risks in check that were found, from the data to the incident?',
  },
  support: {
    title: 'Support',
    asks: 'Are there the people, the skills and the documents that all of this needs?',
  },
  evaluation: {
    title: 'Evaluation',
    asks: 'Does somebody measure, audit and review whether it works?',
  },
  improvement: {
    title: 'Improvement',
    asks: 'Is what went wrong mended for good, and does the whole get better?',
  },
};

/** A state as people say it. */
export const readinessWords: Readonly<Record<ReadinessState, string>> = {
  evidenced: 'evidenced',
  partly: 'partly',
  stale: 'stale',
  missing: 'missing',
  unknown: 'unknown',
  'not-applicable': 'not applicable',
};

/** `scope: aims-scope; policies: ai-policy, assistants and 2 more` */
export function documentsWords(
  documents: readonly { readonly kind: string; readonly name: string }[],
): string {
  const kinds = [...new Set(documents.map(({ kind }) => kind))];
  return kinds
    .map(kind => {
      const names = documents.filter(each => each.kind === kind).map(({ name }) => name);
      return `${kindNoun(kind)}: ${listed(names)}`;
    })
    .join('; ');
}

/** What a document of a kind is called among people: `AI system`, `impact assessment`. */
export function kindNoun(kind: string): string {
  return nounOf(kind === 'ai-system' ? 'system' : kind);
}

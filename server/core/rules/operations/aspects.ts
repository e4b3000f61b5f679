import type { Said } from '../../model/said.ts';

/** What has to be watched of every system in use. */
export const aspects = ['performance', 'output-distribution', 'error-rate', 'drift'] as const;

export type Aspect = (typeof aspects)[number];

type Metric = NonNullable<Said['monitoring']['metrics']>[number];

/** The aspects that a metric covers: the one it says, else those that the words of its name stand for. */
export function aspectsOf({ covers, name = '' }: Metric): readonly Aspect[] {
  if (covers !== undefined) return [covers];
  const words = new Set(name.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  return aspects.filter(aspect => wordsFor[aspect].some(word => words.has(word)));
}

const wordsFor: Readonly<Record<Aspect, readonly string[]>> = {
  performance: [
    ...['performance', 'quality', 'accuracy', 'correctness', 'precision', 'recall', 'f1', 'auc'],
    ...['mape', 'rmse', 'mae', 'success', 'satisfaction', 'usefulness', 'helpfulness'],
  ],
  'output-distribution': [
    'output',
    'outputs',
    'distribution',
    'distributions',
    'shares',
    'proportions',
    'mix',
  ],
  'error-rate': [
    ...['error', 'errors', 'failure', 'failures', 'failed', 'fault', 'faults', 'mistake', 'mistakes'],
    ...['wrong', 'false', 'incorrect', 'reversed', 'hallucination', 'hallucinations'],
  ],
  drift: ['drift', 'drifts', 'drifting', 'shift', 'shifts', 'stability', 'psi'],
};

import type { FrameworkItem } from './frameworks.ts';

/** What answers an item of a framework: documents of a kind, or one field of them. */
export interface Answer {
  /** As the data of the framework calls it: `role-assignment`. */
  readonly name: string;
  /** Undefined where there is no such kind: then only a control that implements the item answers it. */
  readonly kind?: string;
  /** The field of that kind that has to be there. */
  readonly field?: string;
}

/** What answers an item, each once; none where nothing is said about it. */
export function answersTo(item: FrameworkItem): readonly Answer[] {
  return (item.documents ?? []).map(name => ({ name, ...answers[name] }));
}

/** The names that the data uses and that have an answer. */
export function isAnswerName(name: string): boolean {
  return Object.hasOwn(answers, name);
}

const answers: Readonly<Record<string, Omit<Answer, 'name'>>> = {
  'ai-system': { kind: 'ai-system' },
  'risk-assessment': { kind: 'risk-assessment' },
  'impact-assessment': { kind: 'impact-assessment' },
  policy: { kind: 'policy' },
  control: { kind: 'control' },
  'statement-of-applicability': { kind: 'statement-of-applicability' },
  'validation-record': { kind: 'validation' },
  'vendor-review': { kind: 'vendor' },
  'training-record': { kind: 'training' },
  incident: { kind: 'incident' },
  runbook: { kind: 'runbook' },
  'internal-audit': { kind: 'internal-audit' },
  'management-review': { kind: 'management-review' },
  'certification-plan': { kind: 'certification' },
  'aims-scope': { kind: 'scope' },
  'interested-parties': { kind: 'scope', field: 'interested_parties' },
  'role-assignment': { kind: 'scope', field: 'roles' },
  'ai-objective': { kind: 'scope', field: 'objectives' },
  'communication-plan': { kind: 'scope', field: 'communication' },
  'risk-treatment-plan': { kind: 'risk-assessment' },
  dataset: { kind: 'dataset' },
  model: { kind: 'ai-system' },
  'monitoring-record': { kind: 'monitoring' },
  'corrective-action': { kind: 'corrective-action' },
  'system-doc': {},
  'change-record': {},
  concern: {},
};

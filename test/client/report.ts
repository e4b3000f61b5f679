/** Reports of the server for the tests of the client. */
import type { Group } from '../../client/parts/system-groups.ts';
import { states } from '../../server/core/posture/states.ts';
import type {
  AnswerReport,
  ObligationReport,
  PostureReport,
  ReasonReport,
  RootReport,
  SystemReport,
} from '../../server/lsp/protocol.ts';

const location = { uri: 'file:///w/aims/register.yaml', range: rangeAt(3) };

export function obligation(given: Partial<ObligationReport> = {}): ObligationReport {
  return {
    kind: 'impact-assessment',
    title: 'Impact assessment',
    state: 'missing',
    reasons: [reason({ message: 'no impact assessment names this system' })],
    acts: ['create', 'waive'],
    ...given,
  };
}

export function reason(given: Partial<ReasonReport> = {}): ReasonReport {
  return {
    code: 'no-document',
    message: 'nothing answers it',
    resolves: 'Create it.',
    related: [],
    ...given,
  };
}

export function system(given: Partial<SystemReport> = {}): SystemReport {
  return {
    key: 'bot',
    id: 'bot',
    name: 'Support bot',
    location,
    stage: 'production',
    risk: 'high',
    owner: 'Support team',
    owners: ['Support team'],
    state: 'missing',
    summary: 'impact assessment missing',
    obligations: [obligation()],
    ...given,
  };
}

/** A system with everything that follows from its id. */
export function systemCalled(id: string, given: Partial<SystemReport> = {}): SystemReport {
  return system({
    key: id,
    id,
    name: id,
    obligations: [obligation()],
    ...given,
  });
}

export function root(name: string, systems: readonly SystemReport[]): RootReport {
  return { uri: `file:///w/${name}`, name, systems };
}

const problems: ReadonlySet<string> = new Set(['missing', 'incomplete', 'stale', 'draft', 'in-review']);

const vocabulary: PostureReport['vocabulary'] = {
  states: states.map(name => ({ name, problem: problems.has(name) })),
  stages: ['idea', 'planned', 'development', 'pilot', 'production', 'suspended', 'retired'],
  risks: ['critical', 'high', 'medium', 'low'],
  kinds: [
    { name: 'risk-assessment', title: 'Risk assessment' },
    { name: 'impact-assessment', title: 'Impact assessment' },
    { name: 'vendor', title: 'Vendor' },
  ],
};

export function report(roots: readonly RootReport[], given: Partial<PostureReport> = {}): PostureReport {
  const systems = roots.flatMap(({ systems }) => systems).length;
  return {
    revision: 1,
    complete: true,
    documents: 1,
    systems,
    assessments: 0,
    problems: 0,
    attention: [],
    governsCode: false,
    today: '2026-11-23',
    roots,
    vocabulary,
    ...given,
  };
}

export function rangeAt(line: number) {
  return { start: { line, character: 0 }, end: { line, character: 3 } };
}

/** The document that answers an obligation. */
export function answer(id: string, given: Partial<AnswerReport> = {}): AnswerReport {
  return { id, location: { uri: `file:///w/aims/${id}.md`, range: rangeAt(1) }, owners: [], ...given };
}

/** What a row of a system stands for. */
export function systemContent(given: Partial<SystemReport> = {}) {
  const content = system(given);
  return { is: 'system', system: content, obligations: content.obligations } as const;
}

/** What a row of something owed stands for, below its system. */
export function obligationContent(given: Partial<ObligationReport> = {}) {
  return { is: 'obligation', system: system(), obligation: obligation(given), below: 'system' } as const;
}

/** What a row of a group stands for. */
export function groupContent(given: Partial<Group> = {}) {
  const group: Group = { by: 'risk', value: 'high', title: 'high', size: 1, among: 1, problems: 0, ...given };
  return { is: 'group', group } as const;
}

/** Reports of the server for the tests of the client. */
import type {
  ObligationReport,
  PostureReport,
  ReasonReport,
  RootReport,
  SystemReport,
} from '../../server/lsp/protocol.ts';

const location = { uri: 'file:///w/aims/register.yaml', range: rangeAt(3) };

export function obligation(given: Partial<ObligationReport> = {}): ObligationReport {
  return {
    key: 'bot/impact-assessment',
    kind: 'impact-assessment',
    title: 'Impact assessment',
    state: 'missing',
    summary: 'missing',
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
    obligations: [obligation({ key: `${id}/impact-assessment` })],
    ...given,
  });
}

export function root(name: string, systems: readonly SystemReport[]): RootReport {
  return { uri: `file:///w/${name}`, name, systems };
}

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
    ...given,
  };
}

export function rangeAt(line: number) {
  return { start: { line, character: 0 }, end: { line, character: 3 } };
}

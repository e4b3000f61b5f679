/** Reports of the readiness for the tests of the client. */
import type {
  AreaReport,
  EvidenceReport,
  FindingReport,
  ReadinessReport,
  ReadinessRowReport,
} from '../../server/lsp/protocol.ts';
import { rangeAt } from './report.ts';

const location = { uri: 'file:///w/aims/impact%20of%20bot.md', range: rangeAt(6) };

export function finding(given: Partial<FindingReport> = {}): FindingReport {
  return {
    key: 'w 8.4 ia overdue-review 1',
    code: 'overdue-review',
    severity: 'warning',
    message: 'The review was due on 2026-11-01, 22 days ago. Look at it again.',
    location,
    ...given,
  };
}

export function document(given: Partial<EvidenceReport> = {}): EvidenceReport {
  return {
    key: 'w 8.4 ia',
    is: 'document',
    title: 'Impact of the bot',
    noun: 'impact assessment',
    standing: 'stale',
    lack: 'is stale: review was due on 2026-11-01',
    id: 'ia-bot',
    kind: 'impact-assessment',
    location,
    acts: ['open', 'reaffirm', 'mark-reviewed', 'revise'],
    findings: [finding()],
    ...given,
  };
}

export function gap(given: Partial<EvidenceReport> = {}): EvidenceReport {
  return {
    key: 'w 8.4 no impact assessment for cv (1 of 2)',
    is: 'gap',
    title: 'no impact assessment for cv (1 of 2)',
    noun: '',
    standing: 'absent',
    lack: '',
    kind: 'impact-assessment',
    system: 'cv',
    duty: 'w#cv/impact-assessment',
    location,
    acts: ['create', 'waive'],
    findings: [],
    ...given,
  };
}

export function row(given: Partial<ReadinessRowReport> = {}): ReadinessRowReport {
  return {
    key: 'w 8.4',
    id: '8.4',
    title: 'AI system impact assessment (performed)',
    sort: 'clause',
    about: 'Impact assessments on file for each system.',
    state: 'partly',
    words: 'partly',
    answers: 'impact assessment: ia-bot',
    lacks: ['no impact assessment for cv (1 of 2)', 'impact assessment for bot is stale: *late*'],
    hasEvidence: true,
    ...given,
  };
}

export function area(given: Partial<AreaReport> = {}): AreaReport {
  return {
    key: 'w assessments',
    area: 'assessments',
    title: 'Risk and impact assessments',
    asks: 'Is everything assessed?',
    state: 'partly',
    asked: 11,
    exist: 10,
    followed: 4,
    documents: 7,
    improved: 1,
    rows: [row()],
    ...given,
  };
}

export function readinessReport(...roots: readonly (readonly AreaReport[])[]): ReadinessReport {
  return {
    revision: 1,
    complete: true,
    today: '2026-11-23',
    roots: roots.map((areas, index) => ({ uri: `file:///w/r${index}`, name: `r${index}`, areas })),
  };
}

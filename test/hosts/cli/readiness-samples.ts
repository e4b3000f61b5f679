import { areas, readinessStates } from '../../../server/core/posture/readiness.ts';
import type { GapTotals, ReadinessTotals, StatusReport } from '../../../server/hosts/cli/report.ts';
import { statusReport } from './samples.ts';

/** A few rows of a readiness, one in each state, and a small gap. */

const scope = { kind: 'scope', id: 'aims-scope', file: 'aims/scope.md' };
const noReadiness = Object.fromEntries(
  areas.map(area => [area, Object.fromEntries(readinessStates.map(state => [state, 0]))]),
) as ReadinessTotals;
const noHelp = Object.fromEntries(
  areas.map(area => [area, { published: 0, derived: 0, left: 0 }]),
) as GapTotals['areas'];

export const readinessReport: StatusReport = {
  ...statusReport,
  readiness: [
    {
      id: '4.1',
      title: 'Understanding the organization and its context',
      area: 'context',
      state: 'evidenced',
      documents: [scope],
      findings: [],
      lacks: [],
    },
    {
      id: '4.2',
      title: 'Understanding the needs and expectations of interested parties',
      area: 'context',
      state: 'stale',
      documents: [scope],
      findings: [{ code: 'overdue-review', file: 'aims/scope.md', line: 7 }],
      lacks: ['context and scope aims-scope is stale: review was due on 2026-11-01, 22 days ago'],
    },
    {
      id: '5.2',
      title: 'AI policy',
      area: 'leadership',
      state: 'missing',
      documents: [],
      findings: [],
      lacks: ['there is no policy'],
    },
    {
      id: '6.1.2',
      title: 'AI risk assessment',
      area: 'assessments',
      state: 'partly',
      documents: ['ra-1', 'ra-2', 'ra-3', 'ra-4', 'ra-5', 'ra-\x1B[2J', null].map(id => ({
        kind: 'risk-assessment',
        id,
        file: 'aims/risk.yaml',
      })),
      findings: [
        { code: 'missing-risk-assessment', file: 'aims/register.yaml', line: 3 },
        { code: 'overdue-review', file: 'aims/scope.md', line: 7 },
      ],
      lacks: ['no risk assessment for s (1 of 8)', 'risk assessment for t is a draft'],
    },
    {
      id: 'A.6.2.4',
      title: 'AI system verification and validation',
      area: 'operations',
      state: 'unknown',
      documents: [
        { kind: 'validation', id: 'val', file: 'v.yaml' },
        { kind: 'control', id: 'c', file: 'c.yaml' },
      ],
      findings: [],
      lacks: ['validation for s could not be checked: the history was not read'],
    },
    {
      id: 'A.10.4',
      title: 'Customers',
      area: 'operations',
      state: 'not-applicable',
      documents: [{ kind: 'statement-of-applicability', id: 'soa', file: 'soa.yaml' }],
      findings: [],
      lacks: [],
    },
  ],
  readiness_totals: {
    ...noReadiness,
    context: { ...noReadiness.context, evidenced: 1, stale: 1 },
    leadership: { ...noReadiness.leadership, missing: 1 },
    assessments: { ...noReadiness.assessments, partly: 1 },
    operations: { ...noReadiness.operations, unknown: 1, 'not-applicable': 1 },
  },
};

export const gapReport: StatusReport = {
  ...statusReport,
  gap: {
    framework: 'soc2',
    version: '2017',
    title: 'SOC 2, Trust Services Criteria',
    crosswalks: [
      { id: 'cw', file: 'cw.yaml', status: 'approved' },
      { id: null, file: 'more.yaml', status: 'draft' },
    ],
    claims: [
      { id: 'CC1.1', title: 'Integrity and ethical values', state: 'evidenced', file: 'cw.yaml', line: 6 },
      { id: 'CC5.3', title: 'Controls through policy', state: 'unproven', file: 'cw.yaml', line: 8 },
      { id: 'CC99.9', title: null, state: 'unknown-item', file: 'more.yaml', line: 5 },
    ],
    items: [
      {
        id: '4.1',
        title: 'Understanding the organization and its context',
        area: 'context',
        helped_by: [],
      },
      {
        id: '5.1',
        title: 'Leadership and commitment',
        area: 'leadership',
        helped_by: [
          { id: 'CC1.1', title: 'Integrity and ethical values', source: 'published', confidence: null },
          { id: 'CC1.2', title: 'Oversight by the board', source: 'derived', confidence: 'low' },
        ],
      },
      {
        id: '5.2',
        title: 'AI policy',
        area: 'leadership',
        helped_by: [
          { id: 'CC1.1', title: 'Integrity and ethical values', source: 'derived', confidence: 'high' },
        ],
      },
    ],
  },
  gap_totals: {
    claims: { evidenced: 1, unproven: 1, expired: 0, 'not-found': 0, 'unknown-item': 1 },
    items: { published: 1, derived: 1, left: 1 },
    areas: {
      ...noHelp,
      context: { published: 0, derived: 0, left: 1 },
      leadership: { published: 1, derived: 1, left: 0 },
    },
  },
};

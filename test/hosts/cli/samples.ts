import type { CheckReport, ReportedDiagnostic, StatusReport } from '../../../server/hosts/cli/report.ts';

/** Small reports with one of everything, for the tests of what is printed. */

export const registerText = [
  '# Register of AI systems',
  'aims: register/v1',
  'systems:',
  '  - id: crm-bot',
  '    name: 漢字 «TODO»',
  '    assessments: [ia-crm-bto]',
  '    long:',
  '      a: 1',
  '      b: "\x1B[2J"',
  '',
].join('\r\n');

function place(line: number, from: number, to: number, endLine = line): ReportedDiagnostic['range'] {
  return { start: { line, character: from }, end: { line: endLine, character: to } };
}

export const checkReport: CheckReport = {
  version: 1,
  root: '.',
  today: '2026-11-23',
  summary: { files: 2, documents: 3, error: 1, warning: 2, info: 0, hint: 1, waived: 0 },
  diagnostics: [
    {
      file: 'aims/register.yaml',
      range: place(4, 14, 18),
      severity: 'warning',
      code: 'placeholder',
      message: 'This is a placeholder, so the name counts as missing.',
      document: { kind: 'register', id: null },
      related: [],
      fixes: [],
      docs: 'https://example.org/placeholder',
    },
    {
      file: 'aims/register.yaml',
      range: place(5, 18, 28),
      severity: 'error',
      code: 'unresolved-reference',
      message: 'No impact assessment has the id "ia-crm-bto". Did you mean "ia-crm-bot"?',
      document: { kind: 'register', id: null },
      related: [
        { file: 'aims/impact/crm.md', range: place(2, 4, 14), message: 'The id "ia-crm-bot" stands here.' },
      ],
      fixes: ['Change to "ia-crm-bot"'],
      docs: 'https://example.org/unresolved-reference',
    },
    {
      file: 'aims/register.yaml',
      range: place(6, 4, 17, 8),
      severity: 'warning',
      code: 'unknown-key',
      message: 'A system has no key "long".',
      document: { kind: 'register', id: null },
      related: [1, 2, 3, 4, 5].map(line => ({
        file: 'a.md',
        range: place(line, 0, 1),
        message: `Place ${line}.`,
      })),
      fixes: ['Remove it', 'Rename it', 'Move it', 'Keep it as "x-long"'],
      docs: 'https://example.org/unknown-key',
    },
    {
      file: 'aims/no\x1B[31mtext.yaml',
      range: place(0, 0, 4),
      severity: 'hint',
      code: 'reaffirm',
      message: 'One\nof\x07two lines.',
      document: { kind: null, id: null },
      related: [],
      fixes: [],
      docs: 'https://example.org/reaffirm',
    },
  ],
  waived: [],
  unchecked: [
    {
      file: 'aims/big.yaml',
      reason: 'The file is too large to be checked: 23.4 MB, and the limit is 16 MB.',
    },
  ],
};

const nothing = { document: null, file: null, due: null, reasons: [] } as const;

export const statusReport: StatusReport = {
  version: 1,
  root: '.',
  today: '2026-11-23',
  systems: [
    {
      id: 'support-copilot',
      name: 'Support copilot',
      file: 'aims/register.yaml',
      line: 11,
      stage: 'production',
      risk: 'high',
      state: 'stale',
      obligations: [
        {
          kind: 'impact-assessment',
          state: 'stale',
          document: 'ia-support-copilot',
          file: 'aims/impact/support-copilot.md',
          due: '2026-12-01',
          reasons: [
            {
              code: 'facts-changed',
              since: '2026-10-04',
              message: 'models changed since 2026-09-01: gpt-4.1 to gpt-5',
              facts: ['models'],
              related: [],
              resolves: 'Re-affirm it, or revise it.',
            },
            {
              code: 'review-overdue',
              since: '2026-11-01',
              message:
                'The review was due before 2026-11-01; systems of high risk are reviewed quarterly, and the latest review was in July.',
              related: [{ file: 'aims/register.yaml', line: 30, message: 'the review' }],
              resolves: 'Review it.',
            },
          ],
        },
        {
          kind: 'oversight',
          state: 'current',
          document: 'ov-support',
          file: 'aims/oversight.md',
          due: '2027-02-01',
          reasons: [],
        },
        { kind: 'vendor', state: 'not-required', ...nothing },
        { kind: 'dataset', state: 'not-required', ...nothing },
      ],
    },
    {
      id: 'cv-screening',
      name: 'CV \x1B[31mscreening',
      file: 'aims/register.yaml',
      line: 41,
      stage: null,
      risk: null,
      state: 'missing',
      obligations: [
        {
          kind: 'impact-assessment',
          state: 'missing',
          ...nothing,
          reasons: [
            {
              code: 'no-document',
              message: 'No impact assessment names this system.',
              related: [],
              resolves: 'Create it.',
            },
          ],
        },
      ],
    },
    {
      id: 'idea',
      name: '',
      file: 'ideas.yaml',
      line: 0,
      stage: 'idea',
      risk: 'low',
      state: 'not-required',
      obligations: [],
    },
  ],
  totals: {
    systems: 3,
    missing: 1,
    incomplete: 0,
    draft: 0,
    'in-review': 0,
    stale: 1,
    'due-soon': 0,
    current: 1,
    waived: 0,
    'not-required': 2,
    unknown: 0,
  },
};

import assert from 'node:assert/strict';
import { checkJson } from '../../../server/hosts/cli/check-json.ts';
import { checkText } from '../../../server/hosts/cli/check-text.ts';
import { colored } from '../../../server/hosts/cli/colors.ts';
import type { CheckReport } from '../../../server/hosts/cli/report.ts';
import { checkReport, registerText } from './samples.ts';

describe('cli check output', () => {
  const textOf = (file: string) => (file === 'aims/register.yaml' ? registerText : undefined);
  const none: CheckReport = {
    ...checkReport,
    summary: { files: 2, documents: 3, error: 0, warning: 0, info: 0, hint: 0, waived: 0 },
    diagnostics: [],
    unchecked: [],
  };

  it('is for people: place, severity, code, message, the line and carets', () => {
    assert.equal(
      checkText(checkReport, { textOf }),
      `aims/register.yaml:5:15 warning placeholder This is a placeholder, so the name counts as missing.
    5 │     name: 漢字 «TODO»
      │                 ^^^^

aims/register.yaml:6:19 error unresolved-reference No impact assessment has the id "ia-crm-bto". Did you mean "ia-crm-bot"?
    6 │     assessments: [ia-crm-bto]
      │                   ^^^^^^^^^^
      = see aims/impact/crm.md:3:5 The id "ia-crm-bot" stands here.
      = fix Change to "ia-crm-bot"

aims/register.yaml:7:5 warning unknown-key A system has no key "long".
    7 │     long:
      │     ^^^^^ to line 9
      = see a.md:2:1 Place 1.
      = see a.md:3:1 Place 2.
      = see a.md:4:1 Place 3.
      = see and 2 more
      = fix Remove it
      = fix Rename it
      = fix Move it
      = fix or 1 more

aims/no␛[31mtext.yaml:1:1 hint reaffirm One of␇two lines.

Not checked:
  aims/big.yaml
    The file is too large to be checked: 23.4 MB, and the limit is 16 MB.

2 files, 3 documents: 1 error, 2 warnings, 1 hint, 1 not checked
`,
    );
  });

  it('wraps what does not fit a terminal', () => {
    const [, unresolved] = checkReport.diagnostics;
    assert.ok(unresolved);
    const report = { ...none, diagnostics: [unresolved], unchecked: checkReport.unchecked };
    assert.equal(
      checkText(report, { textOf, width: 60 }),
      `aims/register.yaml:6:19 error unresolved-reference No impact
    assessment has the id "ia-crm-bto". Did you mean
    "ia-crm-bot"?
    6 │     assessments: [ia-crm-bto]
      │                   ^^^^^^^^^^
      = see aims/impact/crm.md:3:5 The id "ia-crm-bot"
            stands here.
      = fix Change to "ia-crm-bot"

Not checked:
  aims/big.yaml
    The file is too large to be checked: 23.4 MB, and the
    limit is 16 MB.

2 files, 3 documents: no findings, 1 not checked
`,
    );
  });

  it('says the same in colours', () => {
    const text = checkText(checkReport, { textOf, paint: colored });
    assert.equal(text.replace(/\x1B\[\d+m/g, ''), checkText(checkReport, { textOf }));
    assert.ok(text.includes('\x1B[31m\x1B[1merror\x1B[22m\x1B[39m'));
    assert.ok(text.includes('[\x1B[31mia-crm-bto\x1B[39m]'));
    assert.ok(text.includes('\x1B[33m\x1B[1m2 warnings\x1B[22m\x1B[39m'));
  });

  it('counts what is waived, and shows it to programs', () => {
    const [placeholder] = checkReport.diagnostics;
    assert.ok(placeholder);
    const waiver = { reason: 'It waits.', approved_by: null, expires: '2026-12-31' };
    const report: CheckReport = {
      ...none,
      summary: { ...none.summary, waived: 1 },
      waived: [{ ...placeholder, waiver }],
    };
    assert.equal(checkText(report, { textOf }), '2 files, 3 documents: no findings, 1 waived\n');
    const json = JSON.parse(checkJson(report));
    assert.deepEqual(
      [json.summary.waived, json.waived[0].code, json.waived[0].waiver],
      [1, 'placeholder', waiver],
    );
  });

  it('says what a gate leaves out, what is gone and how systems stand', () => {
    const gone = {
      fingerprint: '0'.repeat(24),
      severity: 'error' as const,
      about: 'system/crm-bot',
      message: 'x',
    };
    const report: CheckReport = {
      ...none,
      summary: { ...none.summary, baselined: 3, unchanged: 4 },
      gone: [
        { ...gone, file: 'a\x1B[2J.yaml', code: 'placeholder', count: 1 },
        { ...gone, file: 'b.yaml', code: 'unknown-key', count: 2 },
      ],
      since: {
        revision: 'origin/main',
        base: 'a'.repeat(40),
        systems: [
          {
            id: 'bot',
            name: 'Bot\x07',
            file: 'r.yaml',
            before: 'current',
            after: 'stale',
            obligations: [
              { kind: 'impact-assessment', subject: null, before: 'current', after: 'stale', reasons: ['x'] },
              { kind: 'vendor', subject: 'tessera', before: null, after: 'missing', reasons: [] },
            ],
          },
          { id: 'old', name: 'Old', file: 'r.yaml', before: 'due-soon', after: null, obligations: [] },
        ],
      },
    };
    assert.equal(
      checkText(report, { textOf, written: { file: 'known.json', count: 1 } }),
      `Systems that stand otherwise since origin/main:
  Bot␇: current → stale
    impact assessment: current → stale
    vendor of tessera: new, missing
  Old: due soon → gone

Gone, and still in the baseline (--write-baseline leaves it out from now on):
  a␛[2J.yaml placeholder system/crm-bot
  b.yaml unknown-key system/crm-bot (2 times)

2 files, 3 documents: no findings, 3 in the baseline, 4 there before
known.json is written, with 1 finding
`,
    );
    assert.equal(checkText(report, { textOf, quiet: true }), '');
    const json = JSON.parse(checkJson(report));
    assert.deepEqual([json.summary.baselined, json.summary.unchanged], [3, 4]);
    assert.deepEqual([json.since, json.gone], [report.since, report.gone]);
  });

  it('is errors and what was not checked where quiet is asked for', () => {
    assert.equal(
      checkText(checkReport, { textOf, quiet: true }),
      `aims/register.yaml:6:19 error unresolved-reference No impact assessment has the id "ia-crm-bto". Did you mean "ia-crm-bot"?
    6 │     assessments: [ia-crm-bto]
      │                   ^^^^^^^^^^
      = see aims/impact/crm.md:3:5 The id "ia-crm-bot" stands here.
      = fix Change to "ia-crm-bot"

Not checked:
  aims/big.yaml
    The file is too large to be checked: 23.4 MB, and the limit is 16 MB.
`,
    );
    assert.equal(checkText(none, { textOf, quiet: true }), '');
  });

  it('is one line where there is nothing to say', () => {
    assert.equal(checkText(none, { textOf }), '2 files, 3 documents: no findings\n');
    const one = { ...none, summary: { ...none.summary, files: 1, documents: 1, info: 3 } };
    assert.equal(checkText(one, { textOf }), '1 file, 1 document: 3 info\n');
    const empty = { ...none, summary: { ...none.summary, files: 0, documents: 0 } };
    assert.equal(
      checkText(empty, { textOf }),
      '0 files, 0 documents: no AIMS document; a document is one whose first key is "aims", as in "aims: register/v1"\n',
    );
  });

  it('widens the gutter for long files', () => {
    const [placeholder] = checkReport.diagnostics;
    assert.ok(placeholder);
    const range = { start: { line: 123_455, character: 0 }, end: { line: 123_455, character: 1 } };
    const report = { ...none, diagnostics: [{ ...placeholder, range }] };
    const lines = checkText(report, { textOf: () => `${'\n'.repeat(123_455)}x`, quiet: false }).split('\n');
    assert.deepEqual(lines.slice(1, 3), [' 123456 │ x', '        │ ^']);
  });

  it('is JSON of the contract: its keys in its order and nothing more', () => {
    const [, unresolved] = checkReport.diagnostics;
    assert.ok(unresolved);
    // What the engine hands over may carry more than the contract has.
    const range = { ...unresolved.range, offset: 17 };
    const diagnostics = [{ data: 1, ...unresolved, range }];
    assert.equal(
      checkJson({ ...checkReport, diagnostics, extra: true } as CheckReport),
      `{
  "version": 1,
  "root": ".",
  "today": "2026-11-23",
  "summary": {
    "files": 2,
    "documents": 3,
    "error": 1,
    "warning": 2,
    "info": 0,
    "hint": 1,
    "waived": 0
  },
  "diagnostics": [
    {
      "file": "aims/register.yaml",
      "range": {
        "start": {
          "line": 5,
          "character": 18
        },
        "end": {
          "line": 5,
          "character": 28
        }
      },
      "severity": "error",
      "code": "unresolved-reference",
      "message": "No impact assessment has the id \\"ia-crm-bto\\". Did you mean \\"ia-crm-bot\\"?",
      "document": {
        "kind": "register",
        "id": null
      },
      "related": [
        {
          "file": "aims/impact/crm.md",
          "range": {
            "start": {
              "line": 2,
              "character": 4
            },
            "end": {
              "line": 2,
              "character": 14
            }
          },
          "message": "The id \\"ia-crm-bot\\" stands here."
        }
      ],
      "fixes": [
        "Change to \\"ia-crm-bot\\""
      ],
      "docs": "https://example.org/unresolved-reference"
    }
  ],
  "waived": [],
  "unchecked": [
    {
      "file": "aims/big.yaml",
      "reason": "The file is too large to be checked: 23.4 MB, and the limit is 16 MB."
    }
  ]
}
`,
    );
  });

  it('is JSON that does no harm to a terminal and loses nothing', () => {
    const message = 'a\x1B[2J\x9B2J\u202E\u2066\u2028\uFEFF漢😀\uD83D';
    const text = checkJson({ ...none, unchecked: [{ file: 'a', reason: message }] });
    assert.ok(text.includes('"a\\u001b[2J\\u009b2J\\u202e\\u2066\\u2028\\ufeff漢😀\\ud83d"'));
    assert.equal(JSON.parse(text).unchecked[0].reason, message);
  });
});

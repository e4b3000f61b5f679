import assert from 'node:assert/strict';
import { colored } from '../../../server/hosts/cli/colors.ts';
import { widthOf } from '../../../server/hosts/cli/display.ts';
import { gapText } from '../../../server/hosts/cli/gap-text.ts';
import { readinessText } from '../../../server/hosts/cli/readiness-text.ts';
import { statusJson } from '../../../server/hosts/cli/status-json.ts';
import { gapReport, readinessReport } from './readiness-samples.ts';

const withoutColors = (text: string) => text.replace(/ *(\x1B\[\d+m)+(?=\n)/g, '').replace(/\x1B\[\d+m/g, '');

describe('cli readiness output', () => {
  const plainText = `Context and scope: 1 evidenced, 1 stale
  ✓ 4.1      Understanding the organization and its context
               context and scope: aims-scope
  ! 4.2      Understanding the needs and expectations of interested parties
               context and scope: aims-scope
               Context and scope aims-scope is stale: review was due on
                 2026-11-01, 22 days ago.

Leadership and policies: 1 missing
  ✗ 5.2      AI policy
               There is no policy.

Risk and impact assessments: 1 partly
  ~ 6.1.2    AI risk assessment
               risk assessment: ra-1, ra-2, ra-3, ra-4, ra-5 and 2 more
               No risk assessment for s (1 of 8).
               Risk assessment for t is a draft.

Operational controls: 1 unknown, 1 not applicable
  ? A.6.2.4  AI system verification and validation
               validation: val; control: c
               Validation for s could not be checked: the history was not
                 read.
  - A.10.4   Customers (left out with a reason)
               Statement of Applicability: soa

6 clauses and controls on 2026-11-23:
  1 evidenced, 1 partly, 1 stale, 1 missing, 1 unknown, 1 not applicable
2 findings behind it; "aims check" shows them.
`;

  it('is for people: area by area, what answers each row and what it lacks', () => {
    assert.equal(readinessText(readinessReport, { width: 80 }), plainText);
  });

  it('says the same in colours', () => {
    const text = readinessText(readinessReport, { width: 80, paint: colored });
    assert.equal(withoutColors(text), plainText);
    assert.ok(text.includes('\x1B[31m\x1B[1m✗\x1B[22m\x1B[39m'));
  });

  it('is what is not evidenced where quiet is asked for', () => {
    const text = readinessText(readinessReport, { width: 80, quiet: true });
    assert.ok(!text.includes('4.1 ') && !text.includes('A.10.4') && !text.includes('clauses and controls'));
    for (const id of ['4.2', '5.2', '6.1.2', 'A.6.2.4']) assert.ok(text.includes(`${id} `), id);
    assert.equal(readinessText({ ...readinessReport, readiness: [] }, { quiet: true }), '');
  });

  it('fits the terminal', () => {
    for (const width of [60, 80, 100]) {
      for (const text of [readinessText(readinessReport, { width }), gapText(gapReport, { width })]) {
        for (const line of text.split('\n')) assert.ok(widthOf(line) <= width, line);
      }
    }
  });

  it('is JSON of the contract behind what status says anyway, and nothing more', () => {
    const report = JSON.parse(statusJson(readinessReport));
    assert.deepEqual(Object.keys(report), [
      'version',
      'root',
      'today',
      'systems',
      'totals',
      'readiness',
      'readiness_totals',
    ]);
    assert.deepEqual(Object.keys(report.readiness[0]), [
      'id',
      'title',
      'area',
      'state',
      'documents',
      'findings',
    ]);
    assert.deepEqual(
      report.readiness,
      readinessReport.readiness?.map(({ lacks: _, ...row }) => row),
    );
    assert.deepEqual(Object.keys(report.readiness_totals), [
      'context',
      'leadership',
      'assessments',
      'operations',
      'support',
      'evaluation',
      'improvement',
    ]);
    assert.deepEqual(report.readiness_totals, readinessReport.readiness_totals);
    assert.deepEqual(Object.keys(report.readiness_totals.context), [
      'evidenced',
      'partly',
      'stale',
      'missing',
      'unknown',
      'not-applicable',
    ]);
  });
});

describe('cli gap output', () => {
  const plainText = `What helps with ISO/IEC 42001 of SOC 2, Trust Services Criteria
according to cw and more.yaml (draft)

Claimed: 1 with evidence, 1 without evidence, 1 with an unknown id
  ✗ CC5.3    Controls through policy
               Does not count: nothing proves it. cw.yaml:9
  ✗ CC99.9
               Does not count: the framework has no such item. more.yaml:6

Context and scope: 1 left
  · 4.1      Understanding the organization and its context

Leadership and policies:
  1 helped by published mappings, 1 helped by derived mappings only
  + 5.1      Leadership and commitment
               CC1.1 Integrity and ethical values (published, confidence not
                 stated)
               CC1.2 Oversight by the board (derived, low confidence)
  ~ 5.2      AI policy
               CC1.1 Integrity and ethical values (derived, high confidence)

3 clauses and controls:
  1 helped by published mappings, 1 helped by derived mappings only, 1 left
A mapping says that two items have something to do with each other. What is
helped still has to be shown for ISO/IEC 42001 itself; "aims status --readiness"
says what is.
`;

  it('is for people: what is claimed, what it helps, and what is left', () => {
    assert.equal(gapText(gapReport, { width: 80 }), plainText);
  });

  it('says the same in colours', () => {
    assert.equal(withoutColors(gapText(gapReport, { width: 80, paint: colored })), plainText);
  });

  it('never counts in per cent', () => {
    assert.doesNotMatch(gapText(gapReport, {}), /%|per ?cent/);
    assert.doesNotMatch(statusJson(gapReport), /%|per ?cent/);
  });

  it('is what is left, and what does not count, where quiet is asked for', () => {
    const text = gapText(gapReport, { width: 80, quiet: true });
    assert.ok(text.includes('4.1 ') && text.includes('CC5.3'));
    assert.ok(!text.includes('5.1 ') && !text.includes('5.2 ') && !text.includes('mapping says'));
  });

  it('says how to begin where there is no crosswalk', () => {
    const { gap } = gapReport;
    assert.ok(gap);
    const text = gapText({ ...gapReport, gap: { ...gap, crosswalks: [], claims: [] } }, { width: 80 });
    assert.equal(
      text,
      `No crosswalk document in force says what is in place for SOC 2, Trust Services
Criteria.
To begin, write a file that starts with "aims: crosswalk/v1", with "framework:
soc2" and, under "in_place", the id of each item that is in place with the
evidence that proves it.
`,
    );
  });

  it('is JSON behind what status says anyway, with published and derived apart', () => {
    const report = JSON.parse(statusJson(gapReport));
    assert.deepEqual(Object.keys(report).slice(-2), ['gap', 'gap_totals']);
    assert.deepEqual(report.gap, gapReport.gap);
    assert.deepEqual(report.gap_totals, gapReport.gap_totals);
    assert.deepEqual(Object.keys(report.gap_totals.items), ['published', 'derived', 'left']);
  });
});

import assert from 'node:assert/strict';
import { colored } from '../../../server/hosts/cli/colors.ts';
import { widthOf } from '../../../server/hosts/cli/display.ts';
import type { StatusReport } from '../../../server/hosts/cli/report.ts';
import { statusJson } from '../../../server/hosts/cli/status-json.ts';
import { statusText } from '../../../server/hosts/cli/status-text.ts';
import { statusReport } from './samples.ts';

describe('cli status output', () => {
  const plainText = `! Support copilot  stale
  support-copilot · production · high risk · aims/register.yaml:12
    ! stale         impact assessment  ia-support-copilot · due 2026-12-01
                      aims/impact/support-copilot.md
                      models changed since 2026-09-01: gpt-4.1 to gpt-5 (since 2026-10-04)
                      The review was due before 2026-11-01; systems of high risk are reviewed
                      quarterly, and the latest review was in July.
    ✓ current       oversight          ov-support · due 2027-02-01 · aims/oversight.md
    - not required  vendor, dataset

✗ CV ␛[31mscreening  missing
  cv-screening · stage not stated · risk not rated · aims/register.yaml:42
    ✗ missing       impact assessment
                      No impact assessment names this system.

- idea  not required
  idea · idea · low risk · ideas.yaml:1

3 systems, 5 obligations on 2026-11-23:
  1 missing, 1 stale, 1 current, 2 not required
`;

  it('is for people: every system, what it owes, and why', () => {
    assert.equal(statusText(statusReport, { width: 96 }), plainText);
  });

  it('says the same in colours', () => {
    const text = statusText(statusReport, { width: 96, paint: colored });
    assert.equal(text.replace(/ *(\x1B\[\d+m)+(?=\n)/g, '').replace(/\x1B\[\d+m/g, ''), plainText);
    assert.ok(
      text.includes('\x1B[33m\x1B[1m!\x1B[22m\x1B[39m \x1B[1mSupport copilot\x1B[22m  \x1B[33mstale\x1B[39m'),
    );
  });

  it('fits the terminal, however long what documents say', () => {
    const long = 'very long name '.repeat(16).trim();
    const [system] = statusReport.systems;
    assert.ok(system);
    const report = { ...statusReport, systems: [{ ...system, name: long }] };
    for (const width of [60, 80, 100, 200]) {
      for (const line of statusText(report, { width }).split('\n')) assert.ok(widthOf(line) <= width, line);
    }
  });

  it('is what asks somebody to act where quiet is asked for', () => {
    const text = statusText(statusReport, { width: 96, quiet: true });
    assert.equal(text, plainText.slice(0, plainText.indexOf('\n- idea')));
  });

  it('says so where there are no systems', () => {
    const totals = Object.fromEntries(Object.keys(statusReport.totals).map(name => [name, 0]));
    const empty = { ...statusReport, systems: [], totals: totals as unknown as StatusReport['totals'] };
    assert.equal(
      statusText(empty, {}),
      'No AI systems: there is no register and no ai-system document here.\n',
    );
    assert.equal(statusText(empty, { quiet: true }), '');
  });

  it('is JSON of the contract: its keys in its order and nothing more', () => {
    const [system] = statusReport.systems;
    assert.ok(system);
    const [obligation] = system.obligations;
    assert.ok(obligation);
    const systems = [{ extra: 1, ...system, obligations: [{ key: 'x', ...obligation }] }];
    assert.equal(
      statusJson({ extra: 1, ...statusReport, systems } as StatusReport),
      `{
  "version": 1,
  "root": ".",
  "today": "2026-11-23",
  "systems": [
    {
      "id": "support-copilot",
      "name": "Support copilot",
      "file": "aims/register.yaml",
      "line": 11,
      "stage": "production",
      "risk": "high",
      "state": "stale",
      "obligations": [
        {
          "kind": "impact-assessment",
          "state": "stale",
          "document": "ia-support-copilot",
          "file": "aims/impact/support-copilot.md",
          "due": "2026-12-01",
          "reasons": [
            {
              "code": "facts-changed",
              "since": "2026-10-04",
              "message": "models changed since 2026-09-01: gpt-4.1 to gpt-5",
              "facts": [
                "models"
              ],
              "resolves": "Re-affirm it, or revise it."
            },
            {
              "code": "review-overdue",
              "since": "2026-11-01",
              "message": "The review was due before 2026-11-01; systems of high risk are reviewed quarterly, and the latest review was in July.",
              "related": [
                {
                  "file": "aims/register.yaml",
                  "line": 30,
                  "message": "the review"
                }
              ],
              "resolves": "Review it."
            }
          ]
        }
      ]
    }
  ],
  "totals": {
    "systems": 3,
    "missing": 1,
    "incomplete": 0,
    "draft": 0,
    "in-review": 0,
    "stale": 1,
    "due-soon": 0,
    "current": 1,
    "waived": 0,
    "not-required": 2,
    "unknown": 0
  }
}
`,
    );
  });
});

import assert from 'node:assert/strict';
import { linksOf } from '../../server/core/model/links.ts';
import type { Workspace } from '../../server/core/model/workspace.ts';
import { type DueSort, reviewsOf } from '../../server/core/posture/reviews.ts';
import { check } from '../../server/core/rules/run.ts';
import { carrierOf } from '../../server/core/syntax/read.ts';
import { exampleFiles } from '../support/example.ts';
import { workspaceOf } from '../support/fixture.ts';

/** The rule that finds what is overdue of a sort: calendar and rules must not have two ideas of a day. */
const rules: readonly (readonly [DueSort, string])[] = [
  ['acceptance', 'expired-acceptance'],
  ['corrective-action', 'overdue-corrective-action'],
  ['data-rights', 'expired-data-rights'],
  ['exercise', 'unexercised-runbook'],
  ['incident', 'incident-open-too-long'],
  ['management-review', 'overdue-management-review'],
  ['vendor-review', 'vendor-review-expired'],
  ['waiver', 'expired-waiver'],
];

/** Those of which the calendar knows more than the rule: another rule tells of that, or the sidebar alone does. */
const wider: readonly (readonly [DueSort, string])[] = [
  ['accreditation', 'certification-body'],
  ['evidence', 'expired-evidence'],
  ['review', 'overdue-review'],
];

const files = exampleFiles().filter(({ path }) => carrierOf(path));

describe('what is overdue in the calendar of the example', () => {
  for (const today of ['2026-11-23', '2027-02-28', '2027-07-01', '2028-02-29', '2030-01-01']) {
    it(`is what the rules find on ${today}`, () => {
      const workspace = workspaceOf(files, { today });
      const overdue = overdueIn(workspace);
      const found = findingsIn(workspace);
      for (const [sort, code] of rules) {
        assert.deepEqual(overdue(sort), found(code), `${sort} and ${code}`);
      }
      for (const [sort, code] of wider) {
        const known = new Set(overdue(sort));
        const unknown = found(code).filter(place => !known.has(place));
        assert.deepEqual(unknown, [], `${code} is in the calendar`);
      }
      // A milestone that waits for a late one is found as well, and is due later.
      const late = new Set(found('late-milestone'));
      assert.deepEqual(
        overdue('milestone').filter(place => !late.has(place)),
        [],
      );
    });
  }

  it('has something of most sorts', () => {
    const overdue = overdueIn(workspaceOf(files, { today: '2030-01-01' }));
    const absent = [...rules, ...wider].filter(([sort]) => overdue(sort).length === 0);
    assert.deepEqual(
      absent.map(([sort]) => sort),
      ['data-rights'],
    );
  });
});

function overdueIn(workspace: Workspace): (sort: DueSort) => readonly string[] {
  const reviews = linksOf(workspace).roots.flatMap(root => reviewsOf(workspace, root));
  return sort =>
    reviews
      .filter(each => each.sort === sort && each.day < workspace.today)
      .map(({ location }) => `${location.uri} ${location.range.start}`)
      .sort();
}

function findingsIn(workspace: Workspace): (code: string) => readonly string[] {
  const found = [...workspace.files.values()].flatMap(file =>
    check(workspace, file).diagnostics.map(({ code, range }) => ({
      code,
      place: `${file.uri} ${range.start}`,
    })),
  );
  return code =>
    found
      .filter(each => each.code === code)
      .map(({ place }) => place)
      .sort();
}

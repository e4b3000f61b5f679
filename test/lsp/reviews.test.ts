import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CalendarReport, ReviewsReport } from '../../server/lsp/protocol.ts';
import { temporaryFolder } from '../hosts/temporary-folder.ts';
import { type Editor, repository, startEditor } from '../support/lsp.ts';

describe('what is due over the protocol', () => {
  let editor: Editor | undefined;

  afterEach(async () => {
    await editor?.stop();
    editor = undefined;
  });

  async function reviewsIn(folders: readonly string[]): Promise<ReviewsReport> {
    editor = await startEditor({ folders });
    for (;;) {
      const report: ReviewsReport = await editor.connection.sendRequest('aims/reviews');
      if (report.complete) return report;
      await new Promise(resolve => setTimeout(resolve, 20));
    }
  }

  it('is by month, with how near each day is, where it stands, and what can be done', async () => {
    const folder = temporaryFolder({
      'overdue.yaml': policy('late', '2026-11-11'),
      'long.yaml': policy('long', '2025-10-31'),
      'soon.yaml': policy('soon', '2026-11-28'),
      'next.yaml': policy('next', '2027-02-28'),
      'later.yaml': policy('far', '2027-03-01'),
    });
    const { periods, today } = await reviewsIn([folder]);
    assert.equal(today, '2026-11-23');
    assert.deepEqual(
      periods.map(({ is, title, count, reviews }) => [
        is,
        title,
        count,
        ...reviews.map(each => `${each.shortDay}, ${each.nearness}`),
      ]),
      [
        ['overdue', 'Overdue', 2, '31 Oct 2025, about 13 months overdue', '11 Nov, 12 days overdue'],
        ['this-month', 'November 2026', 1, '28 Nov, in 5 days'],
        ['next-months', 'February 2027', 1, '28 Feb, in 97 days'],
        ['later', 'Later', 1, '1 Mar 2027, in 98 days'],
      ],
    );
    const [, late] = periods[0]?.reviews ?? [];
    assert.match(late?.what ?? '', /late/);
    assert.deepEqual([late?.noun, late?.id, late?.owner, late?.root], ['policy', 'late', 'CTO', '']);
    assert.equal(late?.location.uri, `${pathToFileURL(folder).href}/overdue.yaml`);
    assert.equal(late.location.range.start.line, 5);
    assert.ok(late.acts.includes('mark-reviewed'), late.acts.join(' '));
  });

  it('is one calendar of several management systems, which it names then', async () => {
    const folder = temporaryFolder({
      'north/aims-config.yaml': 'aims: config/v1\n',
      'north/policy.yaml': policy('pol', '2026-11-30'),
      'south/aims-config.yaml': 'aims: config/v1\n',
      'south/policy.yaml': policy('pol', '2026-11-29'),
    });
    const { periods } = await reviewsIn([folder]);
    const reviews = periods.flatMap(each => each.reviews);
    assert.deepEqual(
      reviews.map(({ day, root }) => [day, root]),
      [
        ['2026-11-29', 'south'],
        ['2026-11-30', 'north'],
      ],
    );
    assert.equal(new Set(reviews.map(({ key }) => key)).size, 2);
  });

  it('is the calendar file that the command line writes in the same folder', async () => {
    const folder = temporaryFolder({
      'a b/aims-config.yaml': 'aims: config/v1\n',
      'a b/overdue.yaml': policy('late', '2026-11-11'),
      'later.yaml': policy('far', '2027-03-01'),
    });
    await reviewsIn([folder]);
    const report: CalendarReport | undefined = await editor?.connection.sendRequest('aims/calendar');
    const args = [path.join(repository, 'dist/cli.js'), 'status', '--format', 'ics', '--today', '2026-11-23'];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    assert.equal(report?.count, 2);
    assert.match(stdout, /UID:/);
    assert.equal(report.text, stdout);
  });

  it('is nothing where nothing has a day', async () => {
    const { periods } = await reviewsIn([temporaryFolder({ 'a.yaml': 'aims: register/v1\n' })]);
    assert.deepEqual(periods, []);
  });
});

function policy(id: string, next: string): string {
  return `aims: policy/v1\nid: ${id}\nowner: CTO\nstatus: approved\napproved: { by: CTO, on: 2025-10-01 }\nreview: { next: ${next} }\ntopics: [use]\napplies_to: Everybody\n`;
}

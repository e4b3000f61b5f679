import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { calendarText } from '../../../server/core/features/calendar.ts';
import { colored } from '../../../server/hosts/cli/colors.ts';
import { widthOf } from '../../../server/hosts/cli/display.ts';
import type { ReportedReview, StatusReport } from '../../../server/hosts/cli/report.ts';
import { reviewsText } from '../../../server/hosts/cli/reviews-text.ts';
import { statusJson } from '../../../server/hosts/cli/status-json.ts';
import { statusReport } from './samples.ts';

const shared = {
  sort: 'review',
  kind: 'impact-assessment',
  document: 'ia-crm',
  file: 'aims/impact/crm.md',
  line: 11,
  systems: ['crm-bot'],
  owner: 'Dana Osei',
  act: 'reaffirm',
  creates: null,
  remindDays: 30,
} as const;

const reviews: readonly ReportedReview[] = [
  { ...shared, day: '2026-11-22', period: 'overdue', what: 'Review "Effects of the CRM bot"', key: '\na' },
  {
    ...shared,
    day: '2026-11-30',
    period: 'this-month',
    sort: 'evidence',
    what: 'Collect evidence "Log; of\x1B[2J all, of a very long quarter that hardly ends" of control "Four eyes" anew',
    owner: null,
    systems: [],
    key: '\nb',
  },
  { ...shared, day: '2027-01-31', period: 'next-months', what: 'Review policy "AI"', key: '\nc' },
  {
    ...shared,
    day: '2028-02-29',
    period: 'later',
    sort: 'management-review',
    what: 'Hold the next management review',
    act: 'create',
    creates: 'management-review',
    key: '\nd',
  },
];

const report: StatusReport = {
  ...statusReport,
  reviews,
  reviews_totals: { overdue: 1, 'this-month': 1, 'next-months': 1, later: 1 },
};

const text = `Overdue
  2026-11-22  Review "Effects of the CRM bot"
              yesterday · Dana Osei · crm-bot · aims/impact/crm.md:12

November 2026
  2026-11-30  Collect evidence "Log; of␛[2J all, of a very long quarter that
              hardly ends" of control "Four eyes" anew
              in 7 days · aims/impact/crm.md:12

January 2027
  2027-01-31  Review policy "AI"
              in 69 days · Dana Osei · crm-bot · aims/impact/crm.md:12

Later
  2028-02-29  Hold the next management review

4 things due, as of 2026-11-23:
  1 overdue, 1 this month, 1 in the next three months, 1 later
What is missing or stale has no day of its own; "aims status" shows it.
`;

describe('the calendar on the command line', () => {
  it('is for people: by month, what is to be done, by whom, and where it stands', () => {
    assert.equal(reviewsText(report, { width: 80 }), text);
  });

  it('says the same in colours', () => {
    assert.equal(reviewsText(report, { width: 80, paint: colored }).replace(/\x1B\[\d+m/g, ''), text);
  });

  it('fits the terminal', () => {
    for (const width of [60, 80, 120]) {
      for (const line of reviewsText(report, { width }).split('\n')) assert.ok(widthOf(line) <= width, line);
    }
  });

  it('is what is overdue where quiet is asked for', () => {
    assert.equal(reviewsText(report, { width: 80, quiet: true }), text.slice(0, text.indexOf('\nNovember')));
  });

  it('says so where nothing is due', () => {
    const none = {
      ...report,
      reviews: [],
      reviews_totals: { overdue: 0, 'this-month': 0, 'next-months': 0, later: 0 },
    };
    assert.equal(
      reviewsText(none, { width: 80 }),
      'Nothing is due, as of 2026-11-23.\nWhat is missing or stale has no day of its own; "aims status" shows it.\n',
    );
  });

  it('is part of the JSON', () => {
    const {
      reviews: [first, ...others],
      reviews_totals: totals,
    } = JSON.parse(statusJson(report));
    assert.deepEqual(first, {
      day: '2026-11-22',
      period: 'overdue',
      sort: 'review',
      what: 'Review "Effects of the CRM bot"',
      kind: 'impact-assessment',
      document: 'ia-crm',
      file: 'aims/impact/crm.md',
      line: 11,
      systems: ['crm-bot'],
      owner: 'Dana Osei',
      act: 'reaffirm',
      creates: null,
    });
    assert.equal(others.length, 3);
    assert.deepEqual(totals, { overdue: 1, 'this-month': 1, 'next-months': 1, later: 1 });
  });
});

describe('the calendar file', () => {
  const icsOf = ({ reviews: due = [], today }: StatusReport) => calendarText(due, today);

  it('is iCalendar: an all-day event for everything, with a reminder', () => {
    const [overdue, ...others] = eventsIn(icsOf(report));
    assert.deepEqual(overdue, {
      uid: overdue?.uid,
      stamp: '2026-11-23T00:00:00Z',
      start: '2026-11-22',
      end: '2026-11-23',
      summary: 'Overdue: Review "Effects of the CRM bot"',
      description: [
        'Review "Effects of the CRM bot"',
        'Owner: Dana Osei',
        'Systems: crm-bot',
        'Document: impact-assessment ia-crm',
        'File: aims/impact/crm.md, line 12',
      ].join('\n'),
      categories: ['AIMS', 'review'],
      alarm: '-P30D',
    });
    assert.deepEqual(
      others.map(({ start, end, summary }) => [start, end, summary]),
      [
        [
          '2026-11-30',
          '2026-12-01',
          'Collect evidence "Log; of[2J all, of a very long quarter that hardly ends" of control "Four eyes" anew',
        ],
        ['2027-01-31', '2027-02-01', 'Review policy "AI"'],
        ['2028-02-29', '2028-03-01', 'Hold the next management review'],
      ],
    );
  });

  it('says who made it and what it is for', () => {
    const calendar = parsed(icsOf(report));
    assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
    assert.equal(calendar.getFirstPropertyValue('method'), 'PUBLISH');
    assert.match(String(calendar.getFirstPropertyValue('prodid')), /AIMS/);
  });

  it('has events that keep their UID when their day moves, and no two with the same', () => {
    const moved = {
      ...report,
      today: '2027-05-01',
      reviews: reviews.map(each => ({ ...each, day: '2027-06-30' })),
    };
    const uids = eventsIn(icsOf(report)).map(({ uid }) => uid);
    assert.equal(new Set(uids).size, reviews.length);
    assert.deepEqual(
      eventsIn(icsOf(moved)).map(({ uid }) => uid),
      uids,
    );
    assert.equal(icsOf(report), icsOf({ ...report }));
  });

  it('reminds on the day itself where nothing counts as due soon', () => {
    const [first] = reviews.map(each => ({ ...each, remindDays: 0 }));
    assert.ok(first);
    assert.equal(eventsIn(icsOf({ ...report, reviews: [first] }))[0]?.alarm, 'PT0S');
  });

  it('holds whatever documents say, in lines of at most 75 octets', () => {
    const family = '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}';
    const hostile: readonly (readonly [what: string, expected?: string])[] = [
      ['a, b; c \\ d \\n e: "f"'],
      ['two\nlines\r\nthree\rfour', 'two\nlines\nthree\nfour'],
      ['END:VEVENT\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR', 'END:VEVENT\nEND:VCALENDAR\nBEGIN:VCALENDAR'],
      [family.repeat(40)],
      ['\u{20000}'.repeat(300)],
      ['ü'.repeat(300)],
      ['x'.repeat(5000)],
      [' leading and trailing blanks '.repeat(9)],
      ['bell\x07 and escape\x1B[31m', 'bell and escape[31m'],
      ['turned \u202Earound\u202C', 'turned around'],
      ['half a pair \uD83D', 'half a pair \uFFFD'],
      [''],
      [','.repeat(200)],
      ['\\'.repeat(200)],
    ];
    for (const [what, expected = what] of hostile) {
      for (let shift = 0; shift < 8; shift++) {
        const padded = 'p'.repeat(shift) + what;
        const [first] = reviews;
        assert.ok(first);
        const review = {
          ...first,
          day: '2027-01-01',
          what: padded,
          owner: padded,
          file: padded,
          systems: [padded],
        };
        const ics = icsOf({ ...report, reviews: [review] });
        // What is written is UTF-8, whatever was in the text.
        const bytes = Buffer.from(ics, 'utf8');
        assert.equal(bytes.toString('utf8'), ics);
        const lines = ics.split('\r\n');
        assert.equal(lines.pop(), '');
        for (const line of lines) {
          assert.ok(Buffer.byteLength(line) <= 75, `${Buffer.byteLength(line)} octets: ${line}`);
          assert.doesNotMatch(line, /[\r\n]/);
        }
        const [event, ...more] = eventsIn(ics);
        assert.equal(more.length, 0);
        assert.equal(event?.summary, 'p'.repeat(shift) + expected);
        assert.ok(event?.description.startsWith(`${'p'.repeat(shift)}${expected}\nOwner: `));
      }
    }
  });
});

/** As much as is asked of `ical.js`, which is loaded when it is there to be asked: it is a parser of its own. */
interface Component {
  getFirstPropertyValue(name: string): unknown;
  getFirstProperty(name: string): { getValues(): readonly unknown[] } | null;
  getFirstSubcomponent(name: string): Component | null;
  getAllSubcomponents(name: string): readonly Component[];
}

function parsed(ics: string): Component {
  const ical: { parse(text: string): unknown; Component: new (data: unknown) => Component } = createRequire(
    import.meta.url,
  )('ical.js');
  return new ical.Component(ical.parse(ics));
}

function eventsIn(ics: string) {
  return parsed(ics)
    .getAllSubcomponents('vevent')
    .map(event => {
      const value = (name: string) => String(event.getFirstPropertyValue(name));
      return {
        uid: value('uid'),
        stamp: value('dtstamp'),
        start: value('dtstart'),
        end: value('dtend'),
        summary: value('summary'),
        description: value('description'),
        categories: event.getFirstProperty('categories')?.getValues(),
        alarm: String(event.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')),
      };
    });
}

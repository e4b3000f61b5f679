import assert from 'node:assert/strict';
import {
  addDays,
  addDuration,
  addMonths,
  type Day,
  daysBetween,
  daysIn,
  readDate,
  readDuration,
} from '../../server/core/base/day.ts';
import { randomFrom } from '../support/random.ts';

/**
 * Every day of two centuries, one after the other, as a wall calendar has them: by the lengths of the months and by
 * which years between 1950 and 2150 have a 29 February, and by no arithmetic of dates.
 */
const months = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const firstYear = 1950;
const lastYear = 2150;

const leapYears: ReadonlySet<number> = new Set(
  // 2100 is none; 2000 was one.
  Array.from({ length: 50 }, (_, index) => 1952 + 4 * index).filter(year => year !== 2100),
);

const calendar: readonly Day[] = Array.from(
  { length: lastYear - firstYear + 1 },
  (_, index) => firstYear + index,
).flatMap(year =>
  months.flatMap((length, month) =>
    Array.from({ length: month === 1 && leapYears.has(year) ? 29 : length }, (_, date) =>
      written(year, month + 1, date + 1),
    ),
  ),
);

const placeOf = new Map(calendar.map((day, place) => [day, place]));

/** The last day of each month, by what stands before the day: `2024-02`. */
const lastOf = new Map(calendar.map(day => [day.slice(0, 7), day]));

describe('days', () => {
  it('has a calendar to compare with', () => {
    assert.equal(calendar.length, 201 * 365 + 49);
    for (const [day, follows] of [
      ['1999-12-31', '2000-01-01'],
      ['2000-02-28', '2000-02-29'],
      ['2024-02-29', '2024-03-01'],
      ['2100-02-28', '2100-03-01'],
    ] as const)
      assert.equal(calendar[(placeOf.get(day) ?? 0) + 1], follows);
  });

  for (const zone of ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles']) {
    describe(`in ${zone}`, () => {
      const before = process.env.TZ;
      beforeEach(() => {
        process.env.TZ = zone;
      });
      afterEach(() => {
        if (before === undefined) delete process.env.TZ;
        else process.env.TZ = before;
      });

      it('the next day and the one before are those of the calendar', () => {
        for (const [place, day] of calendar.entries()) {
          const next = calendar[place + 1];
          if (next === undefined) continue;
          assert.equal(addDays(day, 1), next);
          assert.equal(addDays(next, -1), day);
        }
      });

      it('as many days lie between two as the calendar has between them', () => {
        const random = randomFrom(1);
        for (let round = 0; round < 20_000; round++) {
          const [from, to] = [random.below(calendar.length), random.below(calendar.length)];
          const [first = '', second = ''] = [calendar[from], calendar[to]];
          assert.equal(daysBetween(first, second), to - from, `${first} ${second}`);
          assert.equal(addDays(first, to - from), second);
          assert.equal(first < second, from < to, 'days compare as texts do');
        }
      });

      it('months later is the same date, or the end of a month that has no such date', () => {
        const random = randomFrom(2);
        const ends = [...lastOf.values()];
        for (let round = 0; round < 20_000; round++) {
          const day = random.chance(0.5) ? random.pick(ends) : random.pick(calendar);
          const count = random.below(601) - 300;
          const target = monthsLater(day, count);
          if (target !== undefined) assert.equal(addMonths(day, count), target, `${day} and ${count} months`);
        }
      });
    });
  }

  /** By counting months one by one on the calendar; undefined beyond its ends. */
  function monthsLater(day: Day, count: number): Day | undefined {
    let [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
    for (let left = Math.abs(count); left > 0; left--) {
      month += count > 0 ? 1 : -1;
      if (month === 13) [year, month] = [year + 1, 1];
      if (month === 0) [year, month] = [year - 1, 12];
    }
    const name = written(year, month, 1).slice(0, 7);
    const wanted = `${name}-${day.slice(8)}`;
    return placeOf.has(wanted) ? wanted : lastOf.get(name);
  }

  for (const [day, count, later] of [
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-08-31', 3, '2026-11-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2096-02-29', 48, '2100-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-05-31', 0, '2026-05-31'],
  ] as const) {
    it(`${day} and ${count} months is ${later}`, () => assert.equal(addMonths(day, count), later));
  }

  it('counts the months of a duration before its days', () => {
    assert.equal(addDuration('2026-01-31', { months: 1, days: 1 }), '2026-03-01');
    assert.equal(addDuration('2024-01-31', { months: 1, days: 1 }), '2024-03-01');
    assert.equal(addDuration('2023-12-31', { months: 2, days: 0 }), '2024-02-29');
    const random = randomFrom(3);
    for (let round = 0; round < 5000; round++) {
      const day = random.pick(calendar);
      const duration = { months: random.below(60), days: random.below(400) };
      const byMonths = monthsLater(day, duration.months);
      const later = byMonths && calendar[(placeOf.get(byMonths) ?? Number.NaN) + duration.days];
      if (later) assert.equal(addDuration(day, duration), later, `${day} ${JSON.stringify(duration)}`);
    }
  });

  it('knows the length of every month', () => {
    for (const [name, last] of lastOf)
      assert.equal(daysIn(Number(name.slice(0, 4)), Number(name.slice(5))), Number(last.slice(8)));
    assert.equal(daysIn(1900, 2), 28);
    assert.equal(daysIn(2400, 2), 29);
  });

  it('reads exactly the days that the calendar has', () => {
    for (let year = firstYear; year <= lastYear; year++) {
      for (let month = 0; month <= 13; month++) {
        for (let date = 0; date <= 32; date++) {
          const day = written(year, month, date);
          const read = readDate(day);
          if (placeOf.has(day)) assert.deepEqual(read, { first: day, last: day, precision: 'day' });
          else assert.equal(read, 'impossible', day);
        }
      }
    }
  });

  it('reads months and years as all of their days', () => {
    for (const [month, last] of lastOf)
      assert.deepEqual(readDate(month), { first: `${month}-01`, last, precision: 'month' });
    assert.deepEqual(readDate('2024'), { first: '2024-01-01', last: '2024-12-31', precision: 'year' });
  });

  it('stays within what can be written and compared: the years 1 to 9999', () => {
    assert.equal(addDays('9999-12-31', 1), '9999-12-31');
    assert.equal(addDays('9999-12-30', 1), '9999-12-31');
    assert.equal(addMonths('9999-11-30', 3), '9999-12-31');
    assert.equal(addDuration('2026-11-23', { months: 9999 * 12 + 9999, days: 99_999 }), '9999-12-31');
    assert.equal(addDays('0001-01-01', -1), '0001-01-01');
    assert.equal(addMonths('0001-01-31', -1), '0001-01-01');
    assert.equal(addDays('0099-12-31', 1), '0100-01-01', 'no year is taken for one of the last century');
    assert.equal(daysBetween('0001-01-01', '9999-12-31'), 3_652_058);
  });

  it('reads durations of whole days, in years, months, weeks and days', () => {
    for (const [text, duration] of [
      ['P90D', { months: 0, days: 90 }],
      ['P1Y6M', { months: 18, days: 0 }],
      ['P2W', { months: 0, days: 14 }],
      ['P1Y2M3W4D', { months: 14, days: 25 }],
      [' P1M ', { months: 1, days: 0 }],
      ['P0D', undefined],
      ['P', undefined],
      ['P1D1M', undefined],
      ['PT24H', undefined],
      ['P1.5M', undefined],
      ['-P1M', undefined],
      ['p1m', undefined],
    ] as const)
      assert.deepEqual(readDuration(text), duration, text);
  });
});

function written(year: number, month: number, date: number): Day {
  return [String(year).padStart(4, '0'), two(month), two(date)].join('-');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

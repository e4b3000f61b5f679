import assert from 'node:assert/strict';
import { authorDay, dayText } from '../../../server/hosts/history/days.ts';

describe('the day that the clock of an author showed', () => {
  for (const { moment, offset, day } of [
    { moment: '2026-01-11T11:30:00Z', offset: '-1200', day: '2026-01-10' },
    { moment: '2026-01-10T10:15:00Z', offset: '+1400', day: '2026-01-11' },
    { moment: '2026-01-31T11:14:59Z', offset: '+1245', day: '2026-01-31' },
    { moment: '2026-01-31T11:15:00Z', offset: '+1245', day: '2026-02-01' },
    { moment: '2024-02-28T18:15:00Z', offset: '+0545', day: '2024-02-29' },
    { moment: '2026-01-01T02:29:59Z', offset: '-0230', day: '2025-12-31' },
    { moment: '2026-01-01T02:30:00Z', offset: '-0230', day: '2026-01-01' },
    { moment: '1969-12-31T23:59:59Z', offset: '+0000', day: '1969-12-31' },
    { moment: '2026-06-15T12:00:00Z', offset: '-0000', day: '2026-06-15' },
  ]) {
    it(`is ${day} at ${moment} in ${offset}`, () => {
      assert.equal(dayText(authorDay(Date.parse(moment) / 1000, offset)), day);
    });
  }

  it('is that of UTC where the offset makes no sense, and the first of all for no time at all', () => {
    const noon = Date.parse('2026-06-15T12:00:00Z') / 1000;
    for (const offset of ['', 'CEST', '+2', '+02:00', '0200'])
      assert.equal(authorDay(noon, offset), 20260615);
    for (const seconds of [Number.NaN, Number.POSITIVE_INFINITY, 9e15, -9e15])
      assert.equal(dayText(authorDay(seconds, '+0000')), '0001-01-01');
  });

  it('is the same in every zone that the program runs in', () => {
    const before = process.env.TZ;
    try {
      const days = ['Pacific/Kiritimati', 'UTC', 'America/Los_Angeles'].map(zone => {
        process.env.TZ = zone;
        return authorDay(Date.parse('2026-03-08T10:30:00Z') / 1000, '-0800');
      });
      assert.deepEqual(days, [20260308, 20260308, 20260308]);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});

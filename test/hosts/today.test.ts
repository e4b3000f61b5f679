import assert from 'node:assert/strict';
import { isDay, today } from '../../server/hosts/today.ts';

describe('today', () => {
  const lastMinute = new Date(2026, 10, 23, 23, 59);

  it('is the local day', () => {
    assert.deepEqual(today({}, lastMinute), { day: '2026-11-23' });
    assert.deepEqual(today({ AIMS_TODAY: '' }, new Date(2026, 0, 2, 0, 0)), { day: '2026-01-02' });
  });

  it('is what AIMS_TODAY says', () => {
    assert.deepEqual(today({ AIMS_TODAY: '2024-02-29' }, lastMinute), { day: '2024-02-29' });
  });

  it('says so where AIMS_TODAY is no day', () => {
    assert.deepEqual(today({ AIMS_TODAY: '2026-02-29' }, lastMinute), {
      day: '2026-11-23',
      problem:
        'The environment variable AIMS_TODAY must be a day that exists, written YYYY-MM-DD, not "2026-02-29".',
    });
  });

  it('knows a day from anything else', () => {
    for (const day of ['2026-11-23', '0001-01-01', '2000-02-29']) assert.equal(isDay(day), true, day);
    const others = [
      '',
      '2026',
      '2026-11',
      '2026-02-30',
      '2026-13-01',
      '0000-01-01',
      '1900-02-29',
      ' 2026-11-23',
      '26-11-23',
    ];
    for (const text of [...others, '2026-11-23\n', '2026-1-1']) assert.equal(isDay(text), false, text);
  });
});

import assert from 'node:assert/strict';
import { dateIn, dateOrderOf } from '../../server/core/import/dates.ts';

describe('dates as people and spreadsheets write them', () => {
  const shapes: readonly (readonly [text: string, date: string])[] = [
    ['2024-03-15', '2024-03-15'],
    ['2024/03/15', '2024-03-15'],
    ['2024.3.15', '2024-03-15'],
    ['20240315', '2024-03-15'],
    ['2024-03-15T10:20:30Z', '2024-03-15'],
    ['2024-03-15 10:20', '2024-03-15'],
    ['2024-03', '2024-03'],
    ['2024', '2024'],
    ['15.03.2024', '2024-03-15'],
    ['5.3.24', '2024-03-05'],
    ['15/03/2024', '2024-03-15'],
    ['3/15/2024', '2024-03-15'],
    ['March 15, 2024 10:00 AM (GMT+1)', '2024-03-15'],
    ['15 March 2024, 22:00', '2024-03-15'],
    ['5/5/2024', '2024-05-05'],
    ['15-Mar-2024', '2024-03-15'],
    ['15 March 2024', '2024-03-15'],
    ['March 15th, 2024', '2024-03-15'],
    ['Mar 2024', '2024-03'],
    ['Mar-24', '2024-03'],
    ['03/2024', '2024-03'],
    ['15. März 2024', '2024-03-15'],
    ['15 mars 2024', '2024-03-15'],
    ['août 2024', '2024-08'],
    ['15 de marzo de 2024', '2024-03-15'],
    ['15 maart 2024', '2024-03-15'],
    ['Dezember 2024', '2024-12'],
    ['Fri, 15 Mar 2024 10:12:30', '2024-03-15'],
    ['15/Mar/24 10:12 AM', '2024-03-15'],
    ['45366', '2024-03-15'],
  ];
  for (const [text, date] of shapes)
    it(`${text} is ${date}`, () => assert.deepEqual(dateIn(text, undefined), { is: 'date', text: date }));

  it('has no date for what is none, or is in no calendar', () => {
    for (const text of [
      'soon',
      '30 February 2024',
      '2024-13-01',
      '9-Nov',
      'Q3 2024',
      'FY2024',
      'KW 12 2024',
      'since 2022',
      '1.5',
      '12',
      'FY24',
      '99999',
    ])
      assert.deepEqual(dateIn(text, 'day-first'), { is: 'none' }, text);
  });

  it('takes the day or the month first as it is told, and guesses neither', () => {
    assert.deepEqual(dateIn('03/04/2024', undefined), { is: 'ambiguous' });
    assert.deepEqual(dateIn('03/04/2024', 'day-first'), { is: 'date', text: '2024-04-03' });
    assert.deepEqual(dateIn('03/04/2024', 'month-first'), { is: 'date', text: '2024-03-04' });
  });

  it('knows the order of a column by the dates in it that can only be read one way', () => {
    assert.equal(dateOrderOf(['03/04/2024', '3/15/2024']), 'month-first');
    assert.equal(dateOrderOf(['03/04/2024', '15/3/2024']), 'day-first');
    assert.equal(dateOrderOf(['15/3/2024', '3/15/2024']), undefined);
    assert.equal(dateOrderOf(['03/04/2024', 'soon']), undefined);
  });

  it('finds the year that a spreadsheet took for a count of days', () => {
    assert.deepEqual(dateIn('7/14/1905', 'month-first'), { is: 'mangled', day: '1905-07-14', year: 2022 });
    assert.deepEqual(dateIn('1905-07-16', undefined), { is: 'mangled', day: '1905-07-16', year: 2024 });
    assert.deepEqual(dateIn('1905-01-16', undefined), { is: 'date', text: '1905-01-16' });
  });
});

import assert from 'node:assert/strict';
import { numberFormat, plainNumber } from '../../../server/hosts/import/workbook/number-format.ts';

describe('the format of a number', () => {
  const shown: readonly (readonly [code: string, value: number, text: string])[] = [
    ['General', 0.1 + 0.2, '0.3'],
    ['General "kg"', 5, '5 kg'],
    ['0', 1, '1'],
    ['0.00', 1.1, '1.10'],
    ['0.00', 3.256, '3.256'],
    ['#,##0', 1234567, '1234567'],
    ['#,###', 0, '0'],
    ['#.##', 0.5, '0.5'],
    ['0%', 0.5, '50%'],
    ['0%', 0.123, '12.3%'],
    ['0.00%', 0.07, '7.00%'],
    ['00000', 42, '00042'],
    ['"AI-"000', 7, 'AI-007'],
    ['000\\-00', 12345, '123-45'],
    ['[$€-407] #,##0.00', 99.5, '€ 99.50'],
    ['_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_)', -20, '-$20.00'],
    ['_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_)', 0, '$0.00'],
    ['"Yes";"Yes";"No"', 1, 'Yes'],
    ['"Yes";"Yes";"No"', 0, 'No'],
    [';;;', 5, '5'],
    ['0,,"M"', 20_000_000, '20000000'],
    ['# ?/?', 0.5, '0.5'],
    ['0.00E+00', 12345, '12345'],
    ['[Red][>100]0', 150, '150'],
    ['0', -0.4, '-0.4'],
    ['yyyy-mm-dd', 45366, '2024-03-15'],
    ['dd.mm.yyyy', 45366, '2024-03-15'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 45366, '2024-03-15'],
    ['m/d/yy h:mm', 45366.604166666664, '2024-03-15 14:30'],
    ['m/d/yy h:mm', 45366, '2024-03-15'],
    ['mmm-yy', 45352, '2024-03'],
    ['mmm-yy', 45366, '2024-03-15'],
    ['mm/yyyy', 45352, '2024-03'],
    ['yyyy', 45292, '2024'],
    ['yyyy', 2022, '1905-07-14'],
    ['d-mmm', 45352, '2024-03-01'],
    ['h:mm', 0.5, '12:00'],
    ['h:mm AM/PM', 0.75, '18:00'],
    ['mm:ss', 0.001, '00:01:26'],
    ['hh:mm', 45366.5, '2024-03-15 12:00'],
    ['[h]:mm:ss', 1.5, '36:00'],
    ['yyyy"年"m"月"d"日"', 45366, '2024-03-15'],
    ['yyyy-mm-dd', 59, '1900-02-28'],
    ['yyyy-mm-dd', 61, '1900-03-01'],
    ['yyyy-mm-dd', 60, '60'],
    ['yyyy-mm-dd', -5, '-5'],
    ['yyyy-mm-dd', 1e9, '1000000000'],
    ['yyyy-mm-dd', 45365.999999999, '2024-03-15'],
    ['"unfinished', 5, 'unfinished'],
    ['[unfinished', 5, '5'],
    ['\\', 5, '5'],
  ];
  for (const [code, value, text] of shown)
    it(`shows ${value} with ${code} as ${text}`, () => {
      assert.equal(numberFormat(code, false)(value), text);
    });

  it('counts days from 1904 where the workbook does', () => {
    const format = numberFormat('yyyy-mm-dd', true);
    assert.deepEqual([0, 1, 43889].map(format), ['1904-01-01', '1904-01-02', '2024-02-29']);
    assert.equal(numberFormat('h:mm', true)(0.25), '06:00');
  });

  it('shows no exponent where a person would not', () => {
    const values = [1e21, 1.5e22, -1e21, 1e-7, -1.25e-8, 5, 123456789012345680, 1e300];
    assert.deepEqual(values.map(plainNumber), [
      '1000000000000000000000',
      '15000000000000000000000',
      '-1000000000000000000000',
      '0.0000001',
      '-0.0000000125',
      '5',
      '123456789012346000',
      '1E+300',
    ]);
  });
});

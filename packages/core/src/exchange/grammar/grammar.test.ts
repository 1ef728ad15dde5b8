import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../locale/format-number.js';
import { formatRupiah } from '../../locale/format-rupiah.js';
import { readDate } from './read-date.js';
import { readNumber } from './read-number.js';
import { readPercent } from './read-percent.js';
import { readRupiah } from './read-rupiah.js';
import { readYear } from './read-year.js';
import type { Reading } from './reading.js';
import { serialDay } from './serial-day.js';

const value = <Value>(of: Value): Reading<Value> => ({ kind: 'value', value: of });
const doubtful = <Value>(...readings: [Value, ...Value[]]): Reading<Value> => ({
  kind: 'doubtful',
  readings,
});
const nothing: Reading<never> = { kind: 'empty' };
const unreadable: Reading<never> = { kind: 'unreadable' };

describe('a number', () => {
  it.each<[string, Reading<number>]>([
    ['12', value(12)],
    ['0', value(0)],
    ['-0', value(0)],
    ['1.234,56', value(1234.56)],
    ['1.234.567', value(1234567)],
    ['1 234 567,5', value(1234567.5)],
    ['0,5', value(0.5)],
    ['0,500', value(0.5)],
    ['1,2345', value(1.2345)],
    ['1234,567', value(1234.567)],
    ['-5', value(-5)],
    ['–5', value(-5)],
    ['− 5', value(-5)],
    ['+5', value(5)],
    ['(1.000.000)', value(-1000000)],
    ['１２', value(12)],
    ['\u00a01\u00a0234\u200b', value(1234)],
    ['1.500', doubtful(1500, 1.5)],
    ['1,234', doubtful(1.234, 1234)],
    ['(1.000)', doubtful(-1000, -1)],
    ['1.5', doubtful(1.5)],
    ['0.500', doubtful(0.5)],
    ['1,234.56', doubtful(1234.56)],
    ['12,345,678', doubtful(12345678)],
    ['', nothing],
    ['-', nothing],
    [' – ', nothing],
    ['1.234.56', unreadable],
    ['1,2,3', unreadable],
    ['12a', unreadable],
    ['1e5', unreadable],
    ['NaN', unreadable],
    ['(5', unreadable],
    ['5-', unreadable],
    ['.', unreadable],
    ['1234567890123456', value(1234567890123456)],
    ['9007199254740993', unreadable],
    ['9'.repeat(10_000), unreadable],
  ])('%j', (text, expected) => {
    expect(readNumber(text)).toEqual(expected);
  });

  it('is in no doubt where the sheet’s way of writing is known', () => {
    expect(readNumber('1.500', 'comma')).toEqual(value(1500));
    expect(readNumber('1.500', 'point')).toEqual(value(1.5));
    expect(readNumber('1,234.5', 'point')).toEqual(value(1234.5));
    expect(readNumber('1.5', 'comma')).toEqual(unreadable);
    expect(readNumber('1.234,5', 'point')).toEqual(unreadable);
  });

  it('is among the readings of what we print ourselves', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (hundredths) => {
        const number = hundredths / 100;
        const reading = readNumber(formatNumber('id', number));
        if (reading.kind === 'value') expect(reading.value).toBe(number === 0 ? 0 : number);
        else expect(reading.kind === 'doubtful' && reading.readings[0]).toBe(number);
      }),
    );
  });

  it('is never something else than what one of both grammars reads, whatever is written', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-(]?[\d.,]{1,12}\)?$/), (text) => {
        const reading = readNumber(text);
        const known = (['comma', 'point'] as const).flatMap((sign) => {
          const by = readNumber(text, sign);
          return by.kind === 'value' ? [by.value] : [];
        });
        if (reading.kind === 'value') expect(known).toContain(reading.value);
        if (reading.kind === 'doubtful')
          expect(known).toEqual(expect.arrayContaining([...reading.readings]));
        if (reading.kind === 'unreadable') expect(known).toEqual([]);
      }),
    );
  });
});

describe('an amount in rupiah', () => {
  it.each<[string, Reading<number>]>([
    ['Rp 1,5 miliar', value(1_500_000_000)],
    ['Rp2.000.000,-', value(2_000_000)],
    ['Rp. 2.000.000,00', value(2_000_000)],
    ['IDR 5.000.000', value(5_000_000)],
    ['500 juta', value(500_000_000)],
    ['500jt', value(500_000_000)],
    ['2 M', value(2_000_000_000)],
    ['1,25 triliun', value(1_250_000_000_000)],
    ['Rp 0,07 miliar', value(70_000_000)],
    ['(Rp 1.000.000)', value(-1_000_000)],
    ['-Rp 1.000.000', value(-1_000_000)],
    ['Rp -1.000.000', value(-1_000_000)],
    ['Rp 1.500', value(1500)],
    ['1500000', value(1_500_000)],
    ['1.500', doubtful(1500)],
    ['Rp 1,500', doubtful(1500)],
    ['1.500 juta', doubtful(1_500_000_000, 1_500_000)],
    ['-', nothing],
    ['Rp', unreadable],
    ['Rp 1,5', unreadable],
    ['Rp 5 ember', unreadable],
    ['5 juta rupiah lebih', unreadable],
    ['5 constructor', unreadable],
    ['5 toString', unreadable],
    ['-Rp -5', unreadable],
    ['(5', unreadable],
    [`${'1 '.repeat(30_000)}x`, unreadable],
  ])('%j', (text, expected) => {
    expect(readRupiah(text)).toEqual(expected);
  });

  it('comes back from how we print it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e14 }), (amount) => {
        expect(readRupiah(formatRupiah('id', amount))).toEqual(value(amount));
      }),
    );
  });
});

describe('a percentage', () => {
  it.each<[string, Reading<number>]>([
    ['25%', value(25)],
    ['25 %', value(25)],
    ['12,5 persen', value(12.5)],
    ['25', value(25)],
    ['0', value(0)],
    ['0,25', doubtful(25, 0.25)],
    ['0,07', doubtful(7, 0.07)],
    ['0,25%', value(0.25)],
    ['0.25%', doubtful(0.25)],
    ['', nothing],
    ['%', unreadable],
    ['banyak', unreadable],
  ])('%j', (text, expected) => {
    expect(readPercent(text)).toEqual(expected);
  });
});

describe('a day', () => {
  it.each<[string, Reading<string>]>([
    ['3 Mei 2026', value('2026-05-03')],
    ['3 mei 2026', value('2026-05-03')],
    ['Senin, 4 Mei 2026', value('2026-05-04')],
    ["Jum'at, 1 Mei 2026", value('2026-05-01')],
    ['17-Agt-2026', value('2026-08-17')],
    ['5 Nop. 2026', value('2026-11-05')],
    ['31/12/2026', value('2026-12-31')],
    ['5-3-2026', value('2026-03-05')],
    ['05.03.2026', value('2026-03-05')],
    ['2026-05-03', value('2026-05-03')],
    ['2026-05-03T10:00:00', value('2026-05-03')],
    ['3/5/2026 10.30 WIB', value('2026-05-03')],
    ['29/02/2028', value('2028-02-29')],
    ['05/03/26', doubtful('2026-03-05')],
    ['12/31/2026', doubtful('2026-12-31')],
    ['-', nothing],
    ['2026-02-30', unreadable],
    ['29/02/2026', unreadable],
    ['31 Juni 2026', unreadable],
    ['Mei 2026', unreadable],
    ['3 Mai 2026', unreadable],
    ['3/5-2026', unreadable],
    ['2026', unreadable],
    ['besok', unreadable],
  ])('%j', (text, expected) => {
    expect(readDate(text)).toEqual(expected);
  });
});

describe('a year', () => {
  it.each<[string, Reading<number>]>([
    ['2026', value(2026)],
    ['TA 2026', value(2026)],
    ['T.A. 2026', value(2026)],
    ['Tahun Anggaran 2026', value(2026)],
    ['Thn 2026', value(2026)],
    ['', nothing],
    ['26', unreadable],
    ['2026/2027', unreadable],
    ['1026', unreadable],
  ])('%j', (text, expected) => {
    expect(readYear(text)).toEqual(expected);
  });
});

describe('a spreadsheet’s number for a day', () => {
  it.each([
    [1, '1900', '1900-01-01'],
    [59, '1900', '1900-02-28'],
    [60, '1900', null],
    [61, '1900', '1900-03-01'],
    [46_145, '1900', '2026-05-03'],
    [46_145.75, '1900', '2026-05-03'],
    [44_683, '1904', '2026-05-03'],
    [0, '1904', '1904-01-01'],
    [0, '1900', null],
    [2_958_465, '1900', '9999-12-31'],
    [2_958_466, '1900', null],
    [-1, '1900', null],
    [Number.NaN, '1900', null],
    [Number.POSITIVE_INFINITY, '1904', null],
  ] as const)('%s of %s', (serial, system, day) => {
    expect(serialDay(serial, system)).toBe(day);
  });
});

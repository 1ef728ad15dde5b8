import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMoment } from './parse-moment.js';

const refused = (value: unknown) => {
  expect(parseMoment(value)).toBeNull();
};

describe('a day', () => {
  it('begins at midnight UTC', () => {
    expect(parseMoment('2026-06-05')).toBe(Date.UTC(2026, 5, 5));
    expect(parseMoment('1970-01-01')).toBe(0);
    expect(parseMoment('0001-01-01')).toBe(-62_135_596_800_000);
    expect(parseMoment('9999-12-31')).toBe(Date.UTC(9999, 11, 31));
  });

  it.each(['2024-02-29', '2000-02-29', '2026-02-28', '2026-12-31', '2026-04-30'])(
    '%s is in the calendar',
    (day) => {
      const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
      expect(parseMoment(day)).toBe(Date.UTC(year, month - 1, date));
    },
  );

  it.each([
    ...['2026-02-29', '1900-02-29', '2100-02-29', '2024-02-30', '2026-04-31', '2026-01-32'],
    ...['2026-00-01', '2026-13-01', '2026-01-00', '2026-02-30T10:00:00Z'],
  ])('%s is not in the calendar', refused);
});

describe('a moment', () => {
  it.each(['2026-06-05T10:00', '2026-06-05T10:00:00', '2026-06-05T10:00:00.000'])(
    '%s without a zone is UTC, wherever the code runs',
    (text) => {
      const moment = Date.UTC(2026, 5, 5, 10);
      expect(parseMoment(text)).toBe(moment);
      expect(parseMoment(`${text}Z`)).toBe(moment);
      expect(parseMoment(`${text}+00:00`)).toBe(moment);
    },
  );

  it('keeps seconds and milliseconds', () => {
    expect(parseMoment('2026-06-05T23:59:59.999Z')).toBe(Date.UTC(2026, 5, 5, 23, 59, 59, 999));
    expect(parseMoment('2026-06-05T10:20:30Z')).toBe(Date.UTC(2026, 5, 5, 10, 20, 30));
  });

  it('takes its offset off', () => {
    expect(parseMoment('2026-06-05T01:30+07:00')).toBe(Date.UTC(2026, 5, 4, 18, 30));
    expect(parseMoment('2026-06-05T20:00:00-03:30')).toBe(Date.UTC(2026, 5, 5, 23, 30));
    expect(parseMoment('2026-06-05T00:00+23:59')).toBe(Date.UTC(2026, 5, 4, 0, 1));
  });

  it.each([
    ...['T24:00', 'T10:60', 'T10:00:60', 'T10:00:61Z', 'T10', 'T', 'T10:00.000', 'T10:00:00.5'],
    ...['T10:00:00.1234Z', 'T10:00:00,000Z', 'T1:00', 'T10:00z', 't10:00', ' 10:00', 'Z', '+07:00'],
    ...['T10:00+07', 'T10:00+0700', 'T10:00+24:00', 'T10:00+07:60', 'T10:00 +07:00', 'T10:00Z '],
    ...['T10:00ZZ', 'T10:00+-7:00', 'T10:00Z+07:00'],
  ])('is none with %j behind the day', (rest) => {
    refused(`2026-06-05${rest}`);
  });
});

describe('no date at all', () => {
  it.each([
    ...[
      '',
      '5',
      '2026',
      '2026-06',
      '2026-6-5',
      '20260605',
      'June 5 2026',
      '5 Juni 2026',
      'kemarin',
    ],
    ...['12026-06-05', '+002026-06-05', '-000001-01-01', '2026-W23-5', '2026-156', '2026/06/05'],
    ...[' 2026-06-05', '2026-06-05\n', '\n2026-06-05', '２０２６-06-05', 'null', 'NaN'],
  ])('%j', refused);

  it.each([null, undefined, NaN, 0, 1780617600000, true, {}, [], ['2026-06-05'], new Date(0)])(
    '%s, which is no text',
    refused,
  );

  it('however long', () => {
    refused('2'.repeat(1_000_000));
    refused(`2026-06-05T10:00:00.${'0'.repeat(1_000_000)}Z`);
  });
});

it('reads back what the language writes, at any offset', () => {
  const moments = fc.date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9998-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  const offsets = fc.integer({ min: -1439, max: 1439 });
  fc.assert(
    fc.property(moments, offsets, (date, minutes) => {
      const time = date.getTime();
      expect(parseMoment(date.toISOString())).toBe(time);
      expect(parseMoment(date.toISOString().slice(0, -1))).toBe(time);
      const size = Math.abs(minutes);
      const part = (value: number) => String(Math.floor(value)).padStart(2, '0');
      const zone = `${minutes < 0 ? '-' : '+'}${part(size / 60)}:${part(size % 60)}`;
      const local = new Date(time + minutes * 60_000).toISOString();
      fc.pre(/^\d{4}-/.test(local));
      expect(parseMoment(local.replace('Z', zone))).toBe(time);
    }),
  );
});

it('never fails, and is never NaN', () => {
  const texts = fc.oneof(
    fc.anything(),
    fc.stringMatching(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?$/),
  );
  fc.assert(
    fc.property(texts, (value) => {
      const moment = parseMoment(value);
      expect(moment === null || Number.isFinite(moment)).toBe(true);
    }),
  );
});

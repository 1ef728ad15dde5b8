import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnUnits, zerosOfUnit, type ColumnUnit } from './column-unit.js';
import { isBareUnit } from './is-bare-unit.js';
import { isMeasure } from './is-measure.js';
import { numberInUnit, readInUnit } from './read-in-unit.js';
import { saysPercent } from './says-percent.js';
import { unitsSaid } from './units-said.js';
import { unitsTold } from './units-told.js';
import { withoutUnit } from './without-unit.js';

const headers: Readonly<Record<Exclude<ColumnUnit, 'one' | 'percent'>, readonly string[]>> = {
  thousand: [
    'Anggaran (ribu)',
    'Anggaran (dalam ribuan rupiah)',
    'Pagu (x1.000)',
    'Pagu (x 1000)',
    'Pagu (× Rp1.000)',
    'Rp. 000',
    'Pagu Rp.000,-',
    'Pagu (000)',
    "Pagu (Rp '000)",
    'PAGU INDIKATIF (Rp. 1.000,-)',
    'Jumlah Rp 1.000',
    'Budget (thousands)',
  ],
  million: [
    'Anggaran (juta)',
    'Pagu (Rp juta)',
    'Anggaran (Rp. Jt)',
    'Anggaran dalam JUTAAN rupiah',
    'Pagu (x 1.000.000)',
    '(Rp.000.000)',
    'Budget (IDR million)',
    'Anggaran 2026 juta rupiah',
    'Pagu TA 2026 Jutaan',
    'Anggaran (Rp 1 juta)',
    'Anggaran (x 1 juta)',
    '2026 Juta Rupiah',
  ],
  billion: [
    'Anggaran (miliar)',
    'Pagu dalam milyar',
    'Pagu (Rp M)',
    'Pagu (miliaran)',
    'Pagu 2025-2026 Miliar',
  ],
  trillion: ['Pagu (triliun)', 'Pagu dalam trilyun rupiah', 'Pagu (Rp T)'],
};
const allHeaders = Object.entries(headers).flatMap(([unit, texts]) =>
  texts.map((text) => [text, unit] as const),
);

describe('the unit that a header names', () => {
  it.each(allHeaders)('%s is %s', (text, unit) => {
    expect(unitsSaid(text)).toEqual([unit]);
  });

  it.each([
    'Jumlah (Rp)',
    'Pagu 2026',
    'Pagu Rp T.A. 2026',
    'Pagu Rp. T.A 2026',
    'Pagu Rp TA 2026',
    'Bantuan 5 juta',
    'Bantuan 1,5 juta',
    'Seribu Desa',
    'Kode 000',
    'Anggaran',
    '',
  ])('%s names none', (text) => {
    expect(unitsSaid(text)).toEqual([]);
  });

  it('may be two, which contradict each other', () => {
    expect(unitsSaid('Anggaran (ribu/juta)')).toEqual(['thousand', 'million']);
  });

  it('may be hundredths', () => {
    expect(['Bobot (%)', 'Persentase bobot', 'Bobot (persen)'].every(saysPercent)).toBe(true);
    expect(['Bobot', 'Persentuhan'].some(saysPercent)).toBe(false);
  });

  it('is no part of the name', () => {
    for (const text of ['Pagu dalam juta rupiah', 'Pagu Rp. 000', 'Pagu Rp juta', 'Pagu x 1.000']) {
      expect(withoutUnit(text)).toBe('Pagu');
    }
    expect(withoutUnit('Jutaan')).toBe('Jutaan');
  });
});

describe('a text around a table', () => {
  it('names its unit where it speaks of figures', () => {
    expect(unitsTold('(dalam jutaan rupiah)')).toEqual(['million']);
    expect(unitsTold('Satuan: Rp.000,-')).toEqual(['thousand']);
    expect(unitsTold('PROGRAM TIGA JUTA RUMAH')).toEqual([]);
  });

  it('may be a unit and nothing else', () => {
    for (const text of ['(Rp juta)', '%', 'Rp', '(000)', 'Dalam jutaan rupiah', 'x 1000']) {
      expect([text, isBareUnit(text)]).toEqual([text, true]);
    }
    for (const text of ['(1.000)', '1.000', 'Rp 1.000.000', 'Antrean', 'Rp 5 juta', '', '-']) {
      expect([text, isBareUnit(text)]).toEqual([text, false]);
    }
  });
});

describe('a text that says in what is counted', () => {
  it.each(['Orang', 'tahun', 'dokumen/tahun', 'm²', 'KM2', 'rumah tangga'])('may be %s', (text) => {
    expect(isMeasure(text)).toBe(true);
  });

  it.each(['Antrean', 'Tahun mulai', '2 orang', '', '-', 'Unit Layanan Terpadu', 'orang/'])(
    'is not %j',
    (text) => {
      expect(isMeasure(text)).toBe(false);
    },
  );
});

const money = columnUnits.filter((unit) => unit !== 'percent');
const zeros = (unit: ColumnUnit) => BigInt(10) ** BigInt(Math.max(0, zerosOfUnit[unit]));

/** Indonesian grammar: points between thousands, a comma before decimals. */
const indonesian = (value: number) => {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
};

describe('a number under a header with a unit', () => {
  it('is the number times the unit, as a number and as text, or it is asked', () => {
    const value = fc.oneof(fc.nat({ max: 999 }), fc.nat(), fc.maxSafeNat());
    fc.assert(
      fc.property(fc.constantFrom(...money), value, (unit, whole) => {
        const exact = BigInt(whole) * zeros(unit);
        for (const reading of [numberInUnit(whole, unit), readInUnit(indonesian(whole), unit)]) {
          if (reading.kind === 'value') {
            expect(BigInt(reading.value)).toBe(exact);
            expect(unit === 'one' || exact < 10n ** 12n).toBe(true);
          } else if (reading.kind === 'doubtful') {
            // It is never another amount than one of these two.
            for (const each of reading.readings)
              expect([exact, BigInt(whole)]).toContain(BigInt(each));
          } else expect(whole).toBeGreaterThan(10 ** 15 - 1);
        }
      }),
    );
  });

  it('with decimals is exact to the rupiah, or it is asked', () => {
    const parts = fc.tuple(fc.nat({ max: 99_999 }), fc.integer({ min: 1, max: 6 }), fc.nat());
    fc.assert(
      fc.property(parts, ([whole, places, rest]) => {
        const fraction = String(rest % 10 ** places).padStart(places, '0');
        const exact = Number(`${whole}${fraction}${'0'.repeat(6 - places)}`);
        const asNumber = numberInUnit(Number(`${whole}.${fraction}`), 'million');
        expect(asNumber).toEqual({ kind: 'value', value: exact });
        const asText = readInUnit(`${whole},${fraction}`, 'million');
        if (asText.kind === 'value') expect(asText.value).toBe(exact);
        // 1,234 is another number by another grammar.
        else
          expect(asText).toMatchObject({
            kind: 'doubtful',
            readings: expect.arrayContaining([exact]),
          });
      }),
    );
  });

  it('that carries a unit itself goes by that', () => {
    for (const unit of money) {
      expect(readInUnit('Rp 1,5 miliar', unit)).toEqual({ kind: 'value', value: 1_500_000_000 });
      expect(readInUnit('750 jt', unit)).toEqual({ kind: 'value', value: 750_000_000 });
    }
    expect(readInUnit('25%', 'percent')).toEqual({ kind: 'value', value: 0.25 });
  });

  it('in front of which only Rp stands goes by the header', () => {
    expect(readInUnit('Rp750', 'million')).toEqual({ kind: 'value', value: 750_000_000 });
    expect(readInUnit('(Rp750,-)', 'million')).toEqual({ kind: 'value', value: -750_000_000 });
  });

  it('is asked where it would be absurd', () => {
    expect(readInUnit('1.500.000', 'million')).toEqual({
      kind: 'doubtful',
      readings: [1_500_000, 1_500_000_000_000],
    });
    expect(numberInUnit(2_500_000_000, 'million')).toEqual({
      kind: 'doubtful',
      readings: [2_500_000_000],
    });
    expect(numberInUnit(1_500_000, 'thousand')).toEqual({ kind: 'value', value: 1_500_000_000 });
  });

  it('is asked where only rounding makes whole rupiah of it', () => {
    expect(numberInUnit(1000 / 3, 'million')).toEqual({
      kind: 'doubtful',
      readings: [333_333_333],
    });
    expect(numberInUnit(1.1, 'million')).toEqual({ kind: 'value', value: 1_100_000 });
    expect(numberInUnit(0.1 + 0.2, 'million')).toEqual({ kind: 'value', value: 300_000 });
  });

  it('is asked where its own sign of decimals is doubtful', () => {
    expect(readInUnit('1.500', 'million')).toEqual({
      kind: 'doubtful',
      readings: [1_500_000_000, 1_500_000],
    });
    expect(readInUnit('1.500', 'million', 'point')).toEqual({ kind: 'value', value: 1_500_000 });
  });

  it('of hundredths is a share, and asked where it may be one already', () => {
    expect(numberInUnit(7, 'percent')).toEqual({ kind: 'value', value: 0.07 });
    expect(readInUnit('12,5', 'percent')).toEqual({ kind: 'value', value: 0.125 });
    expect(numberInUnit(0.25, 'percent')).toEqual({ kind: 'doubtful', readings: [0.25, 0.0025] });
    expect(numberInUnit(0, 'percent')).toEqual({ kind: 'value', value: 0 });
  });

  it('is nothing where nothing is written, and unreadable where it is no number', () => {
    expect(readInUnit('-', 'million')).toEqual({ kind: 'empty' });
    expect(readInUnit('belum', 'million')).toEqual({ kind: 'unreadable' });
    expect(numberInUnit(Number.NaN, 'million')).toEqual({ kind: 'unreadable' });
  });
});

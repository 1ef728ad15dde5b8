import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearText } from './year-text.js';

describe('a header of one year', () => {
  it.each([
    ['Anggaran 2026 (juta)', 'anggaran 2026'],
    ['PAGU T.A. 2026', 'pagu 2026'],
    ['Pagu Tahun 2026 dalam juta rupiah', 'pagu 2026'],
    ['2027 Target', 'target 2027'],
    ['Target (2027)', 'target 2027'],
    ['Tahun 2027', '2027'],
    ['Pagu', ''],
    ['Pagu 2026-2027', ''],
    ['Kode 1234', ''],
    ['', ''],
  ])('%j means %j', (header, meaning) => {
    expect(yearText(header)).toBe(meaning);
  });

  it('means the same wherever the year stands, and whatever says that it is one', () => {
    const name = fc.constantFrom('Pagu', 'Target', 'Realisasi', 'Kebutuhan dana');
    const year = fc.integer({ min: 2000, max: 2060 });
    const beside = fc.constantFrom('', 'Tahun ', 'TA ', 'T.A. ', 'thn. ');
    const unit = fc.constantFrom('', ' (juta)', ' (Rp juta)', ' dalam ribuan rupiah', ' (Rp. 000)');
    fc.assert(
      fc.property(name, year, beside, unit, (said, of, word, written) => {
        const meant = `${said.toLowerCase()} ${of}`;
        expect(yearText(`${said} ${word}${of}${written}`)).toBe(meant);
        expect(yearText(`${word}${of} ${said}${written}`)).toBe(meant);
      }),
    );
  });
});

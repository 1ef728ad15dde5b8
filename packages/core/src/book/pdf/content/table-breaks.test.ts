import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { table } from '../../docx/testing/sample-book.js';
import type { BookRow } from '../../types.js';
import { tableBreaks } from './table-breaks.js';

const widths = [60, 300, 60];
const row = (text = 'Isi'): BookRow => ({ cells: ['P-1', text, 'Rp5'], isTotal: false });
const group = (text = 'Kelompok'): BookRow => ({ cells: ['', text, ''], isTotal: true });
const rowsOf = (count: number, text?: string) => Array.from({ length: count }, () => row(text));
const breaksOf = (rows: readonly BookRow[], note: string | null = null) =>
  tableBreaks(table('costs', { rows, note }), widths, false);
/** The rows that stand on the page of the next one. */
const keptOf = (rows: readonly BookRow[], note: string | null = null) =>
  breaksOf(rows, note).isKeptWithNext.flatMap((isKept, at) => (isKept ? [at] : []));
const long = 'Kata '.repeat(3_000);

describe('a table of few rows', () => {
  it('stands on one page', () => {
    expect(breaksOf(rowsOf(4))).toMatchObject({ rowsAtStart: 4, isWithinRows: false });
    expect(breaksOf([group(), ...rowsOf(4)]).rowsAtStart).toBe(5);
  });

  it('with a note stands on one page with that, also if it has more rows', () => {
    expect(breaksOf(rowsOf(9), 'Simulasi.').rowsAtStart).toBe(10);
  });

  it('claims the room of all of it', () => {
    const { startHeight } = breaksOf(rowsOf(4));
    expect(startHeight).toBeGreaterThan(breaksOf(rowsOf(3)).startHeight);
    expect(breaksOf(rowsOf(40)).startHeight).toBeLessThan(startHeight);
  });

  it('goes over pages if they are long', () => {
    expect(breaksOf(rowsOf(4, 'Kata '.repeat(200))).rowsAtStart).toBe(1);
  });

  it('may have none', () => {
    expect(breaksOf([])).toMatchObject({ rowsAtStart: 0, isKeptWithNext: [] });
  });
});

describe('a table of many rows', () => {
  it('begins with one of them, below what heads it, and ends with three', () => {
    expect(breaksOf(rowsOf(40)).rowsAtStart).toBe(1);
    expect(breaksOf([group(), group(), ...rowsOf(40)]).rowsAtStart).toBe(3);
    expect(keptOf(rowsOf(40))).toEqual([37, 38]);
  });

  it('keeps its note with its last rows', () => {
    expect(keptOf(rowsOf(40), 'Simulasi.')).toEqual([37, 38, 39]);
  });

  it('ends with fewer rows where they are high', () => {
    expect(keptOf(rowsOf(40, 'Kata '.repeat(90)))).toEqual([38]);
    expect(keptOf(rowsOf(40, 'Kata '.repeat(200)))).toEqual([]);
  });

  it('keeps what heads a group with the first row of that', () => {
    const rows = [...rowsOf(20), group(), ...rowsOf(20), group(), group(), ...rowsOf(20)];
    expect(keptOf(rows)).toEqual([20, 41, 42, 60, 61]);
  });

  it('keeps no more together than a page holds', () => {
    const high = group('Kata '.repeat(300));
    const rows = [...rowsOf(9), high, high, high, high, high, row()];
    expect(keptOf(rows).length).toBeLessThan(5);
  });
});

it('breaks within rows where one is higher than most of a page, and keeps nothing then', () => {
  const rows = [...rowsOf(20), row(long), group(), ...rowsOf(20)];
  expect(breaksOf(rows)).toMatchObject({ rowsAtStart: 1, isKeptWithNext: [], isWithinRows: true });
  expect(breaksOf([row(long)]).rowsAtStart).toBe(0);
  expect(breaksOf(rowsOf(20), long).isWithinRows).toBe(true);
});

it('keeps nothing of the start, nor the last row with what isn’t there, whatever a table holds', () => {
  const anyRow = fc.oneof(
    fc.integer({ min: 1, max: 400 }).map((count) => row('Kata '.repeat(count))),
    fc.integer({ min: 1, max: 100 }).map((count) => group('Kata '.repeat(count))),
  );
  const anyNote = fc.constantFrom(null, 'Simulasi.');
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 30 }), anyNote, (rows, note) => {
      const { isKeptWithNext, rowsAtStart } = breaksOf(rows, note);
      expect(rowsAtStart).toBeLessThanOrEqual(rows.length + (note === null ? 0 : 1));
      expect(isKeptWithNext.slice(0, rowsAtStart)).not.toContain(true);
      expect(isKeptWithNext.at(-1)).not.toBe(true);
    }),
  );
});

import { describe, expect, it } from 'vitest';
import { kominfo2021 } from '../../framework/kominfo-2021/kominfo-2021.js';
import { parsed, rawEmptyPlan, rawPlan } from '../../testing/plans.js';
import { csvLine } from './csv-line.js';
import { openDataCsv } from './open-data-csv.js';
import { openDataRows } from './open-data-rows.js';

const rows = openDataRows(parsed(rawPlan()), kominfo2021);

describe('open data', () => {
  it('has a row for each item, with budget and progress where they apply', () => {
    expect(rows.map((row) => row.kind)).toEqual([
      'problem',
      'need',
      'innovation',
      'strategy',
      'program',
    ]);
    expect(rows[0]).toMatchObject({ opd: 'Dinas Perizinan', budget: null, progress: null });
    expect(rows[2]).toMatchObject({ startYear: 2024, progress: 60 });
    expect(rows[4]).toMatchObject({
      startYear: 2024,
      endYear: 2025,
      budget: 325_000_000,
      progress: 70,
    });
  });

  it('counts no report after the moment it is made as of', () => {
    const plan = parsed(rawPlan());
    const progress = (asOf: string) => openDataRows(plan, kominfo2021, { asOf })[4]?.progress;
    expect(progress('2025-06-30T00:00:00.000Z')).toBe(70);
    expect(progress('2025-06-29')).toBe(40);
    expect(progress('2024-01-01')).toBeNull();
    expect(() => openDataRows(parsed(rawEmptyPlan()), kominfo2021, { asOf: 'kemarin' })).toThrow(
      'KC_INVALID_DATE',
    );
  });

  it('is CSV with a header in the reader’s language', () => {
    const lines = openDataCsv(rows, 'id').split('\r\n');
    expect(lines[0]).toBe(
      'jenis,kode,judul,status,dimensi,subdimensi,perangkat_daerah,tahun_mulai,tahun_selesai,anggaran_rupiah,kemajuan_persen',
    );
    expect(lines).toHaveLength(rows.length + 2);
    expect(lines.at(-1)).toBe('');
    expect(openDataCsv(rows, 'en')).toMatch(/^kind,code,title,/);
  });
});

describe('a line of CSV', () => {
  it.each(['=1+1', '+62', '-1', '@SUM(A1)', '\tx', '\rx'])('makes %j harmless', (text) => {
    expect(csvLine([text])).toMatch(/^"?'/);
  });

  it('leaves numbers alone, quotes what needs it and keeps empty cells', () => {
    expect(csvLine([-1.5, 'a, b', 'say "x"', 'two\nlines', null])).toBe(
      '-1.5,"a, b","say ""x""","two\nlines",',
    );
  });
});

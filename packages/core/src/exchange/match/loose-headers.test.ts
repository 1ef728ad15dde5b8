import { describe, expect, it } from 'vitest';
import { officeTopics } from './testing/office-topics.js';
import { matchSheets } from './match-sheets.js';
import { sheetOf, workbookOf, type Written } from './testing/sheet-of.js';

/** Of each header, in their order: the column that it is, and how surely. */
function read(name: string, ...rows: (readonly Written[])[]) {
  const [match] = matchSheets(workbookOf(sheetOf(name, rows)), officeTopics).sheets;
  return new Map(
    match?.columns.map(({ confidence, header, key }) => [header, { confidence, key }]),
  );
}

const keyOf = (headers: ReturnType<typeof read>, header: string) =>
  headers.get(header)?.key ?? null;

describe('a header with words around its name', () => {
  const problems = read(
    'Permasalahan',
    ['No', 'Masalah yg dihadapi', 'Dinas/SKPD', 'Bidang/Dimensi', 'Penyebabnya'],
    [1, 'Antrean panjang', 'Dinkes', 'Smart Living', 'Loket kurang'],
  );

  it.each([
    ['Masalah yg dihadapi', 'title'],
    ['Dinas/SKPD', 'opd'],
    ['Bidang/Dimensi', 'dimension'],
    ['Penyebabnya', 'cause'],
  ])('%s is %s, and a person looks at it', (header, key) => {
    expect(keyOf(problems, header)).toBe(key);
    expect(problems.get(header)?.confidence).toBeLessThan(0.8);
  });

  it('may give a name that nobody knows beside one', () => {
    const found = read(
      'Permasalahan',
      ['OPD', 'Masalah / Foto', 'Penyebab atau kronologi', 'Dimensi'],
      ['Dinkes', 'Antrean', 'Loket kurang', 'Smart Living'],
    );
    expect(keyOf(found, 'Masalah / Foto')).toBe('title');
    expect(keyOf(found, 'Penyebab atau kronologi')).toBe('cause');
    expect(found.get('Masalah / Foto')?.confidence).toBeLessThan(0.8);
  });

  it('is neither of two that differ only in such words', () => {
    const two = read(
      'Permasalahan',
      ['OPD', 'Masalah yang ditemui', 'Masalah yang dirasakan', 'Dimensi'],
      ['Dinkes', 'Antrean', 'Lama', 'Smart Living'],
    );
    expect(keyOf(two, 'Masalah yang ditemui')).toBeNull();
    expect(keyOf(two, 'Masalah yang dirasakan')).toBeNull();
  });
});

describe('a header that names several columns is none of them', () => {
  it.each(['Masalah/Penyebab', 'U/S/G', 'Urgensi/Keseriusan', 'Dinas/Dimensi'])('%s', (header) => {
    const found = read(
      'Permasalahan',
      ['Permasalahan', 'OPD', header],
      ['Antrean panjang', 'Dinkes', 'lain'],
    );
    expect(keyOf(found, 'Permasalahan')).toBe('title');
    expect(keyOf(found, header)).toBeNull();
  });
});

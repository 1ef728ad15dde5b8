import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../inventory/fold-text.js';
import { readOpdList } from './read-opd-list.js';

/** No half of a letter: databases hold none. */
const isWellFormed = (text: string) => !/\p{Cs}/u.test(text);

const namesOf = (text: string) => readOpdList(text).opds.map(({ name }) => name);

describe('a list of departments', () => {
  it('comes out of a sheet, with its heading, numbers and short names', () => {
    const text = [
      'No\tNama OPD\tSingkatan',
      '1\tDinas  Kesehatan\tDinkes',
      '2\tDinas Lingkungan Hidup\t',
      '',
      '3\tKecamatan Cihideung\tKec. Cihideung',
    ].join('\r\n');
    expect(readOpdList(text)).toEqual({
      opds: [
        { name: 'Dinas Kesehatan', shortName: 'Dinkes', kind: 'office' },
        { name: 'Dinas Lingkungan Hidup', shortName: 'DLH', kind: 'office' },
        { name: 'Kecamatan Cihideung', shortName: 'Kec. Cihideung', kind: 'district' },
      ],
      repeated: [],
      tooLong: [],
      sameShortName: [],
    });
  });

  it.each([
    ['DINAS LINGKUNGAN HIDUP', 'DINAS LINGKUNGAN HIDUP', 'DLH'],
    ['•\tDinas Kesehatan', 'Dinas Kesehatan', 'Dinkes'],
    ['• Dinas Kesehatan', 'Dinas Kesehatan', 'Dinkes'],
    ['- Dinas Kesehatan;', 'Dinas Kesehatan', 'Dinkes'],
    ['a. Dinas Kesehatan', 'Dinas Kesehatan', 'Dinkes'],
    ['a.\tDinas Kesehatan', 'Dinas Kesehatan', 'Dinkes'],
    ['(1) Dinas Kesehatan', 'Dinas Kesehatan', 'Dinkes'],
    ['1 Dinas Kesehatan', 'Dinas Kesehatan', 'Dinkes'],
    ['1.Dinas Kesehatan', 'Dinas Kesehatan', 'Dinkes'],
    ['1\tDinas Kesehatan\tJl. Merdeka No 5', 'Dinas Kesehatan', 'Dinkes'],
    ['RSUD Type B (RS)', 'RSUD Type B', 'RS'],
    ['Dinas Pendidikan – Disdik', 'Dinas Pendidikan', 'Disdik'],
    ['Kecamatan Tarogong; Kec. Tarogong', 'Kecamatan Tarogong', 'Kec. Tarogong'],
    ['Sekretariat Daerah – Bagian Organisasi', 'Sekretariat Daerah – Bagian Organisasi', 'SDBO'],
  ])('%j is %s, for short %s', (line, name, shortName) => {
    expect(readOpdList(line).opds).toMatchObject([{ name, shortName }]);
  });

  it('keeps the code of a department that stands beside it', () => {
    expect(readOpdList('1\t1.02.0.00.0.00.01.0000\tDinas Kesehatan').opds).toEqual([
      {
        name: 'Dinas Kesehatan',
        shortName: 'Dinkes',
        kind: 'office',
        nomenclatureCode: '1.02.0.00.0.00.01.0000',
      },
    ]);
  });

  it.each([
    'No Urut\tNama Perangkat Daerah',
    'Nama Instansi',
    'DAFTAR PERANGKAT DAERAH KOTA BANJAR',
  ])('%j is a heading', (line) => {
    expect(readOpdList(line).opds).toEqual([]);
  });

  it('gives no initials that several would have', () => {
    const list = readOpdList(
      'Dinas Pertanian dan Ketahanan Pangan\nDinas Perumahan dan Kawasan Permukiman\nDinas Lingkungan Hidup',
    );
    expect(list.opds.map(({ shortName }) => shortName)).toEqual([
      'Dinas Pertanian dan Ketahanan Pangan',
      'Dinas Perumahan dan Kawasan Permukiman',
      'DLH',
    ]);
    expect(list.sameShortName).toEqual([]);
  });

  it('says which short names the list itself gives to several', () => {
    const list = readOpdList('Dinas Pertanian (DP)\nDinas Pariwisata (DP)');
    expect(list.sameShortName).toEqual(['DP', 'DP']);
  });

  it.each([
    ['1. Dinas Sosial', 'Dinas Sosial', 'Dinsos'],
    ['2) Badan Penanggulangan Bencana Daerah', 'Badan Penanggulangan Bencana Daerah', 'BPBD'],
    ['RSUD dr. Soekardjo (RSUD)', 'RSUD dr. Soekardjo', 'RSUD'],
    ['Dinas Perpustakaan dan Kearsipan', 'Dinas Perpustakaan dan Kearsipan', 'DPK'],
    ['Inspektorat', 'Inspektorat', 'Inspektorat'],
    ['Satuan Polisi Pamong Praja', 'Satuan Polisi Pamong Praja', 'Satpol PP'],
    ['Sekretariat DPRD', 'Sekretariat DPRD', 'Setwan'],
  ])('%s is %s, for short %s', (line, name, shortName) => {
    expect(readOpdList(line).opds).toMatchObject([{ name, shortName }]);
  });

  it.each([
    ['Sekretariat Daerah – Bagian Organisasi', 'secretariat'],
    ['Sekretariat DPRD', 'council-secretariat'],
    ['Inspektorat Daerah', 'inspectorate'],
    ['Bappelitbangda', 'agency'],
    ['RSUD dr. Soekardjo', 'hospital'],
    ['Satuan Polisi Pamong Praja', 'unit'],
  ])('%s is of the kind %s', (line, kind) => {
    expect(readOpdList(line).opds).toMatchObject([{ kind }]);
  });

  it('counts a name once, however it is written, and says so', () => {
    const list = readOpdList('Dinas Kesehatan\nDINAS KESEHATAN\ndinas  kesehatan');
    expect(list.opds).toHaveLength(1);
    expect(list.repeated).toEqual(['DINAS KESEHATAN', 'dinas kesehatan']);
  });

  it('says which lines are longer than a name may be', () => {
    const long = 'x'.repeat(501);
    expect(readOpdList(`${long}\nInspektorat`)).toMatchObject({
      opds: [{ name: 'Inspektorat' }],
      tooLong: [long],
    });
  });

  it.each(['', '\n\n', ' \t \n', '1\n2\n'])('%j names none', (text) => {
    expect(readOpdList(text).opds).toEqual([]);
  });

  it('gives a name and a short name to each, and no name twice, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { opds } = readOpdList(text);
        for (const { name, shortName } of opds) {
          expect(name).toMatch(/\p{L}/u);
          expect(shortName.trim()).not.toBe('');
          expect(isWellFormed(shortName)).toBe(true);
        }
        expect(new Set(opds.map(({ name }) => foldText(name))).size).toBe(opds.length);
      }),
    );
  });

  it('reads the names that it gave again, in the same order', () => {
    const word = fc.constantFrom('Dinas', 'Badan', 'Sosial', 'Pertanian', 'Pangan', 'dan', 'Air');
    const name = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(name, { selector: foldText, maxLength: 20 }), (names) => {
        expect(namesOf(names.map((each, index) => `${index + 1}. ${each}`).join('\n'))).toEqual(
          names,
        );
      }),
    );
  });

  it('keeps the order', () => {
    expect(namesOf('Inspektorat\nDinas Sosial\nBadan Pendapatan Daerah')).toEqual([
      'Inspektorat',
      'Dinas Sosial',
      'Badan Pendapatan Daerah',
    ]);
  });
});

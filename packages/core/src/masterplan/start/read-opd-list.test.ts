import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOpdList } from './read-opd-list.js';

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
    });
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
          expect(name.trim()).not.toBe('');
          expect(shortName.trim()).not.toBe('');
        }
        const again = readOpdList(
          opds.map(({ name, shortName }) => `${name}\t${shortName}`).join('\n'),
        );
        expect(again.repeated).toEqual([]);
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

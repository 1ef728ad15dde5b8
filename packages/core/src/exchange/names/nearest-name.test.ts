import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameList } from './name-list.js';
import { nearestName } from './nearest-name.js';
import { rankNames } from './rank-names.js';
import { opdLists } from './testing/opd-lists.js';

const listOf = (names: readonly string[]) =>
  nameList(names.map((name) => ({ value: name, names: [name] })));

/** By less than this, no name is clearly the nearest. */
const clearLead = 0.15;

const city = listOf(opdLists['a city of today']);
const regency = listOf(opdLists['a regency']);

describe('the nearest name', () => {
  it.each([
    ['Dinas Parawisata', 'Dinas Kepemudaan, Olahraga, Kebudayaan dan Pariwisata'],
    ['Dinas Pariwsiata', 'Dinas Kepemudaan, Olahraga, Kebudayaan dan Pariwisata'],
    ['Dinas Lingkugan Hidup', 'Dinas Lingkungan Hidup'],
    ['Dinas Kesehatan Kota Tasikmalaya', 'Dinas Kesehatan'],
    ['Badan Kepegawaian', 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia'],
    ['Badan Sosial', 'Dinas Sosial'],
    ['Dinas Perijinan', null],
    ['Dinas', null],
    ['Kecamatan', null],
    ['Dinas Pend.', null],
    ['Dinas Kehutanan', null],
    ['Sekretariat', null],
    ['Kecamatan Tamansar', 'Kecamatan Tamansari'],
    ['Kec. Kawalu', 'Kecamatan Kawalu'],
    ['', null],
  ])('to %j is %j', (written, expected) => {
    expect(nearestName(written, city)).toBe(expected);
  });

  it.each([
    ['Dinas Parawisata', 'Dinas Pemuda, Olahraga dan Pariwisata'],
    ['Kantor Parawisata', 'Dinas Pemuda, Olahraga dan Pariwisata'],
    ['Dinas Pertanian', 'Dinas Pertanian dan Ketahanan Pangan'],
    ['Badan Pengelola Pendapatan Daerah', 'Badan Pengelolaan Pendapatan, Keuangan dan Aset Daerah'],
  ])('among departments of a regency, to %j is %j', (written, expected) => {
    expect(nearestName(written, regency)).toBe(expected);
  });

  it('to an abbreviation that may be two is none', () => {
    const short = listOf(['Disdik', 'Dinkes', 'Disdukcapil']);
    expect(nearestName('Disduk', short)).toBeNull();
    expect(nearestName('Disdukcapl', short)).toBe('Disdukcapil');
  });

  it('to what has far more words or letters than any name is none', () => {
    const short = listOf(['Disdik', 'Disdukcapil']);
    expect(nearestName('Disdukcapl '.repeat(12), short)).toBe('Disdukcapil');
    expect(nearestName('Disdukcapl '.repeat(13), short)).toBeNull();
    expect(nearestName(`Disdukcapl ${'-'.repeat(200)}`, short)).toBeNull();
    const long = listOf([`Disdukcapil ${'dan lain '.repeat(30)}`, 'Disdik']);
    expect(nearestName(`Disdukcapl ${'dan lain '.repeat(30)}`, long)).not.toBeNull();
  });

  it('goes by what one of its names says', () => {
    const two = nameList([
      { value: 1, names: ['Dinas Komunikasi dan Informatika', 'Diskominfo'] },
      { value: 2, names: ['Dinas Perizinan', 'DPMPTSP'] },
    ]);
    expect(nearestName('Diskominfoo', two)).toBe(1);
    expect(nearestName('Dinas Perijinan', two)).toBe(2);
  });

  it('of names that differ by a figure is none', () => {
    const years = listOf(['Tahap 1', 'Tahap 2']);
    expect(nearestName('Tahap 3', years)).toBeNull();
  });
});

/** A word with one slip: a letter dropped, doubled, mistaken or swapped with the next. */
const misspelt = (word: string): fc.Arbitrary<string> =>
  fc
    .record({
      at: fc.integer({ min: 1, max: word.length - 2 }),
      slip: fc.constantFrom('drop', 'double', 'mistake', 'swap'),
      letter: fc.constantFrom('a', 'e', 'i', 'o', 'u', 'n', 'g', 'k'),
    })
    .map(({ at, letter, slip }) => {
      const [before, here, after] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)];
      switch (slip) {
        case 'drop':
          return before + after;
        case 'double':
          return before + here + here + after;
        case 'mistake':
          return before + letter + after;
        default:
          return `${before}${after[0] ?? ''}${here}${after.slice(1)}`;
      }
    });

const longWords = (name: string) => name.split(/[ ,]+/).filter((word) => word.length > 5);

describe.each(Object.entries(opdLists))('among departments of %s', (_, names) => {
  const list = listOf(names);
  const slips = fc
    .constantFrom(...names.filter((name) => longWords(name).length > 0))
    .chain((name) =>
      fc
        .constantFrom(...longWords(name))
        .chain((word) =>
          misspelt(word).map((wrong) => ({ name, written: name.replace(word, wrong) })),
        ),
    );

  it('a whole name with one slip is never taken for another', () => {
    fc.assert(
      fc.property(slips, ({ name, written }) => {
        expect([name, null]).toContain(nearestName(written, list));
      }),
      { numRuns: 2000 },
    );
  });

  it('each name is nearest to itself, and with a slip in any word none is clearly nearer', () => {
    for (const name of names) expect(nearestName(name, list)).toBe(name);
    fc.assert(
      fc.property(slips, ({ name, written }) => {
        const ranked = rankNames(written, list);
        const own = ranked.find(({ value }) => value === name);
        // “Pertanaan” is as near to “Pertanahan” as to “Pertanian”: then neither is suggested.
        const lead = (ranked[0]?.share ?? 0) - (own?.share ?? 0);
        expect(lead).toBeLessThan(clearLead);
      }),
      { numRuns: 500 },
    );
  });

  it('what kind of department it is makes none of them likely', () => {
    for (const kind of ['Dinas', 'Badan', 'Kantor', 'Kecamatan', 'Kabupaten', 'Kota', 'dan']) {
      expect(nearestName(kind, list)).toBeNull();
      expect(nearestName(`${kind} Xyzzyx`, list)).toBeNull();
    }
  });

  it('shares stay between 0 and 1, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (written) => {
        for (const { share } of rankNames(written, list)) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});

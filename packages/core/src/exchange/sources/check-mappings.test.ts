import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kominfo2021 as framework } from '../../framework/kominfo-2021/kominfo-2021.js';
import { readBytes } from '../draft/testing/change-workbook.js';
import { richPlan } from '../draft/testing/rich-plan.js';
import type { Mapping } from '../match/mapping.js';
import { sheetOf, workbookOf } from '../match/testing/sheet-of.js';
import { writeWorkbook } from '../workbook/write-workbook.js';
import { checkMappings } from './check-mappings.js';
import { findSources } from './find-sources.js';

const plan = richPlan();
const file = workbookOf(
  sheetOf('Rekap', [
    ['No', 'Nama Inovasi', 'Perangkat Daerah', 'Tahun', 'Keterangan'],
    [1, 'Antrean Daring', 'Dinas Perizinan', 2025, 'Antre lewat ponsel'],
  ]),
);
const foundWith = (mappings: Readonly<Record<string, Mapping>>) =>
  findSources(file, plan, { framework, mappings });
const check = (mappings: Readonly<Record<string, Mapping>>) =>
  checkMappings(mappings, foundWith(mappings));
const checkRekap = (mapping: Mapping) => check({ Rekap: mapping });
const codesOf = (issues: ReturnType<typeof check>) => issues.map(({ code }) => code);

describe('a mapping', () => {
  it('of what is there has no issue', () => {
    const columns = [
      { column: 0, key: null },
      { column: 4, key: 'uniqueness' },
    ];
    const values = { dimension: 'Smart Living' };
    expect(checkRekap({ topic: 'innovations', columns, values })).toEqual([]);
    expect(check({})).toEqual([]);
  });

  it('of a sheet that isn’t there is told with those that are', () => {
    expect(check({ Lain: { topic: null, columns: [] } })).toEqual([
      { code: 'sheet-unknown', sheet: 'Lain', sheets: ['Rekap'] },
    ]);
  });

  it('of a sheet of ours is told: there is nothing to choose', async () => {
    const own = await readBytes(
      await writeWorkbook(plan, { framework, lang: 'id', issuedOn: '2026-11-29' }),
    );
    const found = findSources(own, plan, { framework });
    expect(checkMappings({ Permasalahan: { topic: 'problems', columns: [] } }, found)).toEqual([
      { code: 'sheet-unknown', sheet: 'Permasalahan', sheets: [] },
    ]);
  });

  it('of a column that isn’t there is told, of a sheet that is left out too', () => {
    const columns = [{ column: 9, key: null }];
    const told = [{ code: 'column-unknown', sheet: 'Rekap', column: 9, columns: [0, 1, 2, 3, 4] }];
    expect(checkRekap({ topic: 'innovations', columns })).toEqual(told);
    expect(checkRekap({ topic: null, columns })).toEqual(told);
  });

  it('of a key that the topic hasn’t is told, whether a column or all rows have it', () => {
    const [ofColumn] = checkRekap({ topic: 'problems', columns: [{ column: 1, key: 'judul' }] });
    expect(ofColumn).toMatchObject({ code: 'key-unknown', sheet: 'Rekap', key: 'judul' });
    expect(ofColumn).toHaveProperty('keys', expect.arrayContaining(['title', 'opd']));
    const [ofAll] = checkRekap({ topic: 'problems', columns: [], values: { judul: 'Sama' } });
    expect(ofAll).toEqual(ofColumn);
  });

  it('may call columns of a sheet that is left out whatever it likes', () => {
    const columns = [
      { column: 0, key: 'judul' },
      { column: 1, key: 'judul' },
    ];
    expect(checkRekap({ topic: null, columns })).toEqual([]);
  });

  it('with a column twice, or two columns of one key, is told', () => {
    const columns = [
      { column: 1, key: 'name' },
      { column: 1, key: 'description' },
      { column: 4, key: 'description' },
      { column: 1, key: null },
    ];
    expect(checkRekap({ topic: 'innovations', columns })).toEqual([
      { code: 'column-twice', sheet: 'Rekap', column: 1 },
      { code: 'key-twice', sheet: 'Rekap', key: 'description' },
    ]);
  });

  it('may say of all its issues at once, sheet by sheet', () => {
    const issues = check({
      Rekap: {
        topic: 'innovations',
        columns: [
          { column: 9, key: 'judul' },
          { column: 9, key: 'judul' },
        ],
      },
      ['__proto__']: { topic: null, columns: [] },
    });
    expect(issues.map(({ code, sheet }) => [sheet, code])).toEqual([
      ['Rekap', 'column-unknown'],
      ['Rekap', 'column-twice'],
      ['Rekap', 'key-unknown'],
      ['Rekap', 'key-twice'],
      ['__proto__', 'sheet-unknown'],
    ]);
  });
});

describe('any mapping', () => {
  const anyMapping = fc.record({
    topic: fc.constantFrom('innovations' as const, 'problems' as const, null),
    columns: fc.array(
      fc.record({
        column: fc.nat(5),
        key: fc.constantFrom('name', 'title', 'opd', 'description', 'gone', null),
      }),
      { maxLength: 4 },
    ),
    values: fc.dictionary(fc.constantFrom('dimension', 'opd', 'gone'), fc.constant('Sama')),
  });

  it('without an issue is followed to the letter', () => {
    fc.assert(
      fc.property(anyMapping, (mapping) => {
        const mappings = { Rekap: mapping };
        const found = foundWith(mappings);
        fc.pre(checkMappings(mappings, found).length === 0);
        const [sheet] = found.sheets;
        expect(sheet?.match.topic).toBe(mapping.topic);
        const keys = new Map(sheet?.columns.map(({ column, key }) => [column, key]));
        for (const { column, key } of mapping.columns) {
          expect(keys.get(column)).toBe(mapping.topic === null ? null : key);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has the same issues in whichever order its columns come', () => {
    fc.assert(
      fc.property(anyMapping, (mapping) => {
        const turned = { ...mapping, columns: mapping.columns.toReversed() };
        expect(codesOf(checkRekap(turned)).toSorted()).toEqual(
          codesOf(checkRekap(mapping)).toSorted(),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('that says again what was found has none', () => {
    fc.assert(
      fc.property(anyMapping, (mapping) => {
        const found = foundWith({ Rekap: mapping });
        const again = Object.fromEntries(
          found.sheets.map(({ columns, match }): [string, Mapping] => [
            match.sheet,
            { topic: match.topic, columns: columns.map(({ column, key }) => ({ column, key })) },
          ]),
        );
        expect(checkMappings(again, found)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { applyMapping } from './apply-mapping.js';
import {
  mappingKey,
  mappingMemorySchema,
  recallMapping,
  rememberMapping,
  type MappingMemory,
} from './mapping-memory.js';
import type { Mapping } from './mapping.js';
import { matchSheets } from './match-sheets.js';
import { officeTopics } from './testing/office-topics.js';
import { sheetOf, workbookOf, type Written } from './testing/sheet-of.js';

function matchOf(header: readonly Written[], name = 'Inovasi') {
  const [match] = matchSheets(workbookOf(sheetOf(name, [header])), officeTopics).sheets;
  if (match === undefined) throw new Error('no sheet');
  return match;
}

const match = matchOf(['No', 'Nama Inovasi', 'OPD', 'Tahun', 'Hal lain']);
const keys = (changed: typeof match) => changed.columns.map(({ column, key }) => [column, key]);

describe('what a person changed', () => {
  it('is applied: a column, and one that is left out', () => {
    const changed = applyMapping(
      match,
      {
        topic: 'innovations',
        columns: [
          { column: 4, key: 'benefit' },
          { column: 3, key: null },
        ],
      },
      officeTopics,
    );
    expect(keys(changed)).toEqual([
      [1, 'title'],
      [2, 'opd'],
      [4, 'benefit'],
    ]);
    expect(changed.columns[2]).toMatchObject({ how: 'chosen', confidence: 1, form: 'text' });
    expect(changed.unmatched).toEqual([
      { column: 0, header: 'No' },
      { column: 3, header: 'Tahun' },
    ]);
  });

  it('takes a key away from the column that had it, and tells what is missing then', () => {
    const moved = applyMapping(
      match,
      { topic: 'innovations', columns: [{ column: 4, key: 'title' }] },
      officeTopics,
    );
    expect(keys(moved)).toEqual([
      [2, 'opd'],
      [3, 'year'],
      [4, 'title'],
    ]);
    const without = applyMapping(
      match,
      { topic: 'innovations', columns: [{ column: 2, key: null }] },
      officeTopics,
    );
    expect(without.missing).toEqual(['opd']);
  });

  it('gives a key to the first of two', () => {
    const both = applyMapping(
      match,
      {
        topic: 'innovations',
        columns: [
          { column: 0, key: 'code' },
          { column: 4, key: 'code' },
        ],
      },
      officeTopics,
    );
    expect(keys(both)).toContainEqual([0, 'code']);
    expect(both.unmatched).toEqual([{ column: 4, header: 'Hal lain' }]);
  });

  it('changes the topic, with columns recognised anew, or leaves the sheet out', () => {
    const changed = applyMapping(match, { topic: 'problems', columns: [] }, officeTopics);
    expect(keys(changed)).toEqual([[2, 'opd']]);
    expect(changed.missing).toEqual(['title']);
    const left = applyMapping(match, { topic: null, columns: [] }, officeTopics);
    expect(left).toMatchObject({ topic: null, columns: [], missing: [] });
    expect(left.unmatched).toHaveLength(5);
  });

  it('does no harm where it is of another time', () => {
    const old: Mapping = {
      topic: 'innovations',
      columns: [
        { column: 99, key: 'title' },
        { column: 1, key: 'gone' },
      ],
    };
    expect(keys(applyMapping(match, old, officeTopics))).toEqual(keys(match));
    expect(applyMapping(match, { topic: 'swot', columns: [] }, officeTopics)).toEqual(match);
  });

  it.each([
    ['alike', [['OPD', 'Masalah yang ditemui', 'Masalah yang dirasakan', 'Dimensi']]],
    [
      'of two rows',
      [
        ['OPD', 'Permasalahan', null, 'Dimensi'],
        [null, 'Judul/Nama', 'Penyebab', null],
      ],
    ],
  ] as const)('takes headers that are %s as they are taken without being told', (_, header) => {
    const workbook = workbookOf(sheetOf('Lembar', header));
    const of = (topics: typeof officeTopics) => {
      const [found] = matchSheets(workbook, topics).sheets;
      if (found === undefined) throw new Error('no sheet');
      return found;
    };
    const problems = officeTopics.filter(({ topic }) => topic === 'problems');
    const known = of(problems);
    expect(known.topic).toBe('problems');
    expect(known.headerRows).toBe(header.length);
    const told = applyMapping(
      of(officeTopics.filter(({ topic }) => topic === 'innovations')),
      { topic: 'problems', columns: [] },
      problems,
    );
    expect({ columns: told.columns, unmatched: told.unmatched }).toEqual({
      columns: known.columns,
      unmatched: known.unmatched,
    });
  });
});

describe('what a region remembers', () => {
  const mapping: Mapping = {
    topic: 'innovations',
    columns: [
      { column: 4, key: 'benefit' },
      { column: 3, key: null },
    ],
  };
  const changed = applyMapping(match, mapping, officeTopics);

  it('is found by the headers, however they are written and wherever they begin', () => {
    const memory = rememberMapping([], changed);
    expect(mappingKey(match)).toBe('no|nama inovasi|opd|tahun|hal lain');
    const other = matchOf([null, 'NO.', 'Nama  Inovasi', 'OPD*', 'TAHUN', 'Hаl lаin']);
    const recalled = recallMapping(memory, other);
    if (recalled === null) throw new Error('nothing recalled');
    expect(keys(applyMapping(other, recalled, officeTopics))).toEqual([
      [2, 'title'],
      [3, 'opd'],
      [5, 'benefit'],
    ]);
    expect(recallMapping(memory, matchOf(['No', 'Nama Inovasi', 'OPD', 'Tahun']))).toBeNull();
  });

  it('outlives JSON and its schema', () => {
    const memory = rememberMapping([], changed);
    const parsed = z.parse(mappingMemorySchema, JSON.parse(JSON.stringify(memory)));
    expect(parsed).toEqual(memory);
    const inUnit: Mapping = {
      topic: 'innovations',
      columns: [{ column: 4, key: 'benefit', unit: 'million' }],
    };
    const { columns, ...rest } = applyMapping(match, inUnit, officeTopics);
    const unitSigns = { header: [], around: ['million'] };
    const withUnit = rememberMapping([], {
      ...rest,
      columns: columns.map((each) => (each.unit === undefined ? each : { ...each, unitSigns })),
    });
    expect(withUnit[0]?.signs).toEqual([null, null, null, null, unitSigns]);
    expect(z.parse(mappingMemorySchema, JSON.parse(JSON.stringify(withUnit)))).toEqual(withUnit);
    // As it was stored before anybody kept what a sheet said.
    const old = withUnit.map(({ signs: _, ...each }) => each);
    expect(z.parse(mappingMemorySchema, old)).toEqual(old);
    expect(z.safeParse(mappingMemorySchema, [{ key: 'a', topic: 'x', keys: [] }]).success).toBe(
      false,
    );
  });

  it('holds what was said last, and not more than it can', () => {
    const first = rememberMapping([], match);
    expect(rememberMapping(first, changed)).toEqual(rememberMapping([], changed));
    const full = Array.from({ length: 300 }, (_, index) => matchOf(['Nama Inovasi', `K ${index}`]));
    const memory = full.reduce<MappingMemory>((known, each) => rememberMapping(known, each), []);
    expect(memory).toHaveLength(200);
    expect(memory[0]?.key).toBe('nama inovasi|k 299');
  });

  it('gives back what it was given, whatever the mapping', () => {
    const anyKey = fc.constantFrom('title', 'opd', 'year', 'benefit', 'gone', null);
    const anyMapping = fc.record({
      topic: fc.constantFrom('innovations' as const, 'problems' as const, null),
      columns: fc.array(fc.record({ column: fc.nat(6), key: anyKey }), { maxLength: 6 }),
    });
    fc.assert(
      fc.property(anyMapping, (given) => {
        const applied = applyMapping(match, given, officeTopics);
        const recalled = recallMapping(rememberMapping([], applied), match);
        if (recalled === null) throw new Error('nothing recalled');
        expect(keys(applyMapping(match, recalled, officeTopics))).toEqual(keys(applied));
      }),
    );
  });

  it('is nothing where there is no header', () => {
    const none = matchOf([]);
    expect(mappingKey(none)).toBeNull();
    expect(rememberMapping([], none)).toEqual([]);
    expect(recallMapping([], none)).toBeNull();
  });
});

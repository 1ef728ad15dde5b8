import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kominfo2021 } from '../../../framework/kominfo-2021/kominfo-2021.js';
import { sameValue } from '../../../masterplan/same-value.js';
import { fullPlan } from '../../../testing/full-plan.js';
import type { CellValue } from '../../reader/sheet.js';
import type { SheetTopic } from '../sheet-topic.js';
import { columnsOf } from '../columns-of.js';
import { columnValue, withColumnValue } from '../record/column-value.js';
import type { CellContent, SheetColumn } from '../sheet-column.js';
import { findOption, nearestOption } from './find-option.js';
import { printCell } from './print-cell.js';
import { readCell } from './read-cell.js';

const plan = fullPlan();
const sheets = columnsOf(plan, kominfo2021);
const options = { dates: '1900', lang: 'id' } as const;

function column(topic: SheetTopic, key: string): SheetColumn {
  const found = sheets
    .find((sheet) => sheet.topic === topic)
    ?.columns.find((candidate) => candidate.key === key);
  if (found === undefined) throw new Error(`${topic} has no ${key}`);
  return found;
}

/** What a reader finds where this was written. */
function cellOf(content: CellContent): CellValue | null {
  if (content === null) return null;
  if (typeof content === 'number') return { kind: 'number', value: content, shownAs: 'number' };
  return { kind: 'text', text: typeof content === 'string' ? content : content.day };
}

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => `a${text.replaceAll(/[\s;|<>]+/gu, ' ').trim()}z`);

/** What a column of each form may hold. */
function valueFor({ entry, form, key, options: choices }: SheetColumn): fc.Arbitrary<unknown> {
  const day = fc.integer({ min: 0, max: 60_000 }).map((at) => dayAt(at));
  if (key === 'partners') return fc.array(fc.record({ form: line, name: line }), some);
  if (key === 'progress') {
    const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
    const spent = fc.nat();
    const required = { reportedOn: day, percent };
    return fc.array(
      fc.oneof(
        fc.record(required),
        fc.record({ ...required, spent }),
        fc.record({ ...required, note: line }),
        fc.record({ ...required, spent, note: line }),
      ),
      some,
    );
  }
  if (entry !== undefined) {
    const url = fc.constantFrom('https://contoh.go.id/a?b=1', 'mailto:opd@contoh.go.id');
    const file = fc.oneof(fc.record({ label: line }), fc.record({ label: line, url }));
    return form === 'lines' ? fc.array(file, some) : file;
  }
  const values = choices.map(({ value }) => value);
  switch (form) {
    case 'lines':
      return fc.array(line, some);
    case 'choices':
    case 'references':
      return fc.shuffledSubarray(values, { minLength: 1 });
    case 'yes-no':
    case 'choice':
    case 'reference':
      return fc.constantFrom(...values);
    case 'day':
      return day;
    case 'year':
      return fc.integer({ min: 1945, max: 2200 });
    case 'level':
      return fc.integer({ min: 1, max: 5 });
    case 'rupiah':
      return fc.maxSafeNat();
    case 'number':
    case 'percent':
      return fc.double({ min: 0, max: 100, noNaN: true });
    default:
      return line;
  }
}

const some = { minLength: 1, maxLength: 4 };
const dayAt = (at: number) =>
  new Date(Date.UTC(1950, 0, 1) + at * 86_400_000).toISOString().slice(0, 10);

const all = sheets.flatMap(({ columns, topic }) =>
  columns.filter(({ given }) => !given).map((each) => [topic, each.key, each] as const),
);

describe('a cell', () => {
  it.each(
    all.filter(([, , { form, options: choices }]) => form.length > 0 && hasValues(form, choices)),
  )(
    'of %s › %s says again what it was printed from, and nothing else changes',
    (_topic, _key, each) => {
      fc.assert(
        fc.property(valueFor(each), (value) => {
          const before = { id: 'x', other: [1] };
          const record = withColumnValue(each, before, value);
          expect(columnValue(each, record)).toEqual(value);
          const reading = readCell(each, cellOf(printCell(each, record, 'id')), options);
          expect(reading).toEqual({ kind: 'value', value });
          expect(before).toEqual({ id: 'x', other: [1] });
          const emptied = withColumnValue(each, record, undefined);
          expect(printCell(each, emptied, 'id')).toBeNull();
          expect(record).toMatchObject(before);
        }),
        { numRuns: 30 },
      );
    },
  );

  it('keeps whole what it shares a record with', () => {
    const urgency = column('problems', 'urgency');
    const usg = { urgency: 1, seriousness: 2, growth: 3 };
    expect(withColumnValue(urgency, { usg }, 5)).toEqual({ usg: { ...usg, urgency: 5 } });
    expect(withColumnValue(urgency, { usg: { urgency: 1 } }, undefined)).toEqual({});
    const target = column('indicators', 'targets-2025');
    const targets = [
      { year: 2024, value: 1 },
      { year: 2026, value: 3 },
    ];
    expect(withColumnValue(target, { targets }, 2)).toEqual({
      targets: [targets[0], { year: 2025, value: 2 }, targets[1]],
    });
  });

  it.each([
    ['Lingkungan', 'smart-environment'],
    ['Perekonomian', 'smart-economy'],
    ['tata kelola', 'smart-governance'],
  ])('is asked whether %s means %s', (text, dimension) => {
    expect(readCell(column('problems', 'dimension'), { kind: 'text', text }, options)).toEqual({
      kind: 'doubtful',
      readings: [dimension],
      about: 'spelling',
    });
  });

  it('is told what was expected, with what looks most like it', () => {
    const opd = column('problems', 'opd');
    expect(readCell(opd, { kind: 'text', text: 'Dinas Perijinan' }, options)).toEqual({
      kind: 'doubtful',
      readings: ['opd-izin'],
      about: 'spelling',
    });
    expect(readCell(opd, { kind: 'text', text: 'Dinas Pajak' }, options)).toEqual({
      kind: 'problem',
      code: 'not-found',
      params: { found: 'Dinas Pajak', nearest: 'OPD-01 Dinas Kominfo; OPD-02 Dinas Perizinan' },
    });
    expect(readCell(opd, { kind: 'error', code: '#REF!' }, options)).toMatchObject({
      code: 'cell-error',
    });
    const amount = column('budgets', 'amount');
    expect(readCell(amount, { kind: 'text', text: '1.500' }, options)).toMatchObject({
      kind: 'doubtful',
      readings: [1500],
    });
    const weight = column('swot', 'weight');
    expect(readCell(weight, { kind: 'text', text: '1.500' }, options)).toEqual({
      kind: 'doubtful',
      readings: [1500, 1.5],
      about: 'decimals',
      signs: ['comma', 'point'],
    });
    expect(
      readCell(weight, { kind: 'text', text: '1.500' }, { ...options, sign: 'point' }),
    ).toEqual({ kind: 'value', value: 1.5 });
  });

  it('finds entries by label, code, name, and what begins with a code', () => {
    const { options: opds } = column('problems', 'opd');
    for (const text of [
      'OPD-02 Dinas Perizinan',
      'opd-02',
      'dinas  perizinan',
      'DPMPTSP',
      'opd-izin',
      'OPD-02 – nama lama',
    ]) {
      expect(findOption(text, opds)?.value).toBe('opd-izin');
    }
    expect(findOption('OPD-020', opds)).toBeNull();
    expect(findOption('', opds)).toBeNull();
    expect(nearestOption('xyzzy', opds)).toBeNull();
  });

  it('asks which budget is meant by a name that two have, and takes what only one is called', () => {
    const source = column('budgets', 'source');
    const said = (text: string) => readCell(source, { kind: 'text', text }, options);
    expect(said('APBD')).toEqual({
      kind: 'doubtful',
      readings: ['apbd-kabupaten-kota', 'apbd-provinsi'],
      about: 'name',
    });
    expect(said('apbd kab.')).toEqual({ kind: 'value', value: 'apbd-kabupaten-kota' });
    expect(said('APBD Prov')).toEqual({ kind: 'value', value: 'apbd-provinsi' });
    expect(said('DAK')).toEqual({ kind: 'value', value: 'apbn' });
    expect(said('APBD Kabupaten Tegal')).toMatchObject({
      readings: ['apbd-kabupaten-kota'],
      about: 'spelling',
    });
  });

  it('takes several by lines, semicolons and commas', () => {
    const problems = column('needs', 'problems');
    for (const text of ['P-GOV-01\nP-GOV-02', 'P-GOV-01; P-GOV-02', 'P-GOV-01, P-GOV-02']) {
      const reading = readCell(problems, { kind: 'text', text }, options);
      expect(sameValue(reading, { kind: 'value', value: ['p-1', 'p-2'] })).toBe(true);
    }
  });
});

function hasValues(form: SheetColumn['form'], choices: SheetColumn['options']): boolean {
  const isChosen = ['choice', 'choices', 'reference', 'references', 'yes-no'].includes(form);
  return !isChosen || choices.length > 0;
}

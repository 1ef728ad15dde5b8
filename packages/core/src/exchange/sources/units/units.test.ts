import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { kominfo2021 as framework } from '../../../framework/kominfo-2021/kominfo-2021.js';
import { choiceOptions } from '../../columns/options/choice-options.js';
import { applyImport } from '../../draft/compare/apply-import.js';
import { compareImport } from '../../draft/compare/compare-import.js';
import { draftImport } from '../../draft/draft-import.js';
import { printImport } from '../../draft/print/print-import.js';
import { groupQuestions } from '../../draft/questions/group-questions.js';
import { changeCells, readBytes } from '../../draft/testing/change-workbook.js';
import { richPlan } from '../../draft/testing/rich-plan.js';
import type { ImportAnswers } from '../../draft/types.js';
import { zerosOfUnit, type ColumnUnit } from '../../grammar/unit/column-unit.js';
import { mappingMemorySchema, type MappingMemory } from '../../match/mapping-memory.js';
import { sheetOf, workbookOf, type Written } from '../../match/testing/sheet-of.js';
import type { Workbook } from '../../reader/sheet.js';
import { writeWorkbook } from '../../workbook/write-workbook.js';
import { findSources, type FindSourcesOptions } from '../find-sources.js';

const plan = richPlan();
const [program] = plan.programs;
if (program === undefined) throw new Error('The plan has no programme');

interface BudgetList {
  readonly header?: string;
  readonly amounts: readonly Written[];
  readonly above?: readonly Written[][];
  readonly below?: readonly Written[][];
  readonly name?: string;
}

/** Sources that the programme has no line of in its last year. */
const free = choiceOptions.fundingSources.flatMap(({ label, value }) =>
  program.budgets.some(({ source, year }) => source === value && year === program.period.to)
    ? []
    : [label.id],
);

/** A department's own list of budget lines, a source each. */
const listOf = ({ above = [], amounts, below = [], header = 'Pagu', name = 'RKA' }: BudgetList) =>
  workbookOf(
    sheetOf(name, [
      ...above,
      ['Program', 'Tahun', 'Sumber dana', header],
      ...amounts.map((amount, at) => [program.code, program.period.to, free[at] ?? '', amount]),
      ...below,
    ]),
  );

/** A row below the header of such a list. */
const line = (amount: Written): Written[] => [
  program.code,
  program.period.to,
  free[0] ?? '',
  amount,
];

function importOf(
  workbook: Workbook,
  options: Partial<FindSourcesOptions> = {},
  answers: ImportAnswers = {},
) {
  const found = findSources(workbook, plan, { framework, ...options });
  const { sources } = found;
  const draft = draftImport(workbook, plan, { framework, lang: 'id', sources, answers });
  const compared = compareImport(draft, plan, { framework, at: '2026-11-29T04:00:00.000Z' });
  const applied = applyImport(plan, compared, { framework });
  const printer = printImport(draft, plan, { framework, lang: 'id' });
  const column = found.sheets[0]?.columns[3];
  return {
    found,
    column,
    unit: column?.unit,
    amounts: draft.rows.map(({ record }) => record['amount']),
    issues: draft.rows.flatMap(({ issues }) => issues.map(({ code }) => code)),
    fields: compared.items.flatMap((item) => printer.item(item).fields),
    questions: groupQuestions(draft.questions).map(printer.question),
    applied,
  };
}

/** What a person says of the column of amounts. */
const said = (unit: ColumnUnit, sheet = 'RKA') => ({
  mappings: {
    [sheet]: { topic: 'budgets', columns: [{ column: 3, key: 'amount', unit }] },
  } as const,
});

const headers = {
  thousand: 'Anggaran (dalam ribuan rupiah)',
  million: 'Anggaran (juta)',
  billion: 'Pagu dalam miliar',
  trillion: 'Pagu (Rp triliun)',
} as const satisfies Partial<Record<ColumnUnit, string>>;

describe('a column with a unit in its header', () => {
  it('is understood, told, and shown with what each cell says and becomes', () => {
    const { amounts, applied, column, fields, unit } = importOf(
      listOf({ header: 'Anggaran (juta)', amounts: [750, '1,5', 'Rp 2 miliar'] }),
    );
    expect(column).toMatchObject({ key: 'amount' });
    expect(unit).toMatchObject({ unit: 'million', how: 'header', said: 'Anggaran (juta)' });
    expect(amounts).toEqual([750_000_000, 1_500_000, 2_000_000_000]);
    expect(fields.filter(({ column: { id } }) => id === 'Jumlah (Rp)')).toMatchObject([
      { original: '750', after: 'Rp750.000.000' },
      { original: '1,5', after: 'Rp1.500.000' },
      { original: 'Rp 2 miliar', after: 'Rp2.000.000.000' },
    ]);
    expect(applied.ok ? [] : applied.issues).toEqual([]);
  });

  it.each(Object.entries(headers))('in %s, “%s”, gives each value times it', (unit, header) => {
    const zeros =
      zerosOfUnit[
        unit === 'thousand' || unit === 'million' || unit === 'billion' ? unit : 'trillion'
      ];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.boolean(), (value, isText) => {
        const amount = isText ? String(value) : value;
        const { amounts, questions } = importOf(listOf({ header, amounts: [amount] }));
        const expected = Number(`${value}e${zeros}`);
        if (questions.length === 0) expect(amounts).toEqual([expected]);
        // From a trillion rupiah on it is asked, and nothing is taken.
        else expect([amounts[0], expected >= 1e12]).toEqual([undefined, true]);
      }),
      { numRuns: 20 },
    );
  });

  it('may have it in a row of its own below', () => {
    const { amounts, unit } = importOf(
      workbookOf(
        sheetOf('RKA', [
          ['Program', 'Tahun', 'Sumber dana', 'Pagu'],
          [null, null, null, '(Rp juta)'],
          [program.code, program.period.to, free[0] ?? '', 750],
        ]),
      ),
    );
    expect(unit).toMatchObject({ unit: 'million', how: 'header' });
    expect(amounts).toEqual([750_000_000]);
  });

  it('may have it below a header with a year, which is no amount', () => {
    const below = [[null, null, null, 'juta rupiah'], line(750)];
    const mappings = {
      RKA: { topic: 'budgets', columns: [{ column: 3, key: 'amount' }] },
    } as const;
    const file = listOf({ header: 'Pagu 2026', amounts: [], below });
    const { amounts, unit } = importOf(file, { mappings });
    expect(unit).toMatchObject({ unit: 'million', how: 'header', said: 'Pagu 2026 juta rupiah' });
    expect(amounts).toEqual([750_000_000]);
  });

  it('is open where the header and the row below name two units', () => {
    const { unit } = importOf(
      listOf({
        header: 'Pagu (ribu)',
        amounts: [],
        below: [[null, null, null, '(juta)'], line(750)],
      }),
    );
    expect(unit).toMatchObject({ unit: null, how: 'around' });
  });

  it('is read as a person says instead, and so again the next time', () => {
    const file = listOf({ header: 'Anggaran (juta)', amounts: [750_000_000] });
    const first = importOf(file, said('one'));
    expect(first.amounts).toEqual([750_000_000]);
    expect(first.unit).toMatchObject({ unit: 'one', how: 'chosen' });
    const { memory } = first.found;
    const again = importOf(file, { memory });
    expect(again.amounts).toEqual([750_000_000]);
    expect(again.unit).toMatchObject({ unit: 'one', how: 'remembered' });
    // And changed once more.
    expect(importOf(file, { memory, ...said('thousand') }).amounts).toEqual([750_000_000_000]);
  });

  it('keeps what was said of it while another column is changed', () => {
    const file = listOf({ amounts: [750] });
    const { memory } = importOf(file, said('million')).found;
    const mappings = {
      RKA: { topic: 'budgets', columns: [{ column: 3, key: 'amount' }] },
    } as const;
    const { amounts, found } = importOf(file, { memory, mappings });
    expect(amounts).toEqual([750_000_000]);
    expect(found.memory[0]?.units).toEqual([null, null, null, 'million']);
  });

  it('asks where the unit would make an absurd amount of what stands there', () => {
    const file = listOf({ header: 'Anggaran (juta)', amounts: ['1.500.000', 750] });
    const { amounts, questions } = importOf(file);
    expect(amounts).toEqual([undefined, 750_000_000]);
    expect(questions).toMatchObject([
      {
        addresses: ['D2'],
        original: '1.500.000',
        about: 'unit',
        readings: ['Rp1.500.000', 'Rp1.500.000.000.000'],
        signs: [],
      },
    ]);
    const answers = { questions: { [questions[0]?.id ?? '']: 0 } };
    expect(importOf(file, {}, answers).amounts).toEqual([1_500_000, 750_000_000]);
  });

  it('asks about decimals as ever, with one answer for the column', () => {
    const file = listOf({ header: 'Anggaran (juta)', amounts: ['1.500', '1.25'] });
    const { questions } = importOf(file);
    expect(questions).toMatchObject([
      { readings: ['Rp1.500.000.000', 'Rp1.500.000'], signs: ['comma', 'point'] },
      { readings: ['Rp1.250.000'], signs: ['point'] },
    ]);
    const { amounts } = importOf(file, {}, { columns: { 'RKA!amount': 'point' } });
    expect(amounts).toEqual([1_500_000, 1_250_000]);
  });

  it('is open where it names two units', () => {
    const { issues, unit } = importOf(listOf({ header: 'Anggaran (ribu/juta)', amounts: [750] }));
    expect(unit).toMatchObject({ unit: null, how: 'around' });
    expect(issues).toEqual(['unit-open']);
  });
});

describe('a unit that stands around the table', () => {
  const title = '(dalam jutaan rupiah)';
  const places: readonly (readonly [string, Partial<BudgetList>])[] = [
    ['above', { above: [['RENCANA ANGGARAN'], [title]] }],
    ['beside, in the row above', { above: [[null, null, null, null, title]] }],
    ['below', { below: [[], ['Keterangan: angka dalam jutaan rupiah']] }],
    ['in the name of the sheet', { name: 'RKA (juta)' }],
  ];

  it.each(places)('%s is asked, and nothing is read until somebody says', (_where, list) => {
    const file = listOf({ amounts: [750, '750', 'Rp 2 miliar', '-'], ...list });
    const open = importOf(file);
    expect(open.unit).toMatchObject({ unit: null, how: 'around' });
    expect(open.amounts).toEqual([undefined, undefined, 2_000_000_000, undefined]);
    expect(open.issues).toEqual(['unit-open', 'unit-open', 'cell-required']);
    expect(open.applied.ok).toBe(false);
    const sheet = list.name ?? 'RKA';
    expect(importOf(file, said('million', sheet)).amounts.slice(0, 2)).toEqual([
      750_000_000, 750_000_000,
    ]);
    expect(importOf(file, said('one', sheet)).amounts.slice(0, 2)).toEqual([750, 750]);
  });

  it('is asked where it says another unit than the header', () => {
    const contradicting = listOf({
      above: [['(dalam ribuan rupiah)']],
      header: 'Anggaran (juta)',
      amounts: [750],
    });
    expect(importOf(contradicting).unit).toMatchObject({ unit: null, how: 'around' });
    const agreeing = listOf({ above: [[title]], header: 'Anggaran (juta)', amounts: [750] });
    expect(importOf(agreeing).amounts).toEqual([750_000_000]);
  });

  it('is remembered, until a sheet says another one', () => {
    const memory: MappingMemory = importOf(
      listOf({ above: [[title]], amounts: [750] }),
      said('million'),
    ).found.memory;
    const same = importOf(listOf({ above: [[title]], amounts: [1] }), { memory });
    expect(same.unit).toMatchObject({ unit: 'million', how: 'remembered' });
    expect(same.amounts).toEqual([1_000_000]);
    const other = importOf(listOf({ above: [['(dalam ribuan rupiah)']], amounts: [1] }), {
      memory,
    });
    expect(other.unit).toMatchObject({ unit: null });
  });

  describe('that a person has settled', () => {
    const titled = ['(dalam ribuan rupiah)'];
    const { memory } = importOf(
      listOf({ above: [titled], amounts: [750] }),
      said('thousand'),
    ).found;

    it('is settled for the next year, whatever else the titles say then', () => {
      const above = [['RENCANA ANGGARAN TAHUN 2027'], ['( Dalam  Ribuan Rp )']];
      const { amounts, unit } = importOf(listOf({ above, amounts: [800] }), { memory });
      expect(unit).toMatchObject({ unit: 'thousand', how: 'remembered' });
      expect(amounts).toEqual([800_000]);
    });

    it.each([
      ['a row of units has come instead', [], '(Rp juta)'],
      ['a row of units has come besides', [titled], '(Rp juta)'],
      ['a row of units without a unit has come besides', [titled], '(Rp)'],
    ])('is asked again where %s', (_what, above, units) => {
      const below = [[null, null, null, units], line(750)];
      const { amounts, issues, unit } = importOf(listOf({ above, amounts: [], below }), { memory });
      expect(unit).toMatchObject({ unit: null, how: 'changed' });
      expect([amounts, issues]).toEqual([[undefined], ['unit-open']]);
    });

    it('is asked again where no text says it any more', () => {
      const full = listOf({ amounts: [750_000_000] });
      const { amounts, applied, found, issues, unit } = importOf(full, { memory });
      expect(unit).toMatchObject({ unit: null, how: 'changed', said: '' });
      expect([amounts, issues, applied.ok]).toEqual([[undefined], ['unit-open'], false]);
      expect(found.memory).toBe(memory);
      // What is said now is remembered with what stands there now.
      const settled = importOf(full, { memory, ...said('one') });
      expect(settled.amounts).toEqual([750_000_000]);
      expect(importOf(full, { memory: settled.found.memory }).amounts).toEqual([750_000_000]);
    });

    it('is stored with what the sheet said', () => {
      expect(z.parse(mappingMemorySchema, JSON.parse(JSON.stringify(memory)))).toEqual(memory);
      expect(memory[0]?.signs?.at(3)).toEqual({ header: [], around: ['thousand'] });
    });

    it('stays what it was while it is open and another column is changed', () => {
      const mappings = {
        RKA: { topic: 'budgets', columns: [{ column: 2, key: 'source' }] },
      } as const;
      const { found, unit } = importOf(listOf({ amounts: [750] }), { memory, mappings });
      expect(unit).toMatchObject({ unit: null });
      expect(found.memory).toEqual(memory);
    });

    it('is asked again where nobody knows what stood there, unless the sheet says the same', () => {
      const old = memory.map(({ signs: _, ...each }) => each);
      const unitOf = (list: Omit<BudgetList, 'amounts'>) =>
        importOf(listOf({ ...list, amounts: [750] }), { memory: old }).unit;
      expect(unitOf({})).toMatchObject({ unit: null, how: 'changed' });
      expect(unitOf({ above: [titled] })).toMatchObject({ unit: null, how: 'changed' });
      const below = [[null, null, null, '(Rp ribu)'], line(750)];
      expect(importOf(listOf({ amounts: [], below }), { memory: old }).unit).toMatchObject({
        unit: 'thousand',
        how: 'remembered',
      });
    });
  });

  it('is none where a title only has the word in it', () => {
    const { amounts, unit } = importOf(
      listOf({ above: [['PROGRAM TIGA JUTA RUMAH'], ['Bantuan Rp 5 juta']], amounts: [750_000] }),
    );
    expect(unit).toMatchObject({ unit: 'one', how: 'unsaid', said: '' });
    expect(amounts).toEqual([750_000]);
  });
});

describe('weights under a header with %', () => {
  const factors = (header: string, weights: readonly Written[]) =>
    workbookOf(
      sheetOf('SWOT', [
        ['Lingkup', 'Kode', 'Jenis faktor', 'Faktor', header, 'Rating'],
        ...weights.map((weight, at) => [
          'Smart Branding',
          `S${at + 1}`,
          'Kekuatan',
          `Faktor ${at + 1}`,
          weight,
          3,
        ]),
      ]),
    );
  const weightsOf = (file: Workbook) => {
    const { sources } = findSources(file, plan, { framework });
    const { questions, rows } = draftImport(file, plan, { framework, lang: 'id', sources });
    return { weights: rows.map(({ record }) => record['weight']), questions };
  };

  it('are the shares that the plan holds', () => {
    const percent: Written = { kind: 'number', value: 0.25, shownAs: 'percent' };
    expect(weightsOf(factors('Bobot (%)', [25, '12,5', '7%', percent])).weights).toEqual([
      0.25, 0.125, 0.07, 0.25,
    ]);
    expect(weightsOf(factors('Bobot', [0.25])).weights).toEqual([0.25]);
  });

  it('are asked where they may be shares already', () => {
    const { questions, weights } = weightsOf(factors('Bobot (%)', [0.25]));
    expect(weights).toEqual([undefined]);
    expect(questions).toMatchObject([{ readings: [0.25, 0.0025], about: 'unit' }]);
  });
});

describe('a worksheet of ours whose header was changed to another unit', () => {
  it('is asked about each amount that was written', async () => {
    const own = await readBytes(
      await writeWorkbook(plan, { framework, lang: 'id', issuedOn: '2026-11-29' }),
    );
    const file = changeCells(own, { 'Anggaran!E2': 'Jumlah (juta)', 'Anggaran!E3': 750 });
    const { questions } = importOf(file);
    expect(questions).toMatchObject([
      { addresses: ['E3'], about: 'unit', readings: ['Rp750.000.000', 'Rp750'] },
    ]);
  });
});

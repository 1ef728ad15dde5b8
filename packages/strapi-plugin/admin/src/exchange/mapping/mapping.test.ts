import { describe, expect, it } from 'vitest';
import type { ImportUnit } from '../../../../shared/contracts/imports';
import { checkOf, column, item, lacking, sheetOf, topic } from '../testing/checks';
import { chosenValues } from './chosen-values';
import { lackingColumns } from './lacking-columns';
import { needsLook } from './needs-look';
import { withColumn } from './with-column';
import { chosenUnit } from './chosen-unit';
import { unfilledColumns } from './unfilled-columns';
import { withUnit } from './with-unit';
import { withValue } from './with-value';

describe('what a sheet is taken for', () => {
  it('is changed column by column, and a field is filled from one of them', () => {
    const first = withColumn(sheetOf(), undefined, { column: 0, key: 'opd' });
    expect(first).toEqual({
      topic: 'innovations',
      columns: [
        { column: 2, key: null },
        { column: 0, key: 'opd' },
      ],
    });
    const back = withColumn(sheetOf(), first, { column: 2, key: 'opd' });
    expect(back.columns).toEqual([
      { column: 2, key: 'opd' },
      { column: 0, key: null },
    ]);
  });

  it('keeps another topic that was chosen before', () => {
    const before = { topic: 'problems', columns: [] } as const;
    expect(withColumn(sheetOf(), before, { column: 1, key: 'title' }).topic).toBe('problems');
    const unread = { topic: null, columns: [] } as const;
    expect(withColumn(sheetOf(), unread, { column: 1, key: null }).topic).toBeNull();
  });

  it('says once for all rows what no column says', () => {
    const said = withValue(sheetOf(), undefined, { key: 'startYear', value: ' 2026 ' });
    expect(said).toEqual({ topic: 'innovations', columns: [], values: { startYear: '2026' } });
    expect(withColumn(sheetOf(), said, { column: 0, key: 'code' }).values).toEqual(said.values);
    expect(withValue(sheetOf(), said, { key: 'startYear', value: ' ' }).values).toEqual({});
  });

  it('is worth a look unless it is ours, or was seen before and is sure', () => {
    expect(needsLook(sheetOf())).toBe(true);
    expect(needsLook(sheetOf({ own: true, missing: ['opd'] }))).toBe(false);
    expect(needsLook(sheetOf({ remembered: true }))).toBe(false);
    expect(needsLook(sheetOf({ remembered: true, missing: ['opd'] }))).toBe(true);
    const doubtful = { remembered: true, columns: [column(1, 'name', 0.79)] };
    expect(needsLook(sheetOf(doubtful))).toBe(true);
  });

  it('is worth a look where only memory says in what amounts are, or it holds no longer', () => {
    const choices = ['one', 'million'] as const;
    const withUnit = (unit: Omit<ImportUnit, 'choices'>) =>
      sheetOf({
        remembered: true,
        columns: [{ ...column(3, 'budget'), unit: { ...unit, choices } }],
      });
    const remembered = { unit: 'million', how: 'remembered', said: '' } as const;
    expect(needsLook(withUnit(remembered))).toBe(true);
    expect(needsLook(withUnit({ ...remembered, said: '(juta)' }))).toBe(false);
    expect(needsLook(withUnit({ ...remembered, unit: 'one' }))).toBe(false);
    expect(needsLook(withUnit({ unit: null, how: 'changed', said: '' }))).toBe(true);
  });

  it('has a unit for each column of amounts, which another field does away with', () => {
    const unit = { unit: 'one', how: 'unsaid', said: '', choices: ['one', 'million'] } as const;
    const amount = { ...column(3, 'budget'), unit };
    const sheet = sheetOf({ columns: [amount] });
    expect([chosenUnit(amount, undefined), chosenUnit(column(1, 'name'), undefined)]).toEqual([
      'one',
      null,
    ]);
    const said = withUnit(sheet, undefined, amount, 'million');
    expect(said.columns).toEqual([{ column: 3, key: 'budget', unit: 'million' }]);
    expect(chosenUnit(amount, said)).toBe('million');
    const kept = withColumn(sheet, said, { column: 5, key: 'name' });
    expect(kept.columns).toContainEqual({ column: 3, key: 'budget', unit: 'million' });
    const other = withColumn(sheet, said, { column: 3, key: 'cost' });
    expect(other.columns).toEqual([{ column: 3, key: 'cost' }]);
  });
});

describe('what a sheet lacks', () => {
  const sheet = sheetOf({ missing: ['dimension', 'startYear'] });
  const keys = (...args: Parameters<typeof lackingColumns>) =>
    lackingColumns(...args).map(({ key }) => key);

  it('is told until a column is chosen for it, also while a value is said for all rows', () => {
    expect(keys(sheet, topic, undefined)).toEqual(['dimension', 'startYear']);
    const chosen = withColumn(sheet, undefined, { column: 0, key: 'dimension' });
    expect(keys(sheet, topic, chosen)).toEqual(['startYear']);
    const said = withValue(sheet, undefined, { key: 'startYear', value: '2026' });
    expect(keys(sheetOf({ missing: [] }), topic, said)).toEqual(['startYear']);
  });

  it('is wanted where new rows need it, and neither a column nor a value is there', () => {
    const check = checkOf({ sheets: [sheet], topics: [topic], items: [lacking] });
    const unfilled = (change: Partial<Parameters<typeof unfilledColumns>[0]> = {}) =>
      unfilledColumns({ check, choices: {}, mappings: {}, ...change }).map(({ key }) => key);
    expect(unfilled()).toEqual(['dimension', 'startYear']);
    const said = withValue(sheet, undefined, { key: 'startYear', value: '2026' });
    expect(unfilled({ mappings: { Inovasi: said } })).toEqual(['dimension']);
    expect(unfilled({ choices: { [lacking.key]: 'keep' } })).toEqual([]);
    expect(unfilled({ check: { ...check, items: [item()] } })).toEqual([]);
    expect(unfilled({ check: null })).toEqual([]);
  });

  it('is chosen by key, or as somebody wrote it before there were choices', () => {
    const dimension = topic.columns.find(({ key }) => key === 'dimension') ?? { choices: [] };
    expect(chosenValues(dimension, 'smart-living')).toEqual(['smart-living']);
    expect(chosenValues(dimension, 'Ekonomi cerdas\nSmart living')).toEqual([
      'smart-economy',
      'smart-living',
    ]);
    expect(chosenValues(dimension, 'lain')).toEqual([]);
    expect(chosenValues(dimension, '')).toEqual([]);
  });
});

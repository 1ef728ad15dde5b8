import { describe, expect, it } from 'vitest';
import { kominfo2021 } from '../../framework/kominfo-2021/kominfo-2021.js';
import { fullPlan } from '../../testing/full-plan.js';
import { itemListNames, type ItemListName } from './item-lists.js';
import { parseItem } from './parse-item.js';

const plan = fullPlan();
const [problem] = plan.problems;
const [analysis] = plan.swot;
const [program] = plan.programs;

const codesOf = (list: ItemListName, input: unknown) =>
  parseItem(list, input, kominfo2021).issues.map(({ code, path }) => [code, path.join('.')]);

describe('parseItem', () => {
  it.each(itemListNames)('reads every item of %s as it stands in its plan', (list) => {
    expect(plan[list].length).toBeGreaterThan(0);
    for (const item of plan[list]) {
      expect(parseItem(list, item, kominfo2021)).toMatchObject({ ok: true, item });
    }
  });

  it('says where in the item something is wrong', () => {
    expect(codesOf('problems', { ...problem, title: '', visi: 'x' })).toEqual([
      ['text-too-short', 'title'],
      ['unknown-field', 'visi'],
    ]);
    expect(codesOf('problems', { ...problem, dimensionId: 'smart-moon' })).toEqual([
      ['unknown-dimension', 'dimensionId'],
    ]);
    const twice = [...(analysis?.factors ?? []), ...(analysis?.factors ?? [])];
    expect(codesOf('swot', { ...analysis, factors: twice }).map(([code]) => code)).toContain(
      'duplicate-id',
    );
    const late = [{ year: 2099, source: 'csr', amount: 1 }];
    expect(codesOf('programs', { ...program, budgets: late })).toEqual([
      ['year-outside-period', 'budgets.0.year'],
    ]);
  });

  it('leaves what is cited to whoever knows the plan', () => {
    expect(parseItem('problems', { ...problem, opdId: 'opd-lain' }, kominfo2021).ok).toBe(true);
  });

  it.each([null, 5, 'x', [[]], true])('refuses %j', (input) => {
    expect(parseItem('needs', input, kominfo2021).ok).toBe(false);
  });
});

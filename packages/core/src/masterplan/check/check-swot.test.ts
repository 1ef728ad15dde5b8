import { describe, expect, it } from 'vitest';
import { kominfo2021 } from '../../framework/kominfo-2021/kominfo-2021.js';
import type { Framework } from '../../framework/types.js';
import type { SwotMethod } from '../../swot/types.js';
import { rawPlan } from '../../testing/plans.js';
import { createEditor } from '../editor/create-editor.js';
import { parseMasterplan } from '../parse-masterplan.js';

type Figures = Readonly<Record<string, { weight?: number; rating?: number }>>;

function parse(figures: Figures, method?: Partial<SwotMethod>, own: readonly Framework[] = []) {
  const raw = rawPlan();
  const swot = raw.swot.map((analysis) => ({
    ...analysis,
    ...(method && { method }),
    factors: analysis.factors.map((factor) => ({ ...factor, ...figures[factor.code] })),
  }));
  const framework = own[0] ?? kominfo2021;
  const named = { id: framework.id, version: framework.version };
  return parseMasterplan({ ...raw, framework: named, swot }, { frameworks: own });
}

const found = (...given: Parameters<typeof parse>) => {
  const result = parse(...given);
  expect(result.ok).toBe(true);
  expect(result.issues.every(({ severity }) => severity === 'warning')).toBe(true);
  return result.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
};

const percent = { S1: { weight: 60 }, W1: { weight: 40 }, O1: { weight: 50 }, T1: { weight: 50 } };

describe('a SWOT table in a plan', () => {
  it('has ratings on their scale', () => {
    const { issues } = parse({ S1: { rating: 40 } });
    expect(issues).toEqual([
      {
        severity: 'warning',
        code: 'rating-out-of-range',
        path: ['swot', 0, 'factors', 0, 'rating'],
        params: { factor: 'S1', found: '40', lowest: 1, highest: 4 },
      },
    ]);
  });

  it('has weights that sum to 1', () => {
    const { issues } = parse({ S1: { weight: 0.9 }, W1: { weight: 0.7 } });
    expect(issues).toEqual([
      {
        severity: 'warning',
        code: 'weights-do-not-sum',
        path: ['swot', 0, 'factors'],
        params: { table: 'ifas', sum: 1.6 },
      },
    ]);
    expect(found({ O1: { weight: 0.1 } })).toEqual(['weights-do-not-sum swot.0.factors']);
    expect(found({ O1: { weight: 0 }, T1: { weight: 0 } })).toEqual([
      'all-weights-zero swot.0.factors',
    ]);
    expect(found({ S1: { weight: 2e6 } })[0]).toBe('number-too-big swot.0.factors.0.weight');
  });

  it('is read by its own method, and by that of the framework', () => {
    expect(found({ S1: { rating: 5 } }, { ratingScale: 'one-to-five' })).toEqual([]);
    expect(found({ T1: { rating: -1 } }, { ratingScale: 'signed' })).toContain(
      'rating-out-of-range swot.0.factors.1.rating',
    );
    expect(found(percent)).toEqual([
      'weights-look-like-percent swot.0.factors',
      'weights-look-like-percent swot.0.factors',
    ]);
    expect(found(percent, { weightUnit: 'percent' })).toEqual([]);
    const method = { ...kominfo2021.swot.method, weightUnit: 'percent' as const };
    const own = { ...kominfo2021, id: 'kerangka-kami', swot: { ...kominfo2021.swot, method } };
    expect(found(percent, undefined, [own])).toEqual([]);
  });

  it('may be in the making, with means for ratings and factors on one side', () => {
    expect(found({ S1: { rating: 3.5 } })).toEqual([]);
    const raw = rawPlan();
    const swot = raw.swot.map((one) => ({ ...one, factors: [] }));
    expect(parseMasterplan({ ...raw, strategies: [], swot, programs: [] }).issues).toEqual([]);
  });

  it('is checked by an editor, as a whole and where it was written', () => {
    const result = parse({ S1: { rating: 40 } });
    if (!result.ok) throw new Error('the plan is one');
    const editor = createEditor(result.masterplan);
    expect(editor.check()).toEqual(result.issues);
    const other = editor.apply({ kind: 'set', field: 'title', value: 'Lain' });
    expect(other.issues).toEqual([]);
    const written = editor.apply({
      kind: 'update',
      list: 'swot.factors',
      of: 'sw-region',
      id: 'f-s1',
      fields: { weight: 0.7 },
    });
    expect(written.issues.map(({ code }) => code)).toEqual([
      'rating-out-of-range',
      'weights-do-not-sum',
    ]);
  });
});

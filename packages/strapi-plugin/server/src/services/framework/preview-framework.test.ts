import { kominfo2021, type Framework } from '@kotacerdas/core/framework';
import { describe, expect, it } from 'vitest';
import { fullPlan } from '../../../../tests/fixtures/make-plan';
import { copyFramework } from './copy-framework';
import { previewFramework } from './preview-framework';

const current = { masterplan: fullPlan(1), framework: kominfo2021 };
const name = { id: 'Kerangka kami', en: 'Our framework' };
const copy = copyFramework(kominfo2021, { id: 'kerangka-kami', version: '1', name });
const asOf = '2026-11-23';

function withElements(change: (element: Framework['readiness']['elements'][number]) => object) {
  const elements = copy.readiness.elements.map((element) => ({ ...element, ...change(element) }));
  return { ...copy, readiness: { ...copy.readiness, elements } };
}

describe('what would move with another framework', () => {
  it('is nothing with a plain copy', () => {
    expect(previewFramework(current, copy, asOf)).toMatchObject({ figures: [], issues: [] });
  });

  it('is told as figures before and after, with names', () => {
    const bands = copy.readiness.bands.map((band) => ({ ...band, id: `${band.id}-own` }));
    const other = { ...copy, readiness: { ...copy.readiness, bands } };
    const { figures, names } = previewFramework(current, other, asOf);
    const band = figures.find(({ figure }) => figure === 'readiness-band');
    expect(band?.after).toMatch(/-own$/);
    expect(names[String(band?.after)]?.id).toMatch(/siap/i);
  });

  it('is refused where the plan answers an indicator that is gone', () => {
    const other = withElements(({ subElements }) => ({
      subElements: subElements.map((part) => ({
        ...part,
        indicators: part.indicators.slice(0, 1),
      })),
    }));
    const { figures, issues } = previewFramework(current, other, asOf);
    expect(figures).toEqual([]);
    expect(issues.some(({ code }) => code === 'unknown-indicator')).toBe(true);
  });
});

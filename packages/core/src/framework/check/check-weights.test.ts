import { expect, it } from 'vitest';
import { kominfo2021 } from '../kominfo-2021/kominfo-2021.js';
import type { Framework, ReadinessElement } from '../types.js';
import { checkWeights } from './check-weights.js';

function withElements(
  change: (element: ReadinessElement, at: number) => ReadinessElement,
): Framework {
  const elements = kominfo2021.readiness.elements.map(change);
  return { ...kominfo2021, readiness: { ...kominfo2021.readiness, elements } };
}

function weightless(element: ReadinessElement, subElements: number): ReadinessElement {
  return {
    ...element,
    subElements: element.subElements.map((part, at) => ({
      ...part,
      indicators: part.indicators.map((indicator) => ({
        ...indicator,
        weight: at < subElements ? 0 : indicator.weight,
      })),
    })),
  };
}

it('accepts the weights as they are', () => {
  expect(checkWeights(kominfo2021)).toEqual([]);
});

it('reports elements that all weigh nothing', () => {
  const issues = checkWeights(withElements((element) => ({ ...element, weight: 0 })));
  expect(issues).toEqual([
    { severity: 'error', code: 'all-weights-zero', path: ['readiness', 'elements'], params: {} },
  ]);
});

it('reports an element whose indicators all weigh nothing', () => {
  const issues = checkWeights(
    withElements((element, at) => (at === 1 ? weightless(element, 3) : element)),
  );
  expect(issues.map((issue) => issue.path)).toEqual([['readiness', 'elements', 1]]);
});

it('lets a sub-element, or an element that itself weighs nothing, be switched off', () => {
  expect(checkWeights(withElements((element) => weightless(element, 1)))).toEqual([]);
  const off = withElements((element, at) =>
    at === 0 ? { ...weightless(element, 3), weight: 0 } : element,
  );
  expect(checkWeights(off)).toEqual([]);
});

it('reports an evaluation profile that weighs nothing', () => {
  const weights = { baseline: 0, output: 0, outcome: 0, impact: 0, quickWin: 0 };
  const evaluation = [
    ...kominfo2021.evaluation,
    { id: 'none', name: { id: 'Nol', en: 'Zero' }, weights },
  ];
  expect(checkWeights({ ...kominfo2021, evaluation }).map((issue) => issue.path)).toEqual([
    ['evaluation', 2, 'weights'],
  ]);
});

it('reports an index whose indicators all weigh nothing', () => {
  const indices = kominfo2021.indices.map(({ structure, ...index }) => ({
    ...index,
    structure: structure && {
      ...structure,
      aspects: structure.aspects.map((aspect) => ({
        ...aspect,
        indicators: aspect.indicators.map((indicator) => ({ ...indicator, weight: 0 })),
      })),
    },
  }));
  const at = indices.findIndex(({ structure }) => structure !== undefined);
  expect(at).toBeGreaterThanOrEqual(0);
  expect(checkWeights({ ...kominfo2021, indices }).map((issue) => issue.path)).toEqual([
    ['indices', at, 'structure', 'aspects'],
  ]);
});

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

it.each([
  [1e308, 'number-too-big'],
  [Infinity, 'weight-not-finite'],
  [NaN, 'weight-not-finite'],
  [-1, 'weight-negative'],
])('reports a weight of %s wherever it stands', (weight, code) => {
  const broken: Framework = {
    ...withElements((element, at) =>
      at === 1
        ? {
            ...element,
            weight,
            subElements: element.subElements.map((part) => ({
              ...part,
              indicators: part.indicators.map((entry, position) =>
                position === 1 ? { ...entry, weight } : entry,
              ),
            })),
          }
        : element,
    ),
    indices: kominfo2021.indices.map(({ structure, ...index }) => ({
      ...index,
      structure: structure && {
        ...structure,
        aspects: structure.aspects.map((aspect, aspectAt) => ({
          ...aspect,
          indicators: aspect.indicators.map((entry, position) =>
            aspectAt === 2 && position === 1 ? { ...entry, weight } : entry,
          ),
        })),
      },
    })),
    evaluation: kominfo2021.evaluation.map((profile) => ({
      ...profile,
      weights: { ...profile.weights, impact: weight },
    })),
  };
  const index = kominfo2021.indices.findIndex(({ structure }) => structure !== undefined);
  const issues = checkWeights(broken);
  expect(issues.map(({ path }) => path.join('.'))).toEqual([
    'readiness.elements.1.weight',
    'readiness.elements.1.subElements.0.indicators.1.weight',
    'readiness.elements.1.subElements.1.indicators.1.weight',
    'readiness.elements.1.subElements.2.indicators.1.weight',
    `indices.${index}.structure.aspects.2.indicators.1.weight`,
    'evaluation.0.weights.impact',
    'evaluation.1.weights.impact',
  ]);
  expect(new Set(issues.map((issue) => issue.code))).toEqual(new Set([code]));
});

it.each([
  [0, []],
  [1, []],
  [1.01, [['number-too-big', { found: 1.01, limit: 1 }]]],
  [1e9, [['number-too-big', { found: 1e9, limit: 1 }]]],
  [-0.1, [['number-too-small', { found: -0.1, limit: 0 }]]],
  [NaN, [['not-a-finite-number', { found: 'NaN' }]]],
])('a tolerance of weights of %s', (weightTolerance, expected) => {
  const swot = { method: { ...kominfo2021.swot.method, weightTolerance } };
  const issues = checkWeights({ ...kominfo2021, swot });
  expect(issues.map(({ code, params }) => [code, params])).toEqual(expected);
  for (const { path } of issues) expect(path).toEqual(['swot', 'method', 'weightTolerance']);
});

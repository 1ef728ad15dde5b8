import { expect, it } from 'vitest';
import { evaluateSwot } from './evaluate-swot.js';
import type { PrintedFigures, SwotFactor } from './types.js';

const factors: SwotFactor[] = [
  { code: 'S1', kind: 'strength', weight: 0.5, rating: 4 },
  { code: 'W1', kind: 'weakness', weight: 0.5, rating: 2 },
  { code: 'O1', kind: 'opportunity', weight: 0.5, rating: 3 },
  { code: 'T1', kind: 'threat', weight: 0.5, rating: 1 },
];

const differences = (printed: PrintedFigures, given = factors) =>
  evaluateSwot({ factors: given, printed })
    .issues.filter(({ code }) => code === 'printed-total-differs')
    .map(({ path, params }) => [...path.slice(1), params['printed'], params['computed']]);

it('compares every sum, weight and coordinate', () => {
  const table = { weight: 9, total: 9 };
  expect(
    differences({
      ifas: { ...table, strengths: 9, weaknesses: 9 },
      efas: { ...table, opportunities: 9, threats: 9 },
      coordinates: { x: 9, y: 9 },
    }),
  ).toEqual([
    ['ifas', 'weight', 9, 1],
    ['ifas', 'total', 9, 3],
    ['ifas', 'strengths', 9, 2],
    ['ifas', 'weaknesses', 9, 1],
    ['efas', 'weight', 9, 1],
    ['efas', 'total', 9, 2],
    ['efas', 'opportunities', 9, 1.5],
    ['efas', 'threats', 9, 0.5],
    ['coordinates', 'x', 9, 1],
    ['coordinates', 'y', 9, 1],
  ]);
});

it('takes half a unit of the second decimal for rounding', () => {
  expect(differences({ coordinates: { x: 1.005, y: 0.995 } })).toEqual([]);
  expect(differences({ coordinates: { x: 1.0051, y: 0.9949 } })).toHaveLength(2);
});

it('says nothing of what was not printed', () => {
  const nothing = { ifas: {}, efas: undefined, coordinates: { x: undefined } };
  expect(evaluateSwot({ factors, printed: nothing }).issues).toEqual(
    evaluateSwot({ factors }).issues,
  );
});

it('says of what was printed and cannot be computed that it cannot be compared', () => {
  const printed = { coordinates: { x: 1 }, ifas: { strengths: Infinity } };
  const { issues } = evaluateSwot({ factors: factors.slice(1), printed });
  expect(issues.filter(({ code }) => code.startsWith('printed'))).toEqual([
    {
      severity: 'warning',
      code: 'printed-not-computed',
      path: ['printed', 'ifas', 'strengths'],
      params: { printed: 'Infinity' },
    },
    {
      severity: 'warning',
      code: 'printed-not-computed',
      path: ['printed', 'coordinates', 'x'],
      params: { printed: 1 },
    },
  ]);
});

it.each([NaN, Infinity])('names a printed %s by a text, which JSON can hold', (figure) => {
  expect(differences({ ifas: { total: figure } })).toEqual([['ifas', 'total', String(figure), 3]]);
});

it('compares printed scores of factors that have one', () => {
  const printed = factors.map((factor) => ({ ...factor, printedScore: 1.5 }));
  const unusable: SwotFactor = {
    code: 'S2',
    kind: 'strength',
    weight: NaN,
    rating: 4,
    printedScore: 1,
  };
  const { issues } = evaluateSwot({ factors: [...printed, unusable] });
  expect(issues.filter(({ code }) => code === 'printed-score-differs')).toEqual([
    {
      severity: 'warning',
      code: 'printed-score-differs',
      path: ['factors', 0, 'printedScore'],
      params: { factor: 'S1', printed: 1.5, computed: 2 },
    },
    expect.objectContaining({ path: ['factors', 1, 'printedScore'] }),
    expect.objectContaining({ path: ['factors', 3, 'printedScore'] }),
  ]);
  expect(issues.filter(({ code }) => code === 'printed-not-computed')).toEqual([
    {
      severity: 'warning',
      code: 'printed-not-computed',
      path: ['factors', 4, 'printedScore'],
      params: { factor: 'S2', printed: 1 },
    },
  ]);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Band } from '../types.js';
import { checkBands } from './check-bands.js';

function bandsAt(edges: readonly number[]): Band[] {
  return edges.slice(1).map((below, at) => {
    const name = `band-${at}`;
    return { id: name, name: { id: name, en: name }, from: edges[at] ?? 0, below };
  });
}

const rising = fc
  .uniqueArray(fc.double({ min: 0, max: 100, noNaN: true, noDefaultInfinity: true }), {
    minLength: 3,
    maxLength: 8,
    comparator: (one, other) => one === other,
  })
  .map((edges) => edges.toSorted((one, other) => one - other));

it('accepts bands that meet, wherever they meet', () => {
  fc.assert(fc.property(rising, (edges) => checkBands(bandsAt(edges), []).length === 0));
});

it('names the band that begins too late or too early', () => {
  fc.assert(
    fc.property(rising, fc.nat(), fc.constantFrom(-0.01, 0.01), (edges, pick, shift) => {
      const bands = bandsAt(edges);
      const at = 1 + (pick % (bands.length - 1));
      const moved = bands.map((band, index) =>
        index === at ? { ...band, from: band.from + shift } : band,
      );
      const [issue] = checkBands(moved, ['readiness', 'bands']);
      expect(issue).toMatchObject({
        code: 'bands-not-contiguous',
        path: ['readiness', 'bands', at],
        params: { expected: edges[at] },
      });
    }),
  );
});

it('reports bands in falling order and a band with nothing in it', () => {
  expect(checkBands(bandsAt([5, 4, 3]), []).map((issue) => issue.path)).toEqual([[0], [1]]);
  expect(checkBands(bandsAt([1, 1, 2]), []).map((issue) => issue.path)).toEqual([[0]]);
});

it('reports bands that leave a part of the scale without one', () => {
  const scale = { lowest: 1, highest: 5 };
  expect(checkBands(bandsAt([1, 3, 5]), [], scale)).toEqual([]);
  expect(checkBands(bandsAt([0, 3, 6]), [], scale)).toEqual([]);
  expect(checkBands(bandsAt([1 + 1e-12, 5 - 1e-12]), [], scale)).toEqual([]);
  const uncovered = (edges: readonly number[]) =>
    checkBands(bandsAt(edges), ['readiness', 'bands'], scale);
  expect(uncovered([2, 2.5, 3])).toEqual([
    {
      severity: 'error',
      code: 'bands-do-not-cover',
      path: ['readiness', 'bands'],
      params: { from: 2, below: 3, lowest: 1, highest: 5 },
    },
  ]);
  expect(uncovered([1.001, 5]).map(({ code }) => code)).toEqual(['bands-do-not-cover']);
  expect(uncovered([1, 4.999]).map(({ code }) => code)).toEqual(['bands-do-not-cover']);
  // Told once: a gap first has to be mended.
  expect(uncovered([3, 2, 1]).map(({ code }) => code)).not.toContain('bands-do-not-cover');
  expect(uncovered([])).toMatchObject([{ code: 'list-too-short', params: { limit: 1 } }]);
});

it('says nothing of covering a scale that does not rise, which is reported itself', () => {
  expect(checkBands(bandsAt([2, 3]), [], { lowest: 5, highest: 1 })).toEqual([]);
  expect(checkBands(bandsAt([2, 3]), [], { lowest: NaN, highest: 5 })).toEqual([]);
  expect(checkBands(bandsAt([2, 3]), [])).toEqual([]);
});

it('names a border that is no number, and the neighbour only where it is one', () => {
  const issues = checkBands(bandsAt([1, NaN, Infinity]), ['bands'], { lowest: 1, highest: 5 });
  expect(issues.map(({ code, params, path }) => [code, path.join('.'), params['found']])).toEqual([
    ['not-a-finite-number', 'bands.0.below', 'NaN'],
    ['not-a-finite-number', 'bands.1.from', 'NaN'],
    ['not-a-finite-number', 'bands.1.below', 'Infinity'],
  ]);
  const [first, second] = bandsAt([1, 2, 3]);
  if (!first || !second) throw new Error('Two bands are needed.');
  expect(checkBands([{ ...first, below: NaN }, second], []).map(({ path }) => path)).toEqual([
    [0, 'below'],
  ]);
});

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

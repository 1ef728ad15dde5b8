import { followChains, nodeKey, traceMasterplan } from '@kotacerdas/core/masterplan';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { largePlan } from '../../testing/large-plan.js';
import { examplePlan } from '../../testing/story.js';
import { columnOf, columns } from './columns.js';
import { layoutChains } from './layout-chains.js';

const trace = traceMasterplan(examplePlan);
const problems = trace.nodes.problem.map(({ key }) => key);
const everything = columns.flatMap((kind) => trace.nodes[kind].map(({ key }) => key));

describe('chains are laid out', () => {
  test('each in rows of its own, from problem to indicator', () => {
    const { bands, nodes } = layoutChains(followChains(trace, problems.slice(0, 3)), 60);
    const place = (key: string) => {
      const { column, row } = nodes.get(key) ?? {};
      return [column, row];
    };
    expect(place(nodeKey('problem', 'p-gov-01'))).toEqual([0, 0]);
    expect(place(nodeKey('need', 'n-gov-01'))).toEqual([1, 0]);
    expect(place(nodeKey('innovation', 'i-gov-01'))).toEqual([2, 0]);
    const [first, second = 0] = bands;
    expect(first).toBe(0);
    expect(place(nodeKey('problem', 'p-gov-02'))).toEqual([0, second]);
  });

  test('with every item at one place and no two at the same, whatever is chosen', () => {
    fc.assert(
      fc.property(fc.subarray(everything), fc.integer({ min: 1, max: 20 }), (keys, most) => {
        const chains = followChains(trace, keys);
        const { edges, hidden, nodes, rows } = layoutChains(chains, most);
        const placed = [...nodes.values()];
        const places = placed.map(({ column, row }) => `${column} ${row}`);
        expect(new Set(places).size).toBe(places.length);
        expect(placed.every(({ column, node }) => columnOf(node.kind) === column)).toBe(true);
        expect(placed.every(({ row }) => row < rows)).toBe(true);
        const inAll = columns.flatMap((kind) => chains.nodes[kind]).length;
        expect(placed.length + hidden).toBe(inAll);
        expect(edges.every(({ from, to }) => nodes.has(from) && nodes.has(to))).toBe(true);
        for (const [at] of columns.entries()) {
          expect(placed.filter(({ column }) => column === at).length).toBeLessThanOrEqual(most);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('nothing of nothing', () => {
    expect(layoutChains(followChains(trace, []), 5)).toMatchObject({ rows: 0, hidden: 0 });
  });

  test('up to what a column holds, and the rest is counted', () => {
    const plan = largePlan(0, 100);
    const needs = plan.needs.map((need) => ({
      ...need,
      problemIds: plan.problems.slice(0, 1).map(({ id }) => id),
    }));
    const wide = traceMasterplan({ ...plan, needs });
    const [first] = wide.nodes.problem;
    const { hidden, nodes } = layoutChains(followChains(wide, [first?.key ?? '']), 60);
    expect([nodes.size, hidden]).toEqual([61, 40]);
  });
});

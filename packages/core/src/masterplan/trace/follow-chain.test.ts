import { describe, expect, it } from 'vitest';
import { parsed, rawPlan } from '../../testing/plans.js';
import { followChain } from './follow-chain.js';
import { nodeKey } from './node-key.js';
import { traceMasterplan } from './trace-masterplan.js';

const raw = rawPlan();
const [program] = raw.programs;
const indicator = (id: string) => ({
  id,
  name: id,
  unit: 'hari',
  direction: 'lower',
  baseline: null,
  targets: [],
  realisations: [],
});
const trace = traceMasterplan(
  parsed({
    ...raw,
    programs: [
      { ...program, indicators: [indicator('ik-1'), indicator('ik-2')] },
      {
        ...program,
        id: 'pr-2',
        code: 'PR-2',
        innovationIds: [],
        needIds: [],
        indicators: [indicator('ik-3')],
        progress: [],
      },
    ],
  }),
);
const chainOf = (...[kind, id]: Parameters<typeof nodeKey>) => {
  const chain = followChain(trace, nodeKey(kind, id));
  const ids = (side: 'upstream' | 'downstream') =>
    Object.values(chain?.[side] ?? {}).flatMap((nodes) => nodes.map((node) => node.id));
  return { up: ids('upstream'), down: ids('downstream'), links: chain?.edges.length };
};

describe('the chain of an item', () => {
  it('runs from a problem to indicators, with the strategies that its programmes carry out', () => {
    expect(chainOf('problem', 'p-1')).toEqual({
      up: [],
      down: ['n-1', 'i-1', 'st-1', 'pr-1', 'ik-1', 'ik-2'],
      links: 7,
    });
  });

  it('runs both ways from the middle', () => {
    expect(chainOf('innovation', 'i-1')).toEqual({
      up: ['p-1', 'n-1'],
      down: ['st-1', 'pr-1', 'ik-1', 'ik-2'],
      links: 7,
    });
    expect(chainOf('need', 'n-1')).toEqual({
      up: ['p-1'],
      down: ['i-1', 'st-1', 'pr-1', 'ik-1', 'ik-2'],
      links: 7,
    });
    expect(chainOf('program', 'pr-1')).toEqual({
      up: ['p-1', 'n-1', 'i-1', 'f-s1', 'f-o1', 'st-1'],
      down: ['ik-1', 'ik-2'],
      links: 9,
    });
  });

  it('does not run from a strategy to the others of its programmes, nor to problems', () => {
    expect(chainOf('strategy', 'st-1')).toEqual({
      up: ['f-s1', 'f-o1'],
      down: ['pr-1', 'pr-2', 'ik-1', 'ik-2', 'ik-3'],
      links: 7,
    });
  });

  it('of an unlinked item is the item alone', () => {
    expect(chainOf('factor', 'f-w1')).toEqual({ up: [], down: [], links: 0 });
    expect(followChain(trace, 'factor:f-w1')?.node.code).toBe('W1');
  });

  it('of an item that the plan lacks is null', () => {
    expect(followChain(trace, 'problem:p-99')).toBeNull();
  });

  it('lists items in the plan’s order, however they were reached', () => {
    const ids = Array.from({ length: 12 }, (_, at) => `n-${at + 1}`);
    const [need] = raw.needs;
    const needs = ids.map((id) => ({ ...need, id, code: id }));
    const innovations = raw.innovations.map((item) => ({ ...item, needIds: [...ids].reverse() }));
    const many = traceMasterplan(parsed({ ...raw, needs, innovations }));
    const chain = followChain(many, 'innovation:i-1');
    expect(chain?.upstream.need.map(({ id }) => id)).toEqual(ids);
    expect(followChain(trace, 'strategy:st-1')?.downstream.indicator.map(({ id }) => id)).toEqual([
      'ik-1',
      'ik-2',
      'ik-3',
    ]);
  });
});

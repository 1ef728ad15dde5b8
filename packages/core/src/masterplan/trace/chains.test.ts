import { describe, expect, it } from 'vitest';
import { parsed, rawPlan } from '../../testing/plans.js';
import { chainStarts } from './chain-starts.js';
import { followChain } from './follow-chain.js';
import { followChains } from './follow-chains.js';
import { groupTrace } from './group-trace.js';
import { traceKinds } from './trace-kinds.js';
import { traceMasterplan } from './trace-masterplan.js';
import { traceSearch } from './trace-search.js';

const raw = rawPlan();
const [problem] = raw.problems;
const [need] = raw.needs;
const [innovation] = raw.innovations;
const living = { dimensionId: 'smart-living', subDimensionId: 'living-health' };

/** The small plan, a second problem that shares the need, and a need and an innovation that answer nothing. */
const trace = traceMasterplan(
  parsed({
    ...raw,
    problems: [...raw.problems, { ...problem, ...living, id: 'p-2', code: 'P-2', title: 'Antre' }],
    needs: [
      { ...need, problemIds: ['p-1', 'p-2'] },
      { ...need, ...living, id: 'n-2', code: 'K-2', title: 'Posyandu', problemIds: [] },
    ],
    innovations: [
      ...raw.innovations,
      { ...innovation, ...living, id: 'i-2', code: 'I-2', name: 'Pakéwuh', needIds: [] },
    ],
  }),
);
const everything = traceKinds.flatMap((kind) => trace.nodes[kind]);
const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);
const idsByKind = (nodes: typeof trace.nodes) => traceKinds.flatMap((kind) => ids(nodes[kind]));

describe('several chains laid together', () => {
  it('have each node and each link once', () => {
    const { edges, nodes } = followChains(trace, ['problem:p-2', 'problem:p-1', 'need:n-2']);
    expect(idsByKind(nodes)).toEqual(['p-1', 'p-2', 'n-1', 'n-2', 'i-1', 'st-1', 'pr-1']);
    expect(edges.map(({ from, to }) => `${from} ${to}`).sort()).toEqual([
      'innovation:i-1 program:pr-1',
      'need:n-1 innovation:i-1',
      'need:n-1 program:pr-1',
      'problem:p-1 need:n-1',
      'problem:p-2 need:n-1',
      'strategy:st-1 program:pr-1',
    ]);
  });

  it.each(everything.map(({ key }) => key))('of %s alone are its chain', (key) => {
    const chain = followChain(trace, key);
    const { edges, nodes } = followChains(trace, [key]);
    const own = chain === null ? [] : [chain.node.id];
    expect(idsByKind(nodes).sort()).toEqual(
      [
        ...own,
        ...idsByKind(chain?.upstream ?? nodes),
        ...idsByKind(chain?.downstream ?? nodes),
      ].sort(),
    );
    expect(edges).toHaveLength(chain?.edges.length ?? -1);
  });

  it('are none of keys that the trace does not have', () => {
    expect(followChains(trace, ['problem:hilang']).edges).toEqual([]);
    expect(idsByKind(followChains(trace, ['problem:hilang']).nodes)).toEqual([]);
  });
});

describe('where chains begin', () => {
  it('is at problems, then at what no problem leads to', () => {
    const drawn = everything.filter(({ kind }) => kind !== 'factor');
    expect(ids(chainStarts(trace, drawn))).toEqual(['p-1', 'p-2', 'n-2', 'i-2']);
  });

  it('leaves nothing out', () => {
    const starts = chainStarts(trace, everything).map(({ key }) => key);
    expect(idsByKind(followChains(trace, starts).nodes)).toEqual(ids(everything));
  });
});

describe('a trace in large', () => {
  const { flows, groups } = groupTrace(trace, ({ dimensionId }) => dimensionId);

  it('counts the items of each group and those that lack a link', () => {
    const counts = groups.map(({ group, items, kind, unlinked }) => [kind, group, items, unlinked]);
    expect(counts).toContainEqual(['problem', 'smart-living', 1, 0]);
    expect(counts).toContainEqual(['need', 'smart-governance', 1, 0]);
    expect(counts).toContainEqual(['need', 'smart-living', 1, 1]);
    expect(counts).toContainEqual(['innovation', 'smart-living', 1, 1]);
    expect(counts).toContainEqual(['factor', null, 4, 0]);
  });

  it('counts the links from group to group, across dimensions too', () => {
    expect(flows.slice(0, 2)).toEqual([
      { from: 'problem smart-governance', to: 'need smart-governance', links: 1 },
      { from: 'problem smart-living', to: 'need smart-governance', links: 1 },
    ]);
    expect(flows.reduce((sum, { links }) => sum + links, 0)).toBe(trace.edges.length);
  });
});

describe('a search through a trace', () => {
  const find = traceSearch(trace);

  it('finds words of code and title, in the order of the chain', () => {
    expect(ids(find('pakewuh'))).toEqual(['i-2']);
    expect(ids(find('gov-01 TANDA'))).toEqual(['p-1', 'n-1']);
    expect(ids(find('tidak ada'))).toEqual([]);
  });

  it('finds all without a word', () => {
    expect(find(' ')).toHaveLength(everything.length);
  });
});

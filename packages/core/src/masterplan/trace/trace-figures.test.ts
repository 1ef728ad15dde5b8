import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLinks } from '../../testing/arbitrary-links.js';
import { parsed, rawEmptyPlan, rawPlan } from '../../testing/plans.js';
import { linkQuestions } from './link-questions.js';
import { traceFigures } from './trace-figures.js';
import { traceMasterplan } from './trace-masterplan.js';

describe('the figures of a trace', () => {
  it('of an empty plan are shares of nothing', () => {
    const { coverage, statuses } = traceFigures(parsed(rawEmptyPlan()));
    expect(statuses).toEqual([]);
    expect(coverage.overall.map(({ share }) => share)).toEqual(linkQuestions.map(() => null));
    expect(coverage.opds).toEqual([]);
  });

  it('say how far each problem is answered, in the plan’s order', () => {
    const raw = rawPlan();
    const [problem] = raw.problems;
    const [need] = raw.needs;
    const plan = parsed({
      ...raw,
      problems: [
        { ...problem, id: 'p-0', code: 'P-0' },
        ...raw.problems,
        { ...problem, id: 'p-2', code: 'P-2' },
      ],
      needs: [
        ...raw.needs.map((item) => ({ ...item, problemIds: ['p-1', 'p-2'] })),
        { ...need, id: 'n-2', code: 'K-2', problemIds: ['p-2'] },
      ],
    });
    expect(traceFigures(plan).statuses).toEqual(['open', 'answered', 'partly']);
  });

  it('are those of the trace, also where links lead to nothing, ids stand twice and programmes are cancelled', () => {
    fc.assert(
      fc.property(arbitraryLinks, fc.infiniteStream(fc.boolean()), (links, cancels) => {
        const plan = {
          ...links,
          programs: links.programs.map((program) =>
            cancels.next().value === true ? { ...program, status: 'cancelled' as const } : program,
          ),
        };
        const { chains, coverage } = traceMasterplan(plan);
        const statuses = chains.map(({ status }) => status);
        expect(traceFigures(plan)).toEqual({ coverage, statuses });
      }),
    );
  });

  it('count the items at an end of an edge that is asked for', () => {
    fc.assert(
      fc.property(arbitraryLinks, (plan) => {
        const { coverage } = traceFigures(plan);
        const { edges, nodes } = traceMasterplan(plan);
        for (const { asks, kind, question } of linkQuestions) {
          if (asks === 'owner' || asks.includes('measure')) continue;
          const ends = new Set(
            edges.flatMap((edge) => (asks.includes(edge.kind) ? [edge.from, edge.to] : [])),
          );
          expect(coverage.overall.find((link) => link.question === question)).toMatchObject({
            numerator: nodes[kind].filter(({ key }) => ends.has(key)).length,
            denominator: nodes[kind].length,
          });
        }
      }),
    );
  });

  it('order the dimensions by a framework that is given', () => {
    const plan = { ...parsed(rawPlan()), framework: { id: 'kerangka-daerah', version: '1' } };
    const ids = traceFigures(plan).coverage.dimensions.map(({ dimensionId }) => dimensionId);
    expect(ids).toEqual(['smart-governance']);
  });
});

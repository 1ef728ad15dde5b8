import { expect, it } from 'vitest';
import { parsed, rawPlan } from '../../testing/plans.js';
import type { InnovationId, Masterplan, NeedId, ProblemId, ProgramId } from '../types.js';
import { followChain } from './follow-chain.js';
import { traceMasterplan } from './trace-masterplan.js';

const size = 12_500;

/** 50,000 items; one need that every problem shares, so that listing all chains would be 10⁸ entries. */
function largePlan(): Masterplan {
  const plan = parsed(rawPlan());
  const at = Array.from({ length: size }, (_, number) => number);
  const problem = (number: number) => `p-${number}` as ProblemId;
  const need = (number: number) => `n-${number}` as NeedId;
  const innovation = (number: number) => `i-${number}` as InnovationId;
  const program = (number: number) => `pr-${number}` as ProgramId;
  return {
    ...plan,
    problems: plan.problems.flatMap((item) => at.map((to) => ({ ...item, id: problem(to) }))),
    needs: plan.needs.flatMap((item) =>
      at.map((to) => ({
        ...item,
        id: need(to),
        problemIds: to === 0 ? at.slice(1).map((of) => problem(of - 1)) : [problem(0)],
      })),
    ),
    innovations: plan.innovations.flatMap((item) =>
      at.map((to) => ({ ...item, id: innovation(to), needIds: [need(0)] })),
    ),
    programs: plan.programs.flatMap((item) =>
      at.map((to) => ({
        ...item,
        id: program(to),
        innovationIds: [innovation(to)],
        needIds: [],
        dependsOnProgramIds: [program((to + 1) % size)],
      })),
    ),
  };
}

it('a plan of 50,000 items has a trace, without a chain written out', () => {
  const trace = traceMasterplan(largePlan());
  expect(trace.edges).toHaveLength(2 + (size - 1) * 2 + size * 3);
  const counts = { answered: 0, partly: 0, open: 0 };
  for (const { status } of trace.chains) counts[status] += 1;
  expect(counts).toEqual({ answered: size - 2, partly: 1, open: 1 });
  expect(trace.chains[0]).toMatchObject({ needs: size, answeredNeeds: 1, reachesProgram: true });
  const unlinked = new Map<string, number>();
  for (const { code } of trace.unlinked) unlinked.set(code, (unlinked.get(code) ?? 0) + 1);
  expect([...unlinked]).toEqual([
    ['problem-without-need', 1],
    ['need-without-answer', size - 1],
    ['program-without-indicator', size],
  ]);
  expect(followChain(trace, 'problem:p-1')?.downstream.program).toHaveLength(size);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsed, rawPlan } from '../../testing/plans.js';
import type { InnovationId, Masterplan, NeedId, ProblemId } from '../types.js';
import { followChain } from './follow-chain.js';
import { linkQuestions } from './link-questions.js';
import { traceMasterplan } from './trace-masterplan.js';

const small = parsed(rawPlan());
const [problem] = small.problems;
const [need] = small.needs;
const [innovation] = small.innovations;
const [program] = small.programs;
if (!problem || !need || !innovation || !program) throw new Error('the small plan has one of each');

/** Plans of three items of each kind, linked at random, also to items that don't exist. */
const anyOf = <Id extends string>(prefix: string) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: 3 }), { maxLength: 3 })
    .map((numbers) => numbers.map((number) => `${prefix}-${number}` as Id));
const three = <Item>(make: (at: number) => fc.Arbitrary<Item>) =>
  fc.tuple(make(0), make(1), make(2)).map((items) => [...items]);
const named = <Item extends { id: string }>(item: Item, prefix: string, at: number): Item => ({
  ...item,
  id: `${prefix}-${at}`,
  code: `${prefix}-${at}`,
});
const plans: fc.Arbitrary<Masterplan> = fc
  .record({
    needs: three((at) =>
      anyOf<ProblemId>('p').map((problemIds) => ({ ...named(need, 'n', at), problemIds })),
    ),
    innovations: three((at) =>
      fc
        .record({ needIds: anyOf<NeedId>('n'), problemIds: anyOf<ProblemId>('p') })
        .map((links) => ({ ...named(innovation, 'i', at), ...links })),
    ),
    programs: three((at) =>
      fc
        .record({ needIds: anyOf<NeedId>('n'), innovationIds: anyOf<InnovationId>('i') })
        .map((links) => ({ ...named(program, 'pr', at), ...links, progress: [] })),
    ),
  })
  .map((lists) => ({
    ...small,
    ...lists,
    problems: [0, 1, 2].map((at) => named(problem, 'p', at)),
  }));

it('what coverage lacks is what is found unlinked', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { coverage, unlinked } = traceMasterplan(plan);
      for (const { denominator, numerator, question, share } of coverage.overall) {
        const code = linkQuestions.find((asked) => asked.question === question)?.finding;
        expect(share).toBe(denominator === 0 ? null : numerator / denominator);
        if (code === null) continue;
        expect(unlinked.filter((finding) => finding.code === code)).toHaveLength(
          denominator - numerator,
        );
      }
    }),
  );
});

it('the parts of coverage add up to the whole where every item has a place', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { coverage } = traceMasterplan(plan);
      for (const [at, whole] of coverage.overall.entries()) {
        if (whole.question === 'strategy-factor' || whole.question === 'strategy-program') continue;
        for (const parts of [coverage.dimensions, coverage.opds]) {
          const sum = (read: 'numerator' | 'denominator') =>
            parts.reduce((total, { links }) => total + (links[at]?.[read] ?? 0), 0);
          expect([sum('numerator'), sum('denominator')]).toEqual([
            whole.numerator,
            whole.denominator,
          ]);
        }
      }
    }),
  );
});

it('a chain reads the same from both ends', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const trace = traceMasterplan(plan);
      for (const { key } of trace.nodes.problem) {
        const downstream = followChain(trace, key)?.downstream;
        for (const kind of ['need', 'innovation', 'program'] as const) {
          for (const node of trace.nodes[kind]) {
            const back = followChain(trace, node.key)?.upstream.problem ?? [];
            expect(downstream?.[kind].includes(node)).toBe(back.some((it) => it.key === key));
          }
        }
      }
    }),
  );
});

it('a status agrees with the chain of its problem', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const trace = traceMasterplan(plan);
      for (const { key, needs, reachesIndicator, reachesProgram, status } of trace.chains) {
        const chain = followChain(trace, key)?.downstream;
        const answers = (chain?.innovation.length ?? 0) + (chain?.program.length ?? 0);
        expect(status === 'open').toBe(answers === 0);
        expect(reachesProgram).toBe((chain?.program.length ?? 0) > 0);
        expect(reachesIndicator).toBe((chain?.indicator.length ?? 0) > 0);
        expect(chain?.need.length).toBe(needs);
      }
    }),
  );
});

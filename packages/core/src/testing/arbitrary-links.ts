import fc from 'fast-check';
import type {
  InnovationId,
  Masterplan,
  NeedId,
  OpdId,
  ProblemId,
  StrategyId,
} from '../masterplan/types.js';
import { parsed, rawPlan } from './plans.js';

const small = parsed(rawPlan());
const [problem] = small.problems;
const [need] = small.needs;
const [innovation] = small.innovations;
const [strategy] = small.strategies;
const [program] = small.programs;
if (!problem || !need || !innovation || !strategy || !program) {
  throw new Error('the small plan has one of each');
}

/** Four ids, of which the last names nothing as long as no list is full: two items may share one. */
const id = <Id extends string>(prefix: string): fc.Arbitrary<Id> =>
  fc.integer({ min: 0, max: 3 }).map((number) => `${prefix}-${number}` as Id);
const ids = <Id extends string>(prefix: string) => fc.array(id<Id>(prefix), { maxLength: 3 });
const upToThree = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 3 });
const dimensionId = fc.constantFrom('smart-governance', 'smart-living', 'of-another-framework');
const opdId = fc.constantFrom('opd-izin' as OpdId, 'opd-kominfo' as OpdId, 'opd-hilang' as OpdId);
const measure = fc.record({
  id: id<string>('ik'),
  baseline: fc.constantFrom(null, { year: 2023, value: 5 }),
});
const withMeasure = (own: { id: string; baseline: { year: number; value: number } | null }) => ({
  name: own.id,
  unit: 'hari',
  direction: 'lower' as const,
  targets: [],
  realisations: [],
  ...own,
});

/** Plans of a few items of each kind, linked at random: to nothing, twice, and with ids that stand twice. */
export const arbitraryLinks: fc.Arbitrary<Masterplan> = fc
  .record({
    problems: upToThree(fc.record({ id: id<ProblemId>('p'), dimensionId, opdId })),
    needs: upToThree(
      fc.record({ id: id<NeedId>('n'), dimensionId, opdId, problemIds: ids<ProblemId>('p') }),
    ),
    innovations: upToThree(
      fc.record({
        id: id<InnovationId>('i'),
        opdId: fc.option(opdId, { nil: undefined }),
        needIds: ids<NeedId>('n'),
        problemIds: ids<ProblemId>('p'),
      }),
    ),
    strategies: upToThree(
      fc.record({
        id: id<StrategyId>('st'),
        factorCodes: fc.subarray(['S1', 'O1', 'S9']),
      }),
    ),
    programs: upToThree(
      fc.record({
        leadOpdId: opdId,
        strategyIds: ids<StrategyId>('st'),
        needIds: ids<NeedId>('n'),
        innovationIds: ids<InnovationId>('i'),
        indicators: upToThree(measure),
      }),
    ),
    missions: upToThree(fc.record({ id: id<string>('s'), indicators: upToThree(measure) })),
  })
  .map(({ innovations, missions, needs, problems, programs, strategies }) => ({
    ...small,
    problems: problems.map((own) => ({ ...problem, ...own })),
    needs: needs.map((own) => ({ ...need, ...own })),
    innovations: innovations.map((own) => ({ ...innovation, ...own })),
    strategies: strategies.map((own) => ({ ...strategy, ...own })),
    programs: programs.map((own) => ({
      ...program,
      ...own,
      indicators: own.indicators.map(withMeasure),
    })),
    missions: missions.map((own, at) => ({
      id: `m-${at}`,
      code: `M${at}`,
      statement: 'Misi',
      objectives: [
        {
          id: own.id,
          code: own.id,
          statement: 'Sasaran',
          indicators: own.indicators.map(withMeasure),
        },
      ],
    })),
  }));

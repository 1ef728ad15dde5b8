import fc from 'fast-check';
import { fundingSources, horizons, programStatuses } from '../choices.js';
import type { ActionMeasure, ActionProgram } from '../types.js';

/** A programme of two years without anything; a test says what matters to it. */
export function program(over: Partial<ActionProgram> = {}): ActionProgram {
  return {
    id: 'pr-1',
    code: 'PR-1',
    name: 'Perizinan digital',
    dimensionId: 'smart-governance',
    kind: 'application',
    leadOpdId: 'opd-1',
    supportingOpdIds: [],
    dependsOnProgramIds: [],
    period: { from: 2024, to: 2025 },
    horizon: 'medium',
    quickWin: false,
    indicators: [],
    budgets: [],
    progress: [],
    status: 'running',
    ...over,
  };
}

/** The n-th of several programmes. */
export function numbered(n: number, over: Partial<ActionProgram> = {}): ActionProgram {
  return program({ id: `pr-${n}`, code: `PR-${n}`, ...over });
}

export function measure(over: Partial<ActionMeasure> = {}): ActionMeasure {
  return {
    id: 'ik-1',
    name: 'Kunjungan wisatawan',
    unit: 'orang',
    direction: 'higher',
    baseline: { year: 2023, value: 20 },
    targets: [{ year: 2024, value: 80 }],
    realisations: [{ year: 2024, value: 60 }],
    ...over,
  };
}

const year = fc.integer({ min: 2023, max: 2032 });

const budgetLine = fc.record({
  year,
  source: fc.constantFrom(...fundingSources),
  amount: fc.integer({ min: 0, max: 10_000_000_000 }),
});

const opdIds = ['opd-1', 'opd-2', 'opd-3', 'opd-4'];

/** Programmes with all kinds of money and OPDs, each with an id and code of its own. */
export const somePrograms: fc.Arbitrary<ActionProgram[]> = fc
  .array(
    fc.record({
      dimensionId: fc.constantFrom('smart-governance', 'smart-living', 'smart-economy'),
      subDimensionId: fc.constantFrom(undefined, 'living-health', 'economy-welfare'),
      kind: fc.constantFrom('application', 'policy'),
      leadOpdId: fc.constantFrom(...opdIds),
      supportingOpdIds: fc.subarray(opdIds),
      rpjmdProgramId: fc.constantFrom(undefined, 'rp-1', 'rp-2'),
      horizon: fc.constantFrom(...horizons),
      quickWin: fc.boolean(),
      status: fc.constantFrom(...programStatuses),
      budgets: fc.array(budgetLine, { maxLength: 5 }),
      progress: fc.array(
        fc.record({
          reportedOn: fc.constantFrom('2024-06-30', '2025-06-30', '2026-06-30'),
          percent: fc.double({ min: 0, max: 100, noNaN: true }),
        }),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 12 },
  )
  .map((rows) => rows.map((row, index) => numbered(index + 1, row)));

/** The same list in another order. */
export function shuffled<Entry>(entries: readonly Entry[]): fc.Arbitrary<Entry[]> {
  return fc.shuffledSubarray([...entries], {
    minLength: entries.length,
    maxLength: entries.length,
  });
}

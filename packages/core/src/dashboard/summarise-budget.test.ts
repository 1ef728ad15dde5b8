import { expect, it } from 'vitest';
import { parsed, rawPlan } from '../testing/plans.js';
import { summariseBudget } from './summarise-budget.js';

const withBudgets = (budgets: readonly { year: number; source: string; amount: number }[]) => {
  const raw = rawPlan();
  const programs = raw.programs.map((program) => ({
    ...program,
    period: { from: 2022, to: 2030 },
    budgets,
  }));
  return summariseBudget(parsed({ ...raw, programs }));
};

it('has every year of the plan and every year with money, earliest first', () => {
  const { byYear } = withBudgets([
    { year: 2030, source: 'csr', amount: 5 },
    { year: 2022, source: 'csr', amount: 3 },
  ]);
  expect(byYear.map(({ amount, year }) => [year, amount])).toEqual([
    [2022, 3],
    [2023, 0],
    [2024, 0],
    [2025, 0],
    [2026, 0],
    [2027, 0],
    [2030, 5],
  ]);
});

it('lists the sources of each year largest first, equal ones by name', () => {
  const { byYear, bySource, issues, total } = withBudgets([
    { year: 2024, source: 'apbd-kabupaten-kota', amount: 10 },
    { year: 2024, source: 'hibah', amount: 20 },
    { year: 2025, source: 'apbd-kabupaten-kota', amount: 100 },
    { year: 2025, source: 'csr', amount: 20 },
  ]);
  expect(bySource).toEqual([
    { source: 'apbd-kabupaten-kota', amount: 110 },
    { source: 'csr', amount: 20 },
    { source: 'hibah', amount: 20 },
  ]);
  expect(byYear[1]?.sources).toEqual([
    { source: 'hibah', amount: 20 },
    { source: 'apbd-kabupaten-kota', amount: 10 },
  ]);
  expect(total).toBe(150);
  expect(issues).toEqual([]);
});

it('says when a total is too large to be exact', () => {
  const { issues } = withBudgets([
    { year: 2024, source: 'csr', amount: Number.MAX_SAFE_INTEGER },
    { year: 2025, source: 'csr', amount: 1 },
  ]);
  expect(issues.map(({ code }) => code)).toEqual(['budget-too-large']);
});

it('of a plan without programmes is 0 in each of its years', () => {
  const raw = rawPlan();
  expect(summariseBudget(parsed({ ...raw, programs: [] }))).toMatchObject({
    total: 0,
    bySource: [],
    byYear: [2023, 2024, 2025, 2026, 2027].map((year) => ({ year, amount: 0, sources: [] })),
  });
});

it('says what of the total stands in cancelled programmes, and keeps it in', () => {
  const raw = rawPlan();
  const [program] = raw.programs;
  const programs = [
    { ...program, status: 'postponed' },
    { ...program, id: 'pr-2', code: 'PR-2', status: 'cancelled', progress: [] },
  ];
  expect(summariseBudget(parsed({ ...raw, programs }))).toMatchObject({
    total: 650_000_000,
    cancelled: 325_000_000,
  });
  expect(summariseBudget(parsed(raw)).cancelled).toBe(0);
});

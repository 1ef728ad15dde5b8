import { horizons, programStatuses } from '../choices.js';
import { compareText } from '../../issue/compare-text.js';
import { latestPercent } from '../latest-percent.js';
import { sumBudget } from '../sum-budget.js';
import { fundingOf } from './funding-of.js';
import type { ProgramColumn, ProgramOrder, ProgramSorting, SortedProgram } from './types.js';

type Value = string | number | null;

/**
 * Programmes in the order of a column; those that are equal there keep their order. Texts go by letters and by the
 * numbers in them (`PR-2` before `PR-10`), dimensions as given, horizons, statuses and years as they follow each
 * other, quick wins first. What has nothing in the column (no report, no budget, no name) comes last, up or down.
 *
 * @throws KotaCerdasError `KC_INVALID_DATE` when `asOf` is no date.
 *
 * @example
 * const sorted = sortPrograms(
 *   masterplan.programs,
 *   { column: 'budget', descending: true },
 *   { dimensionIds: ['smart-governance'], opdNames: new Map(), asOf: '2026-11-23' },
 * );
 * sorted.length === masterplan.programs.length; // true
 */
export function sortPrograms<Program extends SortedProgram>(
  programs: readonly Program[],
  { column, descending }: ProgramSorting,
  order: ProgramOrder,
): Program[] {
  const valueOf = values(order)[column];
  const turn = descending ? -1 : 1;
  return programs
    .map((program) => ({ program, value: valueOf(program) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) {
        return Number(a.value === null) - Number(b.value === null);
      }
      return turn * compare(a.value, b.value);
    })
    .map(({ program }) => program);
}

/** Values of one column are of one type. */
function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' ? a - Number(b) : compareText(a, String(b));
}

function values({
  asOf,
  dimensionIds,
  opdNames,
}: ProgramOrder): Readonly<Record<ProgramColumn, (program: SortedProgram) => Value>> {
  const places = new Map(dimensionIds.map((id, place) => [id, place]));
  return {
    code: ({ code }) => readable(code),
    name: ({ name }) => readable(name),
    dimension: ({ dimensionId }) => places.get(dimensionId) ?? null,
    opd: ({ leadOpdId }) => readable(opdNames.get(leadOpdId) ?? ''),
    // Years have four digits, so that the end only counts where the beginnings are equal.
    period: ({ period }) => period.from * 10_000 + period.to,
    horizon: ({ horizon }) => horizons.indexOf(horizon),
    kind: ({ kind }) => kind,
    budget: ({ budgets }) => (budgets.length === 0 ? null : sumBudget(budgets)),
    funding: ({ budgets }) => fundingOf(budgets).join(' ') || null,
    status: ({ status }) => programStatuses.indexOf(status),
    progress: ({ progress }) => latestPercent(progress, asOf),
    'quick-win': ({ quickWin }) => (quickWin ? 0 : 1),
  };
}

/** With numbers of one length, so that they go by size. */
function readable(text: string): string | null {
  return text.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(16, '0')) || null;
}

import { latestPercent } from '../../action-plan/latest-percent.js';
import { sumBudget } from '../../action-plan/sum-budget.js';
import { requireMoment } from '../../date/require-moment.js';
import type { Framework, LocalisedText } from '../../framework/types.js';
import { innovationProgress } from '../../inventory/innovation-progress.js';
import type { ItemState, Masterplan } from '../../masterplan/types.js';

/**
 * One item of a published plan as open data; `null` where a column doesn't apply to its kind, or nothing is
 * known.
 *
 * @example
 * const row: OpenDataRow = {
 *   kind: 'innovation',
 *   code: 'I-GOV-01',
 *   title: 'Izin sekali klik',
 *   state: 'approved',
 *   dimension: { id: 'Smart Governance', en: 'Smart Governance' },
 *   subDimension: { id: 'Pelayanan publik', en: 'Public service' },
 *   opd: 'Dinas Perizinan',
 *   startYear: 2024,
 *   endYear: null,
 *   budget: null,
 *   progress: 60,
 * };
 */
export interface OpenDataRow {
  readonly kind: 'problem' | 'need' | 'innovation' | 'strategy' | 'program';
  readonly code: string;
  readonly title: string;
  /** How far the item is on its way to approval. */
  readonly state: ItemState;
  readonly dimension: LocalisedText;
  readonly subDimension: LocalisedText | null;
  readonly opd: string | null;
  readonly startYear: number | null;
  readonly endYear: number | null;
  /** Whole rupiah over all years and sources. */
  readonly budget: number | null;
  /** 0 to 100: mean of the stages of an innovation, latest report of a programme. */
  readonly progress: number | null;
}

/**
 * As of when open data is made.
 *
 * @example
 * const options: OpenDataOptions = { asOf: '2026-11-23T04:05:06.000Z' };
 */
export interface OpenDataOptions {
  /**
   * ISO 8601 date or moment; of an edition, the moment it was published. Progress reports dated after it don't count
   * yet, as in `summariseMasterplan`. Without it all of them do, also those dated in the future.
   */
  readonly asOf?: string | undefined;
}

/**
 * Every item of the inventory and the action plan as a flat row with its state, for open data. Reasons and
 * notes stay inside: they are about the work on the plan, not about the plan. Problems come first, then needs,
 * innovations, strategies and programmes, each in the order of the plan; a plan without items gives no rows. A
 * dimension that the framework doesn't have is named by its id.
 *
 * @throws KotaCerdasError `KC_INVALID_DATE` when `asOf` is given and is no date.
 *
 * @example
 * const rows = openDataRows(masterplan, framework);
 * rows.map(({ code }) => code); // ['P-GOV-01', 'K-GOV-01', 'I-GOV-01', 'ST-GOV-01', 'PR-GOV-01']
 */
export function openDataRows(
  masterplan: Masterplan,
  framework: Framework,
  { asOf }: OpenDataOptions = {},
): OpenDataRow[] {
  if (asOf !== undefined) requireMoment(asOf);
  const place = placeNames(framework);
  const opds = new Map(masterplan.opds.map((opd) => [opd.id, opd.name]));
  const none = { opd: null, startYear: null, endYear: null, budget: null, progress: null };
  return [
    ...masterplan.problems.map((item) => ({
      ...none,
      ...place(item),
      kind: 'problem' as const,
      code: item.code,
      state: item.state,
      title: item.title,
      opd: opds.get(item.opdId) ?? null,
    })),
    ...masterplan.needs.map((item) => ({
      ...none,
      ...place(item),
      kind: 'need' as const,
      code: item.code,
      state: item.state,
      title: item.title,
      opd: opds.get(item.opdId) ?? null,
    })),
    ...masterplan.innovations.map((item) => ({
      ...none,
      ...place(item),
      kind: 'innovation' as const,
      code: item.code,
      state: item.state,
      title: item.name,
      opd: item.opdId === undefined ? null : (opds.get(item.opdId) ?? null),
      startYear: item.startYear,
      progress: innovationProgress(item.stages),
    })),
    ...masterplan.strategies.map((item) => ({
      ...none,
      ...place(item),
      kind: 'strategy' as const,
      code: item.code,
      state: item.state,
      title: item.statement,
    })),
    ...masterplan.programs.map((item) => ({
      ...place(item),
      kind: 'program' as const,
      code: item.code,
      state: item.state,
      title: item.name,
      opd: opds.get(item.leadOpdId) ?? null,
      startYear: item.period.from,
      endYear: item.period.to,
      budget: sumBudget(item.budgets),
      progress: latestPercent(item.progress, asOf),
    })),
  ];
}

type Place = Pick<OpenDataRow, 'dimension' | 'subDimension'>;
type Classified = Pick<Masterplan['problems'][number], 'dimensionId' | 'subDimensionId'>;

function placeNames(framework: Framework): (item: Classified) => Place {
  const names = new Map<string, LocalisedText>();
  for (const dimension of framework.dimensions) {
    names.set(dimension.id, dimension.name);
    for (const part of dimension.subDimensions) names.set(part.id, part.name);
  }
  return ({ dimensionId, subDimensionId }) => ({
    dimension: names.get(dimensionId) ?? { id: dimensionId, en: dimensionId },
    subDimension: subDimensionId === undefined ? null : (names.get(subDimensionId) ?? null),
  });
}

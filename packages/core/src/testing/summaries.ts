import { summariseMasterplan } from '../dashboard/summarise-masterplan.js';
import type { StoredProgress, StoredSummary } from '../dashboard/stored-summary.js';
import type { MasterplanSummary } from '../dashboard/types.js';
import { parsed, rawPlan } from './plans.js';

const small = summariseMasterplan(parsed(rawPlan()), { asOf: '2026-11-23' });

/** The small plan's summary as that of another region. */
export function summaryOf(code: string): MasterplanSummary;
export function summaryOf<Over extends Partial<StoredSummary>>(
  code: string,
  over: Over,
): Omit<MasterplanSummary, keyof Over> & Over;
export function summaryOf(code: string, over: Partial<StoredSummary> = {}): StoredSummary {
  return { ...small, id: `rencana-${code}`, region: { code, name: `Daerah ${code}` }, ...over };
}

/** Its readiness with another score, band and score of the first element. */
export function readinessOf(
  score: number | null,
  bandId: string | null = null,
  elementScore: number | null = score,
): NonNullable<MasterplanSummary['readiness']> {
  if (small.readiness === null) throw new Error('the small plan has lost its readiness');
  const { readiness } = small;
  const elements = readiness.score.elements.map((element, at) => ({
    ...element,
    score: at === 0 ? elementScore : null,
  }));
  return { ...readiness, score: { ...readiness.score, score, bandId, elements } };
}

/** The summary as the first version of this package would have stored it. */
export function olderSummary(summary: StoredSummary): StoredSummary {
  const { filter, freshness, opds, trace, unapproved, ...rest } = summary;
  const { perProposer, ...innovations } = summary.innovations;
  const { cancelled, issues, ...budget } = summary.budget;
  const { timeliness, ...programs } = summary.programs;
  const progressOf = ({ mean, reported, unreported }: StoredProgress) => ({
    mean,
    reported,
    unreported,
  });
  return {
    ...rest,
    innovations,
    budget,
    programs: { ...programs, progress: progressOf(programs.progress) },
    dimensions: summary.dimensions.map((dimension) => ({
      ...dimension,
      progress: progressOf(dimension.progress),
    })),
  };
}

import { summariseMasterplan } from '../dashboard/summarise-masterplan.js';
import type { MasterplanSummary } from '../dashboard/types.js';
import { parsed, rawPlan } from './plans.js';

const small = summariseMasterplan(parsed(rawPlan()), { asOf: '2026-11-23' });

/** The small plan's summary as that of another region. */
export function summaryOf(code: string, over: Partial<MasterplanSummary> = {}): MasterplanSummary {
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

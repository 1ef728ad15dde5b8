import type { Framework } from '@kotacerdas/core/framework';
import { quadrantStability, type QuadrantStability } from '@kotacerdas/core/swot';
import type { SwotView } from '../swot-views.js';

/** Our own proposal: how often figures are moved, how far, and how many of the points are drawn. */
export const trial = { draws: 10_000, spread: 0.2, points: 400, seed: 20_260_101 } as const;

/** What becomes of each analysis when its figures are moved a little; the same at each look. */
export function swotClouds(
  views: readonly SwotView[],
  framework: Framework,
): ReadonlyMap<string, QuadrantStability> {
  const options = { ...trial, profile: framework.swot.method };
  return new Map(views.map(({ analysis, id }) => [id, quadrantStability(analysis, options)]));
}

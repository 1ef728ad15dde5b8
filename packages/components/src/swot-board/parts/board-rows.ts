import type { Issue } from '@kotacerdas/core';
import { factorKinds } from '@kotacerdas/core/masterplan';
import type { FactorKind, SwotResult } from '@kotacerdas/core/swot';
import type { Factor } from '../model/board.js';
import type { Row } from './board-context.js';

/** The factors in their four lists, each with its score and issues. */
export function boardRows(
  factors: readonly Factor[],
  { factors: scored, issues }: SwotResult,
): Readonly<Record<FactorKind, readonly Row[]>> {
  const about = new Map<number, Issue[]>();
  for (const issue of issues) {
    const place = placeOf(issue);
    if (place !== null) about.set(place, [...(about.get(place) ?? []), issue]);
  }
  const rows: Record<FactorKind, Row[]> = {
    strength: [],
    weakness: [],
    opportunity: [],
    threat: [],
  };
  factors.forEach((factor, index) => {
    // A plan that nobody has read may hold a kind that there isn't.
    if (!factorKinds.includes(factor.kind)) return;
    rows[factor.kind].push({ factor, scored: scored[index], issues: about.get(index) ?? [] });
  });
  return rows;
}

/** Which factor an issue is about; `null` for one of the whole analysis. */
export function placeOf({ path }: Issue): number | null {
  const [list, place] = path;
  return list === 'factors' && typeof place === 'number' ? place : null;
}

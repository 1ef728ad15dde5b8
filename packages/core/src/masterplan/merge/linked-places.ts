import type { Issue } from '../../issue/issue.js';
import type { Masterplan } from '../types.js';
import type { Place } from './place.js';

/**
 * Where that stood which a merged plan links to and doesn't have: one side removed it while the other linked to
 * it. Of programmes also those that the missing ones wait for, so that a long row of them is found at once.
 */
export function linkedPlaces(
  issues: readonly Issue[],
  base: Masterplan,
  merged: Masterplan,
): readonly Place[] {
  const places: Place[] = [];
  const programs: string[] = [];
  const factors = factorPlaces(base);
  for (const { code, params } of issues) {
    const found = String(params['found']);
    if (code === 'unknown-factor') {
      const place = factors.get(factorKey(String(params['swot']), found));
      if (place !== undefined) places.push(place);
    }
    if (code !== 'dangling-id') continue;
    if (params['list'] === 'programs') programs.push(found);
    else places.push([...String(params['list']).split('.'), found]);
  }
  return [...places, ...withDependencies(programs, base, merged).map((id) => ['programs', id])];
}

/** Strategies cite factors by code. */
function factorPlaces({ swot }: Masterplan): ReadonlyMap<string, Place> {
  return new Map(
    swot.flatMap(({ factors, id: swotId }) =>
      factors.map(({ code, id }) => [factorKey(swotId, code), ['swot', swotId, 'factors', id]]),
    ),
  );
}

const factorKey = (swotId: string, code: string) => `${swotId} ${code}`;

function withDependencies(
  missing: readonly string[],
  base: Masterplan,
  merged: Masterplan,
): readonly string[] {
  if (missing.length === 0) return [];
  const before = new Map<string, Masterplan['programs'][number]>(
    base.programs.map((program) => [program.id, program]),
  );
  const seen = new Set<string>(merged.programs.map(({ id }) => id));
  const found: string[] = [];
  const waiting = [...missing];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    found.push(id);
    for (const earlier of before.get(id)?.dependsOnProgramIds ?? []) waiting.push(earlier);
  }
  return found;
}

import type { Framework } from '../../framework/types.js';
import type { Issue } from '../../issue/issue.js';

/** What an item by itself can't know: whether what it cites is in its plan. */
export const ofTheWholePlan: ReadonlySet<Issue['code']> = new Set([
  'dangling-id',
  'unknown-factor',
  'dependency-cycle',
]);

/** As much of a plan as it takes to read items in it. */
export function aroundItems({ id, version }: Framework): object {
  return {
    schemaVersion: 1,
    id: 'plan',
    title: 'plan',
    sample: false,
    framework: { id, version },
    region: { code: '00', name: 'region' },
    period: { from: 2000, to: 2000 },
    vision: '',
    missions: [],
    opds: [],
    problems: [],
    needs: [],
    innovations: [],
    readiness: [],
    swot: [],
    strategies: [],
    programs: [],
    evaluations: [],
  };
}

import type { Issue } from '../issue/issue.js';
import type { FourSides } from './find-position.js';

const kinds = {
  strengths: 'strength',
  weaknesses: 'weakness',
  opportunities: 'opportunity',
  threats: 'threat',
} as const;

/** Says which sides hold no usable factor, because then there is no quadrant. */
export function checkSides(sides: FourSides): Issue[] {
  const names = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const;
  return names
    .filter((name) => sides[name] === null)
    .map((name) => ({
      severity: 'warning',
      code: 'side-empty',
      path: ['factors'],
      params: { kind: kinds[name] },
    }));
}

import type { Issue } from '../../issue/issue.js';
import type { Band } from '../types.js';

/**
 * Bands must rise, and each must begin where the one before it ends. The path names the first band that
 * does not, with where it should begin (`expected`) and where it does (`found`). A band that is empty or
 * upside down is reported too.
 */
export function checkBands(bands: readonly Band[], path: Issue['path']): Issue[] {
  return bands.flatMap((band, at): Issue[] => {
    const expected = bands[at - 1]?.below ?? band.from;
    if (band.from === expected && band.below > band.from) return [];
    return [
      {
        severity: 'error',
        code: 'bands-not-contiguous',
        path: [...path, at],
        params: { band: band.id, expected, found: band.from, below: band.below },
      },
    ];
  });
}

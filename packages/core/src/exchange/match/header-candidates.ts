import { headerCandidate, type HeaderCandidate } from './header-candidate.js';
import type { HeaderColumn } from './types.js';
import { withoutSharedReadings } from './without-shared-readings.js';

/** The ways to read each header of a row, in the light of the others. */
export const headerCandidates = (headers: readonly HeaderColumn[]): readonly HeaderCandidate[] =>
  withoutSharedReadings(headers.map(headerCandidate));

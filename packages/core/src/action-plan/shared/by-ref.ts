import type { ProgramRef } from '../types.js';
import { compareText } from '../../issue/compare-text.js';

/** Order by code, then by id, of programmes that are only named. */
export function byRef(a: ProgramRef, b: ProgramRef): number {
  return compareText(a.code, b.code) || compareText(a.programId, b.programId);
}

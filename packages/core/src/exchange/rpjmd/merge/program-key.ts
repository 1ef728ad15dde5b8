import type { RpjmdInput } from '../types.js';

/** What tells programmes apart: several OPDs may carry one code. */
export const programKey = ({
  nomenclatureCode,
  opdId,
}: Pick<RpjmdInput['programs'][number], 'nomenclatureCode' | 'opdId'>): string =>
  `${nomenclatureCode} ${opdId}`;

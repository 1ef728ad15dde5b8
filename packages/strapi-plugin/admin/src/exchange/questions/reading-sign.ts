import type { DecimalSign } from '@kotacerdas/core/exchange';
import type { ImportQuestionLine } from '../../../../shared/contracts/imports';

/**
 * Which sign the decimals have by a reading of a cell, `null` where that doesn't follow: core reads by Indonesian
 * grammar first, then by that of SIPD.
 */
export function readingSign(
  { aboutDecimals, readings }: ImportQuestionLine,
  reading: number,
): DecimalSign | null {
  if (!aboutDecimals || readings.length !== 2) return null;
  return reading === 0 ? 'comma' : 'point';
}

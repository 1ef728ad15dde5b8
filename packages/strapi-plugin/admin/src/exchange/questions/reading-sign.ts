import type { DecimalSign } from '@kotacerdas/core/exchange';
import type { ImportQuestionLine } from '../../../../shared/contracts/imports';

/**
 * Which sign the decimals have by a reading of a cell, `null` where that doesn't follow. Core reads by Indonesian
 * grammar first, then by that of SIPD. Amounts are whole: what may be read in one way only, and perhaps is in millions,
 * has its sign between thousands.
 */
export function readingSign(
  { aboutDecimals, original, readings }: ImportQuestionLine,
  reading: number,
): DecimalSign | null {
  if (!aboutDecimals) return null;
  if (readings.length === 1) return original.includes('.') ? 'comma' : 'point';
  return reading === 0 ? 'comma' : 'point';
}

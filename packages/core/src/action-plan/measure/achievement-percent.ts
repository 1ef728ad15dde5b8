import type { Direction } from '../choices.js';

/**
 * *Capaian kinerja* in percent, 100 being exactly on target; never capped, so more than 100 is better than
 * planned, and it may fall below 0.
 *
 * - `higher`: realisation ÷ target × 100
 * - `lower`: (target − (realisation − target)) ÷ target × 100, that is (2 × target − realisation) ÷ target × 100
 *
 * Both are the formulas of local governments' performance reports (LKjIP; printed, for one, in LKjIP Kabupaten
 * Maluku Tengah 2021, page III.2). They need a target above 0: `null` for a target of 0 or below, and for what is
 * no number.
 *
 * @example
 * achievementPercent('higher', 80, 60); // 75
 * achievementPercent('lower', 8, 6); // 125
 * achievementPercent('lower', 0, 3); // null
 */
export function achievementPercent(
  direction: Direction,
  target: number,
  realisation: number,
): number | null {
  if (!Number.isFinite(target) || !Number.isFinite(realisation) || target <= 0) return null;
  const reached = direction === 'higher' ? realisation : 2 * target - realisation;
  return (reached / target) * 100;
}

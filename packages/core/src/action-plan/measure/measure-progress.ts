import type { ActionMeasure } from '../types.js';
import { requireNumber } from '../shared/require-number.js';
import { achievementPercent } from './achievement-percent.js';
import { defaultOnTrackFrom } from './on-track-from.js';
import { progressFromBaseline } from './progress-from-baseline.js';
import { valueOfYear } from './value-of-year.js';

/**
 * What stands in the way of a figure: nothing measured before, no target or realisation of the year, a target of 0
 * or below (no ratio), a target equal to the baseline (no way to go).
 *
 * @example
 * const gap: MeasureGap = 'no-target';
 */
export type MeasureGap =
  'no-baseline' | 'no-target' | 'no-realisation' | 'target-not-positive' | 'target-is-baseline';

/**
 * Where an indicator stands in a year.
 *
 * @example
 * const progress: MeasureProgress = {
 *   measureId: 'ik-1',
 *   year: 2024,
 *   baseline: 32,
 *   target: 8,
 *   realisation: null,
 *   achievement: null,
 *   fromBaseline: null,
 *   status: 'unknown',
 *   gaps: ['no-realisation'],
 * };
 */
export interface MeasureProgress {
  readonly measureId: string;
  readonly year: number;
  readonly baseline: number | null;
  /** The year's own target, and its own realisation. */
  readonly target: number | null;
  readonly realisation: number | null;
  /** {@link achievementPercent}; `null` where it is undefined. */
  readonly achievement: number | null;
  /** {@link progressFromBaseline}; `null` where it is undefined. */
  readonly fromBaseline: number | null;
  /** `unknown` without a target or a realisation of the year. */
  readonly status: 'achieved' | 'on-track' | 'behind' | 'unknown';
  /** Why a figure is `null`; empty when none is. */
  readonly gaps: readonly MeasureGap[];
}

/**
 * How an indicator did in a year, against the year's own target and on the way from its baseline. It is achieved
 * when the realisation is at least as good as the target; `on-track` when its achievement (or, where a target of 0
 * leaves none, the progress from its baseline) is at least `onTrackFrom` percent; else `behind`.
 *
 * @throws KotaCerdasError `KC_INVALID_OPTION` when `onTrackFrom` is no number.
 *
 * @example
 * const measure: ActionMeasure = {
 *   id: 'ik-1',
 *   name: 'Waktu tunggu izin',
 *   unit: 'jam kerja',
 *   direction: 'lower',
 *   baseline: { year: 2023, value: 32 },
 *   targets: [{ year: 2024, value: 8 }],
 *   realisations: [{ year: 2024, value: 9 }],
 * };
 * const { achievement, status } = measureProgress(measure, 2024);
 * achievement; // 87.5
 * status; // 'on-track'
 */
export function measureProgress(
  measure: Pick<ActionMeasure, 'id' | 'direction' | 'baseline' | 'targets' | 'realisations'>,
  year: number,
  { onTrackFrom = defaultOnTrackFrom }: { readonly onTrackFrom?: number | undefined } = {},
): MeasureProgress {
  requireNumber(onTrackFrom, [-Number.MAX_VALUE, Number.MAX_VALUE], 'onTrackFrom');
  const { direction } = measure;
  const target = valueOfYear(measure.targets, year);
  const realisation = valueOfYear(measure.realisations, year);
  const start = measure.baseline?.value ?? null;
  const baseline = start !== null && Number.isFinite(start) ? start : null;
  const known = target === null || realisation === null ? null : { target, realisation };
  const achievement =
    known === null ? null : achievementPercent(direction, known.target, known.realisation);
  const fromBaseline =
    known === null || baseline === null
      ? null
      : progressFromBaseline(baseline, known.target, known.realisation);
  const status = (): MeasureProgress['status'] => {
    if (known === null) return 'unknown';
    const margin = known.realisation - known.target;
    if (direction === 'higher' ? margin >= 0 : margin <= 0) return 'achieved';
    return (achievement ?? fromBaseline ?? -Infinity) >= onTrackFrom ? 'on-track' : 'behind';
  };
  return {
    measureId: measure.id,
    year,
    baseline,
    target,
    realisation,
    achievement,
    fromBaseline,
    status: status(),
    gaps: gapsOf(baseline, target, realisation),
  };
}

function gapsOf(
  baseline: number | null,
  target: number | null,
  realisation: number | null,
): MeasureGap[] {
  const gaps: MeasureGap[] = [];
  if (baseline === null) gaps.push('no-baseline');
  if (target === null) gaps.push('no-target');
  if (realisation === null) gaps.push('no-realisation');
  if (target !== null && target <= 0) gaps.push('target-not-positive');
  if (target !== null && target === baseline) gaps.push('target-is-baseline');
  return gaps;
}

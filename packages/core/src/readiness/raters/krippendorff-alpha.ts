import { KotaCerdasError } from '../../error/kota-cerdas-error.js';
import type { Issue } from '../../issue/issue.js';
import { checkUnits } from './check-units.js';
import { coincidencesOf, type Coincidence } from './coincidences.js';

/**
 * What counts as how far apart two values c and k are. `nominal`: 0 where they are the same, otherwise 1.
 * `ordinal`: (Σ n_g − (n_c + n_k) ÷ 2)², where n_g runs over the counts of all values from c to k, both ends with it:
 * how many values lie between them, with half of both ends. `interval`: (c − k)².
 *
 * Metrics as in K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011).
 *
 * @example
 * const metric: KrippendorffMetric = 'ordinal';
 */
export type KrippendorffMetric = 'nominal' | 'ordinal' | 'interval';

/**
 * Krippendorff's α with all that it is computed from: `alpha = 1 − observed / expected`.
 *
 * @example
 * const describe = ({ alpha, pairableValues }: KrippendorffAlpha) =>
 *   alpha === null ? 'undefined' : `${alpha} of ${pairableValues} values`;
 */
export interface KrippendorffAlpha {
  readonly metric: KrippendorffMetric;
  /**
   * 1 is perfect agreement, 0 what chance alone gives, below 0 systematic disagreement. `null` where it is
   * undefined: with no unit that two raters gave a value, and where all values are the same, so that no
   * disagreement could be expected.
   */
  readonly alpha: number | null;
  /** Σ count × distance over the coincidences ÷ pairable values; `null` without a pair. */
  readonly observed: number | null;
  /**
   * Σ n_c × n_k × distance over all pairs of values, whatever unit they are from, ÷ (n × (n − 1)), with n the pairable
   * values and n_c, n_k the counts in `values`; `null` without a pair.
   */
  readonly expected: number | null;
  /** Values in units that at least two raters gave a value. The others take no part. */
  readonly pairableValues: number;
  readonly pairableUnits: number;
  readonly units: number;
  /** NaN and infinite values, which were taken as missing. */
  readonly ignoredValues: number;
  /**
   * The distinct pairable values in rising order, each with how often it was given and with its position, from which
   * the distance of any two follows: it is (position − other position)². For `interval` the position is the value, for
   * `ordinal` its middle rank, n_g of all lower values + n_c ÷ 2; `null` for `nominal`, where different values lie 1
   * apart.
   */
  readonly values: readonly {
    readonly value: number;
    readonly count: number;
    readonly position: number | null;
  }[];
  /** The coincidence matrix without its zeros, row by row, with the distance of each pair. */
  readonly coincidences: readonly (Coincidence & { readonly distance: number })[];
  /** What kept α from being computed. */
  readonly issues: readonly Issue[];
}

/**
 * Krippendorff's α: how far raters agree beyond chance, with any number of raters and with missing values.
 * The order of units and of raters changes no bit.
 *
 * From K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011): the coincidence matrix counts
 * each pair of values of a unit with 1 ÷ (values of the unit − 1); observed disagreement is
 * Σ coincidences × distance ÷ n, expected disagreement Σ n_c × n_k × distance ÷ (n × (n − 1)). The usual
 * reading, α ≥ 0.8 reliable and 0.667 to 0.8 tentative, is Krippendorff's advice, not part of the figure.
 * {@link KrippendorffMetric} says what a distance is.
 *
 * A unit with more than 100 different values, or units with more than 300,000 pairs of different values together
 * (`list-too-long`), which ratings never have, and for `interval` a value beyond ±1e140 (`number-too-big`), whose
 * square overflows, are reported, and nothing is computed. Paths begin at `units`.
 *
 * @throws KotaCerdasError `KC_INVALID_OPTION` for another metric than those three.
 *
 * @param units one row a unit (an indicator), in it one value a rater; `null` where a rater gave none.
 *
 * @example
 * const { alpha, observed, expected } = krippendorffAlpha(
 *   [
 *     [1, 1],
 *     [2, 3],
 *     [3, null],
 *   ],
 *   { metric: 'interval' },
 * );
 * [observed, expected]; // [0.5, 1.8333333333333333]
 * alpha; // 0.7272727272727273
 */
export function krippendorffAlpha(
  units: readonly (readonly (number | null)[])[],
  { metric }: { readonly metric: KrippendorffMetric },
): KrippendorffAlpha {
  if (!metrics.includes(metric)) {
    throw new KotaCerdasError('KC_INVALID_OPTION', `Unknown metric: ${metric}`);
  }
  const issues = checkUnits(units, { squared: metric === 'interval' });
  const found = coincidencesOf(issues.length > 0 ? [] : units);
  const { pairableUnits, ignoredValues } = found;
  const pairableValues = sumOf(found.values, ({ count }) => count);
  const positions = positionsOf(found.values, metric);
  const coincidences = found.coincidences.map((cell) => ({
    ...cell,
    distance: distanceOf(positions, cell.value, cell.other),
  }));
  const hasPairs = pairableValues > 0;
  const observed = hasPairs
    ? sumOf(coincidences, ({ count, distance }) => count * distance) / pairableValues
    : null;
  const expected = hasPairs ? expectedOf(found.values, positions, pairableValues) : null;
  return {
    metric,
    alpha: found.values.length < 2 ? null : alphaOf(observed, expected),
    observed,
    expected,
    pairableValues,
    pairableUnits,
    units: units.length,
    ignoredValues,
    values: found.values.map((entry) => ({
      ...entry,
      position: positions?.get(entry.value) ?? null,
    })),
    coincidences,
    issues,
  };
}

const metrics: readonly string[] = ['nominal', 'ordinal', 'interval'];

type Values = readonly { readonly value: number; readonly count: number }[];

/** Where each value lies on a line on which squared differences are the metric; `null` for `nominal`. */
function positionsOf(
  values: Values,
  metric: KrippendorffMetric,
): ReadonlyMap<number, number> | null {
  if (metric === 'nominal') return null;
  if (metric === 'interval') return new Map(values.map(({ value }) => [value, value]));
  // The ordinal distance, the ranks from one value to the other less half of both ends, is the difference
  // of their middle ranks.
  let below = 0;
  return new Map(
    values.map(({ value, count }) => {
      const middle = below + count / 2;
      below += count;
      return [value, middle];
    }),
  );
}

function distanceOf(
  positions: ReadonlyMap<number, number> | null,
  value: number,
  other: number,
): number {
  if (positions === null) return value === other ? 0 : 1;
  return ((positions.get(value) ?? 0) - (positions.get(other) ?? 0)) ** 2;
}

/** Σ n_c × n_k × distance over all pairs of values, by way of the variance: no loop over the pairs. */
function expectedOf(
  values: Values,
  positions: ReadonlyMap<number, number> | null,
  n: number,
): number {
  const pairs = n * (n - 1);
  if (positions === null) return (n * n - sumOf(values, ({ count }) => count * count)) / pairs;
  const positionOf = (value: number): number => positions.get(value) ?? 0;
  const mean = sumOf(values, ({ value, count }) => count * positionOf(value)) / n;
  const spread = sumOf(values, ({ value, count }) => count * (positionOf(value) - mean) ** 2);
  return (2 * n * spread) / pairs;
}

function alphaOf(observed: number | null, expected: number | null): number | null {
  if (observed === null || expected === null) return null;
  const alpha = 1 - observed / expected;
  return Number.isFinite(alpha) ? alpha : null;
}

function sumOf<Entry>(entries: readonly Entry[], read: (entry: Entry) => number): number {
  let sum = 0;
  for (const entry of entries) sum += read(entry);
  return sum;
}

/**
 * In what the numbers of a column are written, from the one of which a plan holds whole ones.
 *
 * @example
 * columnUnits.includes('million'); // true
 */
export const columnUnits = [
  'one',
  'thousand',
  'million',
  'billion',
  'trillion',
  'percent',
] as const;

/**
 * One of {@link columnUnits}: `one` is as it is written, `percent` a hundredth.
 *
 * @example
 * const unit: ColumnUnit = 'million'; // a cell with 750 says Rp750.000.000
 */
export type ColumnUnit = (typeof columnUnits)[number];

/** How many zeros each puts behind a number. */
export const zerosOfUnit: Readonly<Record<ColumnUnit, number>> = {
  one: 0,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  percent: -2,
};

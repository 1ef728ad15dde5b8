import { formatDecimals } from '../../../locale/format-decimals.js';
import type { Measure } from '../../../masterplan/types.js';
import { nothingThere } from '../../compose/blocks.js';

/** A value as its indicator is measured: without decimals that it doesn't have. */
const valueText = (value: number): string => formatDecimals('id', value, 4);

/** Baseline with its year, as a cell. */
export const baselineText = ({ baseline }: Pick<Measure, 'baseline'>): string =>
  baseline === null ? nothingThere : `${valueText(baseline.value)} (${String(baseline.year)})`;

/** Target of one year, as a cell. */
export const targetText = ({ targets }: Pick<Measure, 'targets'>, year: number): string => {
  const found = targets.find((target) => target.year === year);
  return found === undefined ? nothingThere : valueText(found.value);
};

/** The last target that is set, with its year, as a cell. */
export const lastTargetText = ({ targets }: Pick<Measure, 'targets'>): string => {
  const last = [...targets].sort((a, b) => a.year - b.year).at(-1);
  return last === undefined ? nothingThere : `${valueText(last.value)} (${String(last.year)})`;
};

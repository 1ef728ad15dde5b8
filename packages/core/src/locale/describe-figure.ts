import type { FigureChange } from '../masterplan/figures/types.js';
import type { Locale } from './locale.js';
import { messagesOf } from './messages/results/messages-of.js';

/**
 * The name of the figure that a change of `compareFigures`, `compareMasterplans` or `simulate` is about; which
 * element or analysis it belongs to, its `id` says.
 *
 * @example
 * describeFigure('id', { figure: 'swot-x' }); // 'Koordinat X SWOT'
 */
export function describeFigure(locale: Locale, { figure }: Pick<FigureChange, 'figure'>): string {
  return messagesOf(locale).figures[figure];
}

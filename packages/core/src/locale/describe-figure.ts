import type { Locale } from './locale.js';
import { messagesOf } from './messages/results/messages-of.js';
import type { FigureName } from './result-names.js';

/**
 * The name of the figure that a change of `compareFigures`, `compareMasterplans` or `simulate` is about; which
 * element or analysis it belongs to, its `id` says.
 *
 * @example
 * describeFigure('id', { figure: 'swot-x' }); // 'Koordinat X SWOT'
 */
export function describeFigure(
  locale: Locale,
  { figure }: { readonly figure: FigureName },
): string {
  return messagesOf(locale).figures[figure];
}

import { formatPercent } from '@kotacerdas/core/locale';
import type { TraceContext } from '../trace-context.js';

/** A share in percent, with a decimal unless it is none or all. */
export function percent(share: number, { locale }: Pick<TraceContext, 'locale'>): string {
  return formatPercent(locale, 100 * share, share === 0 || share === 1 ? 0 : 1);
}

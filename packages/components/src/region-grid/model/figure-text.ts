import type { RegionFigure, RegionMeasure } from '@kotacerdas/core/dashboard';
import { formatInteger, formatNumber, type Locale } from '@kotacerdas/core/locale';
import { formatProgress } from '../../base/locale/format-progress.js';
import { regionMessages } from '../messages/messages.js';

/** The figure of a region by one measure, as a reader reads it; `null` where there is none. */
export function figureText(
  figure: RegionFigure,
  measure: RegionMeasure,
  locale: Locale,
): string | null {
  const text = regionMessages[locale];
  switch (measure) {
    case 'plan':
      return text.measures.plan;
    case 'readiness':
      return figure.readiness === null ? null : formatNumber(locale, figure.readiness, 2);
    case 'quadrant':
      return figure.quadrant === null ? null : text.quadrants[figure.quadrant];
    case 'innovations':
      return figure.innovations === null ? null : formatInteger(locale, figure.innovations);
    case 'progress':
      return figure.progress === null
        ? null
        : formatProgress(locale, Math.round(figure.progress * 10) / 10);
  }
}

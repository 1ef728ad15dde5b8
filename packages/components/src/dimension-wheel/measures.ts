import type { ItemsSummary } from '@kotacerdas/core/dashboard';
import {
  formatInteger,
  formatRupiahShort,
  translateReport,
  type Locale,
} from '@kotacerdas/core/locale';
import { formatProgress } from '../base/locale/format-progress.js';
import { sentence } from '../base/locale/sentence.js';
import { wheelMessages } from './messages/messages.js';

/** Every figure of a place but the sum of its items. */
export const ownMeasures = [
  'problems',
  'needs',
  'innovations',
  'strategies',
  'programs',
  'budget',
  'progress',
] as const;

/** What the wheel can be shaded by. */
export const measures = ['items', ...ownMeasures] as const;

export type Measure = (typeof measures)[number];

/** A word of a page as a measure; `items` for one that there isn't. */
export function toMeasure(word: string | null): Measure {
  return measures.find((measure) => measure === word) ?? 'items';
}

export function measureName(measure: Measure, locale: Locale): string {
  return sentence(
    measure === 'items'
      ? wheelMessages[locale].items
      : translateReport(locale, `summary.${measure}`),
  );
}

/** The figure of a place; `null` only for the progress of programmes that have not reported. */
export function measureValue(figures: ItemsSummary, measure: Measure): number | null {
  return measure === 'progress' ? figures.progress.mean : figures[measure];
}

export function measureText(figures: ItemsSummary, measure: Measure, locale: Locale): string {
  const value = measureValue(figures, measure);
  if (value === null) return '–';
  if (measure === 'progress') return formatProgress(locale, Math.round(value * 10) / 10);
  return measure === 'budget' ? formatRupiahShort(locale, value) : formatInteger(locale, value);
}

/** What the figure in the middle of the wheel counts, in a word or two. */
export function centreLabel(measure: Measure, locale: Locale): string {
  const text = wheelMessages[locale];
  switch (measure) {
    case 'items':
      return text.itemsShort;
    case 'budget':
    case 'progress':
      return text[measure].toLowerCase();
    default:
      return translateReport(locale, `summary.${measure}`).toLowerCase();
  }
}

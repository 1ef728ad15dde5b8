import type { Band, ReadinessInstrument } from '@kotacerdas/core/framework';
import { formatNumber, type Locale } from '@kotacerdas/core/locale';
import { readinessExplanationMessages } from './messages/messages.js';

/** The band that a score lies in, with its borders; nothing without one. */
export function bandStep(
  band: Band | null,
  { bands }: ReadinessInstrument,
  locale: Locale,
): string[] {
  if (band === null) return [];
  const text = readinessExplanationMessages[locale];
  const say = bands.at(-1)?.id === band.id ? text.lastBand : text.band;
  return [
    say(band.name[locale], formatNumber(locale, band.from), formatNumber(locale, band.below)),
  ];
}

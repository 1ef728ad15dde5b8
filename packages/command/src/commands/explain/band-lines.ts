import type { Band, ReadinessInstrument } from '@kotacerdas/core/framework';
import { formatNumber } from '@kotacerdas/core/locale';
import type { Call } from '../command.js';

/** The band that a score lies in, with its borders; nothing without one. */
export function bandLines(
  band: Band | null,
  { bands }: Pick<ReadinessInstrument, 'bands'>,
  { lang, messages }: Pick<Call, 'lang' | 'messages'>,
): string[] {
  if (band === null) return [];
  const say = bands.at(-1)?.id === band.id ? messages.explain.lastBand : messages.explain.band;
  return [say(band.name[lang], formatNumber(lang, band.from), formatNumber(lang, band.below))];
}

import { formatNumber, translateTerm, type Locale } from '@kotacerdas/core/locale';
import type { SwotPosition } from '@kotacerdas/core/swot';
import { baseMessages } from '../base/messages/messages.js';
import { swotMessages } from './messages/messages.js';

/** Coordinates as a pair; a missing one is a dash. */
export function coordinatesText({ coordinates }: SwotPosition, locale: Locale): string {
  const figure = (value: number | null) => (value === null ? '–' : formatNumber(locale, value));
  return baseMessages[locale].pair(figure(coordinates.x), figure(coordinates.y));
}

/** The profile's name of the quadrant, or that there is none yet. */
export function quadrantText({ quadrantLabel }: SwotPosition, locale: Locale): string {
  return quadrantLabel === null
    ? swotMessages[locale].undecided
    : translateTerm(locale, quadrantLabel);
}

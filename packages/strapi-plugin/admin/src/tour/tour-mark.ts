import type { TourPlace } from './tour-steps';

/** Marks what a step of the tour stands beside. */
export const tourMark = (place: TourPlace) => ({ 'data-kc-tour': place });

/** What a step stands beside, if the page shows it. */
export function markedPlace(place: TourPlace | null): HTMLElement | null {
  return place === null
    ? null
    : document.querySelector<HTMLElement>(`[data-kc-tour="${CSS.escape(place)}"]`);
}

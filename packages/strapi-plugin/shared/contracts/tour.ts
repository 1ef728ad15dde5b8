/** `GET /kotacerdas/tour`: whether the reader has seen the tour or left it out. */
export interface TourResponse {
  data: { isSeen: boolean };
}

export const tourPath = '/kotacerdas/tour';

/** `POST /kotacerdas/tour/seen`: without a body; from then on it isn't offered to them. */
export const tourSeenPath = `${tourPath}/seen`;

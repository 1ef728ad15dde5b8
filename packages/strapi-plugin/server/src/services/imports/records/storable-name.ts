/** A name that every database holds: what isn't, is left out. */
export const storableName = (name: string): string =>
  name.replace(/[\0\p{Surrogate}]/gu, '').slice(0, 200);

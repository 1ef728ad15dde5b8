/** How far below its limit something may be, in bytes, before the limit has to follow. */
export const slack = 500;

/**
 * What is wrong with the size of something that may still be above its target: its limit is what it
 * was at its smallest, and goes down until it is the target.
 *
 * @param {{ target: number, limit: number }} allowed in bytes
 * @returns {string[]} in a sentence each; empty where all is well
 */
export function checkRatchet({ limit, target }, bytes) {
  if (bytes > limit) return [`${bytes} bytes; the limit is ${limit}.`];
  const lowered = lowerLimit({ limit, target }, bytes);
  return limit > target && limit - Math.max(bytes, target) > slack
    ? [`${bytes} bytes: its limit of ${limit} can be ${lowered} now (npm run size -- --write).`]
    : [];
}

/** The limit after a measurement: never higher than before, never lower than the target. */
export function lowerLimit({ limit, target }, bytes) {
  return Math.max(target, Math.min(limit, Math.ceil(bytes / 100) * 100));
}

/**
 * What is too big about one import, in a sentence each.
 *
 * @param {{ names: string[], topic: string, limit: number, never?: string[] }} limit in bytes
 * @param {{ bytes: number, packages: string[] }} measured
 * @returns {string[]} empty where it keeps to its limit
 */
export function checkSize({ limit, never = [] }, { bytes, packages }) {
  return [
    ...(bytes > limit ? [`${bytes} bytes; the limit is ${limit}.`] : []),
    ...never.filter((name) => packages.includes(name)).map((name) => `It loads ${name}.`),
  ];
}

/** Topics that have no limit for all of their exports: a new one gets one here. */
export function topicsWithoutLimit(topics, limits) {
  const limited = new Set(
    limits.filter(({ names }) => names.includes('*')).map(({ topic }) => topic),
  );
  return topics.filter((topic) => !limited.has(topic));
}

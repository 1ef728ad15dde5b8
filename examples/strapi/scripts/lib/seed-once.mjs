const marker = { type: 'app', name: 'kotacerdas-example', key: 'seeded' };

/**
 * Does the work unless it was once done to its end: what an office has changed or deleted since then stays
 * so. Work that was cut short is done again. The database remembers it, not a file beside it.
 *
 * @param {{ get(key: object): Promise<unknown>, set(entry: object): Promise<unknown> }} store `strapi.store`
 * @param {() => Promise<{ created: boolean, passwords: Record<string, string> }>} work
 */
export async function seedOnce(store, work) {
  if ((await store.get(marker)) === true) return { created: false, passwords: {} };
  const answer = await work();
  await store.set({ ...marker, value: true });
  return answer;
}

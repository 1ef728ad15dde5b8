import { readFile } from 'node:fs/promises';

const patience = 3000;
const examplePlan = new URL('../../data/kota-tasikmalaya.json', import.meta.url);

/**
 * Where the plan comes from. Who asks says which version is known (`null`: none), and gets `null` where that is still
 * the one: an edition is sent and drawn once, not for each reader.
 *
 * @typedef {(known: string | null) => Promise<{ version: string | null, document: unknown } | null>} PlanSource
 */

/** @returns {PlanSource} the latest edition at an address of Strapi, as `…/api/kotacerdas/published/32.78` */
export const editionAt = (address) => async (known) => {
  const response = await fetch(address, {
    headers: known === null ? {} : { 'if-none-match': known },
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  });
  if (response.status === 304) return null;
  if (!response.ok) throw new Error(`${address} menjawab ${response.status}.`);
  return { version: response.headers.get('etag'), document: await response.json() };
};

/** @type {PlanSource} the example plan, which stands for today: anew each day */
export const exampleOfToday = async (known) => {
  const today = new Date().toISOString().slice(0, 10);
  if (known === today) return null;
  return { version: today, document: JSON.parse(await readFile(examplePlan, 'utf8')) };
};

import type { Core } from '@strapi/strapi';
import type { createRollUps } from './roll-ups';

/** Makes anew what a region's edition changes, so that no reader has to wait for it. */
export async function renewRollUps(
  strapi: Core.Strapi,
  find: ReturnType<typeof createRollUps>,
  regionCode: string,
): Promise<void> {
  try {
    await find(null);
    await find(regionCode.slice(0, 2));
  } catch (error) {
    // The edition is out all the same, and the first reader has it made.
    strapi.log.warn(`kotacerdas: the roll-up was not renewed: ${String(error)}`);
  }
}

import type { Core } from '@strapi/strapi';
import { storedRollUp } from './stored-roll-up';
import { versionOf } from './version-of';

/** Makes anew what a region's edition changes, so that no reader has to wait for it. */
export async function renewRollUps(strapi: Core.Strapi, regionCode: string): Promise<void> {
  try {
    for (const province of [null, regionCode.slice(0, 2)]) {
      await storedRollUp(strapi, province, await versionOf(strapi, province));
    }
  } catch (error) {
    // The edition is out all the same, and the first reader has it made.
    strapi.log.warn(`kotacerdas: the roll-up was not renewed: ${String(error)}`);
  }
}

import type { Core } from '@strapi/strapi';
import { renewRollUps } from './renew-roll-ups';
import { createRollUps } from './roll-ups';

/** The figures of many regions together. */
const rollUp = ({ strapi }: { strapi: Core.Strapi }) => {
  const find = createRollUps(strapi);
  return { find, renew: (regionCode: string) => renewRollUps(strapi, find, regionCode) };
};

export default rollUp;

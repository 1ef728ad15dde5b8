import type { Core } from '@strapi/strapi';
import { findRollUp } from './find-roll-up';
import { renewRollUps } from './renew-roll-ups';

/** The figures of many regions together. */
const rollUp = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: (provinceCode: string | null) => findRollUp(strapi, provinceCode),
  renew: (regionCode: string) => renewRollUps(strapi, regionCode),
});

export default rollUp;

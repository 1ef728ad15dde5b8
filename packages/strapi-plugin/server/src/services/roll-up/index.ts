import type { Core } from '@strapi/strapi';
import { createRollUps } from './roll-ups';

/** The figures of many regions together. */
const rollUp = ({ strapi }: { strapi: Core.Strapi }) => ({ find: createRollUps(strapi) });

export default rollUp;

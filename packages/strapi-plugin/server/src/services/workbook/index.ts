import type { Core } from '@strapi/strapi';
import { planWorkbook, type WantedWorkbook } from './plan-workbook';

/** The plan as workbooks that officers fill in. */
const workbook = ({ strapi }: { strapi: Core.Strapi }) => ({
  write: (wanted: WantedWorkbook) => planWorkbook(strapi, wanted),
});

export default workbook;

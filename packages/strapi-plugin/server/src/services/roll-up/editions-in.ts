import type { Core } from '@strapi/strapi';
import { uid } from '../../content-types/define/type-name';

/** Editions that the public gets, of all regions or of a province and its regions, as a query that goes on. */
export function editionsIn(strapi: Core.Strapi, provinceCode: string | null) {
  const { tableName } = strapi.db.metadata.get(uid('snapshot'));
  const editions = strapi.db.getConnection(tableName).whereNull('withdrawn_at');
  if (provinceCode === null) return editions;
  return editions.where((of) => {
    void of.where('region_code', provinceCode).orWhere('region_code', 'like', `${provinceCode}.%`);
  });
}

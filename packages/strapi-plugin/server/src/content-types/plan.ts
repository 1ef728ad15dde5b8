import { fiscalCategories } from '@kotacerdas/core/masterplan';
import * as is from './define/attribute';
import { contentType } from './define/content-type';

export const plan = contentType({
  singular: 'plan',
  plural: 'plans',
  displayName: 'Rencana kota cerdas',
  listed: ['title', 'regionName', 'periodFrom', 'periodTo'],
  // Also for two imports of one file at the same moment.
  indexes: [{ name: 'kotacerdas_plans_key', columns: ['key'], type: 'unique' }],
  attributes: {
    title: is.required(is.shortText),
    key: { ...is.word, unique: true },
    sample: is.yesNo,
    frameworkId: is.withDefault(is.framework, 'kominfo-2021'),
    frameworkVersion: is.word,
    regionCode: is.required(is.word),
    regionName: is.required(is.shortText),
    periodFrom: is.required(is.year),
    periodTo: is.required(is.year),
    vision: is.longText,
    profileSummary: is.longText,
    areaKm2: is.float,
    districts: is.integer,
    villages: is.integer,
    populationYear: is.year,
    population: is.integer,
    grossRegionalProductYear: is.year,
    grossRegionalProduct: is.rupiah,
    spbeYear: is.year,
    spbe: is.float,
    pemdiYear: is.year,
    pemdi: is.float,
    fiscalCapacity: is.choice('fiscal-capacity', fiscalCategories),
    fiscalCapacitySource: is.shortText,
    leadersCommitment: is.longText,
    leadersCommitmentReference: is.shortText,
    revision: is.withDefault(is.integer, 1),
  },
});

import type { Masterplan } from '../../../masterplan/types.js';
import type { OpenTable } from '../tables/open-table.js';
import { publisherOf } from './publisher-of.js';
import { tableSchema } from './table-schema.js';
import type { DescribedFile, OpenDataPackageOptions } from './types.js';

/**
 * `datapackage.json`: a Tabular Data Package of Frictionless, version 1. Tools of today read version 1 everywhere, and
 * those for version 2 read it too.
 */
export function dataPackage(
  plan: Masterplan,
  tables: readonly { readonly table: OpenTable; readonly described: DescribedFile }[],
  { asOf, lang = 'id', links = {}, number }: OpenDataPackageOptions,
): object {
  const { landingPage, license } = links;
  const publisher = publisherOf(plan, links);
  return {
    profile: 'tabular-data-package',
    name: `rencana-kota-cerdas-${plan.region.code.replace('.', '-')}`,
    title: plan.title,
    description: texts[lang](plan),
    ...(landingPage === undefined ? {} : { homepage: landingPage }),
    ...(number === undefined ? {} : { version: String(number) }),
    created: new Date(asOf).toISOString(),
    keywords: ['smart city', 'kota cerdas', plan.region.name],
    ...(license === undefined
      ? {}
      : {
          licenses: [
            {
              name: license.name,
              ...(license.title === undefined ? {} : { title: license.title }),
              ...(license.url === undefined ? {} : { path: license.url }),
            },
          ],
        }),
    sources: [
      {
        title: publisher.name,
        ...(publisher.url === undefined ? {} : { path: publisher.url }),
      },
    ],
    contributors: [{ title: publisher.name, role: 'publisher' }],
    resources: tables.map(({ described, table }) => ({
      profile: 'tabular-data-resource',
      name: table.name,
      path: described.file.path,
      title: table.title[lang],
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: described.bytes,
      ...(described.sha256 === null ? {} : { hash: `sha256:${described.sha256}` }),
      schema: tableSchema(table, lang),
    })),
  };
}

const texts = {
  id: ({ framework, period, region, sample }: Masterplan) =>
    `${sample ? 'DATA CONTOH. ' : ''}Rencana kota cerdas ${region.name} ${period.from}–${period.to} menurut kerangka ${framework.id} versi ${framework.version}. Penilaian kesiapan adalah simulasi, bukan nilai resmi.`,
  en: ({ framework, period, region, sample }: Masterplan) =>
    `${sample ? 'SAMPLE DATA. ' : ''}Smart-city plan of ${region.name}, ${period.from}–${period.to}, by the framework ${framework.id}, version ${framework.version}. Readiness is a simulation, no official value.`,
} as const;

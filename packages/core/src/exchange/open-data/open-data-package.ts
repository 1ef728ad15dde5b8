import { strToU8 } from 'fflate';
import { KotaCerdasError } from '../../error/kota-cerdas-error.js';
import { canonicalJson } from '../../masterplan/canonical-json.js';
import { toPublicMasterplan } from '../../masterplan/to-public-masterplan.js';
import type { Masterplan } from '../../masterplan/types.js';
import { openDataTables } from './open-data-tables.js';
import { dataPackage } from './package/data-package.js';
import { dcat } from './package/dcat.js';
import { readme } from './package/readme.js';
import { tableCsv } from './package/table-csv.js';
import type {
  DescribedFile,
  OpenDataFile,
  OpenDataLinks,
  OpenDataPackageOptions,
} from './package/types.js';

/**
 * A published plan as a package of open data: tables as CSV under `data/`, the plan itself as `rencana.json`,
 * `datapackage.json` (Tabular Data Package, version 1), `dcat.jsonld` (DCAT 3) and a `README.md` in both languages. The
 * same plan and options give the same texts. What isn't public isn't in it.
 *
 * @throws KotaCerdasError `KC_INVALID_DATE` when `asOf` is no date; `KC_INVALID_OPTION` when an address is neither
 * `https:` nor `http:`.
 *
 * @example
 * const { files } = await openDataPackage(masterplan, {
 *   framework: kominfo2021,
 *   asOf: '2026-11-29T02:00:00.000Z',
 *   number: 1,
 *   sha256: async (bytes) => {
 *     const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
 *     return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
 *   },
 * });
 */
export async function openDataPackage(
  plan: Masterplan,
  options: OpenDataPackageOptions,
): Promise<{ readonly files: readonly OpenDataFile[] }> {
  const { asOf, byteOrderMark = false, framework, links = {} } = options;
  requireAddresses(links);
  const shown = toPublicMasterplan(plan);
  const described = (file: OpenDataFile) => describeFile(file, options);
  const tables = await Promise.all(
    openDataTables(shown, framework, asOf).map(async (table) => ({
      table,
      described: await described({
        path: `data/${table.name}.csv`,
        mediaType: 'text/csv',
        text: `${byteOrderMark ? '\ufeff' : ''}${tableCsv(table)}`,
      }),
    })),
  );
  const document = await described({
    path: 'rencana.json',
    mediaType: 'application/json',
    text: canonicalJson(shown),
  });
  const descriptor = jsonFile('datapackage.json', dataPackage(shown, tables, options));
  const distributed = [
    ...tables.map((one) => one.described),
    document,
    await described(descriptor),
  ];
  return {
    files: [
      {
        path: 'README.md',
        mediaType: 'text/markdown',
        text: readme(
          shown,
          tables.map(({ table }) => table),
          options,
        ),
      },
      descriptor,
      {
        ...jsonFile('dcat.jsonld', dcat(shown, distributed, options)),
        mediaType: 'application/ld+json',
      },
      document.file,
      ...tables.map((one) => one.described.file),
    ],
  };
}

function jsonFile(path: string, value: object): OpenDataFile {
  return { path, mediaType: 'application/json', text: `${JSON.stringify(value, null, 2)}\n` };
}

async function describeFile(
  file: OpenDataFile,
  { sha256 }: OpenDataPackageOptions,
): Promise<DescribedFile> {
  const bytes = strToU8(file.text);
  return { file, bytes: bytes.length, sha256: (await sha256?.(bytes)) ?? null };
}

/** What needs no escaping in JSON-LD or Markdown, and leads to a page. */
const webAddress = /^https?:\/\/[^\s<>"/?#]+(?:[/?#][^\s<>"]*)?$/i;

function requireAddresses({ baseUrl, landingPage, license, publisher }: OpenDataLinks): void {
  for (const address of [baseUrl, landingPage, license?.url, publisher?.url]) {
    if (address === undefined) continue;
    if (!webAddress.test(address)) {
      throw new KotaCerdasError('KC_INVALID_OPTION', `no address of a web page: ${address}`);
    }
  }
}

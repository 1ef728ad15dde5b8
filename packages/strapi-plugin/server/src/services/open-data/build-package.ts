import { createHash } from 'node:crypto';
import {
  openDataPackage,
  openDataTables,
  zipOpenData,
  type OpenDataLinks,
} from '@kotacerdas/core/exchange';
import { parsePublishedMasterplan } from '@kotacerdas/core/masterplan';
import { pack, type Packed } from '../kept/pack';
import { tableJson } from './table-json';

/** A file of an edition's open data as it is sent: to all, and to those who can unpack it. */
export interface OpenFile {
  readonly body: Buffer;
  /** None of what is packed already. */
  readonly packed?: Packed;
  readonly type: string;
  /** Of its bytes: a newer version of the plugin may write other ones of the same edition. */
  readonly hash: string;
}

/** By their place below the address of the package; `zipName` is that of all together. */
export type OpenPackage = ReadonlyMap<string, OpenFile>;

export const zipName = 'open-data.zip';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Everything that open data of an edition is, made of what was published and of nothing else. */
export async function buildPackage(document: string, links: OpenDataLinks): Promise<OpenPackage> {
  const parsed = parsePublishedMasterplan(JSON.parse(document));
  if (!parsed.ok) throw new Error('An edition can not be read.');
  const { framework, masterplan, number, publishedAt: asOf } = parsed.published;
  const { files } = await openDataPackage(masterplan, { framework, asOf, number, links, sha256 });
  const zip = Buffer.from(zipOpenData(files));
  const tables = openDataTables(masterplan, framework, asOf).map((table) => ({
    path: `data/${table.name}.json`,
    mediaType: 'application/json',
    text: tableJson(table),
  }));
  const texts = [...files, ...tables].map(async ({ mediaType, path, text }) => {
    const body = Buffer.from(text);
    const file = { body, packed: await pack(body), type: `${mediaType}; charset=utf-8` };
    return [path, { ...file, hash: sha256(body) }] as const;
  });
  const whole = { body: zip, type: 'application/zip', hash: sha256(zip) };
  return new Map<string, OpenFile>([[zipName, whole], ...(await Promise.all(texts))]);
}

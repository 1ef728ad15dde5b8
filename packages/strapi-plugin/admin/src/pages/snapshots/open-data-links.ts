import type { ListSnapshotsResponse } from '../../../../shared/contracts/snapshot';

export interface OpenDataLink {
  name: 'zip' | 'description' | 'catalogue' | 'csv' | 'json';
  path: string;
}

/** Where the open data of an edition is; the single table is served of the one that stands only. */
export function openDataLinks(
  { current, publicUrl }: Pick<ListSnapshotsResponse['data'], 'current' | 'publicUrl'>,
  number: number,
): OpenDataLink[] {
  const edition = `${publicUrl}/${number}/open-data`;
  const links: OpenDataLink[] = [
    { name: 'zip', path: `${edition}.zip` },
    { name: 'description', path: `${edition}/datapackage.json` },
    { name: 'catalogue', path: `${edition}/dcat.jsonld` },
  ];
  if (number !== current) return links;
  return [
    ...links,
    { name: 'csv', path: `${publicUrl}/open-data.csv` },
    { name: 'json', path: `${publicUrl}/open-data.json` },
  ];
}

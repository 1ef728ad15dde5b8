import { findFramework } from '@kotacerdas/core/framework';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { fullPlan } from '../../../../tests/fixtures/make-plan';
import { csvRows } from '../../../../tests/support/csv-rows';
import { frictionlessFaults } from '../../../../tests/support/frictionless-faults';
import { contentHash, freeze, publicContent } from '../snapshot/freeze';
import { buildPackage, zipName, type OpenPackage } from './build-package';

const framework = findFramework('kominfo-2021');
if (framework === null) throw new Error('The framework kominfo-2021 is missing');
const publishedAt = '2026-11-23T01:02:03.000Z';
const baseUrl = 'https://kota.go.id/api/kotacerdas/published/32.78/3/open-data/';
const license = { name: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };

function edition(title = '=HYPERLINK("http://jahat.id")') {
  const plan = fullPlan(3);
  const [first, ...others] = plan.programs;
  if (first === undefined) throw new Error('The plan has no programme');
  const masterplan = { ...plan, programs: [{ ...first, name: title }, ...others] };
  const content = publicContent({ framework: framework ?? fail(), masterplan });
  const hash = contentHash(content);
  return freeze(content, { number: 3, publishedAt, hash }).document;
}

function fail(): never {
  throw new Error('The framework is missing');
}

describe('open data of an edition', () => {
  let files: OpenPackage;
  const text = (path: string) => files.get(path)?.body.toString() ?? '';
  const json = (path: string) => JSON.parse(text(path));

  beforeAll(async () => {
    files = await buildPackage(edition(), { baseUrl, license });
  });

  it('is a Tabular Data Package: tables as they are described, related by their keys', () => {
    const described = json('datapackage.json');
    expect(frictionlessFaults(described, (path) => files.get(path)?.body)).toEqual([]);
    expect(described.resources.length).toBeGreaterThan(15);
    expect(described).toMatchObject({ version: '3', licenses: [{ name: 'CC-BY-4.0' }] });
  });

  it('has each table also as JSON, with as many rows and the same columns', () => {
    for (const { name, path, schema } of json('datapackage.json').resources) {
      const [header = [], ...lines] = csvRows(text(path));
      const rows: object[] = json(`data/${name}.json`);
      expect([name, rows.length]).toEqual([name, lines.length]);
      const names = schema.fields.map((field: { name: string }) => field.name);
      expect(header).toEqual(names);
      for (const row of rows) expect(Object.keys(row)).toEqual(names);
    }
  });

  it('says to catalogues what DCAT 3 and Satu Data Indonesia ask for', () => {
    const dataset = json('dcat.jsonld');
    expect(dataset).toMatchObject({
      '@type': 'dcat:Dataset',
      '@id': baseUrl,
      'dct:identifier': expect.any(String),
      'dct:title': { '@language': 'id' },
      'dct:description': { '@language': 'id' },
      'dct:issued': { '@value': publishedAt, '@type': 'xsd:dateTime' },
      'dcat:version': '3',
      'dct:publisher': { 'foaf:name': expect.any(String) },
      'dct:spatial': { 'dct:identifier': '32.78' },
      'dcat:keyword': expect.any(Array),
      'dcat:distribution': expect.any(Array),
    });
    for (const distribution of dataset['dcat:distribution']) {
      const { '@id': address } = distribution['dcat:downloadURL'];
      const file = files.get(address.slice(baseUrl.length));
      expect([address, String(file?.body.length)]).toEqual([
        address,
        distribution['dcat:byteSize']['@value'],
      ]);
      expect(distribution['spdx:checksum']['spdx:checksumValue']['@value']).toBe(file?.hash);
      expect(distribution['dct:license']).toEqual({ '@id': license.url });
    }
  });

  it('runs no formula in a spreadsheet, and says what stands there in JSON', () => {
    const [header = [], first = []] = csvRows(text('data/program.csv'));
    const at = header.indexOf('nama');
    expect(first[at]).toBe(`'=HYPERLINK("http://jahat.id")`);
    expect(json('data/program.json')[0].nama).toBe('=HYPERLINK("http://jahat.id")');
  });

  it('is all in one zip, with the same bytes however often it is made', async () => {
    const zip = files.get(zipName)?.body ?? Buffer.alloc(0);
    const inside = unzipSync(new Uint8Array(zip));
    for (const [path, bytes] of Object.entries(inside)) {
      expect(Buffer.from(bytes).toString()).toBe(text(path));
    }
    const { resources } = json('datapackage.json');
    expect(Object.keys(inside)).toEqual(
      expect.arrayContaining(['README.md', 'dcat.jsonld', resources[0].path]),
    );
    const again = await buildPackage(edition(), { baseUrl, license });
    expect(again.get(zipName)?.body.equals(zip)).toBe(true);
  });
});

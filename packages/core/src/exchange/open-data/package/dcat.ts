import type { Masterplan } from '../../../masterplan/types.js';
import { publisherOf } from './publisher-of.js';
import type { DescribedFile, OpenDataPackageOptions } from './types.js';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/**
 * `dcat.jsonld`: the package as a `dcat:Dataset` of DCAT 3 in JSON-LD, for catalogues that collect. Addresses stand in
 * it as far as they are known; the region is named by its kode wilayah.
 */
export function dcat(
  plan: Masterplan,
  files: readonly DescribedFile[],
  { asOf, links = {}, number }: OpenDataPackageOptions,
): object {
  const { baseUrl, landingPage, license } = links;
  const publisher = publisherOf(plan, links);
  return {
    '@context': context,
    '@type': 'dcat:Dataset',
    ...(baseUrl === undefined ? {} : { '@id': baseUrl }),
    'dct:identifier': plan.id,
    'dct:title': { '@value': plan.title, '@language': 'id' },
    'dct:description': {
      '@value': `Rencana kota cerdas ${plan.region.name} ${plan.period.from}–${plan.period.to}`,
      '@language': 'id',
    },
    'dct:issued': { '@value': asOf, '@type': asOf.includes('T') ? 'xsd:dateTime' : 'xsd:date' },
    ...(number === undefined ? {} : { 'dcat:version': String(number) }),
    'dct:language': { '@id': 'http://id.loc.gov/vocabulary/iso639-1/id' },
    'dct:spatial': {
      '@type': 'dct:Location',
      'dct:identifier': plan.region.code,
      'rdfs:label': plan.region.name,
    },
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': { '@value': String(plan.period.from), '@type': 'xsd:gYear' },
      'dcat:endDate': { '@value': String(plan.period.to), '@type': 'xsd:gYear' },
    },
    'dct:publisher': {
      '@type': 'foaf:Organization',
      ...(publisher.url === undefined ? {} : { '@id': publisher.url }),
      'foaf:name': publisher.name,
    },
    'dcat:keyword': ['kota cerdas', 'smart city'],
    ...(landingPage === undefined ? {} : { 'dcat:landingPage': { '@id': landingPage } }),
    'dcat:distribution': files.map(({ bytes, file, sha256 }) => ({
      '@type': 'dcat:Distribution',
      'dct:title': file.path,
      'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${file.mediaType}` },
      'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
      ...(license?.url === undefined ? {} : { 'dct:license': { '@id': license.url } }),
      ...(baseUrl === undefined ? {} : addresses(baseUrl, file.path)),
      ...(sha256 === null
        ? {}
        : {
            'spdx:checksum': {
              '@type': 'spdx:Checksum',
              'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
              'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
            },
          }),
    })),
  };
}

function addresses(baseUrl: string, path: string) {
  // Paths of a package are plain words.
  const url = `${baseUrl}${baseUrl.endsWith('/') ? '' : '/'}${path}`;
  return { 'dcat:accessURL': { '@id': url }, 'dcat:downloadURL': { '@id': url } };
}

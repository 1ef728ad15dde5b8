import { bookFiles } from './books';
import type { FailureCode } from '../../shared/contracts/failure';
import type { Answer, Operation, Operations } from './operation';

const lang = {
  name: 'lang',
  description: 'Language of the text; Indonesian without it.',
  schema: { enum: ['id', 'en'] },
};

const latest = (summary: string, answer: Answer): Operation => ({
  summary,
  answers: { 200: answer, 304: null },
  failures: ['region-code-malformed', 'region-not-published'] satisfies FailureCode[],
});

const openFailures = ['region-code-malformed', 'open-data-file-not-found'] as const;

/** The files of open data, of the latest edition and of each by its number. */
function openData(path: string, failures: readonly FailureCode[]): Operations {
  const of = (summary: string, file: readonly string[]): Operation => ({
    summary,
    answers: { 200: { file }, 304: null },
    failures: [...openFailures, ...failures],
  });
  return {
    [`GET ${path}/open-data.zip`]: of('All files of open data in one', ['application/zip']),
    [`GET ${path}/open-data/:file`]: of(
      'A file about the tables: `datapackage.json` (Frictionless), `dcat.jsonld` (DCAT 3), `README.md`; or the plan itself, `rencana.json`',
      ['application/json', 'application/ld+json', 'text/markdown'],
    ),
    [`GET ${path}/open-data/data/:table`]: of(
      'A table by its name in the description, as `.csv` or `.json`',
      ['text/csv', 'application/json'],
    ),
  };
}

export const publicOperations: Operations = {
  'GET /published': {
    summary: 'The regions with their latest edition',
    answers: { 200: { json: 'ListPublishedResponse' }, 304: null },
    failures: [],
  },
  'GET /published/roll-up': {
    summary: 'The figures of all regions together, or of those of a province',
    answers: { 200: { json: 'RegionsSummary' }, 304: null },
    failures: ['region-code-malformed'],
    query: [
      {
        name: 'province',
        description: 'Kemendagri code of a province.',
        schema: { type: 'string', pattern: '^[0-9]{2}$' },
      },
    ],
  },
  'GET /published/:region': latest('The latest edition of a region', {
    json: 'PublishedMasterplan',
  }),
  'GET /published/:region/summary': latest('The figures of the latest edition', {
    json: 'MasterplanSummary',
  }),
  'GET /published/:region/summary.html': {
    ...latest('The figures of the latest edition as an HTML fragment', { text: 'text/html' }),
    query: [lang],
  },
  'GET /published/:region/open-data.csv': {
    ...latest('Every item of the latest edition as a row of a CSV file', { text: 'text/csv' }),
    query: [lang],
  },
  'GET /published/:region/open-data.json': latest('Every item of the latest edition', {
    json: 'OpenDataRow',
    list: true,
  }),
  ...openData('/published/:region', ['region-not-published']),
  ...openData('/published/:region/:number', ['snapshot-not-found', 'snapshot-withdrawn']),
  'GET /published/:region/books': latest(
    'The books that a region offers, of the latest edition first',
    {
      json: 'ListPublishedBooksResponse',
    },
  ),
  'GET /published/:region/books.html': {
    ...latest('The same as an HTML fragment with links to the files', { text: 'text/html' }),
    query: [lang],
  },
  'GET /published/:region/:number/books/:file': {
    summary: 'A file of a book that a region offers of an edition',
    answers: { 200: { file: bookFiles }, 304: null },
    failures: [
      'region-code-malformed',
      'snapshot-not-found',
      'snapshot-withdrawn',
      'printed-book-not-found',
    ],
  },
  'GET /published/:region/:number': {
    summary: 'One edition, which never changes',
    answers: { 200: { json: 'PublishedMasterplan' }, 304: null },
    failures: ['region-code-malformed', 'snapshot-not-found', 'snapshot-withdrawn'],
  },
  'GET /widgets/:version/kotacerdas.min.js': {
    summary:
      'The widgets for a portal, open to everybody: of `latest`, or of the file that was pinned',
    answers: { 200: { text: 'text/javascript' }, 304: null },
    failures: ['widget-version-gone'],
  },
  'GET /openapi.json': {
    summary: 'This description, open to everybody',
    answers: { 200: { json: 'OpenApiDocument' }, 304: null },
    failures: [],
  },
};

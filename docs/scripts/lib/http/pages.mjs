import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository, writePage } from '../folders.mjs';
import { operationSection } from './operation-section.mjs';
import { schemaSection } from './schema-section.mjs';

const plugin = join(repository, 'packages/strapi-plugin');
const read = (path) => JSON.parse(readFileSync(join(plugin, path), 'utf8'));

const operationsOf = ({ paths }) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );

/** What paths are about: the first words of them that are no parameter. */
function topicOf(path) {
  const [first, ...rest] = path.split('/').filter((part) => part !== '' && part !== 'kotacerdas');
  const [, second] = rest;
  return first === 'plans' && second !== undefined ? second : first;
}

const titleOf = (topic) =>
  topic
    .replaceAll('-', ' ')
    .replace('rpjmd', 'RPJMD')
    .replace(/^[a-z]/, (letter) => letter.toUpperCase());

function groupByTopic(operations) {
  const topics = new Map();
  for (const one of operations) {
    const topic = topicOf(one.path);
    topics.set(topic, [...(topics.get(topic) ?? []), one]);
  }
  return [...topics];
}

function page(title, intro, document, prefix, { byTopic }) {
  const write = (operation) => operationSection(operation, prefix);
  const operations = operationsOf(document);
  const parts = byTopic
    ? groupByTopic(operations).map(([topic, all]) =>
        [`## ${titleOf(topic)}`, ...all.map(write)].join('\n\n'),
      )
    : ['## Endpoints', ...operations.map(write)];
  const schemas = Object.entries(document.components.schemas).map(schemaSection);
  return [`# ${title}`, intro, ...parts, '## Schemas', ...schemas].join('\n\n');
}

/** The endpoints, from the OpenAPI documents that are made of the plugin's routes and contracts. */
export function writeHttp() {
  writePage(
    'http/index.md',
    [
      '# HTTP',
      'Made from the OpenAPI 3.1 documents of `@kotacerdas/strapi-plugin`, which are made from its routes and the types of their bodies.',
      '- [Public endpoints](./public.md): what portals read. A running server describes them at `/api/kotacerdas/openapi.json`.\n' +
        '- [Endpoints of the admin](./admin.md): what the pages of the plugin use. They may change with any version. The document is `@kotacerdas/strapi-plugin/openapi/admin.json`.',
    ].join('\n\n'),
  );
  writePage(
    'http/public.md',
    page(
      'Public endpoints',
      'Only what was published. Each answer has a strong ETag. Open to everybody once an administrator has opened them to the role _Public_; else to who has a token.',
      read('server/src/openapi/public.json'),
      '/api',
      { byTopic: false },
    ),
  );
  writePage(
    'http/admin.md',
    page(
      'Endpoints of the admin',
      'What the pages of the plugin in the Strapi admin use, with a session of the admin (bearer token). May change with any version.',
      read('openapi/admin.json'),
      '',
      { byTopic: true },
    ),
  );
}

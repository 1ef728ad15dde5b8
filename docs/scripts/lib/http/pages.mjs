import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository, writePage } from '../folders.mjs';
import { code, inline, table } from '../markdown.mjs';
import { operationSection } from './operation-section.mjs';
import { schemaSection } from './schema-section.mjs';
import { schemasOf } from './schemas-of.mjs';

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
    .replace('openapi', 'OpenAPI')
    .replace(/^[a-z]/, (letter) => letter.toUpperCase());

function groupByTopic(operations) {
  const topics = new Map();
  for (const one of operations) {
    const topic = topicOf(one.path);
    topics.set(topic, [...(topics.get(topic) ?? []), one]);
  }
  return [...topics];
}

const operationTable = (folder, topic, operations, prefix) =>
  table(
    ['endpoint', 'does'],
    operations.map(({ method, operation, path }) => [
      `[${code(`${method.toUpperCase()} ${prefix}${path}`)}](./${folder}/${topic}.md)`,
      inline(operation.summary),
    ]),
  );

/** A page that lists the endpoints of a document, one for each topic of them, and one of the bodies that topics share. */
function writeDocument(folder, { document, intro, prefix, title }) {
  const topics = groupByTopic(operationsOf(document));
  const { ofTopic, shared } = schemasOf(document.components.schemas, topics);
  const pageOf = (name) => (shared.has(name) ? 'schemas' : null);
  const sections = (names) =>
    [...names].map((name) => schemaSection([name, document.components.schemas[name]]));
  const lists = topics.map(([topic, operations]) =>
    [`## ${titleOf(topic)}`, operationTable(folder, topic, operations, prefix)].join('\n\n'),
  );
  writePage(`http/${folder}.md`, [`# ${title}`, intro, ...lists].join('\n\n'));
  for (const [topic, operations] of topics) {
    const own = sections(ofTopic.get(topic) ?? []);
    const parts = [
      `# ${title}: ${titleOf(topic)}`,
      ...operations.map((operation) => operationSection(operation, prefix, pageOf)),
      ...(own.length === 0 ? [] : ['## Bodies', ...own]),
    ];
    writePage(`http/${folder}/${topic}.md`, parts.join('\n\n'));
  }
  if (shared.size > 0) {
    const parts = [`# ${title}: bodies of several`, ...sections(shared)];
    writePage(`http/${folder}/schemas.md`, parts.join('\n\n'));
  }
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
  writeDocument('public', {
    title: 'Public endpoints',
    intro:
      'Only what was published. Each answer has a strong ETag. Open to everybody once an administrator has opened them to the role _Public_; else to who has a token.',
    document: read('server/src/openapi/public.json'),
    prefix: '/api',
  });
  writeDocument('admin', {
    title: 'Endpoints of the admin',
    intro:
      'What the pages of the plugin in the Strapi admin use, with a session of the admin (bearer token). May change with any version.',
    document: read('openapi/admin.json'),
    prefix: '',
  });
}

import { code, inline, table } from '../markdown.mjs';
import { typeText } from './type-text.mjs';

const contentOf = ({ content = {} }, pageOf) =>
  Object.entries(content)
    .map(([type, { schema = {} }]) => {
      const text = typeText(schema);
      return text === 'string' || text === 'Binary'
        ? code(type)
        : `${code(type)}: ${schema.$ref === undefined ? code(text) : reference(text, pageOf)}`;
    })
    .join(', ');

function reference(name, pageOf) {
  const page = pageOf(name);
  return `[\`${name}\`](${page === null ? '' : `./${page}.md`}#schema-${name.toLowerCase()})`;
}

function bodyLine({ requestBody }, pageOf) {
  return requestBody === undefined ? [] : [`Body: ${contentOf(requestBody, pageOf)}`];
}

function parameterTable({ parameters = [] }) {
  if (parameters.length === 0) return [];
  const rows = parameters.map(({ description, in: place, name, required = false, schema }) => [
    code(name),
    place + (required ? ', required' : ''),
    code(typeText(schema)),
    inline(description),
  ]);
  return [table(['parameter', 'in', 'type', 'meaning'], rows)];
}

function responseTable({ responses }, pageOf) {
  const rows = Object.entries(responses).map(([status, response]) => [
    status,
    inline(response.description),
    contentOf(response, pageOf),
  ]);
  return [table(['status', 'means', 'answers'], rows)];
}

/**
 * One endpoint: what it is for, what it takes, and all that it can answer. `pageOf` names the page beside it that a body
 * stands on; `null` for this one.
 */
export function operationSection({ method, operation, path }, prefix, pageOf) {
  return [
    `## ${inline(operation.summary)}`,
    `\`${method.toUpperCase()} ${prefix}${path}\``,
    ...(operation.description === undefined ? [] : [inline(operation.description)]),
    ...parameterTable(operation),
    ...bodyLine(operation, pageOf),
    ...responseTable(operation, pageOf),
  ].join('\n\n');
}

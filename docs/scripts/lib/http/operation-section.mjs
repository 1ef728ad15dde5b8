import { code, inline, table } from '../markdown.mjs';
import { typeText } from './type-text.mjs';

const contentOf = ({ content = {} }) =>
  Object.entries(content)
    .map(([type, { schema = {} }]) => {
      const text = typeText(schema);
      return text === 'string' || text === 'Binary'
        ? code(type)
        : `${code(type)}: ${schema.$ref === undefined ? code(text) : reference(text)}`;
    })
    .join(', ');

const reference = (name) => `[\`${name}\`](#schema-${name.toLowerCase()})`;

function bodyLine({ requestBody }) {
  return requestBody === undefined ? [] : [`Body: ${contentOf(requestBody)}`];
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

function responseTable({ responses }) {
  const rows = Object.entries(responses).map(([status, response]) => [
    status,
    inline(response.description),
    contentOf(response),
  ]);
  return [table(['status', 'means', 'answers'], rows)];
}

/** One endpoint: what it is for, what it takes, and all that it can answer. */
export function operationSection({ method, operation, path }, prefix) {
  return [
    `### ${inline(operation.summary)}`,
    `\`${method.toUpperCase()} ${prefix}${path}\``,
    ...(operation.description === undefined ? [] : [inline(operation.description)]),
    ...parameterTable(operation),
    ...bodyLine(operation),
    ...responseTable(operation),
  ].join('\n\n');
}

import type { FailureCode } from '../shared/contracts/failure';
import type { Operation, Operations } from './operations/operation';
import { toForm } from './form';
import { json, toAnswer, toRefusals } from './responses';
import { refTo, type JsonSchema } from './schemas/schema-of-type';
import { reachable } from './schemas/reachable';

interface Route {
  method: string;
  path: string;
  config: object;
}

interface Described {
  info: { title: string; version: string; description: string };
  servers: readonly { url: string; description?: string }[];
  security: readonly object[];
  routes: readonly Route[];
  operations: Operations;
  schemas: ReadonlyMap<string, JsonSchema>;
  /** The status that each refusal has. */
  statusOf: (code: FailureCode) => number;
  /** Refusals that Strapi makes by itself, by status. */
  refusals: Readonly<Record<number, string>>;
}

/**
 * The routes as an OpenAPI 3.1 document.
 *
 * @throws where a route has no description, or a description no route or an unknown body
 */
export function openApiDocument(described: Described) {
  const { info, operations, routes, schemas, security, servers } = described;
  const keys = routes.map(keyOf);
  const unknown = Object.keys(operations).filter((key) => !keys.includes(key));
  if (unknown.length > 0) throw new Error(`There is no route ${unknown.join(', ')}`);
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) {
    const operation = operations[keyOf(route)];
    if (operation === undefined) {
      throw new Error(`Describe ${keyOf(route)} in packages/strapi-plugin/openapi/operations`);
    }
    const path = `/kotacerdas${route.path.replace(/:(\w+)/g, '{$1}')}`;
    (paths[path] ??= {})[route.method.toLowerCase()] = toOperation(route, operation, described);
  }
  const securitySchemes = { bearer: { type: 'http', scheme: 'bearer' } };
  return {
    openapi: '3.1.0',
    info: { ...info, license: { name: 'MIT', identifier: 'MIT' } },
    servers,
    security,
    paths,
    components: {
      securitySchemes,
      schemas: reachable(schemas, JSON.stringify(paths)),
    },
  };
}

const keyOf = ({ method, path }: Route): string => `${method} ${path}`;

function toOperation(
  route: Route,
  { answers, failures, form, query = [], refusals: told = {}, request, summary }: Operation,
  { refusals, schemas, statusOf }: Described,
): object {
  const permission = permissionOf(route);
  const schema = (name: string): JsonSchema => {
    if (!schemas.has(name))
      throw new Error(`${keyOf(route)} names ${name}, of which there is no schema`);
    return { $ref: refTo(name) };
  };
  const named = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name);
  const limited = 'middlewares' in route.config;
  const codes: FailureCode[] = [...failures, ...(limited ? ['too-many-requests' as const] : [])];
  return {
    summary,
    ...(permission === null ? {} : { description: `Permission: \`${permission}\`` }),
    parameters: [
      ...named.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
      ...query.map((each) => ({ ...each, in: 'query' })),
    ],
    ...(request === undefined
      ? {}
      : { requestBody: { required: true, content: json(schema(request)) } }),
    ...(form === undefined ? {} : { requestBody: toForm(form, schema) }),
    responses: {
      ...Object.fromEntries(
        Object.entries(answers).map(([status, answer]) => [
          status,
          toAnswer(status, answer, schema),
        ]),
      ),
      ...toRefusals(refusals, codes, statusOf, (code) => schema(told[code] ?? 'FailureResponse')),
    },
  };
}

/** What the policies of a route ask for; of several that are enough each, all. */
function permissionOf({ config }: Route): string | null {
  const [, actions] = /"actions":\["([^\]]+)"\]/.exec(JSON.stringify(config)) ?? [];
  return actions?.replaceAll('","', '` or `') ?? null;
}

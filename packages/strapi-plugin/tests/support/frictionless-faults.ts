import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { csvRows } from './csv-rows';

const name = z.string().check(z.regex(/^[a-z0-9._/-]+$/));
const columns = z.union([z.string(), z.array(z.string())]);
const field = z.object({
  name: z.string().check(z.minLength(1)),
  type: z.enum(['string', 'number', 'integer', 'boolean', 'date', 'year']),
  title: z.string(),
  description: z.string().check(z.minLength(1)),
  constraints: z.optional(
    z.object({
      required: z.optional(z.boolean()),
      enum: z.optional(z.array(z.string()).check(z.minLength(1))),
      minimum: z.optional(z.number()),
      maximum: z.optional(z.number()),
    }),
  ),
});
const resource = z.object({
  profile: z.literal('tabular-data-resource'),
  name,
  path: z.string().check(z.regex(/^(?!\/)(?!.*\.\.)[\w./-]+$/)),
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  bytes: z.int(),
  hash: z.string(),
  schema: z.object({
    fields: z.array(field).check(z.minLength(1)),
    missingValues: z.array(z.string()),
    primaryKey: columns,
    foreignKeys: z.optional(
      z.array(
        z.object({
          fields: columns,
          reference: z.object({ resource: z.string(), fields: columns }),
        }),
      ),
    ),
  }),
});
/** What version 1 of Tabular Data Package asks for, as specs.frictionlessdata.io writes it. */
const descriptor = z.object({
  profile: z.literal('tabular-data-package'),
  name,
  title: z.string(),
  created: z.iso.datetime(),
  licenses: z.optional(
    z.array(z.object({ name: z.string(), path: z.optional(z.url()) })).check(z.minLength(1)),
  ),
  resources: z.array(resource).check(z.minLength(1)),
});

type Field = z.output<typeof field>;

const forms: Readonly<Record<Field['type'], RegExp>> = {
  string: /^[^]+$/,
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i,
  integer: /^-?\d+$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  year: /^\d{4}$/,
};

function cellFaults({ constraints = {}, name, type }: Field, cell: string): string[] {
  const { enum: choices, maximum = Infinity, minimum = -Infinity, required } = constraints;
  if (cell === '') return required === true ? [`${name} is required`] : [];
  if (!forms[type].test(cell)) return [`${name} is no ${type}: ${cell}`];
  if (choices !== undefined && !choices.includes(cell)) return [`${name} is no choice: ${cell}`];
  const isNumber = type === 'number' || type === 'integer';
  return isNumber && !(Number(cell) >= minimum && Number(cell) <= maximum)
    ? [`${name} is out of bounds: ${cell}`]
    : [];
}

const listOf = (one: string | readonly string[]) => (typeof one === 'string' ? [one] : one);

/** All that is wrong with a package, its tables and their relations; nothing where all is well. */
export function frictionlessFaults(
  described: unknown,
  read: (path: string) => Buffer | undefined,
): string[] {
  const parsed = descriptor.safeParse(described);
  if (!parsed.success) {
    return parsed.error.issues.map(({ message, path }) => `${path.join('.')}: ${message}`);
  }
  const { resources } = parsed.data;
  const tables = new Map(
    resources.map(({ name, path }) => {
      const [header = [], ...rows] = csvRows(read(path)?.toString() ?? '');
      const valuesOf = (names: string | readonly string[]) =>
        rows.map((row) => listOf(names).map((one) => row[header.indexOf(one)] ?? '?'));
      return [name, { header, rows, valuesOf }];
    }),
  );
  if (tables.size < resources.length) return ['two resources have one name'];
  return resources.flatMap(({ bytes, hash, name, path, schema }) => {
    const file = read(path);
    const table = tables.get(name);
    if (file === undefined || table === undefined) return [`${path} is not there`];
    const digest = createHash('sha256').update(file).digest('hex');
    const { header, rows, valuesOf } = table;
    const keys = valuesOf(schema.primaryKey).map((key) => JSON.stringify(key));
    const faults = [
      ...(file.length === bytes ? [] : ['bytes']),
      ...(hash === `sha256:${digest}` ? [] : ['hash']),
      ...(JSON.stringify(header) === JSON.stringify(schema.fields.map((one) => one.name))
        ? []
        : ['the header is not the schema']),
      ...rows.flatMap((row) =>
        row.length === header.length ? [] : [`a row has ${row.length} cells`],
      ),
      ...rows.flatMap((row) => schema.fields.flatMap((one, at) => cellFaults(one, row[at] ?? ''))),
      ...(new Set(keys).size === keys.length ? [] : ['a key stands twice']),
      ...(schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
        const other = tables.get(reference.resource);
        if (other === undefined) return [`no resource ${reference.resource}`];
        const known = new Set(other.valuesOf(reference.fields).map((key) => JSON.stringify(key)));
        return valuesOf(fields)
          .filter((key) => key.some((cell) => cell !== '') && !known.has(JSON.stringify(key)))
          .map((key) => `${key.join()} is not in ${reference.resource}`);
      }),
    ];
    return faults.map((fault) => `${name}: ${fault}`);
  });
}

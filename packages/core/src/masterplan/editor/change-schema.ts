import * as z from 'zod/mini';
import { fieldDefinitions } from './field-definitions.js';
import { listDefinitions, partListDefinitions } from './list-definitions.js';

const text = z.string();
const fields = z.record(z.string(), z.unknown());
const unlink = z.optional(z.boolean());
const at = z.optional(z.number());

const list = { list: z.enum(Object.keys(listDefinitions)), of: z.optional(z.undefined()) };
const part = { list: z.enum(Object.keys(partListDefinitions)), of: text };

const add = z.literal('add');
const update = z.literal('update');
const remove = z.literal('remove');
const move = z.literal('move');

const assessmentId = text;
const rater = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('opd'), opdId: text }),
  z.strictObject({ kind: z.literal('assessor'), assessor: text }),
  z.strictObject({ kind: z.literal('consolidated'), ownerOpdId: z.optional(text) }),
]);

const single = [
  z.discriminatedUnion('list', [
    z.strictObject({ kind: add, ...list, item: fields, at }),
    z.strictObject({ kind: add, ...part, item: fields, at }),
  ]),
  z.discriminatedUnion('list', [
    z.strictObject({ kind: update, ...list, id: text, fields }),
    z.strictObject({ kind: update, ...part, id: text, fields }),
  ]),
  z.discriminatedUnion('list', [
    z.strictObject({ kind: remove, ...list, id: text, unlink }),
    z.strictObject({ kind: remove, ...part, id: text, unlink }),
  ]),
  z.discriminatedUnion('list', [
    z.strictObject({ kind: move, ...list, id: text, to: z.number() }),
    z.strictObject({ kind: move, ...part, id: text, to: z.number() }),
  ]),
  z.strictObject({
    kind: z.literal('set'),
    field: z.enum(Object.keys(fieldDefinitions)),
    value: z.optional(z.unknown()),
    unlink,
  }),
  z.strictObject({ kind: z.literal('rate'), assessmentId, rater, rating: fields }),
  z.strictObject({ kind: z.literal('unrate'), assessmentId, rater, indicatorId: text }),
] as const;

/** The outer shape of one change: what it holds of the plan is read by the schema of what it is. */
export const singleChangeSchema = z.discriminatedUnion('kind', single);

/** The outer shape of a change; each of several is looked at by itself. */
export const changeSchema = z.discriminatedUnion('kind', [
  ...single,
  z.strictObject({ kind: z.literal('all'), changes: z.array(z.unknown()) }),
]);

import * as is from './define/attribute';
import { contentType } from './define/content-type';

/** The figures of many regions as they are served, kept until one of them publishes again. */
export const rollUp = contentType({
  singular: 'roll-up',
  plural: 'roll-ups',
  displayName: 'Rekapitulasi',
  internal: true,
  indexes: [{ name: 'kotacerdas_roll_ups_scope', columns: ['scope'], type: 'unique' }],
  attributes: {
    /** The code of a province, or `all`. */
    scope: is.required(is.word),
    /** Of the editions that it was made from. */
    version: is.required(is.word),
    hash: is.required(is.word),
    body: is.required(is.body),
  },
});

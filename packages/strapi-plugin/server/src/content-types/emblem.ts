import * as is from './define/attribute';
import { contentType } from './define/content-type';
import { column } from './define/relation';

/** The emblem of a region ("lambang daerah"), which the covers of its books bear. */
export const emblem = contentType({
  singular: 'emblem',
  plural: 'emblems',
  displayName: 'Lambang daerah',
  internal: true,
  indexes: [{ name: 'kotacerdas_emblems_plan', columns: ['plan_id'], type: 'unique' }],
  attributes: {
    sha256: is.required(is.word),
    /** In Base64. */
    content: is.required(is.body),
    plan: column('plan'),
  },
});

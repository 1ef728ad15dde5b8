import * as is from './define/attribute';
import { contentType } from './define/content-type';
import { many } from './define/relation';

/** Where an officer's account belongs: what the conditions *own OPD*, *own dimension* and *own region* go by. */
export const member = contentType({
  singular: 'member',
  plural: 'members',
  displayName: 'Keanggotaan',
  internal: true,
  indexes: [{ name: 'kotacerdas_members_user', columns: ['user_id'], type: 'unique' }],
  attributes: {
    /** The account in the admin. */
    userId: is.required(is.integer),
    opds: many('opd'),
    /** Lists of codes and ids. */
    regionCodes: is.json,
    dimensionIds: is.json,
    revision: is.withDefault(is.integer, 1),
  },
});

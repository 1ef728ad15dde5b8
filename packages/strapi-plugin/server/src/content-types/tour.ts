import * as is from './define/attribute';
import { contentType } from './define/content-type';

/** Who has seen the tour of *Beranda*, or left it out: it isn't offered to them again, in whichever browser. */
export const tour = contentType({
  singular: 'tour',
  plural: 'tours',
  displayName: 'Tur yang sudah dilihat',
  internal: true,
  indexes: [{ name: 'kotacerdas_tours_user', columns: ['user_id'], type: 'unique' }],
  attributes: {
    userId: is.required(is.integer),
    seenAt: is.required(is.moment),
  },
});

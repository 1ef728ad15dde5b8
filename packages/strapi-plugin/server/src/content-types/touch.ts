import * as is from './define/attribute';
import { contentType } from './define/content-type';

/** That something of a plan was written of which the change log has nothing to tell: a form saved as it was. */
export const touch = contentType({
  singular: 'touch',
  plural: 'touches',
  displayName: 'Penyimpanan',
  internal: true,
  indexes: [{ name: 'kotacerdas_touches_plan', columns: ['plan_id'] }],
  attributes: {
    /** Empty where it is of every plan. */
    planId: is.integer,
  },
});

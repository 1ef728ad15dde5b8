import { noticeKinds } from '../../../shared/contracts/notices';
import * as is from './define/attribute';
import { contentType } from './define/content-type';
import { column } from './define/relation';

/** One officer is told of one act: on one item, or on hundreds that were decided on together. */
export const notice = contentType({
  singular: 'notice',
  plural: 'notices',
  displayName: 'Pemberitahuan',
  internal: true,
  indexes: [
    // Hundreds of items of one act become one line for each officer.
    { name: 'kotacerdas_notices_user_batch', columns: ['user_id', 'batch'], type: 'unique' },
    { name: 'kotacerdas_notices_batch', columns: ['batch'] },
  ],
  attributes: {
    /** Whom it is for: an account of the admin. */
    userId: is.required(is.integer),
    at: is.required(is.moment),
    kind: is.required(is.choice('notice-kind', noticeKinds)),
    /** The act that it is of, told apart from all others. */
    batch: is.required(is.shortText),
    actorName: is.shortText,
    /** How many items the act was on. */
    count: is.required(is.integer),
    /** The first of them. */
    entryType: is.required(is.word),
    entryDocumentId: is.required(is.word),
    entryLabel: is.shortText,
    /**
     * Those of all its items that still ask for what they asked for: documentIds between blanks. Empty in notices of a
     * version that didn't count them, which stay new until they are read.
     */
    openEntries: is.body,
    reason: is.longText,
    readAt: is.moment,
    mailedAt: is.moment,
    plan: column('plan'),
  },
});

import { reviewedTypes } from '../../../shared/contracts/approval';
import * as is from './define/attribute';
import { contentType } from './define/content-type';
import { column } from './define/relation';

/** A chapter that was closed at the end of a bimtek: nothing is added to it until somebody opens it again. */
export const chapterLock = contentType({
  singular: 'chapter-lock',
  plural: 'chapter-locks',
  displayName: 'Kunci bab',
  internal: true,
  indexes: [
    { name: 'kotacerdas_chapter_locks_plan', columns: ['plan_id', 'chapter'], type: 'unique' },
  ],
  attributes: {
    chapter: is.required(is.choice('chapter', reviewedTypes)),
    at: is.required(is.moment),
    actorId: is.integer,
    actorName: is.shortText,
    plan: column('plan'),
  },
});

import { strategyKinds } from '@kotacerdas/core/masterplan';
import * as is from './define/attribute';
import { contentType } from './define/content-type';
import { classification, entry, review } from './define/item';
import { many, one } from './define/relation';

export const strategy = contentType({
  singular: 'strategy',
  plural: 'strategies',
  displayName: 'Strategi',
  title: 'statement',
  listed: ['code', 'statement', 'kind', 'state'],
  attributes: {
    code: is.code,
    statement: is.required(is.longText),
    kind: is.required(is.choice('strategy-kind', strategyKinds)),
    ...classification,
    swot: one('swot-analysis'),
    factors: many('swot-factor'),
    ...review,
    ...entry,
  },
});

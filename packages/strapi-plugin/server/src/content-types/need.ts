import { workKinds } from '@kotacerdas/core/masterplan';
import * as is from './define/attribute';
import { contentType } from './define/content-type';
import { classification, entry, review } from './define/item';
import { many, one } from './define/relation';

export const need = contentType({
  singular: 'need',
  plural: 'needs',
  displayName: 'Kebutuhan',
  listed: ['code', 'title', 'opd', 'state'],
  attributes: {
    title: is.required(is.shortText),
    code: is.code,
    ...classification,
    kind: is.required(is.choice('work-kind', workKinds)),
    opd: one('opd'),
    problems: many('problem'),
    description: is.longText,
    ...review,
    ...entry,
  },
});

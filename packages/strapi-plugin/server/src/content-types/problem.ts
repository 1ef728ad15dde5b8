import * as is from './define/attribute';
import { contentType } from './define/content-type';
import { classification, entry, review } from './define/item';
import { one } from './define/relation';

/** Urgency, seriousness, growth: all three or none. */
export const usg = {
  urgency: is.scaleOfFive,
  seriousness: is.scaleOfFive,
  growth: is.scaleOfFive,
} as const;

export const problem = contentType({
  singular: 'problem',
  plural: 'problems',
  displayName: 'Permasalahan',
  listed: ['code', 'title', 'opd', 'state'],
  attributes: {
    title: is.required(is.shortText),
    code: is.code,
    ...classification,
    opd: one('opd'),
    description: is.longText,
    cause: is.longText,
    impact: is.longText,
    rpjmdObjective: one('rpjmd-objective'),
    ...usg,
    ...review,
    ...entry,
  },
});

import * as is from './define/attribute';
import { contentType } from './define/content-type';
import { entry } from './define/item';

export const rpjmd = contentType({
  singular: 'rpjmd',
  plural: 'rpjmds',
  displayName: 'RPJMD',
  listed: ['title', 'periodFrom', 'periodTo'],
  attributes: {
    title: is.required(is.shortText),
    legalBasis: is.shortText,
    periodFrom: is.required(is.year),
    periodTo: is.required(is.year),
    vision: is.required(is.longText),
    ...entry,
  },
});

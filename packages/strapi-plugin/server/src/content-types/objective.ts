import * as is from './define/attribute';
import { contentType } from './define/content-type';
import { entry } from './define/item';
import { inverse, one } from './define/relation';

export const objective = contentType({
  singular: 'objective',
  plural: 'objectives',
  displayName: 'Misi – Sasaran',
  title: 'statement',
  listed: ['code', 'statement', 'mission'],
  attributes: {
    code: is.required(is.code),
    statement: is.required(is.longText),
    mission: one('mission', 'objectives'),
    indicators: inverse('measure', 'objective'),
    ...entry,
  },
});

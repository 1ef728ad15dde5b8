import * as is from './define/attribute';
import { contentType } from './define/content-type';
import { entry } from './define/item';
import { inverse } from './define/relation';

export const mission = contentType({
  singular: 'mission',
  plural: 'missions',
  displayName: 'Misi',
  title: 'statement',
  listed: ['code', 'statement'],
  attributes: {
    code: is.required(is.code),
    statement: is.required(is.longText),
    objectives: inverse('objective', 'mission'),
    ...entry,
  },
});

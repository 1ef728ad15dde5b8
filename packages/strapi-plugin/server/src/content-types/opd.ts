import { opdKinds } from '@kotacerdas/core/masterplan';
import * as is from './define/attribute';
import { contentType } from './define/content-type';
import { entry } from './define/item';

export const opd = contentType({
  singular: 'opd',
  plural: 'opds',
  displayName: 'Perangkat Daerah',
  listed: ['shortName', 'name', 'code', 'kind'],
  attributes: {
    shortName: is.required(is.shortText),
    name: is.required(is.shortText),
    code: is.required(is.code),
    kind: is.withDefault(is.choice('opd-kind', opdKinds), 'office'),
    nomenclatureCode: is.word,
    ...entry,
  },
});

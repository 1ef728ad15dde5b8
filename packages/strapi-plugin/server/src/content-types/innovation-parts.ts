import { innovationStages } from '@kotacerdas/core/inventory';
import * as is from './define/attribute';
import { contentType } from './define/content-type';
import { entry } from './define/item';
import { one } from './define/relation';

export const innovationStage = contentType({
  singular: 'innovation-stage',
  plural: 'innovation-stages',
  displayName: 'Inovasi – Tahap',
  title: 'stage',
  listed: ['innovation', 'stage', 'progress'],
  attributes: {
    stage: is.required(is.choice('stage', innovationStages)),
    progress: is.withDefault(is.percent, 0),
    innovation: one('innovation', 'stages'),
    fileLabel: is.shortText,
    fileUrl: is.link,
    note: is.longText,
    ...entry,
  },
});

export const innovationPartner = contentType({
  singular: 'innovation-partner',
  plural: 'innovation-partners',
  displayName: 'Inovasi – Mitra',
  listed: ['innovation', 'name', 'form'],
  attributes: {
    name: is.required(is.shortText),
    form: is.required(is.shortText),
    innovation: one('innovation', 'partners'),
    ...entry,
  },
});

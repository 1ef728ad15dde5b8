import { directions } from '@kotacerdas/core/masterplan';
import * as is from './define/attribute';
import { contentType } from './define/content-type';
import { entry } from './define/item';
import { inverse, one } from './define/relation';

/** An indicator; it belongs to exactly one of the four entries it can hang on. */
export const measure = contentType({
  singular: 'measure',
  plural: 'measures',
  displayName: 'Indikator',
  listed: ['name', 'unit', 'program', 'objective'],
  attributes: {
    name: is.required(is.shortText),
    unit: is.required(is.unit),
    direction: is.withDefault(is.choice('direction', directions), 'higher'),
    baselineYear: is.year,
    baselineValue: is.float,
    values: inverse('measure-value', 'measure'),
    program: one('program', 'indicators'),
    objective: one('objective', 'indicators'),
    rpjmdObjective: one('rpjmd-objective', 'indicators'),
    rpjmdProgram: one('rpjmd-program', 'indicators'),
    ...entry,
  },
});

/** What one year should bring, or brought. */
export const measureValue = contentType({
  singular: 'measure-value',
  plural: 'measure-values',
  displayName: 'Indikator – Target dan realisasi',
  title: 'year',
  listed: ['measure', 'kind', 'year', 'value'],
  attributes: {
    kind: is.required(is.choice('value-kind', ['target', 'realisation'])),
    year: is.required(is.year),
    value: is.required(is.float),
    measure: one('measure', 'values'),
    ...entry,
  },
});

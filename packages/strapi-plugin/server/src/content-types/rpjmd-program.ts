import * as is from './define/attribute';
import { contentType } from './define/content-type';
import { entry } from './define/item';
import { inverse, one } from './define/relation';

export const rpjmdProgram = contentType({
  singular: 'rpjmd-program',
  plural: 'rpjmd-programs',
  displayName: 'RPJMD – Program',
  listed: ['nomenclatureCode', 'name', 'opd'],
  attributes: {
    name: is.required(is.shortText),
    nomenclatureCode: is.required(is.word),
    objective: one('rpjmd-objective'),
    opd: one('opd'),
    indicators: inverse('measure', 'rpjmdProgram'),
    ceilings: inverse('rpjmd-ceiling', 'program'),
    ...entry,
  },
});

/** Pagu indikatif of one year. */
export const rpjmdCeiling = contentType({
  singular: 'rpjmd-ceiling',
  plural: 'rpjmd-ceilings',
  displayName: 'RPJMD – Pagu indikatif',
  title: 'year',
  listed: ['program', 'year', 'amount'],
  attributes: {
    year: is.required(is.year),
    amount: is.required(is.rupiah),
    program: one('rpjmd-program', 'ceilings'),
    ...entry,
  },
});

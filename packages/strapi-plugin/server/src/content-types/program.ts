import {
  beneficiaries,
  horizons,
  pillars,
  programStatuses,
  workKinds,
} from '@kotacerdas/core/masterplan';
import * as is from './define/attribute';
import { contentType } from './define/content-type';
import { classification, entry, review } from './define/item';
import { inverse, many, one } from './define/relation';
import { usg } from './problem';

export const program = contentType({
  singular: 'program',
  plural: 'programs',
  displayName: 'Rencana aksi',
  listed: ['code', 'name', 'leadOpd', 'implementationStatus'],
  attributes: {
    name: is.required(is.shortText),
    code: is.code,
    ...classification,
    objective: is.required(is.longText),
    activity: is.required(is.longText),
    output: is.required(is.longText),
    kind: is.required(is.choice('work-kind', workKinds)),
    leadOpd: one('opd'),
    supportingOpds: many('opd'),
    strategies: many('strategy'),
    needs: many('need'),
    innovations: many('innovation'),
    dependsOn: many('program'),
    rpjmdProgram: one('rpjmd-program'),
    nomenclatureCode: is.word,
    stakeholders: is.list,
    locations: is.list,
    periodFrom: is.required(is.year),
    periodTo: is.required(is.year),
    horizon: is.required(is.choice('horizon', horizons)),
    quickWin: is.yesNo,
    implementationStatus: is.withDefault(is.choice('program-status', programStatuses), 'planned'),
    indicators: inverse('measure', 'program'),
    budgets: inverse('budget-line', 'program'),
    progress: inverse('progress-entry', 'program'),
    risk: is.longText,
    ...usg,
    impactScale: is.scaleOfFive,
    effortScale: is.scaleOfFive,
    beneficiaries: is.choices('beneficiary', beneficiaries),
    pillars: is.choices('pillar', pillars),
    ...review,
    ...entry,
  },
});

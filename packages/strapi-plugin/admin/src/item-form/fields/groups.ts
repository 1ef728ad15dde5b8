import {
  igaForms,
  igaInitiators,
  igaTechnologies,
  innovationKinds,
  institutions,
  strategyKinds,
  workKinds,
} from '@kotacerdas/core/masterplan';
import { type FormType } from '../../item-types/form-types';
import type { FieldGroup } from './field-spec';
import * as is from './specs';

const problem: readonly FieldGroup[] = [
  {
    title: 'form.group.main',
    fields: [
      is.field('title', is.line, { isRequired: true }),
      is.dimension,
      is.subDimension,
      is.opd,
      is.field('description', is.text),
    ],
  },
  {
    title: 'form.group.background',
    fields: [
      is.field('cause', is.text),
      is.field('impact', is.text),
      ...['urgency', 'seriousness', 'growth'].map((column) =>
        is.field(column, is.scale, { path: ['usg', column] }),
      ),
    ],
  },
  {
    title: 'form.group.links',
    fields: [
      is.field(
        'rpjmdObjective',
        { kind: 'one', list: 'rpjmd-objectives' },
        { path: ['rpjmdObjectiveId'] },
      ),
      is.tags,
    ],
  },
];

const need: readonly FieldGroup[] = [
  {
    title: 'form.group.main',
    fields: [
      is.field('title', is.line, { isRequired: true }),
      is.field(
        'kind',
        { kind: 'choice', set: 'work-kind', values: workKinds },
        { isRequired: true },
      ),
      is.dimension,
      is.subDimension,
      is.opd,
      is.field('problems', { kind: 'several', list: 'problems' }, { path: ['problemIds'] }),
      is.field('description', is.text),
    ],
  },
  { title: 'form.group.links', fields: [is.tags] },
];

const innovation: readonly FieldGroup[] = [
  {
    title: 'form.group.main',
    fields: [
      is.field('shortName', is.line, { isRequired: true }),
      is.field('name', is.line, { isRequired: true }),
      is.field(
        'kind',
        { kind: 'choice', set: 'innovation-kind', values: innovationKinds },
        { isRequired: true },
      ),
      is.field('startYear', is.year, { isRequired: true }),
      is.dimension,
      is.subDimension,
      { ...is.opd, isRequired: false },
      is.field('needs', { kind: 'several', list: 'needs' }, { path: ['needIds'] }),
      is.field('description', is.text),
    ],
  },
  {
    title: 'form.group.proposer',
    fields: [
      is.field(
        'proposer',
        { kind: 'choice', set: 'proposer', values: ['opd', 'council'] },
        { isRequired: true, path: ['proposer', 'kind'] },
      ),
      is.field('proposerName', is.line, { path: ['proposer', 'name'] }),
      is.field(
        'proposerInstitution',
        { kind: 'choice', set: 'institution', values: institutions },
        { path: ['proposer', 'institution'] },
      ),
    ],
  },
  {
    title: 'form.group.benefit',
    fields: [
      ...is.texts('benefits', {
        benefitOrganiser: 'organiser',
        benefitGovernment: 'government',
        benefitPublic: 'public',
      }),
      is.field('uniqueness', is.text),
      ...is.texts('potential', {
        potentialExpansion: 'expansion',
        potentialImprovement: 'improvement',
        potentialReplication: 'replication',
      }),
    ],
  },
  {
    title: 'form.group.sustain',
    fields: [
      ...is.texts('sustainability', {
        sustainabilityRegulation: 'regulation',
        sustainabilityInstitution: 'institution',
        sustainabilityResources: 'resources',
        sustainabilityBusinessModel: 'businessModel',
      }),
      is.field('riskAnalysis', is.text),
      is.field('resourceBudget', is.rupiah, { path: ['resources', 'budget'] }),
      ...is.texts('resources', { resourcePeople: 'people', resourceFacilities: 'facilities' }),
    ],
  },
  {
    title: 'form.group.stages',
    hint: 'form.group.stages.hint',
    fields: [],
    part: 'stages',
  },
  { title: 'form.group.partners', fields: [], part: 'partners' },
  {
    title: 'form.group.links',
    fields: [
      is.field('problems', { kind: 'several', list: 'problems' }, { path: ['problemIds'] }),
      is.tags,
    ],
  },
  {
    title: 'form.group.iga',
    hint: 'form.group.iga.hint',
    fields: [
      ...(
        [
          ['igaInitiator', 'initiator', 'initiator', igaInitiators],
          ['igaTechnology', 'technology', 'technology', igaTechnologies],
          ['igaForm', 'form', 'iga-form', igaForms],
        ] as const
      ).map(([column, name, set, values]) =>
        is.field(column, { kind: 'choice', set, values }, { path: ['iga', name] }),
      ),
      is.field('igaAffairs', is.lines, { path: ['iga', 'affairs'] }),
      is.field('igaTrialOn', is.day, { path: ['iga', 'trialOn'] }),
      is.field('igaImplementedOn', is.day, { path: ['iga', 'implementedOn'] }),
      ...is.texts('iga', {
        igaDesign: 'design',
        igaPurpose: 'purpose',
        igaBenefit: 'benefit',
        igaResult: 'result',
      }),
    ],
  },
  {
    title: 'form.group.kipp',
    fields: is.texts('kipp', {
      kippSummary: 'summary',
      kippBackground: 'background',
      kippNovelty: 'novelty',
      kippImplementation: 'implementation',
      kippSignificance: 'significance',
      kippAdaptability: 'adaptability',
      kippResources: 'resources',
      kippSustainability: 'sustainability',
    }),
  },
];

const strategy: readonly FieldGroup[] = [
  {
    title: 'form.group.main',
    fields: [
      is.field('statement', is.text, { isRequired: true }),
      is.field(
        'factors',
        { kind: 'several', list: 'factors' },
        { isRequired: true, path: ['factorCodes'] },
      ),
      is.field(
        'kind',
        { kind: 'choice', set: 'strategy-kind', values: strategyKinds },
        { isRequired: true },
      ),
      is.dimension,
      is.subDimension,
    ],
  },
  {
    title: 'form.group.links',
    fields: [
      is.field('swot', { kind: 'one', list: 'analyses' }, { isRequired: true, path: ['swotId'] }),
      is.tags,
    ],
  },
];

/** The fields of each kind, the few that are needed first. */
export const groupsOf: Readonly<Record<FormType, readonly FieldGroup[]>> = {
  problem,
  need,
  innovation,
  strategy,
};

export { directions, fundingSources, horizons, programStatuses } from '../action-plan/choices.js';

/**
 * The closed sets of a plan, in the order people are offered them. Schema, storage and forms are made from
 * these, so that a choice can't exist in one and lack in another. Messages name them.
 */
export const itemStates = ['draft', 'submitted', 'returned', 'approved', 'locked'] as const;

export const opdKinds = [
  'secretariat',
  'council-secretariat',
  'inspectorate',
  'office',
  'agency',
  'hospital',
  'unit',
  'district',
] as const;

/** What a need or a programme is made of. */
export const workKinds = [
  'policy',
  'institution',
  'infrastructure',
  'application',
  'literacy',
] as const;

export const innovationKinds = [
  'program',
  'product',
  'method',
  'conceptual',
  'technology',
] as const;

/** Whom a proposer in the council comes from. */
export const institutions = [
  'university',
  'business',
  'community',
  'media',
  'government',
  'individual',
] as const;

export const igaInitiators = [
  'head-of-region',
  'parliament-member',
  'opd',
  'civil-servant',
  'community',
] as const;

export const igaTechnologies = ['digital', 'non-digital'] as const;

export const igaForms = ['governance', 'public-service', 'other'] as const;

export const fiscalCategories = ['very-low', 'low', 'medium', 'high', 'very-high'] as const;

export const factorKinds = ['strength', 'weakness', 'opportunity', 'threat'] as const;

export const strategyKinds = ['SO', 'ST', 'WO', 'WT'] as const;

export const beneficiaries = ['residents', 'visitors', 'businesses'] as const;

export const pillars = ['social', 'economic', 'environmental'] as const;

export { directions, fundingSources, horizons, programStatuses } from '../action-plan/choices.js';

// The closed sets of a plan, in the order people are offered them. Schema, storage and forms are made from
// these, so that a choice can't exist in one and lack in another. Messages name them.

/**
 * Where an item stands between its author and approval: draft, submitted, returned to its author, approved,
 * locked.
 *
 * @example
 * itemStates; // ['draft', 'submitted', 'returned', 'approved', 'locked']
 */
export const itemStates = ['draft', 'submitted', 'returned', 'approved', 'locked'] as const;

/**
 * Kinds of OPD: *sekretariat daerah*, *sekretariat DPRD*, *inspektorat*, *dinas*, *badan*, *rumah sakit daerah*,
 * *unit* and *kecamatan*.
 *
 * @example
 * opdKinds.includes('office'); // true: a dinas
 */
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

/**
 * What a need or a programme is made of: *kebijakan*, *kelembagaan*, *infrastruktur*, *aplikasi*, *literasi*.
 *
 * @example
 * workKinds[0]; // 'policy'
 */
export const workKinds = [
  'policy',
  'institution',
  'infrastructure',
  'application',
  'literacy',
] as const;

/**
 * Kinds of innovation: *program*, *produk*, *metode*, *konseptual*, *teknologi*.
 *
 * @example
 * innovationKinds.length; // 5
 */
export const innovationKinds = [
  'program',
  'product',
  'method',
  'conceptual',
  'technology',
] as const;

/**
 * Whom a proposer in the council comes from; a proposal of an OPD needs none.
 *
 * @example
 * institutions[0]; // 'university'
 */
export const institutions = [
  'university',
  'business',
  'community',
  'media',
  'government',
  'individual',
] as const;

/**
 * Who began an innovation, as the inventory of the Innovative Government Award (IGA) asks: head of region,
 * member of the regional parliament, OPD, civil servant or community.
 *
 * @example
 * igaInitiators.includes('civil-servant'); // true
 */
export const igaInitiators = [
  'head-of-region',
  'parliament-member',
  'opd',
  'civil-servant',
  'community',
] as const;

/**
 * Whether an innovation is digital, as the IGA inventory asks.
 *
 * @example
 * igaTechnologies; // ['digital', 'non-digital']
 */
export const igaTechnologies = ['digital', 'non-digital'] as const;

/**
 * The form of an innovation, as the IGA inventory asks: *tata kelola*, *pelayanan publik* or another.
 *
 * @example
 * igaForms; // ['governance', 'public-service', 'other']
 */
export const igaForms = ['governance', 'public-service', 'other'] as const;

/**
 * Categories of a region's fiscal capacity, from *sangat rendah* to *sangat tinggi*. The minister of finance
 * publishes them; a plan names the regulation beside the category, and nothing here computes one.
 *
 * @example
 * fiscalCategories.at(-1); // 'very-high'
 */
export const fiscalCategories = ['very-low', 'low', 'medium', 'high', 'very-high'] as const;

/**
 * The four tables of a SWOT analysis, in the order of its name. The first two are internal, the others external.
 *
 * @example
 * factorKinds; // ['strength', 'weakness', 'opportunity', 'threat']
 */
export const factorKinds = ['strength', 'weakness', 'opportunity', 'threat'] as const;

/**
 * The cells of the TOWS matrix: a strategy of kind `WO` works on a weakness to use an opportunity.
 *
 * @example
 * strategyKinds; // ['SO', 'ST', 'WO', 'WT']
 */
export const strategyKinds = ['SO', 'ST', 'WO', 'WT'] as const;

/**
 * Whom a programme is good for: *penduduk*, *pengunjung*, *bisnis*. A programme may name several or none.
 *
 * @example
 * beneficiaries; // ['residents', 'visitors', 'businesses']
 */
export const beneficiaries = ['residents', 'visitors', 'businesses'] as const;

/**
 * Pillars of sustainability that a programme serves. A programme may name several or none.
 *
 * @example
 * pillars; // ['social', 'economic', 'environmental']
 */
export const pillars = ['social', 'economic', 'environmental'] as const;

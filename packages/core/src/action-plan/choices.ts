/**
 * How long a programme takes, in the order of the roadmap: *jangka pendek* (a year), *menengah* (five years)
 * and *panjang* (ten). The years are data of their own, {@link defaultHorizons}.
 *
 * @example
 * horizons; // ['short', 'medium', 'long']
 */
export const horizons = ['short', 'medium', 'long'] as const;

/**
 * One of the three {@link horizons}.
 *
 * @example
 * const horizon: Horizon = 'medium';
 */
export type Horizon = (typeof horizons)[number];

/**
 * Where a programme stands, from plan to end; `postponed` and `cancelled` are ends too, for now or for good.
 *
 * @example
 * programStatuses.length; // 5
 */
export const programStatuses = [
  'planned',
  'running',
  'finished',
  'postponed',
  'cancelled',
] as const;

/**
 * One of the {@link programStatuses}.
 *
 * @example
 * const status: ProgramStatus = 'running';
 */
export type ProgramStatus = (typeof programStatuses)[number];

/**
 * Where money comes from: APBD of the kabupaten/kota, APBD of the province, APBN with DAK, CSR, KPBU or
 * private, grants (hibah), and the community (masyarakat).
 *
 * @example
 * fundingSources[0]; // 'apbd-kabupaten-kota'
 */
export const fundingSources = [
  'apbd-kabupaten-kota',
  'apbd-provinsi',
  'apbn',
  'csr',
  'kpbu',
  'hibah',
  'masyarakat',
] as const;

/**
 * One of the {@link fundingSources}.
 *
 * @example
 * const source: FundingSource = 'hibah';
 */
export type FundingSource = (typeof fundingSources)[number];

/**
 * Whether more or less of what is measured is better.
 *
 * @example
 * directions; // ['higher', 'lower']
 */
export const directions = ['higher', 'lower'] as const;

/**
 * One of the two {@link directions}.
 *
 * @example
 * const direction: Direction = 'lower'; // poverty, waiting time, stunting
 */
export type Direction = (typeof directions)[number];

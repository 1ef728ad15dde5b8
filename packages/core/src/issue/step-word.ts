/**
 * What the first place of a next step can be called where neither the plan nor its framework names it: the whole
 * region, a side of a SWOT table, a horizon, a figure of the region. Its texts per language stand in `locale`.
 *
 * @example
 * stepWords.includes('population'); // true
 */
export const stepWords = [
  'region',
  'strength',
  'weakness',
  'opportunity',
  'threat',
  'short',
  'medium',
  'long',
  'area',
  'population',
  'districts',
  'villages',
  'gross-regional-product',
  'government-index',
  'fiscal-capacity',
] as const;

/**
 * One of {@link stepWords}.
 *
 * @example
 * const word: StepWord = 'threat';
 */
export type StepWord = (typeof stepWords)[number];

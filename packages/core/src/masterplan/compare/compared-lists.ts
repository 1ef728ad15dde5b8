/**
 * The lists of a plan that are compared item by item.
 *
 * @example
 * comparedLists[0]; // 'opds'
 */
export const comparedLists = [
  'opds',
  'missions',
  'problems',
  'needs',
  'innovations',
  'readiness',
  'swot',
  'strategies',
  'programs',
  'evaluations',
] as const;

/**
 * One of {@link comparedLists}.
 *
 * @example
 * const list: ComparedList = 'problems';
 */
export type ComparedList = (typeof comparedLists)[number];

/**
 * What a section of a book can be filled with that is about the whole plan.
 *
 * @example
 * planContents.includes('background'); // true
 */
export const planContents = [
  'background',
  'legal-basis',
  'methodology',
  'participants',
  'region-profile',
  'region-indices',
  'rpjmd-direction',
  'rpjmd-programs',
  'strategic-issues',
  'problems-overview',
  'problem-priorities',
  'readiness-score',
  'readiness-elements',
  'readiness-disagreement',
  'readiness-change',
  'gap-overview',
  'gap-indicators',
  'inventory-gaps',
  'swot-method',
  'swot-analyses',
  'tows',
  'vision-and-missions',
  'objectives',
  'innovations-overview',
  'council-proposals',
  'chains',
  'department-contributions',
  'attendance',
  'strategies-overview',
  'action-plan-overview',
  'roadmap-horizons',
  'quick-wins',
  'institutions',
  'funding',
  'progress',
  'evaluations',
  'summary-of-the-plan',
] as const;

/**
 * What a section can be filled with that is about one dimension.
 *
 * @example
 * dimensionContents.includes('programs-of-dimension'); // true
 */
export const dimensionContents = [
  'problems-and-needs-of-dimension',
  'innovations-of-dimension',
  'strategies-of-dimension',
  'programs-of-dimension',
  'roadmap-of-dimension',
  'page-of-dimension',
] as const;

/**
 * What a section of a book can be filled with that is about the whole plan.
 *
 * @example
 * const content: PlanContent = 'background';
 */
export type PlanContent = (typeof planContents)[number];

/**
 * What a section can be filled with that is about one dimension.
 *
 * @example
 * const content: DimensionContent = 'programs-of-dimension';
 */
export type DimensionContent = (typeof dimensionContents)[number];

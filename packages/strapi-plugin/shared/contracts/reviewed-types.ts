/** The content types that pass through approval, in the order of the method. */
export const reviewedTypes = [
  'problem',
  'need',
  'innovation',
  'readiness-assessment',
  'swot-analysis',
  'strategy',
  'program',
  'evaluation',
] as const;

export type ReviewedType = (typeof reviewedTypes)[number];

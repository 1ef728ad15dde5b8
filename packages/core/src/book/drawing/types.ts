/**
 * What a figure shows. Widgets draw it, on a screen and for a book alike; core only says which drawing of which part
 * of the plan is meant.
 *
 * @example
 * const drawing: Drawing = { name: 'swot-quadrant', swotId: 'sw-region' };
 */
export type Drawing =
  | { readonly name: 'readiness-radar'; readonly assessmentId: string }
  | { readonly name: 'gap-chart'; readonly assessmentId: string }
  | { readonly name: 'swot-quadrant'; readonly swotId: string }
  | { readonly name: 'roadmap'; readonly dimensionId: string | null };

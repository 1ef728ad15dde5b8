/** Which figure of readiness: of the region, or of a part of the instrument by its id. */
export type ReadinessPart =
  | { readonly kind: 'whole' }
  | { readonly kind: 'element' | 'sub-element' | 'indicator'; readonly id: string };

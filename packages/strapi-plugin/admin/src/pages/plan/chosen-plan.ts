/**
 * Of the plans that there are, the one that the address names; without a name the first, `undefined` where there is no
 * such plan, or none at all.
 */
export function chosenPlan<Plan extends { readonly documentId: string }>(
  plans: readonly Plan[],
  named: string | null,
): Plan | undefined {
  return named === null ? plans[0] : plans.find(({ documentId }) => documentId === named);
}

/**
 * Of the plans that there are, the one that the address names; without a name the one that was looked at last, or the
 * first. `undefined` where there is no plan of the name, or none at all.
 */
export function chosenPlan<Plan extends { readonly documentId: string }>(
  plans: readonly Plan[],
  named: string | null,
  last: string | null,
): Plan | undefined {
  const find = (wanted: string | null) => plans.find(({ documentId }) => documentId === wanted);
  return named === null ? (find(last) ?? plans[0]) : find(named);
}

/** Assessments by the day that they stand for, the latest first. */
export function latestFirst<Assessment extends { readonly assessedOn: string }>(
  assessments: readonly Assessment[],
): Assessment[] {
  return [...assessments].sort((one, other) => (one.assessedOn < other.assessedOn ? 1 : -1));
}

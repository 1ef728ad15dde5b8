import { isEditable, type ItemState } from '@kotacerdas/core/masterplan';

interface Dated {
  readonly state: ItemState;
  /** `2027-06-30` */
  readonly assessedOn: string;
}

/** The assessments that wait for answers: open ones of the newest period; nobody goes back to one that was left open. */
export function dueAssessments<Assessment extends Dated>(
  assessments: readonly Assessment[],
): Assessment[] {
  return assessments.filter(
    ({ assessedOn, state }) =>
      isEditable(state) && assessments.every((other) => other.assessedOn <= assessedOn),
  );
}

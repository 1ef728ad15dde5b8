import { openLevels, type ApprovalAct } from '@kotacerdas/core/masterplan';
import type { ReviewedType, ReviewItem } from '../../../shared/contracts/approval';
import type { LocatedIssue } from '../../../shared/contracts/plan';
import { countKinds } from './count-kinds';

/** One thing to be known before an act is done. */
export type Question =
  /** How many of each kind it is done to, where that can't simply be taken back. */
  | { about: 'kinds'; kinds: readonly { type: ReviewedType; count: number }[] }
  | { about: 'faults'; faults: readonly LocatedIssue[] }
  /** Assessments that it leaves without some of their final levels. */
  | { about: 'levels'; assessments: readonly { label: string; open: number }[] };

/**
 * All that is asked before an act is done; nothing of what needn't be asked. A lock is taken back with a reason only,
 * many are approved by one click, faults are named to who submits them, and levels that stay open to who lets them.
 */
export function questionsOf(
  act: ApprovalAct,
  items: readonly Pick<ReviewItem, 'type' | 'label' | 'levels'>[],
  faults: readonly LocatedIssue[],
): readonly Question[] {
  const questions: Question[] = [];
  if (act === 'lock' || (act === 'approve' && items.length > 1)) {
    questions.push({ about: 'kinds', kinds: countKinds(items) });
  }
  if (act === 'submit' && faults.length > 0) questions.push({ about: 'faults', faults });
  const assessments = items.flatMap(({ label, levels }) => {
    const open = levels === null ? 0 : openLevels(act, levels);
    return open > 0 ? [{ label, open }] : [];
  });
  if (assessments.length > 0) questions.push({ about: 'levels', assessments });
  return questions;
}

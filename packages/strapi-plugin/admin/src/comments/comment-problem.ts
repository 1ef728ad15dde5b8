import { longestReason } from '@kotacerdas/core/masterplan';

/** What keeps a comment from being sent. */
export function commentProblem(comment: string): 'empty' | 'too-long' | null {
  const { length } = comment.trim();
  if (length === 0) return 'empty';
  return length > longestReason ? 'too-long' : null;
}

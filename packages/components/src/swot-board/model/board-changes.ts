import type { SingleChange, SwotScope } from '@kotacerdas/core/masterplan';
import type { Board } from './board.js';
import { factorChanges } from './factor-changes.js';

/** What leads the plan from one board to another; nothing where only typing differs. */
export function boardChanges(
  from: Board,
  to: Board,
  scope: SwotScope,
  updatedAt: string,
): SingleChange[] {
  if (from.id !== null && from.id === to.id) return factorChanges(to.id, from.factors, to.factors);
  const changes: SingleChange[] = [];
  if (from.id !== null) changes.push({ kind: 'remove', list: 'swot', id: from.id, unlink: true });
  if (to.id !== null) {
    const { factors, id } = to;
    const item = { id, scope, state: 'draft' as const, updatedAt, factors };
    changes.push({ kind: 'add', list: 'swot', item });
  }
  return changes;
}

import type { ImportChoice } from '@kotacerdas/core/exchange';
import type { ImportItem } from '../../../../shared/contracts/imports';

/** Whether nothing about an item waits for the officer any more: what is refused can only be left out. */
export function isDecided(
  { conflicts, status }: Pick<ImportItem, 'conflicts' | 'status'>,
  choice: ImportChoice | undefined,
): boolean {
  if (status === 'refused') return choice === 'keep';
  if (status !== 'conflicting') return true;
  if (choice === undefined) return false;
  return typeof choice === 'string' || conflicts.every(({ id }) => choice[id] !== undefined);
}

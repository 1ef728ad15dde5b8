import { nextRow } from '../../base/virtual/next-row.js';
import type { ProgramContext } from '../program-context.js';
import type { Picking } from './picking.js';

/** How far a page key goes. */
const page = 8;

/** Arrows open the list and move in it, Enter chooses, Escape closes it; other keys are typed. */
export function pickKeys(
  { picks }: Pick<ProgramContext, 'picks'>,
  { key, matching, pick }: Picking,
  event: KeyboardEvent,
): void {
  const isOpen = picks.open === key;
  if (event.key === 'Escape' && isOpen) {
    event.preventDefault();
    event.stopPropagation();
    picks.close();
    return;
  }
  if (event.key === 'Enter') {
    event.preventDefault();
    const choice = isOpen ? matching[picks.active] : undefined;
    if (choice !== undefined) pick(choice);
    return;
  }
  // In a field of text these move between letters.
  if (event.key === 'Home' || event.key === 'End') return;
  if (!isOpen) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    picks.show(key);
    return;
  }
  const target = nextRow(event.key, picks.active, { count: matching.length, page });
  if (target === null) return;
  event.preventDefault();
  picks.move(target, matching.length);
}

import type { DirectionEntry } from '../../../../../shared/contracts/direction';

/**
 * The entry of a statement that the document gives no id: both lists are in the order of creation. While one of them is
 * newer than the other, the place alone could be that of another entry; then none is offered.
 */
export function entryAt(
  entries: readonly DirectionEntry[],
  at: number,
  statement: string,
): DirectionEntry | undefined {
  const entry = entries[at];
  return entry?.value['statement'] === statement ? entry : undefined;
}

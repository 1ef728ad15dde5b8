import type { DirectionEntry } from '../../../../../shared/contracts/direction';

/** Whether an entry is a target of this indicator, and not what was reached. */
export function isTargetOf(
  { documentId }: Pick<DirectionEntry, 'documentId'>,
  { value }: Pick<DirectionEntry, 'value'>,
): boolean {
  return value['kind'] === 'target' && value['measure'] === documentId;
}

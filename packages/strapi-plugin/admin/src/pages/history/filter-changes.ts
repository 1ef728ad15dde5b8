import type { ChangeAct, ChangeItem } from '../../../../shared/contracts/history';

/** Which changes are shown; `null` leaves out nothing. */
export interface HistoryFilter {
  act: ChangeAct | null;
  type: string | null;
}

export function filterChanges<Change extends Pick<ChangeItem, 'act' | 'type'>>(
  changes: readonly Change[],
  { act, type }: HistoryFilter,
): Change[] {
  return changes.filter(
    (change) => (act === null || change.act === act) && (type === null || change.type === type),
  );
}

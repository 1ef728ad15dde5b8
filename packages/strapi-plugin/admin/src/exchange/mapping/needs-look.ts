import type { ImportSheet } from '../../../../shared/contracts/imports';
import { openUnits } from './open-units';
import { trustsMemory } from './trusts-memory';

/** What is recognised with less is worth a look. */
export const sureFrom = 0.8;

/** Whether a person should look at what a sheet was taken for. */
export function needsLook(sheet: ImportSheet): boolean {
  const { columns, missing, own, remembered, topic } = sheet;
  if (own) return false;
  if (topic === null || missing.length > 0 || openUnits(sheet, undefined) > 0) return true;
  const isSure = [sheet, ...columns.filter(({ key }) => key !== null)].every(
    ({ confidence }) => confidence >= sureFrom,
  );
  return !remembered || !isSure || columns.some(trustsMemory);
}

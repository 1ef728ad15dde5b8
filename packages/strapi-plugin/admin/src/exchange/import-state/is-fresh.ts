import type { ImportState } from './import-state';

/** Whether the server has looked at all that was chosen. */
export function isFresh({
  check,
  checkedVersion,
  version,
}: Pick<ImportState, 'check' | 'checkedVersion' | 'version'>): boolean {
  return check !== null && checkedVersion === version;
}

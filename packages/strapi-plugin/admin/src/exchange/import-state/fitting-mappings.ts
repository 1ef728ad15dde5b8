import type { ImportSheet } from '../../../../shared/contracts/imports';
import { headersOf } from './headers-of';
import type { ImportState } from './import-state';

/** Mappings but for those of sheets that have other columns now: another file may call its sheet the same. */
export function fittingMappings(
  { headers, mappings }: Pick<ImportState, 'headers' | 'mappings'>,
  sheets: readonly ImportSheet[],
): ImportState['mappings'] {
  const now = new Map(
    sheets.filter(({ own }) => !own).map((sheet) => [sheet.name, headersOf(sheet)]),
  );
  return Object.fromEntries(
    Object.entries(mappings).filter(([sheet]) => {
      const found = now.get(sheet);
      return found === undefined || found === headers[sheet];
    }),
  );
}

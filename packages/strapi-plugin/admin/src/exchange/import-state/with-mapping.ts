import type { Mapping } from '@kotacerdas/core/exchange';
import { headersOf } from './headers-of';
import type { ImportState } from './import-state';
import { withoutSheet } from './without-sheet';

/** A sheet is taken for something else; which columns it had then is kept with it. */
export function withMapping(state: ImportState, sheet: string, mapping: Mapping): ImportState {
  const shown = state.check?.sheets.find(({ name }) => name === sheet);
  return {
    ...withoutSheet(state, sheet),
    mappings: { ...state.mappings, [sheet]: mapping },
    headers: shown === undefined ? state.headers : { ...state.headers, [sheet]: headersOf(shown) },
  };
}

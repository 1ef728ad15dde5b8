import type { Mapping } from '@kotacerdas/core/exchange';
import type { ImportSheet } from '../../../../shared/contracts/imports';

/** What a sheet is taken for, as it was recognised where nothing was chosen. */
export const mappingOf = (sheet: ImportSheet, before: Mapping | undefined): Mapping =>
  before ?? { topic: sheet.topic, columns: [] };

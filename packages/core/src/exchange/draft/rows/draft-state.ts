import { isRecord } from '../../../masterplan/compare/is-record.js';
import type { Framework } from '../../../framework/types.js';
import type { Locale } from '../../../locale/locale.js';
import type { Masterplan } from '../../../masterplan/types.js';
import type { DateSystem } from '../../grammar/serial-day.js';
import type { WorkbookBase } from '../../workbook/base/base-document.js';
import type { ImportAnswers } from '../types.js';
import type { GrowingContext } from './growing-context.js';
import type { NewId } from './new-ids.js';

/** What is known while the sheets of a file are read one after the other. */
export interface DraftState {
  readonly plan: Masterplan;
  readonly base: WorkbookBase | null;
  readonly framework: Framework;
  readonly lang: Locale;
  readonly dates: DateSystem;
  readonly answers: ImportAnswers;
  readonly newId: NewId;
  /** Called for each row. */
  readonly tick: () => void;
  readonly context: GrowingContext;
  readonly takenIds: Set<string>;
  /** Codes of items, by the kind that they are of. */
  readonly takenCodes: Set<string>;
  /** The code that was made last, by kind and dimension. */
  readonly lastCodes: Map<string, string>;
  /** What new entries got, by sheet and row: a sheet that is read again gives the same. */
  readonly given: Map<string, { readonly id: string | null; readonly code: string | null }>;
}

/** All ids and codes that something in a document has. */
export function collectNames(value: unknown, ids: Set<string>, codes: Set<string>): void {
  if (Array.isArray(value)) {
    for (const entry of value) collectNames(entry, ids, codes);
  } else if (isRecord(value)) {
    if (typeof value['id'] === 'string') ids.add(value['id']);
    if (typeof value['code'] === 'string') codes.add(value['code']);
    for (const field of Object.values(value)) collectNames(field, ids, codes);
  }
}

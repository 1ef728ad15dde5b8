import type { Locale } from '../../../locale/locale.js';
import type { DecimalSign } from '../../grammar/read-decimals.js';
import type { DateSystem } from '../../grammar/serial-day.js';
import type { ColumnInUnit } from './column-in-unit.js';

/** What reading a cell needs to know of its workbook and its reader. */
export interface ReadCellOptions {
  /** In which language choices are suggested. */
  readonly lang: Locale;
  /** How the workbook counts days. */
  readonly dates: DateSystem;
  /** How numbers are written that are texts, where somebody said so. */
  readonly sign?: DecimalSign | undefined;
  /** What the sheet or somebody says of the column; without it, numbers are what they are. */
  readonly unit?: ColumnInUnit | undefined;
}

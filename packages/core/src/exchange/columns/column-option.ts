import type { LocalisedText } from '../../framework/types.js';

/**
 * One of the values that a cell may have, and how people find it: by its label, its code or its name.
 *
 * @example
 * const option: ColumnOption = {
 *   value: 'p-1',
 *   code: 'P-01',
 *   label: { id: 'P-01 Antrean izin', en: 'P-01 Antrean izin' },
 * };
 */
export interface ColumnOption {
  readonly value: string | number | boolean;
  /** What a cell shows; no two options of a column show the same. */
  readonly label: LocalisedText;
  /** What an entry of the plan is cited by. */
  readonly code?: string | undefined;
  /** How it is called besides. */
  readonly name?: string | undefined;
  /** What people write instead; what several options are called, a person is asked about. */
  readonly aliases?: readonly string[] | undefined;
}

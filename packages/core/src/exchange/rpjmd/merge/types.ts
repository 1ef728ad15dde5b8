import type { FieldChange } from '../../../masterplan/compare/types.js';
import type { RpjmdInput } from '../types.js';

/**
 * An entry of an RPJMD by its code; of programmes, several OPDs may carry one code.
 *
 * @example
 * const ref: RpjmdRef = { id: 'rpjmd-mission-1', code: '1', name: 'Tata kelola' };
 */
export interface RpjmdRef {
  readonly id: string;
  readonly code: string;
  /** Its statement, or the name of a programme. */
  readonly name: string;
}

/**
 * What becomes of the entries of one list. `missing` stand in the plan and not in the file: they stay.
 *
 * @example
 * const changes: RpjmdListChanges = { added: [], changed: [], unchanged: [], missing: [] };
 */
export interface RpjmdListChanges {
  readonly added: readonly RpjmdRef[];
  readonly changed: readonly (RpjmdRef & { readonly fields: readonly FieldChange[] })[];
  readonly unchanged: readonly RpjmdRef[];
  readonly missing: readonly RpjmdRef[];
}

/**
 * The RPJMD that comes of a plan's and a file's, with what that changes.
 *
 * @example
 * const isSame = ({ changes, whole }: RpjmdMerge) =>
 *   whole.length === 0 && changes.programs.added.length === 0;
 */
export interface RpjmdMerge {
  readonly rpjmd: RpjmdInput;
  /** Of title, legal basis, period, vision and strategic issues. */
  readonly whole: readonly FieldChange[];
  readonly changes: Readonly<
    Record<'missions' | 'goals' | 'objectives' | 'programs', RpjmdListChanges>
  >;
}

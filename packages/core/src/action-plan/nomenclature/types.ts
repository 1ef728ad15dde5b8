import type { Issue } from '../../issue/issue.js';

/**
 * The levels of a nomenclature, from programme to *subkegiatan*.
 *
 * @example
 * const level: NomenclatureLevel = 'activity';
 */
export type NomenclatureLevel = 'program' | 'activity' | 'sub-activity';

/**
 * A nomenclature code taken apart.
 *
 * @example
 * const code: NomenclatureCode = {
 *   level: 'activity',
 *   affair: '2',
 *   field: '16',
 *   program: '03',
 *   authority: '2',
 *   activity: '02',
 *   subActivity: null,
 *   generic: false,
 * };
 */
export interface NomenclatureCode {
  readonly level: NomenclatureLevel;
  /** *Urusan*: one digit or `X`. */
  readonly affair: string;
  /** *Bidang urusan* within it: two digits or `XX`. */
  readonly field: string;
  readonly program: string;
  /** `1` for activities of a province, `2` of a kabupaten/kota; `null` for a programme. */
  readonly authority: '1' | '2' | null;
  readonly activity: string | null;
  /** Four digits; two in older nomenclatures. */
  readonly subActivity: string | null;
  /** Whether the OPD's bidang urusan has to be filled in. */
  readonly generic: boolean;
}

/**
 * A code that was read, or what was expected.
 *
 * @example
 * const result: NomenclatureResult = { ok: false, issues: [] };
 */
export type NomenclatureResult =
  | {
      readonly ok: true;
      readonly code: NomenclatureCode;
      /** The code without spaces around it. */
      readonly text: string;
      /** Spaces around it, an older number of digits: what was read, but not as it should be. */
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * An OPD's code taken apart.
 *
 * @example
 * const code: OpdCode = { fields: ['5.01', '5.05'], order: '01', unit: '0000' };
 */
export interface OpdCode {
  /** Its bidang urusan, the main one first; one to three, none in a code of zeros. */
  readonly fields: readonly string[];
  /** Its number among the OPDs with the same bidang urusan. */
  readonly order: string;
  /** `0000` for the OPD itself, else a unit below it. */
  readonly unit: string;
}

/**
 * An OPD's code that was read, or what was expected.
 *
 * @example
 * const result: OpdCodeResult = { ok: false, issues: [] };
 */
export type OpdCodeResult =
  | {
      readonly ok: true;
      readonly code: OpdCode;
      /** The code without spaces around it. */
      readonly text: string;
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

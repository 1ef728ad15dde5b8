/**
 * What a sheet says about the unit of a column: units that it names, as `million`, and what it says of amounts without
 * naming one, as `rp`. Each once, in the order of the alphabet. Two sheets that say the same have the same signs,
 * wherever a title has the year or a blank more.
 *
 * @example
 * const signs: UnitSigns = { header: [], around: ['thousand'] }; // a title: (dalam ribuan rupiah)
 */
export interface UnitSigns {
  /** By the header of the column, and what stands below it in a row of units. */
  readonly header: readonly string[];
  /** By texts around the table. */
  readonly around: readonly string[];
}

import type { Framework } from '../../framework/types.js';
import type { Locale } from '../../locale/locale.js';

/**
 * An official inventory of innovations: the *Innovative Government Award* of Kemendagri, and the *Kompetisi Inovasi
 * Pelayanan Publik* of KemenPANRB.
 *
 * @example
 * const inventory: InventoryId = 'iga';
 */
export type InventoryId = 'iga' | 'kipp';

/**
 * What inventories are written with.
 *
 * @example
 * const options: InventoryOptions = { framework: kominfo2021, lang: 'id' };
 */
export interface InventoryOptions {
  readonly framework: Framework;
  /** Indonesian unless given. */
  readonly lang?: Locale | undefined;
}

/**
 * A field of an inventory as it is to be filled in.
 *
 * @example
 * const field: InventoryField = {
 *   id: 'result',
 *   title: 'Hasil inovasi',
 *   value: 'Izin terbit dalam satu hari.',
 *   words: 5,
 *   missing: null,
 *   note: null,
 * };
 */
export interface InventoryField {
  readonly id: string;
  /** As the inventory calls it. */
  readonly title: string;
  /** Empty where nothing is written; also a text of a wrong length stands here. */
  readonly value: string;
  /** Of a text, how many words it has. */
  readonly words: number | null;
  /** What is wanting, in a sentence; `null` where nothing is. */
  readonly missing: string | null;
  /** What to know of the value: that which stage it is, or where it was found, is our own proposal. */
  readonly note: string | null;
}

/**
 * An innovation as an inventory asks for it.
 *
 * @example
 * const isReady = ({ missing }: InventoryRow) => missing.length === 0;
 */
export interface InventoryRow {
  readonly innovationId: string;
  readonly code: string;
  readonly name: string;
  /** The OPD that owns it; `null` for a proposal that none has taken up. */
  readonly opd: string | null;
  readonly dimension: string;
  /** In the order in which the inventory asks. */
  readonly fields: readonly InventoryField[];
  /** Everything that is wanting, each with the name of its field. */
  readonly missing: readonly string[];
}

/**
 * An inventory as a table.
 *
 * @example
 * const table: InventoryTable = { header: ['Kode', 'Nama inovasi'], rows: [['I-GOV-01', 'Izin']] };
 */
export interface InventoryTable {
  readonly header: readonly string[];
  /** As many cells a row as the header has. */
  readonly rows: readonly (readonly string[])[];
}

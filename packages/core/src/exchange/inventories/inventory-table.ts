import type { LocalisedText } from '../../framework/types.js';
import { igaRequirements } from '../../inventory/official/iga-requirements.js';
import { kippRequirements } from '../../inventory/official/kipp-requirements.js';
import { translateTerm } from '../../locale/translate-term.js';
import type { Masterplan } from '../../masterplan/types.js';
import { inventoryRows } from './inventory-rows.js';
import type { InventoryId, InventoryOptions, InventoryTable } from './types.js';

const titles = {
  code: { id: 'Kode', en: 'Code' },
  name: { id: 'Nama inovasi', en: 'Name of the innovation' },
  opd: { id: 'Perangkat daerah', en: 'Department' },
  missing: { id: 'Yang masih kurang', en: 'Still missing' },
} as const satisfies Record<string, LocalisedText>;

/**
 * An official inventory as header and rows, one innovation a row: its code, name and OPD, then the fields in the order
 * in which they are asked, last what is still missing. Cells are plain texts: whoever writes them to a file escapes
 * them, as `inventoryCsv` does. Without innovations there is only the header.
 *
 * @example
 * inventoryTable(masterplan, 'kipp', { framework: kominfo2021 }).header.slice(0, 4);
 * // ['Kode', 'Nama inovasi', 'Perangkat daerah', 'Ringkasan']
 */
export function inventoryTable(
  plan: Pick<Masterplan, 'innovations' | 'opds'>,
  inventory: InventoryId,
  options: InventoryOptions,
): InventoryTable {
  const { lang = 'id' } = options;
  const { fields } = inventory === 'iga' ? igaRequirements : kippRequirements;
  // IGA asks for the name itself, and it stands with the code already.
  const shown = fields.filter(({ id }) => id !== 'name');
  const ours = translateTerm(lang, 'proposal');
  return {
    header: [
      titles.code[lang],
      titles.name[lang],
      titles.opd[lang],
      ...shown.map(({ form, name }) =>
        form === 'stages' ? `${name[lang]} (${ours})` : name[lang],
      ),
      titles.missing[lang],
    ],
    rows: inventoryRows(plan, inventory, options).map((row) => [
      row.code,
      row.name,
      row.opd ?? '',
      ...row.fields.filter(({ id }) => id !== 'name').map(({ value }) => value),
      row.missing.join('\n'),
    ]),
  };
}

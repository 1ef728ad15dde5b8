/** The types that *Inventaris* is about. */
export const inventoryTypes = ['problem', 'need', 'innovation'] as const;
export type InventoryType = (typeof inventoryTypes)[number];

/** The types that have a form made of fields; others are written in widgets. */
export type FormType = InventoryType | 'strategy';

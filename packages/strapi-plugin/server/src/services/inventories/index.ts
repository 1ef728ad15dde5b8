import type { Issue } from '@kotacerdas/core';
import {
  inventoryCsv,
  inventoryTable,
  inventoryWorkbook,
  type InventoryId,
} from '@kotacerdas/core/exchange';
import type { Locale } from '@kotacerdas/core/locale';
import type { Core } from '@strapi/strapi';
import type { InventoryInnovation } from '../../../../shared/contracts/inventories';
import { assemble } from '../masterplan/assemble/assemble';
import { toInnovations } from './to-innovations';

export interface WantedInventory {
  planDocumentId: string;
  inventory: InventoryId;
  lang: Locale;
  format: 'json' | 'csv' | 'xlsx';
}

type Written =
  | { result: 'told'; innovations: InventoryInnovation[] }
  | { result: 'written'; format: 'csv' | 'xlsx'; body: string | Buffer }
  | { result: 'plan-not-found' }
  | { result: 'plan-has-issues'; issues: readonly Issue[] };

/** So that Excel knows that it is UTF-8. */
const byteOrderMark = '\ufeff';

/** The innovations of a plan as official inventories ask for them. */
const inventories = ({ strapi }: { strapi: Core.Strapi }) => ({
  async write({ format, inventory, lang, planDocumentId }: WantedInventory): Promise<Written> {
    const assembled = await assemble(strapi, planDocumentId);
    if (assembled === undefined) return { result: 'plan-not-found' };
    if (!assembled.ok) return { result: 'plan-has-issues', issues: assembled.issues };
    const { framework, masterplan } = assembled;
    const options = { framework, lang };
    if (format === 'json') {
      return { result: 'told', innovations: toInnovations(masterplan, inventory, options) };
    }
    const table = inventoryTable(masterplan, inventory, options);
    const body =
      format === 'csv'
        ? `${byteOrderMark}${inventoryCsv(table)}`
        : Buffer.from(inventoryWorkbook(table, inventory));
    return { result: 'written', format, body };
  },
});

export default inventories;

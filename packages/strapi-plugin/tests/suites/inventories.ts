import { readWorkbook } from '@kotacerdas/core/exchange';
import { beforeAll, describe, expect, it } from 'vitest';
import { inventoryPath, type InventoryResponse } from '../../shared/contracts/inventories';
import { permissions } from '../../shared/permissions';
import { fullPlan } from '../fixtures/make-plan';
import { signIn } from '../support/accounts';
import { csvRows } from '../support/csv-rows';
import { service } from '../support/services';
import type { Suite } from './suite';

export const inventories: Suite = (app) => {
  describe('official inventories', () => {
    let planId = '';
    let headers: Record<string, string> = {};
    const plan = fullPlan(2, 'rencana-inventaris', '33.03');
    const get = (
      format: 'json' | 'csv' | 'xlsx',
      inventory: 'iga' | 'kipp' = 'iga',
      lang: 'id' | 'en' = 'id',
    ) =>
      fetch(`${app().address}${inventoryPath(planId, inventory, { format, lang })}`, { headers });

    beforeAll(async () => {
      planId = (await service(app().strapi, 'masterplan').store(plan)).documentId;
      headers = await signIn(app(), 'Penyusun inventaris', [permissions.readDashboard]);
    });

    it('say of every innovation what it lacks, in the language that is asked for', async () => {
      const { data } = (await (await get('json')).json()) as InventoryResponse;
      expect(data.map(({ id }) => id).sort()).toEqual(plan.innovations.map(({ id }) => id).sort());
      const wanting = data.find(({ missing }) => missing.length > 0);
      expect(wanting?.missing[0]?.text).toMatch(/\./);
      const english = (await (await get('json', 'iga', 'en')).json()) as InventoryResponse;
      expect(english.data).not.toEqual(data);
      expect(english.data.map(({ ready }) => ready)).toEqual(data.map(({ ready }) => ready));
    });

    it('come as a table to copy from, the same in CSV and Excel', async () => {
      const csv = await get('csv', 'kipp');
      expect(csv.headers.get('content-disposition')).toContain('kipp-33-03.csv');
      const text = Buffer.from(await csv.arrayBuffer()).toString();
      const [header = [], ...rows] = csvRows(text.replace('\ufeff', ''));
      expect(rows).toHaveLength(plan.innovations.length);
      const xlsx = await get('xlsx', 'kipp');
      expect(xlsx.headers.get('content-type')).toContain('spreadsheetml');
      const read = await readWorkbook(new Uint8Array(await xlsx.arrayBuffer()), { now: () => 0 });
      if (!read.ok) throw new Error(read.refusal.code);
      const [sheet] = read.workbook.sheets;
      expect(sheet?.rows).toHaveLength(rows.length + 1);
      expect(sheet?.rows[0]?.cells.map(({ value }) => value)).toEqual(
        header.map((title) => ({ kind: 'text', text: title })),
      );
    });

    it('are those that there are', async () => {
      const path = inventoryPath(planId, 'iga', { format: 'json', lang: 'id' });
      const other = (from: string, to: string) =>
        fetch(`${app().address}${path.replace(from, to)}`, { headers });
      expect((await other('iga', 'lain')).status).toBe(400);
      expect((await other('json', 'pdf')).status).toBe(400);
    });
  });
};

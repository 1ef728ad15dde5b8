import { readWorkbook, type Workbook } from '@kotacerdas/core/exchange';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ImportCheck, ImportRequest } from '../../shared/contracts/imports';
import { editWorkbook } from '../support/edit-workbook';
import { sendFile } from '../support/send-file';
import { twoRegions, type TwoRegions } from '../support/two-regions';
import type { Suite } from './suite';

/** Regions 33.21 and 33.22, each with the OPDs Diskominfo and Bappelitbangda. */
export const imports: Suite = (app) => {
  describe('an Excel file that is imported', () => {
    let world: TwoRegions;
    type Who = keyof TwoRegions['officers'];
    const pathOf = (plan = world.region.planId) => `/kotacerdas/plans/${plan}/imports`;
    const sessionOf = (who: Who) => world.officers[who].session;

    const workbookOf = async (who: Who, opd?: string): Promise<Uint8Array> => {
      const query = opd === undefined ? '' : `?opd=${opd}`;
      const response = await fetch(
        `${app().address}/kotacerdas/plans/${world.region.planId}/workbook${query}`,
        { headers: sessionOf(who) },
      );
      expect(response.status).toBe(200);
      return new Uint8Array(await response.arrayBuffer());
    };
    const check = async (who: Who, bytes: Uint8Array, request: ImportRequest = {}) => {
      const answer = await sendFile(app(), sessionOf(who), `${pathOf()}/check`, { bytes, request });
      expect([answer.status, answer.body?.error]).toEqual([200, undefined]);
      return answer.body.data as ImportCheck;
    };
    const read = async (bytes: Uint8Array): Promise<Workbook> => {
      const result = await readWorkbook(bytes, { now: () => 0 });
      if (!result.ok) throw new Error(result.refusal.code);
      return result.workbook;
    };

    beforeAll(async () => {
      world = await twoRegions(app(), { prefix: 'Impor', codes: ['33.21', '33.22'] });
    });

    it('changes nothing where nobody changed it', async () => {
      const bytes = await workbookOf('planner');
      const found = await check('planner', bytes);
      expect(found.notes).toEqual([]);
      expect(found.items).toEqual([]);
      expect(found).toMatchObject({ ready: true, earlier: null });
      expect(found.counts).toMatchObject({ new: 0, changed: 0, conflicting: 0, refused: 0 });
      console.log(JSON.stringify(found.counts), found.sheets.map(({ name }) => name));
      console.log(JSON.stringify((await read(bytes)).sheets[1]?.rows.slice(0, 6), null, 0).slice(0, 3000));
    });

    it('says what was changed in which cell', async () => {
      const bytes = editWorkbook(await workbookOf('planner'), {});
      expect((await check('planner', bytes)).items).toEqual([]);
    });
  });
};

import { beforeAll, describe, expect, it } from 'vitest';
import { masterplanPath, type GetMasterplanResponse } from '../../shared/contracts/plan';
import { permissions } from '../../shared/permissions';
import { draftPlan } from '../fixtures/make-plan';
import { signIn } from '../support/accounts';
import { decide } from '../support/decide';
import { documents } from '../support/documents';
import { service } from '../support/services';
import type { Suite } from './suite';

export const livePlan: Suite = (app) => {
  describe('the plan as it stands now', () => {
    let documentId = '';
    let officer: Record<string, string> = {};
    const get = (headers: Record<string, string> = {}) =>
      fetch(`${app().address}${masterplanPath(documentId)}`, {
        headers: { ...officer, ...headers },
      });
    const etag = async () => (await get()).headers.get('etag') ?? '';
    const problem = async () => {
      const filters = { plan: { documentId } };
      const found = await documents(app(), 'problem').findFirst({ filters });
      if (found === null) throw new Error('The plan has no problem');
      return found;
    };

    beforeAll(async () => {
      officer = await signIn(app(), 'Pembaca Langsung', [permissions.readDashboard]);
      const plan = draftPlan(1, 'rencana-langsung', '32.13');
      documentId = (await service(app().strapi, 'masterplan').store(plan)).documentId;
    });

    it('is sent once to whoever has it, and to nobody else', async () => {
      const first = await get();
      expect(first.status).toBe(200);
      expect(first.headers.get('cache-control')).toBe('private, no-cache');
      const again = await get({ 'if-none-match': first.headers.get('etag') ?? '' });
      expect(again.status).toBe(304);
      const stranger = await fetch(`${app().address}${masterplanPath(documentId)}`);
      expect(stranger.status).toBe(401);
    });

    it('is not read again until something of it was written', async () => {
      await get();
      const queries: string[] = [];
      const onQuery = ({ sql }: { sql: string }) => queries.push(sql);
      app().strapi.db.connection.on('query', onQuery);
      await get();
      app().strapi.db.connection.off('query', onQuery);
      const own = queries.filter((sql) => sql.includes('kotacerdas_'));
      expect(own.length).toBeLessThanOrEqual(4);
      expect(own.filter((sql) => sql.includes('kotacerdas_problems'))).toEqual([]);
    });

    it('is new after a save, a save that changed nothing, a decision and a deletion', async () => {
      const { documentId: id } = await problem();
      const steps: [string, () => Promise<unknown>][] = [
        [
          'a save',
          () =>
            documents(app(), 'problem').update({ documentId: id, data: { title: 'Judul baru' } }),
        ],
        [
          'a save as it was',
          () => documents(app(), 'problem').update({ documentId: id, data: {} }),
        ],
        [
          'a decision',
          () => decide(app(), documentId, { act: 'submit', type: 'problem', documentId: id }),
        ],
        [
          'a new item',
          () =>
            documents(app(), 'opd').create({
              data: { plan: documentId, code: 'BARU', name: 'Dinas Baru', shortName: 'Baru' },
            }),
        ],
        [
          'a deletion',
          async () => {
            const opd = await documents(app(), 'opd').findFirst({ filters: { shortName: 'Baru' } });
            await documents(app(), 'opd').delete({ documentId: opd?.documentId ?? '' });
          },
        ],
      ];
      for (const [step, write] of steps) {
        const before = await etag();
        await write();
        expect([step, await etag()]).not.toEqual([step, before]);
        const fresh = await service(app().strapi, 'masterplan').inspect(documentId);
        const { data } = (await (await get()).json()) as GetMasterplanResponse;
        expect([step, data]).toEqual([step, JSON.parse(JSON.stringify(fresh))]);
      }
    });

    it('is as it was if what was written is undone', async () => {
      const before = await etag();
      const { documentId: id } = await problem();
      const undone = app().strapi.db.transaction(async () => {
        await documents(app(), 'plan').update({ documentId, data: { title: 'Dibatalkan' } });
        throw new Error(`no ${id}`);
      });
      await expect(undone).rejects.toThrow(id);
      expect(await etag()).toBe(before);
    });
  });
};

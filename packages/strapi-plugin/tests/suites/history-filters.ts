import { beforeAll, describe, expect, it } from 'vitest';
import {
  historyChoicesPath,
  type HistoryChoicesResponse,
  historyPath,
  type HistoryPage,
  type HistoryQuery,
  type ListHistoryResponse,
} from '../../shared/contracts/history';
import { permissions } from '../../shared/permissions';
import { draftPlan } from '../fixtures/make-plan';
import { signIn } from '../support/accounts';
import { documents } from '../support/documents';
import { service } from '../support/services';
import type { Suite } from './suite';

const most = 130;

/** The change log, asked for what is looked for. */
export const historyFilters: Suite = (app) => {
  describe('the filters of the change log', () => {
    let planId = '';
    let reader: Record<string, string> = {};
    const ask = async (path: string) => fetch(`${app().address}${path}`, { headers: reader });
    const list = async (query: HistoryQuery & HistoryPage = {}) =>
      ((await (await ask(historyPath(planId, query))).json()) as ListHistoryResponse).data;

    beforeAll(async () => {
      const plan = draftPlan(1, 'rencana-saringan', '33.07');
      planId = (await service(app().strapi, 'masterplan').store(plan)).documentId;
      reader = await signIn(app(), 'Pembaca saringan', [permissions.readHistory]);
      const opd = await documents(app(), 'opd').findFirst({
        filters: { key: 'diskominfo', plan: { documentId: planId } },
      });
      for (let count = 0; count < most; count += 1) {
        const title = count === 0 ? 'Genangan 100%' : `Genangan ${count}`;
        const data = { title, dimensionId: 'smart-governance', opd: opd?.documentId };
        await documents(app(), 'problem').create({ data });
      }
      const [line] = (await list()).changes;
      const documentId = line?.documentId ?? '';
      const editor = await signIn(app(), 'Penyunting saringan', [], ['problem']);
      await fetch(
        `${app().address}/content-manager/collection-types/plugin::kotacerdas.problem/${documentId}`,
        {
          method: 'PUT',
          headers: { 'content-type': 'application/json', ...editor },
          body: JSON.stringify({ cause: 'Saluran tersumbat' }),
        },
      );
    });

    it('find what is far beyond the first page', async () => {
      const oldest = await list({ act: 'import' });
      expect(oldest).toMatchObject({ total: 1, more: false, changes: [{ act: 'import' }] });
      expect(await list({ type: 'plan' })).toMatchObject({ total: 1 });
      const created = await list({ act: 'create', type: 'problem' });
      expect(created).toMatchObject({ total: most, more: true });
      expect(created.changes).toHaveLength(50);
    });

    it('give every line that fits when they are read page by page', async () => {
      const query = { act: 'create', type: 'problem', limit: 100 } as const;
      const first = await list(query);
      const last = first.changes.at(-1)?.id ?? 0;
      const second = await list({ ...query, before: last });
      expect([first.changes.length, first.more]).toEqual([100, true]);
      expect([second.changes.length, second.more, second.total]).toEqual([most - 100, false, most]);
    });

    it('go by who did it, Strapi itself included', async () => {
      const mine = await list({ actor: 'Penyunting saringan Uji' });
      expect(mine).toMatchObject({ total: 1, changes: [{ act: 'update' }] });
      expect((await list({ actor: '' })).total).toBe(most + 1);
      expect((await list({ actor: 'Tidak ada' })).changes).toEqual([]);
    });

    it('go by words, and take none of them for a pattern', async () => {
      expect((await list({ words: 'genangan 129' })).total).toBe(2);
      expect((await list({ words: '100%' })).total).toBe(1);
      expect((await list({ words: 'Genangan_1' })).total).toBe(0);
    });

    it('go by moments', async () => {
      const { changes, total } = await list({ limit: 500 });
      const newest = changes[0]?.at ?? '';
      expect((await list({ since: newest })).changes[0]?.id).toBe(changes[0]?.id);
      const earlier = changes.filter(({ at }) => at < newest).length;
      expect((await list({ until: newest })).total).toBe(earlier);
      expect((await list({ until: '2020-01-01T00:00:00.000Z' })).total).toBe(0);
      expect((await list({ since: '2020-01-01T00:00:00.000Z' })).total).toBe(total);
    });

    it('offer who and what there is', async () => {
      const answer = await ask(historyChoicesPath(planId));
      const { data } = (await answer.json()) as HistoryChoicesResponse;
      expect(data).toEqual({
        actors: ['Penyunting saringan Uji', null],
        types: ['plan', 'problem'],
      });
    });

    it.each(['act=menari', 'since=kemarin', 'limit=501', 'limit=0', 'act=create&act=update'])(
      'refuse %s',
      async (query) => {
        expect((await ask(`${historyPath(planId)}?${query}`)).status).toBe(400);
      },
    );
  });
};

import { rollUp, type RegionsSummary, type StoredSummary } from '@kotacerdas/core/dashboard';
import { beforeAll, describe, expect, it } from 'vitest';
import { publicActions } from '../../shared/permissions';
import { fullPlan } from '../fixtures/make-plan';
import { allowPublic } from '../support/accounts';
import { documents } from '../support/documents';
import { service } from '../support/services';
import type { Suite } from './suite';

const officer = { name: 'Siti Uji', accepts: 'any' } as const;
const at = (day: number) => new Date(Date.UTC(2026, 10, day));
const codes = ['51.01', '51.02', '52.01'] as const;

/** After publishing, whose editions of sample plans are there too. */
export const rollUps: Suite = (app) => {
  describe('the figures of many regions', () => {
    const plans = new Map<string, string>();
    const get = (query = '', headers: Record<string, string> = {}) =>
      fetch(`${app().address}/api/kotacerdas/published/roll-up${query}`, { headers });
    const figures = async (query = '') => (await (await get(query)).json()) as RegionsSummary;
    const publish = (code: string, day: number) =>
      service(app().strapi, 'snapshot').publish(plans.get(code) ?? '', officer, at(day));
    const summaryOf = async (code: string) =>
      (await (
        await fetch(`${app().address}/api/kotacerdas/published/${code}/summary`)
      ).json()) as StoredSummary;

    beforeAll(async () => {
      await allowPublic(app(), publicActions);
      for (const code of codes) {
        const plan = { ...fullPlan(1, `rencana-${code}`, code), sample: false };
        plans.set(code, (await service(app().strapi, 'masterplan').store(plan)).documentId);
      }
    });

    it('are empty where nobody has published', async () => {
      expect(await figures('?province=51')).toMatchObject({ regions: 0, given: 0 });
    });

    it('are what core makes of the latest summaries, by province too', async () => {
      for (const code of codes) await publish(code, 23);
      const summaries = await Promise.all([summaryOf('51.01'), summaryOf('51.02')]);
      expect(await figures('?province=51')).toEqual(JSON.parse(JSON.stringify(rollUp(summaries))));
      const all = await figures();
      expect(all.counted.map(({ code }) => code)).toEqual([...codes]);
      expect(all.leftOut.map(({ reason }) => reason)).toContain('sample');
    });

    it('follow the next edition at once, and only then', async () => {
      const etagOf = async (query: string) => (await get(query)).headers.get('etag') ?? '';
      const [bali, ntb] = [await etagOf('?province=51'), await etagOf('?province=52')];
      const same = await get('?province=51', { 'if-none-match': bali });
      expect(same.status).toBe(304);
      expect(same.headers.get('cache-control')).toBe('public, no-cache');
      const documentId = plans.get('51.01') ?? '';
      await documents(app(), 'plan').update({ documentId, data: { title: 'Judul lain' } });
      await publish('51.01', 24);
      expect(await etagOf('?province=51')).not.toBe(bali);
      expect(await etagOf('?province=52')).toBe(ntb);
      expect((await figures('?province=51')).asOf?.latest).toBe(at(24).toISOString());
    });

    it('are made anew if what was kept is lost or of an older state', async () => {
      const before = await figures();
      const kept = app().strapi.db.query('plugin::kotacerdas.roll-up');
      await kept.updateMany({ where: {}, data: { version: '0-0', body: '{}', hash: 'x' } });
      expect(await figures()).toEqual(before);
      await kept.deleteMany({ where: {} });
      expect(await figures()).toEqual(before);
    });

    it('are refused for what is no province', async () => {
      for (const query of ['?province=51.01', '?province=99', '?province=51&province=52']) {
        const response = await get(query);
        expect(response.status).toBe(400);
        expect(await response.json()).toMatchObject({
          error: { details: { code: 'region-code-malformed' } },
        });
      }
    });
  });
};

import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { publicActions } from '../../shared/permissions';
import { fullPlan } from '../fixtures/make-plan';
import { allowPublic } from '../support/accounts';
import { documents } from '../support/documents';
import { frictionlessFaults } from '../support/frictionless-faults';
import { service } from '../support/services';
import type { Suite } from './suite';

const region = '33.02';
/** The description itself is checked as it came. */
const description = z.looseObject({
  version: z.string(),
  resources: z.array(z.looseObject({ path: z.string() })),
});
const officer = { name: 'Siti Uji', accepts: 'any' } as const;

/** Tables of what was published, against the plan that goes on. */
export const openData: Suite = (app) => {
  describe('open data', () => {
    let planId = '';
    const get = (path: string, headers: Record<string, string> = {}) =>
      fetch(`${app().address}/api/kotacerdas/published/${region}${path}`, { headers });
    const rename = (title: string) =>
      documents(app(), 'plan').update({ documentId: planId, data: { title } });
    const publish = () => service(app().strapi, 'snapshot').publish(planId, officer, new Date());
    const withdraw = (number: number, isGone: boolean) =>
      service(app().strapi, 'snapshot').withdraw({
        plan: { id: 0, documentId: planId, regionCode: region },
        number,
        withdrawal: isGone ? { by: 'Siti', reason: 'Keliru.', now: new Date() } : null,
      });
    const fetchPackage = async (path: string) => {
      const described = description.parse(await (await get(`${path}/datapackage.json`)).json());
      const files = new Map<string, Buffer>();
      for (const { path: file } of described.resources) {
        const response = await get(`${path}/${file}`);
        expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
        files.set(file, Buffer.from(await response.arrayBuffer()));
      }
      return { described, files };
    };

    beforeAll(async () => {
      if (!(await service(app().strapi, 'plan').isPublic()))
        await allowPublic(app(), publicActions);
      const plan = fullPlan(2, 'rencana-data-terbuka', region);
      planId = (await service(app().strapi, 'masterplan').store(plan)).documentId;
      await publish();
    });

    it.each(['/open-data', '/1/open-data'])(
      'at %s is a package that its description describes',
      async (path) => {
        const { described, files } = await fetchPackage(path);
        expect(frictionlessFaults(described, (file) => files.get(file))).toEqual([]);
        expect(described.version).toBe('1');
      },
    );

    it('comes as a zip with a name that says what it is, once for who has it', async () => {
      const zip = await get('/open-data.zip');
      expect(zip.headers.get('content-type')).toBe('application/zip');
      expect(zip.headers.get('content-disposition')).toContain(
        'rencana-kota-cerdas-33-02-terbitan-1.zip',
      );
      expect(zip.headers.get('content-encoding')).toBeNull();
      const etag = zip.headers.get('etag') ?? '';
      expect(etag).toMatch(/^"[0-9a-f]{64}-1"$/);
      const again = await get('/1/open-data.zip', { 'if-none-match': etag });
      expect(again.status).toBe(304);
      expect(zip.headers.get('cache-control')).toBe('public, no-cache');
    });

    it('comes as JSON-LD for catalogues, and a table as JSON', async () => {
      const catalogue = await get('/open-data/dcat.jsonld');
      expect(catalogue.headers.get('content-type')).toContain('application/ld+json');
      expect(await catalogue.json()).toMatchObject({ '@type': 'dcat:Dataset' });
      const rows = await (await get('/open-data/data/program.json')).json();
      expect(rows).toContainEqual(expect.objectContaining({ kode: expect.any(String) }));
    });

    it.each(['/open-data/rahasia.json', '/open-data/data/akun.csv', '/1/open-data/data/__proto__'])(
      'has no file %s, and says where the list is',
      async (path) => {
        const response = await get(path);
        expect(response.status).toBe(404);
        expect(response.headers.get('cache-control')).toBe('no-store');
        expect(await response.json()).toMatchObject({
          error: { details: { code: 'open-data-file-not-found' } },
        });
      },
    );

    it('is of what was published, whatever becomes of the plan', async () => {
      await rename('Judul rahasia yang belum terbit');
      const before = await (await get('/open-data/README.md')).text();
      expect(before).not.toContain('rahasia');
      await publish();
      expect(await (await get('/open-data/README.md')).text()).toContain('Judul rahasia');
      expect(await (await get('/1/open-data/README.md')).text()).toBe(before);
    });

    it('is gone with an edition that is withdrawn, and back with it', async () => {
      await withdraw(2, true);
      const gone = await get('/2/open-data.zip');
      expect(gone.status).toBe(410);
      expect(await gone.json()).toMatchObject({
        error: { details: { code: 'snapshot-withdrawn', reason: 'Keliru.' } },
      });
      const latest = await get('/open-data/datapackage.json');
      expect(await latest.json()).toMatchObject({ version: '1' });
      await withdraw(2, false);
      expect((await get('/2/open-data/data/program.csv')).status).toBe(200);
    });

    it('says that nothing was published, or that there is no such number', async () => {
      expect((await get('/9/open-data.zip')).status).toBe(404);
      const other = await fetch(
        `${app().address}/api/kotacerdas/published/33.99/open-data/dcat.jsonld`,
      );
      expect(await other.json()).toMatchObject({
        error: { details: { code: 'region-not-published' } },
      });
    });
  });
};

import { countUnapproved } from '@kotacerdas/core/masterplan';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FailureResponse } from '../../shared/contracts/failure';
import type { ListPublishedResponse } from '../../shared/contracts/published';
import {
  type ListSnapshotsResponse,
  type PublishRequest,
  snapshotsPath,
} from '../../shared/contracts/snapshot';
import { permissions } from '../../shared/permissions';
import { draftPlan, fullPlan } from '../fixtures/make-plan';
import { signIn } from '../support/accounts';
import { documents } from '../support/documents';
import { service } from '../support/services';
import type { Suite } from './suite';

const region = '33.31';

/** Comes after the suite that opens published editions to the public. */
export const consent: Suite = (app) => {
  describe('what nobody has approved', () => {
    const plan = fullPlan(2, 'rencana-setengah-jalan', region);
    const { lists, total } = countUnapproved(plan);
    let planId = '';
    let opdId = '';
    let headers: Record<string, string> = {};

    const publish = (request?: PublishRequest) =>
      fetch(`${app().address}${snapshotsPath(planId)}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        ...(request === undefined ? {} : { body: JSON.stringify(request) }),
      });
    const list = async () => {
      const response = await fetch(`${app().address}${snapshotsPath(planId)}`, { headers });
      return ((await response.json()) as ListSnapshotsResponse).data;
    };
    const open = async (path: string) =>
      (await fetch(`${app().address}/api/kotacerdas/published${path}`)).json();
    const listed = async () =>
      ((await open('')) as ListPublishedResponse).data.find(
        ({ regionCode }) => regionCode === region,
      );
    const addDraft = (title: string) =>
      documents(app(), 'problem').create({
        data: { title, dimensionId: 'smart-governance', opd: opdId },
      });

    beforeAll(async () => {
      planId = (await service(app().strapi, 'masterplan').store(plan)).documentId;
      const filters = { plan: { documentId: planId } };
      opdId = (await documents(app(), 'opd').findFirst({ filters }))?.documentId ?? '';
      headers = await signIn(app(), 'Penerbit bersyarat', [
        permissions.publish,
        permissions.readSnapshots,
      ]);
    });

    it('is told before anything is published, chapter by chapter', async () => {
      expect(total).toBeGreaterThan(0);
      const { snapshots, unapproved } = await list();
      expect(snapshots).toEqual([]);
      expect(unapproved?.total).toBe(total);
      expect(unapproved?.chapters.map(({ type, ...counts }) => counts)).toEqual(
        lists.map(({ list: name, ...counts }) => counts),
      );
      expect(unapproved?.chapters[0]?.type).toBe('problem');
    });

    it.each([undefined, {}, { unapproved: 0 }, { unapproved: total - 1 }])(
      'is not published for who agreed to %j',
      async (request) => {
        const refused = await publish(request);
        expect(refused.status).toBe(409);
        const { error } = (await refused.json()) as FailureResponse;
        expect(error.message).toContain('belum disetujui');
        expect(error.details).toEqual({
          code: 'unapproved-items',
          unapproved: (await list()).unapproved,
        });
        expect((await list()).snapshots).toEqual([]);
      },
    );

    it('is agreed to by a number that is one', async () => {
      for (const unapproved of [-1, 1.5]) expect((await publish({ unapproved })).status).toBe(400);
    });

    it('is not slipped in between what the officer was told and what goes out', async () => {
      const told = (await list()).unapproved?.total ?? 0;
      await addDraft('Diselundupkan');
      expect((await publish({ unapproved: told })).status).toBe(409);
      expect((await list()).unapproved?.total).toBe(told + 1);
    });

    it('goes out with consent, and the edition says to everybody how much it is', async () => {
      const done = await publish({ unapproved: total + 1 });
      expect(done.status).toBe(201);
      expect((await list()).snapshots[0]).toMatchObject({ number: 1, unapproved: total + 1 });
      expect(await listed()).toMatchObject({ number: 1, unapproved: total + 1 });
      expect(await open(`/${region}/summary`)).toMatchObject({ unapproved: total + 1 });
      const html = await fetch(`${app().address}/api/kotacerdas/published/${region}/summary.html`);
      expect(await html.text()).toContain(`Memuat ${total + 1} isian yang belum disetujui.`);
    });

    it('is what an edition holds, however many are added while it is made', async () => {
      const works = Array.from({ length: 4 }, (_, index) => [
        addDraft(`Serentak ${index}`),
        publish({ unapproved: 1000 }),
      ]);
      await Promise.all(works.flat());
      // All of them may have come before the first draft.
      await publish({ unapproved: 1000 });
      const { snapshots } = await list();
      expect(snapshots.length).toBeGreaterThan(1);
      for (const { number, unapproved } of snapshots) {
        const edition = await service(app().strapi, 'snapshot').read(region, number);
        if (edition === null) throw new Error(`There is no edition ${number}`);
        expect(countUnapproved(edition.published.masterplan).total).toBe(unapproved);
      }
    });

    it('needs no consent where there is none of it', async () => {
      const settled = draftPlan(1, 'rencana-lunas', '33.32');
      const { documentId } = await service(app().strapi, 'masterplan').store({
        ...settled,
        problems: settled.problems.map((item) => ({ ...item, state: 'approved' as const })),
        needs: [],
        innovations: [],
        readiness: [],
        swot: [],
        strategies: [],
        programs: [],
        evaluations: [],
      });
      const outcome = await service(app().strapi, 'snapshot').publish(
        documentId,
        { name: 'Siti Uji' },
        new Date(),
      );
      expect(outcome).toMatchObject({ result: 'published' });
      const [edition] = await service(app().strapi, 'snapshot').list('33.32');
      expect(edition?.unapproved).toBe(0);
    });

    it('is unknown of an edition of a version that didn’t count, not 0', async () => {
      const { tableName } = app().strapi.db.metadata.get('plugin::kotacerdas.snapshot');
      await app()
        .strapi.db.getConnection(tableName)
        .where({ region_code: region })
        .update({ unapproved: null });
      expect((await list()).snapshots[0]?.unapproved).toBeNull();
      expect((await listed())?.unapproved).toBeNull();
    });
  });
};

import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  editionPath,
  embedPath,
  type GetEditionResponse,
  type GetEmbedResponse,
} from '../../shared/contracts/embed';
import type { FailureResponse } from '../../shared/contracts/failure';
import type { ListHistoryResponse } from '../../shared/contracts/history';
import { historyPath } from '../../shared/contracts/history';
import { type ListSnapshotsResponse, snapshotsPath } from '../../shared/contracts/snapshot';
import { type SnapshotAct, snapshotActPath } from '../../shared/contracts/snapshot-acts';
import {
  comparisonPath,
  type CompareSnapshotsResponse,
} from '../../shared/contracts/snapshot-comparison';
import { permissions } from '../../shared/permissions';
import { fullPlan } from '../fixtures/make-plan';
import { signIn } from '../support/accounts';
import { documents } from '../support/documents';
import { service } from '../support/services';
import type { Suite } from './suite';

const region = '33.01';
const officer = { name: 'Siti Uji', accepts: 'any' } as const;

/** Comes after the suite that opens published editions to the public. */
export const editions: Suite = (app) => {
  describe('editions that are there', () => {
    let planId = '';
    let headers: Record<string, string> = {};
    const published = (path = '', headers: Record<string, string> = {}) =>
      fetch(`${app().address}/api/kotacerdas/published/${region}${path}`, { headers });
    const ask = async <Body>(path: string): Promise<Body> =>
      (await fetch(`${app().address}${path}`, { headers })).json() as Promise<Body>;
    const consent = { unapproved: 1000 };
    const act = (number: number, name: SnapshotAct, body: object = {}) =>
      fetch(`${app().address}${snapshotActPath(planId, number, name)}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
    const publish = async (title: string) => {
      await documents(app(), 'plan').update({ documentId: planId, data: { title } });
      return service(app().strapi, 'snapshot').publish(planId, officer, new Date());
    };
    const list = async () => (await ask<ListSnapshotsResponse>(snapshotsPath(planId))).data;
    const acts = async () => {
      const { data } = await ask<ListHistoryResponse>(historyPath(planId));
      return data.changes.map((change) => change.act);
    };

    beforeAll(async () => {
      const plan = fullPlan(2, 'rencana-terbitan', region);
      planId = (await service(app().strapi, 'masterplan').store(plan)).documentId;
      headers = await signIn(app(), 'Pengelola terbitan', Object.values(permissions));
      await publish('Judul pertama');
      await publish('Judul kedua');
    });

    it('are listed with size, and with the one that stands', async () => {
      const { current, snapshots } = await list();
      expect(current).toBe(2);
      expect(snapshots).toHaveLength(2);
      const [latest] = snapshots;
      const { length } = Buffer.from(await (await published('/2')).arrayBuffer());
      expect(latest).toMatchObject({ number: 2, size: length, withdrawal: null });
    });

    it('are compared with one another and with the plan as it stands', async () => {
      const between = await ask<CompareSnapshotsResponse>(
        comparisonPath(planId, { from: 1, to: 2 }),
      );
      expect(between.data).toMatchObject({
        same: false,
        fields: [{ path: ['title'], before: 'Judul pertama', after: 'Judul kedua' }],
        chapters: [],
      });
      const live = await ask<CompareSnapshotsResponse>(
        comparisonPath(planId, { from: 2, to: 'live' }),
      );
      expect(live.data).toMatchObject({ same: true, fields: [], figures: [] });
      const wrong = await ask<FailureResponse>(`${snapshotsPath(planId)}/compare?from=1&to=besok`);
      expect(wrong.error.details.code).toBe('request-malformed');
      const gone = await ask<FailureResponse>(comparisonPath(planId, { from: 1, to: 77 }));
      expect(gone.error.details.code).toBe('snapshot-not-found');
    });

    it('are withdrawn with a reason alone', async () => {
      expect((await act(2, 'withdraw')).status).toBe(400);
      const refused = await act(2, 'withdraw', { reason: '  ' });
      expect(refused.status).toBe(422);
      expect(await refused.json()).toMatchObject({
        error: { details: { code: 'reason-unusable', issues: [{ path: ['reason'] }] } },
      });
      expect((await act(99, 'withdraw', { reason: 'Salah.' })).status).toBe(404);
      expect((await list()).current).toBe(2);
    });

    it('are gone for the public once withdrawn, and the one before stands again', async () => {
      const etag = (await published('/2')).headers.get('etag') ?? '';
      const done = await act(2, 'withdraw', { reason: 'Memuat data pribadi.' });
      expect(await done.json()).toEqual({ data: { current: 1 } });
      const gone = await published('/2', { 'if-none-match': etag });
      expect(gone.status).toBe(410);
      expect(gone.headers.get('cache-control')).toBe('no-store');
      const body = (await gone.json()) as FailureResponse;
      expect(body.error.details).toMatchObject({
        code: 'snapshot-withdrawn',
        reason: 'Memuat data pribadi.',
        withdrawnAt: expect.stringMatching(/^\d{4}-/),
      });
      expect(JSON.stringify(body)).not.toContain('Pengelola');
      expect(await (await published()).json()).toMatchObject({ number: 1 });
      expect(await (await published('/summary')).json()).toMatchObject({ title: 'Judul pertama' });
      const regions = await fetch(`${app().address}/api/kotacerdas/published`);
      const { data } = (await regions.json()) as {
        data: { regionCode: string; number: number }[];
      };
      expect(data.find(({ regionCode }) => regionCode === region)?.number).toBe(1);
      expect((await list()).snapshots[0]?.withdrawal).toMatchObject({
        by: 'Pengelola terbitan Uji',
        reason: 'Memuat data pribadi.',
      });
      expect((await act(2, 'withdraw', { reason: 'Lagi.' })).status).toBe(410);
      expect((await act(2, 'republish')).status).toBe(410);
    });

    it('leave nothing published when none stands', async () => {
      await act(1, 'withdraw', { reason: 'Keliru.' });
      const nothing = await published();
      expect(nothing.status).toBe(404);
      expect(nothing.headers.get('cache-control')).toBe('no-store');
      expect(await nothing.json()).toMatchObject({
        error: { details: { code: 'region-not-published' } },
      });
    });

    it('stand again as they were when restored', async () => {
      await act(1, 'restore');
      const done = await act(2, 'restore');
      expect(await done.json()).toEqual({ data: { current: 2 } });
      expect(await (await published()).json()).toMatchObject({ number: 2 });
      expect((await act(2, 'restore')).status).toBe(409);
      expect((await acts()).slice(0, 4)).toEqual([
        'restore-edition',
        'restore-edition',
        'withdraw-edition',
        'withdraw-edition',
      ]);
    });

    it('are published again with what nobody had approved only for who agrees to it', async () => {
      const { current, snapshots } = await list();
      const [, first] = snapshots;
      const refused = await act(1, 'republish');
      expect(refused.status).toBe(409);
      const { error } = (await refused.json()) as FailureResponse;
      expect(error.details).toMatchObject({
        code: 'unapproved-items',
        unapproved: { total: first?.unapproved },
      });
      expect((await list()).current).toBe(current);
    });

    it('are published again as a new number that says of which', async () => {
      const before = await (await published('/1')).text();
      const done = await act(1, 'republish', consent);
      expect(done.status).toBe(201);
      const { data } = (await done.json()) as { data: { number: number; hash: string } };
      expect(data.number).toBe(3);
      expect(await (await published()).json()).toMatchObject({
        number: 3,
        republicationOf: 1,
        masterplan: { title: 'Judul pertama' },
      });
      const { snapshots } = await list();
      expect(snapshots[0]).toMatchObject({
        number: 3,
        republicationOf: 1,
        unapproved: snapshots[2]?.unapproved,
      });
      expect(snapshots[0]?.hash).toBe(snapshots[2]?.hash);
      expect(await (await published('/1')).text()).toBe(before);
      expect((await acts())[0]).toBe('republish');
      const again = await act(1, 'republish', consent);
      expect(again.status).toBe(200);
      expect(await again.json()).toMatchObject({ data: { result: 'unchanged', number: 3 } });
    });

    it('never get a number twice, also of a withdrawn one', async () => {
      await act(3, 'withdraw', { reason: 'Keliru.' });
      const outcome = await service(app().strapi, 'snapshot').publish(planId, officer, new Date());
      // The plan is as edition 2, which stands again.
      expect(outcome).toMatchObject({ result: 'unchanged', edition: { number: 2 } });
      expect(await publish('Judul keempat')).toMatchObject({ edition: { number: 4 } });
    });

    it('hold when several are withdrawn, published and restored at once', async () => {
      const works = Array.from({ length: 4 }, (_, index) => [
        act(4, 'withdraw', { reason: `Alasan ${index}` }),
        publish(`Judul serentak ${index}`),
        act(1, 'republish', consent),
      ]);
      const results = await Promise.all(works.flat());
      const withdrawals = results.filter((each) => each instanceof Response && each.ok);
      expect(withdrawals.length).toBeGreaterThan(0);
      const { current, snapshots } = await list();
      const numbers = snapshots.map(({ number }) => number);
      expect(numbers).toEqual(numbers.map((_, index) => numbers.length - index));
      const standing = snapshots.filter(({ withdrawal }) => withdrawal === null);
      expect(current).toBe(standing[0]?.number);
      expect(await (await published()).json()).toMatchObject({ number: current });
      expect((await published('/4')).status).toBe(410);
      const log = await acts();
      const since = log.slice(0, log.indexOf('update') + 50);
      expect(since.filter((each) => each === 'withdraw-edition')).toHaveLength(4);
    });

    it('are embedded by a file that browsers check', async () => {
      const { data } = await ask<GetEmbedResponse>(embedPath(planId));
      const { current, numbers } = data;
      expect(numbers[0]).toBe(current);
      expect(numbers).not.toContain(4);
      expect(data).toMatchObject({
        isPublic: true,
        publicUrl: `/api/kotacerdas/published/${region}`,
      });
      const file = await fetch(`${app().address}${data.script.pinnedUrl}`);
      expect(file.headers.get('cache-control')).toContain('immutable');
      expect(file.headers.get('access-control-allow-origin')).toBe('*');
      const sum = createHash('sha384').update(Buffer.from(await file.arrayBuffer()));
      expect(`sha384-${sum.digest('base64')}`).toBe(data.script.integrity);
      const latest = await fetch(`${app().address}${data.script.latestUrl}`);
      expect(latest.headers.get('cache-control')).toBe('public, no-cache');
      const gone = await fetch(`${app().address}/api/kotacerdas/widgets/x/kotacerdas.min.js`);
      expect(await gone.json()).toMatchObject({
        error: { details: { code: 'widget-version-gone' } },
      });
      const edition = await ask<GetEditionResponse>(editionPath(planId, 2));
      expect(edition.data).toMatchObject({ number: 2, masterplan: { title: 'Judul kedua' } });
    });

    it('are for those alone who may', async () => {
      const reader = await signIn(app(), 'Pembaca terbitan', [permissions.readSnapshots]);
      for (const name of ['republish', 'withdraw', 'restore'] as const) {
        const path = `${app().address}${snapshotActPath(planId, 2, name)}`;
        expect((await fetch(path, { method: 'POST', headers: reader })).status).toBe(403);
      }
      const path = `${app().address}${comparisonPath(planId, { from: 1, to: 2 })}`;
      expect((await fetch(path, { headers: reader })).status).toBe(200);
    });
  });
};

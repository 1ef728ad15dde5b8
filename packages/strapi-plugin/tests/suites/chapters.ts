import { beforeAll, describe, expect, it } from 'vitest';
import type { ListItemsResponse } from '../../shared/contracts/approval';
import type { ListChaptersResponse, LockChapterResponse } from '../../shared/contracts/chapters';
import type { ListHistoryResponse } from '../../shared/contracts/history';
import { roleTemplates } from '../../server/src/permissions/role-templates';
import { draftPlan } from '../fixtures/make-plan';
import { signInAs } from '../support/accounts';
import { decide } from '../support/decide';
import { documents } from '../support/documents';
import { service } from '../support/services';
import type { Suite } from './suite';

type Session = Record<string, string>;

export const chapters: Suite = (app) => {
  describe('a chapter', () => {
    let planId = '';
    let opdId = '';
    const sessions: Record<string, Session> = {};
    const ask = async (who: string, path: string, body?: object) => {
      const response = await fetch(`${app().address}${path}`, {
        headers: { 'content-type': 'application/json', ...sessions[who] },
        ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? null : JSON.parse(text) };
    };
    const plan = (who: string, path: string, body?: object) =>
      ask(who, `/kotacerdas/plans/${planId}${path}`, body);
    const needs = async () =>
      ((await plan('admin', '/items')).body as ListItemsResponse).data.filter(
        ({ type }) => type === 'need',
      );
    const states = async () => (await needs()).map(({ state }) => state).sort();
    const approve = async (documentId: string) => {
      await decide(app(), planId, { act: 'submit', type: 'need', documentId });
      await decide(app(), planId, { act: 'approve', type: 'need', documentId });
    };
    const lock = async () =>
      ((await plan('admin', '/chapters/need/lock', {})).body as LockChapterResponse).data;
    const create = (who: string, title: string) =>
      ask(who, '/content-manager/collection-types/plugin::kotacerdas.need', {
        title,
        dimensionId: 'smart-governance',
        kind: 'application',
        opd: { connect: [{ documentId: opdId }], disconnect: [] },
        plan: { connect: [{ documentId: planId }], disconnect: [] },
      });
    const chapter = async () =>
      ((await plan('operator', '/chapters')).body as ListChaptersResponse).data.chapters.find(
        ({ type }) => type === 'need',
      );

    beforeAll(async () => {
      const { strapi } = app();
      const document = draftPlan(2, 'rencana-bab', '32.24');
      planId = (await service(strapi, 'masterplan').store(document)).documentId;
      const filters = { key: 'diskominfo', plan: { documentId: planId } };
      opdId = (await documents(app(), 'opd').findFirst({ filters }))?.documentId ?? '';
      await service(strapi, 'roles').create();
      for (const [name, key] of [
        ['admin', 'region-admin'],
        ['operator', 'opd-operator'],
      ] as const) {
        const role = roleTemplates.find((template) => template.key === key)?.name ?? '';
        const account = await signInAs(app(), `Bab ${name}`, role);
        sessions[name] = account.headers;
        const belongs = { opdIds: [opdId], regionCodes: ['32.24'], dimensionIds: [] };
        await service(strapi, 'membership').write(account.id, belongs, () => true);
      }
    });

    it('is locked with all that is approved of it, and tells what is not', async () => {
      const [first, ...others] = await needs();
      expect(others.length).toBeGreaterThan(0);
      await approve(first?.documentId ?? '');
      expect(await lock()).toEqual({
        locked: 1,
        left: others.map(({ documentId, label }) => ({ documentId, label })),
      });
      expect(await states()).toEqual([...others.map(() => 'draft'), 'locked']);
      expect((await chapter())?.lock).toMatchObject({ actor: 'Bab admin Uji' });
      const notices = (await ask('operator', '/kotacerdas/notices')).body.data;
      expect(notices.notices[0]).toMatchObject({ kind: 'lock', count: 1 });
    });

    it('then takes nothing new, but by who may open it, and its rest goes on', async () => {
      const refused = await create('operator', 'Terlambat');
      expect(refused.status).toBe(403);
      expect(refused.body.error.message).toContain(
        'Bab Kebutuhan sudah dikunci oleh Bab admin Uji: tidak ada isian baru',
      );
      expect(
        await documents(app(), 'need').findFirst({ filters: { title: 'Terlambat' } }),
      ).toBeNull();
      const offered = async (who: string) => {
        const { creatable, locked } = (await plan(who, '/items')).body as ListItemsResponse;
        return { isOffered: creatable.includes('need'), locked };
      };
      expect(await offered('operator')).toEqual({ isOffered: false, locked: ['need'] });
      expect(await offered('admin')).toEqual({ isOffered: true, locked: ['need'] });
      const made = await create('admin', 'Susulan');
      expect([made.status, made.body.error?.message]).toEqual([201, undefined]);
      await approve(made.body.data.documentId);
      const before = (await chapter())?.lock;
      expect(await lock()).toMatchObject({ locked: 1 });
      expect((await chapter())?.lock).toEqual(before);
    });

    it('is locked whole or not at all', async () => {
      const drafts = (await needs()).filter(({ state }) => state === 'draft');
      for (const { documentId } of drafts) await approve(documentId);
      const before = await states();
      const stop = app().strapi.db.lifecycles.subscribe({
        models: ['plugin::kotacerdas.change'],
        beforeCreate({ params }) {
          const last = drafts.at(-1)?.documentId ?? '';
          if (JSON.stringify(params.data).includes(last)) throw new Error('Disk penuh');
        },
      });
      expect((await plan('admin', '/chapters/need/lock', {})).status).toBe(500);
      stop();
      expect(await states()).toEqual(before);
      expect((await lock()).left).toEqual([]);
      expect(new Set(await states())).toEqual(new Set(['locked']));
    });

    it('is not locked or opened by who may not do it to the whole plan', async () => {
      for (const path of ['lock', 'reopen']) {
        const body = { reason: 'Ingin', withItems: true };
        expect(await plan('operator', `/chapters/need/${path}`, body)).toMatchObject({
          status: 403,
          body: { error: { details: { code: 'act-forbidden' } } },
        });
      }
      const list = (await plan('operator', '/chapters')).body as ListChaptersResponse;
      expect(list.data).toMatchObject({ canLock: false, canReopen: false });
      expect((await plan('admin', '/chapters/plan/lock', {})).status).toBe(400);
    });

    it('is opened with a reason, alone or with its items', async () => {
      const without = { reason: '  ', withItems: false };
      expect(await plan('admin', '/chapters/need/reopen', without)).toMatchObject({
        status: 422,
        body: {
          error: { details: { code: 'act-refused', issues: [{ code: 'act-needs-reason' }] } },
        },
      });
      const reason = 'Ada OPD yang baru dibentuk.';
      const alone = await plan('admin', '/chapters/need/reopen', { reason, withItems: false });
      expect(alone.body).toEqual({ data: { reopened: 0 } });
      expect(await chapter()).toEqual({ type: 'need', lock: null });
      expect((await create('operator', 'Tidak terlambat')).status).toBe(201);
      const count = (await needs()).filter(({ state }) => state === 'locked').length;
      const all = await plan('admin', '/chapters/need/reopen', { reason, withItems: true });
      expect(all.body).toEqual({ data: { reopened: count } });
      expect(await states()).not.toContain('locked');
      const { changes } = ((await plan('admin', '/history')).body as ListHistoryResponse).data;
      expect(changes.filter(({ type }) => type === 'chapter-lock')).toMatchObject([
        { act: 'reopen', label: 'Kebutuhan', reason },
        { act: 'lock', label: 'Kebutuhan' },
      ]);
    });
  });
};

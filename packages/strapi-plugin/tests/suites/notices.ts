import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type {
  ActRequest,
  ActResponse,
  ListItemsResponse,
  ReviewItem,
} from '../../shared/contracts/approval';
import type { ListNoticesResponse } from '../../shared/contracts/notices';
import { draftPlan } from '../fixtures/make-plan';
import { roleTemplates } from '../../server/src/permissions/role-templates';
import { signInAs } from '../support/accounts';
import { documents } from '../support/documents';
import { fakeMail, type Mail } from '../support/fake-mail';
import { service } from '../support/services';
import type { Suite } from './suite';

type Session = Record<string, string>;
type Who = keyof typeof people;

const people = {
  operator: ['opd-operator', 'diskominfo', '32.21'],
  rekan: ['opd-operator', 'diskominfo', '32.21'],
  kepala: ['opd-head', 'diskominfo', '32.21'],
  kepalaLain: ['opd-head', 'bappeda', '32.21'],
  dewan: ['council-member', null, '32.21'],
  asesor: ['assessor', null, '32.21'],
  dewanLain: ['council-member', null, '32.22'],
} as const;

/** Region 32.21 with two OPDs, and region 32.22 beside it. */
export const notices: Suite = (app) => {
  describe('notices', () => {
    let planId = '';
    const sessions: Partial<Record<Who, { id: number; headers: Session }>> = {};
    const who = (name: Who) => {
      const found = sessions[name];
      if (found === undefined) throw new Error(`Nobody is called ${name}`);
      return found;
    };
    const ask = async (name: Who, path: string, method = 'GET', body?: object) => {
      const response = await fetch(`${app().address}/kotacerdas${path}`, {
        method,
        headers: { 'content-type': 'application/json', ...who(name).headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? null : JSON.parse(text) };
    };
    const told = async (name: Who, query = '') =>
      ((await ask(name, `/notices${query}`)).body as ListNoticesResponse).data;
    const newest = async (name: Who) => (await told(name)).notices[0];
    const opd = async (key: string, plan = planId) =>
      (await documents(app(), 'opd').findFirst({ filters: { key, plan: { documentId: plan } } }))
        ?.documentId ?? '';
    const problem = async (title: string) => {
      const { documentId } = await documents(app(), 'problem').create({
        data: { title, dimensionId: 'smart-governance', opd: await opd('diskominfo') },
      });
      return { type: 'problem', documentId, revision: 1 } as const;
    };
    type Wanted = Pick<ReviewItem, 'type' | 'documentId' | 'revision'>;
    const act = async (name: Who, wanted: Omit<ActRequest, 'items'>, ...items: Wanted[]) => {
      const { body } = await ask(name, `/plans/${planId}/acts`, 'POST', { ...wanted, items });
      return (body as ActResponse).data;
    };
    /** Others who may decide on everything are of other suites. */
    const own = (mails: readonly Mail[]) => mails.filter(({ to }) => to.startsWith('kabar.'));
    const next = (item: Wanted): Wanted => ({ ...item, revision: item.revision + 1 });

    beforeAll(async () => {
      const running = app();
      const { strapi } = running;
      const store = async (id: string, region: string) =>
        (await service(strapi, 'masterplan').store(draftPlan(1, id, region))).documentId;
      planId = await store('rencana-pemberitahuan', '32.21');
      await store('rencana-pemberitahuan-lain', '32.22');
      await service(strapi, 'roles').create();
      for (const name of Object.keys(people) as Who[]) {
        const [key, opdKey, region] = people[name];
        const role = roleTemplates.find((template) => template.key === key)?.name ?? '';
        sessions[name] = await signInAs(running, `Kabar ${name}`, role);
        const membership = {
          opdIds: opdKey === null ? [] : [await opd(opdKey)],
          regionCodes: [region],
          dimensionIds: [],
        };
        await service(strapi, 'membership').write(who(name).id, membership, () => true);
      }
    });

    it('tell of a submission those who may decide on it, and nobody else', async () => {
      const item = await problem('Diajukan untuk diputuskan');
      expect(await act('operator', { act: 'submit' }, item)).toMatchObject([{ ok: true }]);
      for (const name of ['kepala', 'dewan'] as const) {
        expect(await newest(name)).toMatchObject({
          kind: 'submit',
          actor: 'Kabar operator Uji',
          count: 1,
          documentId: item.documentId,
          plan: planId,
          isRead: false,
        });
      }
      for (const name of ['operator', 'rekan', 'kepalaLain', 'asesor', 'dewanLain'] as const) {
        expect([name, (await told(name)).notices]).toEqual([name, []]);
      }
    });

    it('count what waits for whom, in the plans of their region', async () => {
      const waiting = async (name: Who) => (await ask(name, '/waiting')).body.data;
      const mine = await waiting('kepala');
      expect(mine.plans.map((plan: { documentId: string }) => plan.documentId)).toEqual([planId]);
      const list = (await ask('kepala', `/plans/${planId}/items`)).body as ListItemsResponse;
      const decided = list.data.filter(({ acts }) => acts.includes('approve'));
      expect(mine.total).toBe(
        decided.length + list.sheets.filter(({ answered }) => answered === 0).length,
      );
      expect((await waiting('asesor')).total).toBe(0);
    });

    it('tell of a decision, with its reason, who submitted it and the operators of the OPD', async () => {
      const item = await problem('Dikembalikan dengan alasan');
      await act('operator', { act: 'submit' }, item);
      const reason = 'Lampirkan data dukungnya.';
      await act('dewan', { act: 'return', reason }, next(item));
      for (const name of ['operator', 'rekan'] as const) {
        expect(await newest(name)).toMatchObject({ kind: 'return', reason, count: 1 });
      }
      expect((await newest('kepala'))?.kind).toBe('submit');
      expect((await newest('dewan'))?.kind).toBe('submit');
    });

    it('tell of a comment those concerned and those who commented before', async () => {
      const item = await problem('Dibicarakan');
      const { documentId } = item;
      const comment = (name: Who, text: string) =>
        ask(name, `/plans/${planId}/comments`, 'POST', { type: 'problem', documentId, text });
      expect((await comment('asesor', 'Dari mana datanya?')).status).toBe(204);
      expect(await newest('rekan')).toMatchObject({
        kind: 'comment',
        reason: 'Dari mana datanya?',
      });
      expect((await comment('operator', 'Dari BPS.')).status).toBe(204);
      expect(await newest('asesor')).toMatchObject({ kind: 'comment', reason: 'Dari BPS.' });
      expect((await newest('dewan'))?.kind).not.toBe('comment');
    });

    it('make one line of many items, also where they take several requests', async () => {
      const items = await Promise.all(['A', 'B', 'C', 'D', 'E'].map((title) => problem(title)));
      const before = (await told('kepala')).notices;
      const [a, b, ...others] = items;
      if (a === undefined || b === undefined) throw new Error('There are five');
      const batch = { id: 'satu-keputusan', more: true };
      await act('operator', { act: 'submit', batch }, a, b);
      await ask('kepala', '/notices/read', 'POST', { all: true });
      await act('operator', { act: 'submit', batch: { ...batch, more: false } }, ...others);
      const after = await told('kepala');
      expect(after.unread).toBe(1);
      expect(after.notices[0]).toMatchObject({ count: 5, isRead: false });
      expect(after.notices).toHaveLength(before.length + 1);
      // Somebody else's act under the same name is one of its own.
      await act('rekan', { act: 'withdraw' }, next(a));
      await act('rekan', { act: 'submit', batch }, { ...a, revision: 3 });
      expect((await newest('kepala'))?.count).toBe(1);
    });

    it('are seen by all who were asked, once somebody has decided', async () => {
      await ask('kepala', '/notices/read', 'POST', { all: true });
      const item = await problem('Diputuskan oleh salah satu');
      await act('operator', { act: 'submit' }, item);
      const isSeen = async (name: Who, kind: string) => {
        const { notices } = await told(name);
        return notices.find((each) => each.documentId === item.documentId && each.kind === kind)
          ?.isRead;
      };
      expect([await isSeen('kepala', 'submit'), await isSeen('dewan', 'submit')]).toEqual([
        false,
        false,
      ]);
      await act('dewan', { act: 'return', reason: 'Perbaiki.' }, next(item));
      expect([await isSeen('kepala', 'submit'), await isSeen('dewan', 'submit')]).toEqual([
        true,
        true,
      ]);
      expect((await told('kepala')).unread).toBe(0);
      // What was returned asks its operators to submit it again, whoever of them does.
      expect(await isSeen('operator', 'return')).toBe(false);
      await act('rekan', { act: 'submit' }, next(next(item)));
      expect([await isSeen('operator', 'return'), await isSeen('rekan', 'return')]).toEqual([
        true,
        true,
      ]);
      expect((await newest('kepala'))?.isRead).toBe(false);
      await act('operator', { act: 'withdraw' }, { ...item, revision: 4 });
      expect((await newest('kepala'))?.isRead).toBe(true);
      // What nothing is asked in stays new until it is read.
      await act('operator', { act: 'submit' }, { ...item, revision: 5 });
      await act('kepala', { act: 'approve' }, { ...item, revision: 6 });
      expect(await isSeen('operator', 'approve')).toBe(false);
    });

    it('of many items are new until the last of them is decided on', async () => {
      await ask('kepala', '/notices/read', 'POST', { all: true });
      const [a, b, c] = [await problem('Satu'), await problem('Dua'), await problem('Tiga')];
      const batch = { id: 'bertahap', more: true };
      await act('operator', { act: 'submit', batch }, a, b);
      await act('kepala', { act: 'approve' }, next(a), next(b));
      expect((await told('kepala')).unread).toBe(0);
      await act('operator', { act: 'submit', batch: { ...batch, more: false } }, c);
      expect(await newest('kepala')).toMatchObject({ count: 3, isRead: false });
      await act('dewan', { act: 'approve' }, next(c));
      expect(await newest('kepala')).toMatchObject({ count: 3, isRead: true });
    });

    it('are seen by all once the item is deleted, whatever they told of it', async () => {
      await ask('operator', '/notices/read', 'POST', { all: true });
      await ask('rekan', '/notices/read', 'POST', { all: true });
      const [gone, stays] = [await problem('Akan dihapus'), await problem('Masih ada')];
      await act('operator', { act: 'submit' }, gone, stays);
      await act('dewan', { act: 'return', reason: 'Perbaiki.' }, next(gone), next(stays));
      const comment = { type: 'problem', documentId: gone.documentId, text: 'Masih perlu?' };
      expect((await ask('asesor', `/plans/${planId}/comments`, 'POST', comment)).status).toBe(204);
      expect((await told('rekan')).unread).toBe(2);
      const path = `/plans/${planId}/items/problem/${gone.documentId}?revision=3`;
      expect((await ask('operator', path, 'DELETE')).status).toBe(204);
      // The other one that was returned with it asks to be mended yet.
      for (const name of ['operator', 'rekan'] as const) {
        const [commented, returned] = (await told(name)).notices;
        expect(commented).toMatchObject({ kind: 'comment', isRead: true });
        expect(returned).toMatchObject({ kind: 'return', count: 2, isRead: false });
      }
      await documents(app(), 'problem').delete({ documentId: stays.documentId });
      for (const name of ['operator', 'rekan'] as const) {
        expect((await told(name)).unread).toBe(0);
      }
    });

    it('were seen when they were read, or else when the last of what they ask was done', async () => {
      const query = app().strapi.db.query('plugin::kotacerdas.notice');
      const moment = z.pipe(
        z.union([z.string(), z.date()]),
        z.transform((at) => new Date(at).getTime()),
      );
      const times = async (name: Who) => {
        const where = { userId: who(name).id, kind: 'submit' };
        const found: unknown = await query.findOne({ where, orderBy: { id: 'desc' } });
        return z.object({ at: moment, readAt: moment }).parse(found);
      };
      const item = await problem('Kapan dilihat');
      await act('operator', { act: 'submit' }, item);
      await ask('kepala', '/notices/read', 'POST', { all: true });
      const read = await times('kepala');
      await act('dewan', { act: 'approve' }, next(item));
      expect(await times('kepala')).toEqual(read);
      const { at, readAt } = await times('dewan');
      expect(readAt).toBeGreaterThanOrEqual(at);
    });

    it('stay new where the act is refused', async () => {
      const item = await problem('Belum diputuskan');
      await act('operator', { act: 'submit' }, item);
      await act('dewan', { act: 'return', reason: '' }, next(item));
      await act('dewan', { act: 'approve' }, { ...item, revision: 9 });
      expect((await newest('kepala'))?.isRead).toBe(false);
    });

    it('are there if, and only if, the act is', async () => {
      const item = await problem('Tidak jadi');
      const before = (await told('kepala')).notices.length;
      const [refused] = await act('operator', { act: 'submit' }, { ...item, revision: 7 });
      expect(refused).toMatchObject({ ok: false, code: 'revision-conflict' });
      expect((await told('kepala')).notices).toHaveLength(before);
    });

    it('answer for an item that something went wrong with, and do the others', async () => {
      const [broken, fine] = [await problem('Rusak'), await problem('Baik')];
      const { strapi } = app();
      const name = 'plugin::kotacerdas.change';
      const stop = strapi.db.lifecycles.subscribe({
        models: [name],
        beforeCreate({ params }) {
          const data: unknown = params.data;
          if (JSON.stringify(data).includes(broken.documentId)) throw new Error('Disk penuh');
        },
      });
      const outcomes = await act('operator', { act: 'submit' }, broken, fine);
      stop();
      expect(outcomes).toMatchObject([{ ok: false, code: 'failed' }, { ok: true }]);
      expect(await newest('kepala')).toMatchObject({ count: 1, documentId: fine.documentId });
      expect(await act('operator', { act: 'submit' }, broken)).toMatchObject([{ ok: true }]);
    });

    it('are read by their owner only', async () => {
      const [own] = (await told('kepala')).notices;
      if (own === undefined) throw new Error('There is a notice');
      await ask('dewan', '/notices/read', 'POST', { ids: [own.id] });
      expect((await newest('kepala'))?.isRead).toBe(false);
      const { unread } = await told('kepala');
      const answer = await ask('kepala', '/notices/read', 'POST', { ids: [own.id] });
      expect(answer.body).toEqual({ data: { unread: unread - 1 } });
      expect((await newest('kepala'))?.isRead).toBe(true);
      expect((await ask('kepala', '/notices/read', 'POST', {})).status).toBe(400);
      expect((await ask('kepala', '/notices?before=x')).status).toBe(400);
      const older = await told('kepala', `?before=${own.id}`);
      expect(older.notices.map(({ id }) => id)).not.toContain(own.id);
    });

    it('are forgotten after a year, and after a season where they were read', async () => {
      const query = app().strapi.db.query('plugin::kotacerdas.notice');
      const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
      const [at] = (await told('kepala')).notices;
      if (at === undefined) throw new Error('There is a notice');
      const old = (days: number, readAt: string | null) =>
        query.create({
          data: {
            userId: who('kepala').id,
            at: daysAgo(days),
            readAt,
            kind: 'submit',
            batch: `lama-${days}-${readAt === null ? 'baru' : 'dibaca'}`,
            count: 1,
            entryType: 'problem',
            entryDocumentId: at.documentId,
          },
        });
      await old(366, null);
      await old(91, daysAgo(90));
      const stay = [await old(364, null), await old(89, daysAgo(88))];
      await act('operator', { act: 'submit' }, await problem('Yang terbaru'));
      const left = await query.findMany({ where: { batch: { $startsWith: 'lama-' } } });
      expect(left.map(({ id }: { id: number }) => id).sort()).toEqual(
        stay.map(({ id }) => id).sort(),
      );
    });

    it('are mailed once all is written, one mail for an act, unless the reader wants none', async () => {
      const mail = fakeMail(app());
      expect((await told('kepala')).mail).toBe(true);
      expect((await ask('dewan', '/notices/settings', 'PUT', { mail: false })).status).toBe(204);
      expect((await told('dewan')).mail).toBe(false);
      const items = [await problem('Disurati 1'), await problem('Disurati 2')];
      await act('operator', { act: 'submit' }, ...items);
      await expect.poll(() => own(mail.sent)).toHaveLength(1);
      expect(own(mail.sent)[0]).toMatchObject({
        to: 'kabar.kepala@contoh.example',
        subject: '[Kota Cerdas] 2 isian diajukan oleh Kabar operator Uji',
        text: expect.stringContaining(
          `https://kota.example/admin/plugins/kotacerdas?plan=${planId}`,
        ),
      });
      await ask('dewan', '/notices/settings', 'PUT', { mail: true });
      expect((await told('dewan')).mail).toBe(true);
      mail.restore();
      expect((await told('dewan')).mail).toBeNull();
    });

    it('don’t fail an act, or keep others from their mail, where one can’t be sent', async () => {
      const mail = fakeMail(app(), (to) => to.startsWith('kabar.dewan@'));
      const [outcome] = await act('operator', { act: 'submit' }, await problem('Surat gagal'));
      expect(outcome).toMatchObject({ ok: true });
      await expect.poll(() => own(mail.tried)).toHaveLength(2);
      await expect
        .poll(() => own(mail.sent).map(({ to }) => to))
        .toEqual(['kabar.kepala@contoh.example']);
      mail.restore();
    });
  });
};

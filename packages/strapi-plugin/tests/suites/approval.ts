import { beforeAll, describe, expect, it } from 'vitest';
import type {
  ActRequest,
  ActResponse,
  ListItemsResponse,
  ReviewItem,
} from '../../shared/contracts/approval';
import type { ListHistoryResponse } from '../../shared/contracts/history';
import { actPermissions, permissions } from '../../shared/permissions';
import { draftPlan } from '../fixtures/make-plan';
import { signIn } from '../support/accounts';
import { decide } from '../support/decide';
import { documents } from '../support/documents';
import { service } from '../support/services';
import type { Suite } from './suite';

type Session = Record<string, string>;

export const approval: Suite = (app) => {
  describe('approval', () => {
    let planId = '';
    let operator: Session = {};
    let head: Session = {};
    let reader: Session = {};

    const call = async (session: Session, path: string, body?: object) => {
      const response = await fetch(`${app().address}/kotacerdas/plans/${planId}${path}`, {
        headers: { 'content-type': 'application/json', ...session },
        ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      });
      return { status: response.status, body: await response.json() };
    };
    const items = async (session = head) =>
      ((await call(session, '/items')).body as ListItemsResponse).data;
    const item = async (documentId: string, session = head): Promise<ReviewItem> => {
      const found = (await items(session)).find((each) => each.documentId === documentId);
      if (found === undefined) throw new Error('The plan has no such item');
      return found;
    };
    const act = async (
      session: Session,
      wanted: Omit<ActRequest, 'items'>,
      ...of: Pick<ReviewItem, 'type' | 'documentId' | 'revision'>[]
    ) => {
      const asked = of.map(({ type, documentId, revision }) => ({ type, documentId, revision }));
      const { body } = await call(session, '/acts', { ...wanted, items: asked });
      return (body as ActResponse).data;
    };
    const problem = async (title: string) => {
      const opd = await documents(app(), 'opd').findFirst({
        filters: { key: 'diskominfo', plan: { documentId: planId } },
      });
      const entry = await documents(app(), 'problem').create({
        data: { title, dimensionId: 'smart-governance', opd: opd?.documentId },
      });
      return item(entry.documentId);
    };
    const save = async (documentId: string, data: object) =>
      documents(app(), 'problem').update({ documentId, data });
    const history = async (documentId: string) =>
      ((await call(reader, `/history?entry=${documentId}`)).body as ListHistoryResponse).data
        .changes;

    beforeAll(async () => {
      const document = draftPlan(1, 'rencana-persetujuan', '32.01');
      planId = (await service(app().strapi, 'masterplan').store(document)).documentId;
      const { approve, lock, reopen, return: giveBack, submit, withdraw } = actPermissions;
      const read = permissions.readItems;
      operator = await signIn(app(), 'Operator', [read, submit, withdraw], ['problem']);
      head = await signIn(app(), 'Kepala', [read, approve, giveBack, lock, reopen]);
      reader = await signIn(app(), 'Pembaca', [read, permissions.readHistory]);
    });

    it('takes an item from draft to locked and back, each step by who may do it', async () => {
      const { documentId } = await problem('Dari draf sampai dikunci');
      const step = async (session: Session, wanted: Omit<ActRequest, 'items'>) =>
        (await act(session, wanted, await item(documentId)))[0];
      expect(await step(operator, { act: 'submit' })).toMatchObject({
        ok: true,
        state: 'submitted',
        revision: 2,
      });
      const reason = 'Lampirkan data dukungnya.';
      expect(await step(head, { act: 'return', reason })).toMatchObject({ state: 'returned' });
      expect(await item(documentId)).toMatchObject({ state: 'returned', stateReason: reason });
      expect(await step(operator, { act: 'submit' })).toMatchObject({ state: 'submitted' });
      expect(await step(head, { act: 'approve' })).toMatchObject({ state: 'approved' });
      expect(await step(head, { act: 'lock' })).toMatchObject({ state: 'locked' });
      expect(await item(documentId)).toMatchObject({ state: 'locked', stateReason: null });
      expect(await step(head, { act: 'reopen', reason: 'Ada kekeliruan.' })).toMatchObject({
        state: 'returned',
        revision: 7,
      });
    });

    it('offers each officer what they may do, and refuses the rest', async () => {
      const draft = await problem('Hak setiap orang');
      expect((await item(draft.documentId, operator)).acts).toEqual(['submit']);
      expect((await item(draft.documentId, head)).acts).toEqual([]);
      expect(await act(head, { act: 'submit' }, draft)).toMatchObject([{ code: 'act-forbidden' }]);
      const [submitted] = await act(operator, { act: 'submit' }, draft);
      expect(submitted).toMatchObject({ ok: true });
      const waiting = await item(draft.documentId, operator);
      expect(waiting.acts).toEqual(['withdraw']);
      expect((await item(draft.documentId, head)).acts).toEqual(['return', 'approve']);
      expect(await act(operator, { act: 'approve' }, waiting)).toMatchObject([
        { code: 'act-forbidden' },
      ]);
      expect((await call(reader, '/acts', { act: 'approve', items: [waiting] })).status).toBe(200);
      expect((await item(draft.documentId)).state).toBe('submitted');
    });

    it('says why an act is refused, and does the others of the same request', async () => {
      const [one, two] = [await problem('Satu'), await problem('Dua')];
      await act(operator, { act: 'submit' }, one);
      const outcomes = await act(head, { act: 'return' }, await item(one.documentId), two);
      expect(outcomes).toMatchObject([
        { ok: false, code: 'act-refused', issues: [{ code: 'act-needs-reason' }] },
        { ok: false, code: 'act-refused', issues: [{ code: 'act-not-open' }, {}] },
      ]);
      const missing = { type: 'problem', documentId: 'tidakada', revision: 1 } as const;
      const both = await act(operator, { act: 'submit' }, missing, two);
      expect(both).toMatchObject([{ code: 'item-not-found' }, { ok: true, state: 'submitted' }]);
    });

    it('decides on nothing that has changed since it was read', async () => {
      const read = await problem('Berubah sementara itu');
      await save(read.documentId, { title: 'Sudah berubah' });
      expect(await act(operator, { act: 'submit' }, read)).toMatchObject([
        { ok: false, code: 'revision-conflict', revision: 2 },
      ]);
    });

    it('lets one of many who decide at once have it', async () => {
      const read = await problem('Diajukan berkali-kali');
      const all = await Promise.all(
        Array.from({ length: 8 }, () => act(operator, { act: 'submit' }, read)),
      );
      const outcomes = all.flat();
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      expect((await item(read.documentId)).revision).toBe(2);
      const told = await history(read.documentId);
      expect(told.filter((line) => line.act === 'submit')).toHaveLength(1);
    });

    it.each([
      {},
      { act: 'hapus', items: [] },
      { act: 'submit', items: [] },
      { act: 'submit', items: [{ type: 'plan', documentId: 'x', revision: 1 }] },
      { act: 'submit', items: [{ type: 'problem', documentId: 'x' }] },
    ])('refuses a request that says nothing of the kind: %j', async (body) => {
      const refused = await call(operator, '/acts', body);
      expect(refused).toMatchObject({
        status: 400,
        body: { error: { details: { code: 'request-malformed' } } },
      });
    });

    it('is not passed by with a save, in Content Manager or by a program', async () => {
      const { documentId } = await problem('Jalan pintas');
      await expect(save(documentId, { state: 'approved' })).rejects.toThrow('status berubah lewat');
      await expect(save(documentId, { stateReason: 'x' })).rejects.toThrow('status berubah lewat');
      await expect(save(documentId, { state: 'draft', title: 'Tetap draf' })).resolves.toBeTruthy();
      const opd = await documents(app(), 'opd').findFirst({
        filters: { key: 'diskominfo', plan: { documentId: planId } },
      });
      const born = documents(app(), 'problem').create({
        data: {
          title: 'Lahir disetujui',
          dimensionId: 'smart-governance',
          opd: opd?.documentId,
          state: 'approved',
        },
      });
      await expect(born).rejects.toThrow('data baru selalu berupa draf');
      const path = `/content-manager/collection-types/plugin::kotacerdas.problem/${documentId}`;
      const response = await fetch(`${app().address}${path}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', ...operator },
        body: JSON.stringify({ state: 'locked' }),
      });
      expect(response.status).toBe(400);
      expect((await item(documentId)).state).toBe('draft');
      await decide(app(), planId, { act: 'submit', type: 'problem', documentId });
      const late = await fetch(`${app().address}${path}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', ...operator },
        body: JSON.stringify({ title: 'Terlambat' }),
      });
      expect(late.status).toBe(403);
      expect(await late.text()).toContain('sedang diajukan. Tarik dulu pengajuannya, lalu ubah.');
    });

    it('keeps what was decided on as it was, with its parts, until it is given back', async () => {
      const innovation = await documents(app(), 'innovation').findFirst({
        filters: { plan: { documentId: planId } },
      });
      const { documentId = '' } = innovation ?? {};
      const stage = await documents(app(), 'innovation-stage').findFirst({
        filters: { innovation: { documentId } },
      });
      const part = { documentId: stage?.documentId ?? '', data: { progress: 50 } };
      const change = () => documents(app(), 'innovation-stage').update(part);
      await expect(change()).resolves.toBeTruthy();
      await decide(app(), planId, { act: 'submit', type: 'innovation', documentId });
      await expect(change()).rejects.toThrow('sedang diajukan. Tarik dulu');
      await expect(
        documents(app(), 'innovation').update({ documentId, data: { shortName: 'Lain' } }),
      ).rejects.toThrow('sedang diajukan');
      await decide(app(), planId, { act: 'approve', type: 'innovation', documentId });
      await expect(documents(app(), 'innovation').delete({ documentId })).rejects.toThrow(
        'sudah disetujui',
      );
      await expect(documents(app(), 'innovation-stage').delete(part)).rejects.toThrow(
        'sudah disetujui',
      );
      const reason = 'Perbarui tahapannya.';
      await decide(app(), planId, { act: 'return', type: 'innovation', documentId, reason });
      await expect(change()).resolves.toBeTruthy();
    });

    it('lets progress be reported on what was approved', async () => {
      const program = await documents(app(), 'program').findFirst({
        filters: { plan: { documentId: planId } },
      });
      const { documentId = '' } = program ?? {};
      await decide(app(), planId, { act: 'submit', type: 'program', documentId });
      await decide(app(), planId, { act: 'approve', type: 'program', documentId });
      const report = { reportedOn: '2026-06-30', percent: 40, program: documentId };
      await expect(
        documents(app(), 'progress-entry').create({ data: report }),
      ).resolves.toBeTruthy();
      const budget = { year: 2026, amount: '1000000', source: 'apbd', program: documentId };
      await expect(documents(app(), 'budget-line').create({ data: budget })).rejects.toThrow(
        'sudah disetujui',
      );
    });

    it('keeps the targets of what was approved, and takes what was reached', async () => {
      const measure = await documents(app(), 'measure').findFirst({
        filters: { program: { key: 'program-1a', plan: { documentId: planId } } },
      });
      const value = (kind: string) =>
        documents(app(), 'measure-value').create({
          data: { kind, year: 2027, value: 80, measure: measure?.documentId },
        });
      const program = await documents(app(), 'program').findFirst({
        filters: { key: 'program-1a', plan: { documentId: planId } },
      });
      expect(program).toMatchObject({ state: 'approved' });
      await expect(value('target')).rejects.toThrow('sudah disetujui');
      const reached = await value('realisation');
      const turned = documents(app(), 'measure-value').update({
        documentId: reached.documentId,
        data: { kind: 'target' },
      });
      await expect(turned).rejects.toThrow('sudah disetujui');
    });

    it('keeps what a decision rests on, and a plan that holds anything', async () => {
      const need = await documents(app(), 'need').findFirst({
        filters: { key: 'kebutuhan-1', plan: { documentId: planId } },
      });
      const cited = await problem('Dikutip kebutuhan');
      const documentId = need?.documentId ?? '';
      await documents(app(), 'need').update({
        documentId,
        data: { problems: { connect: [{ documentId: cited.documentId }] } },
      });
      await decide(app(), planId, { act: 'submit', type: 'need', documentId });
      const deletion = () => documents(app(), 'problem').delete({ documentId: cited.documentId });
      await expect(deletion()).rejects.toThrow('Masih dipakai pada Kebutuhan');
      await decide(app(), planId, { act: 'withdraw', type: 'need', documentId });
      await expect(deletion()).resolves.toBeTruthy();
      await expect(documents(app(), 'plan').delete({ documentId: planId })).rejects.toThrow(
        'Rencana ini masih berisi',
      );
      const empty = await documents(app(), 'plan').create({
        data: {
          title: 'Rencana salah ketik',
          regionCode: '32.01',
          regionName: 'Kabupaten Uji',
          periodFrom: 2025,
          periodTo: 2029,
        },
      });
      await expect(
        documents(app(), 'plan').delete({ documentId: empty.documentId }),
      ).resolves.toBeTruthy();
    });

    it('tells a form in Content Manager that others were there first', async () => {
      const { documentId } = await problem('Dibuka dua orang');
      const path = `/content-manager/collection-types/plugin::kotacerdas.problem/${documentId}`;
      const opened = await fetch(`${app().address}${path}`, { headers: operator });
      const form = ((await opened.json()) as { data: { revision: number } }).data;
      expect(form.revision).toBe(1);
      await save(documentId, { cause: 'Oleh orang lain' });
      const late = await fetch(`${app().address}${path}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', ...operator },
        body: JSON.stringify({ title: 'Punya saya', revision: form.revision }),
      });
      expect(late.status).toBe(409);
      expect(await late.json()).toMatchObject({
        error: {
          message: expect.stringContaining('Isian Anda belum disimpan'),
          details: {
            code: 'revision-conflict',
            changes: [{ after: { cause: 'Oleh orang lain' } }],
          },
        },
      });
    });

    it('copies a decided item as a draft', async () => {
      const { documentId } = await problem('Akan disalin');
      await decide(app(), planId, { act: 'submit', type: 'problem', documentId });
      const copy = await documents(app(), 'problem').clone({ documentId, data: {} });
      expect(copy.entries[0]).toMatchObject({ state: 'draft', stateReason: null, revision: 1 });
    });
  });

  describe('the change log', () => {
    let planId = '';
    let reader: Session = {};
    const problems = () => documents(app(), 'problem');
    const lines = async (query: string, session: Session = reader) => {
      const path = `/kotacerdas/plans/${planId}/history${query}`;
      const response = await fetch(`${app().address}${path}`, { headers: session });
      return ((await response.json()) as ListHistoryResponse).data;
    };
    const create = async (title: string) => {
      const opd = await documents(app(), 'opd').findFirst({
        filters: { key: 'diskominfo', plan: { documentId: planId } },
      });
      const data = { title, dimensionId: 'smart-governance', opd: opd?.documentId };
      return (await problems().create({ data })).documentId;
    };

    beforeAll(async () => {
      const document = draftPlan(1, 'rencana-riwayat', '32.02');
      planId = (await service(app().strapi, 'masterplan').store(document)).documentId;
      reader = await signIn(app(), 'Pembaca riwayat', [permissions.readHistory]);
    });

    it('says who did what, with what was before and after', async () => {
      const documentId = await create('Banjir');
      const bappeda = await documents(app(), 'opd').findFirst({
        filters: { key: 'bappeda', plan: { documentId: planId } },
      });
      const editor = await signIn(app(), 'Penulis riwayat', [], ['problem']);
      const path = `/content-manager/collection-types/plugin::kotacerdas.problem/${documentId}`;
      const saved = await fetch(`${app().address}${path}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', ...editor },
        body: JSON.stringify({
          title: 'Banjir tahunan',
          opd: { connect: [{ documentId: bappeda?.documentId }], disconnect: [] },
        }),
      });
      expect(saved.status).toBe(200);
      await problems().delete({ documentId });
      const { changes } = await lines(`?entry=${documentId}`);
      expect(changes).toMatchObject([
        { act: 'delete', actor: null, before: { title: 'Banjir tahunan' }, after: { title: null } },
        {
          act: 'update',
          actor: 'Penulis riwayat Uji',
          type: 'problem',
          revision: 2,
          before: { title: 'Banjir', opd: ['OPD-1 Diskominfo'] },
          after: { title: 'Banjir tahunan', opd: ['OPD-2 Bappelitbangda'] },
        },
        { act: 'create', actor: null, revision: 1, after: { title: 'Banjir', state: 'draft' } },
      ]);
      expect(Object.keys(changes[1]?.after ?? {}).sort()).toEqual(['opd', 'title']);
    });

    it('says nothing of a form that was saved as it was, or of what was refused', async () => {
      const documentId = await create('Tetap');
      await problems().update({ documentId, data: { title: 'Tetap' } });
      await expect(
        problems().update({ documentId, data: { dimensionId: 'tidak-ada' } }),
      ).rejects.toThrow();
      expect((await lines(`?entry=${documentId}`)).changes).toHaveLength(1);
    });

    it('tells whoever saves over the work of others what has changed', async () => {
      const documentId = await create('Dibaca dua orang');
      await problems().update({ documentId, data: { title: 'Oleh orang lain', revision: 1 } });
      const stale = problems().update({ documentId, data: { cause: 'Punya saya', revision: 1 } });
      await expect(stale).rejects.toMatchObject({
        status: 409,
        message: expect.stringContaining('sudah diubah'),
        details: {
          code: 'revision-conflict',
          revision: 2,
          changes: [{ after: { title: 'Oleh orang lain' } }],
        },
      });
      await expect(
        problems().update({ documentId, data: { cause: 'Punya saya', revision: 2 } }),
      ).resolves.toMatchObject({ title: 'Oleh orang lain', revision: 3 });
    });

    it('loses no write of fifty at once: one gets through with each revision', async () => {
      const documentId = await create('Lima puluh penulis');
      const writes = await Promise.allSettled(
        Array.from({ length: 50 }, (_, index) =>
          problems().update({ documentId, data: { title: `Penulis ${index}`, revision: 1 } }),
        ),
      );
      const refused = writes.filter(({ status }) => status === 'rejected');
      expect(refused).toHaveLength(49);
      for (const each of refused) expect(each).toMatchObject({ reason: { status: 409 } });
      expect((await lines(`?entry=${documentId}`)).changes).toHaveLength(2);
    });

    it('begins with the import of the plan, and knows of its editions', async () => {
      const officer = { name: 'Siti Uji', accepts: 'any' } as const;
      await service(app().strapi, 'snapshot').publish(planId, officer, new Date());
      const { changes } = await lines(`?entry=${planId}`);
      expect(changes).toMatchObject([
        { act: 'publish', type: 'plan', after: { number: 1 } },
        { act: 'import', type: 'plan', label: 'Rencana uji' },
      ]);
    });

    it('takes a deletion back, with what belonged to it and what led to it', async () => {
      const innovation = await documents(app(), 'innovation').findFirst({
        filters: { key: 'inovasi-1a', plan: { documentId: planId } },
      });
      const { documentId = '' } = innovation ?? {};
      const before = await service(app().strapi, 'masterplan').assemble(planId);
      await documents(app(), 'innovation').delete({ documentId });
      const [deletion] = (await lines(`?entry=${documentId}`)).changes;
      // Nobody is offered what they may not do.
      expect(deletion).toMatchObject({ act: 'delete', canRestore: false });
      expect(JSON.stringify(deletion)).not.toContain('archive');
      const path = `/kotacerdas/plans/${planId}/history/${deletion?.id}/restore`;
      const restore = async (session: Session, address = path) =>
        fetch(`${app().address}${address}`, { method: 'POST', headers: session });
      expect((await restore(reader)).status).toBe(403);
      expect(
        await documents(app(), 'innovation').findFirst({ filters: { documentId } }),
      ).toBeNull();
      const editor = await signIn(
        app(),
        'Pemulih',
        [permissions.readHistory],
        ['innovation', 'need', 'problem'],
      );
      const [offered] = (await lines(`?entry=${documentId}`, editor)).changes;
      expect(offered).toMatchObject({ act: 'delete', canRestore: true });
      const both = await Promise.all([restore(editor), restore(editor)]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
      const after = await service(app().strapi, 'masterplan').assemble(planId);
      if (before?.ok !== true || after?.ok !== true) throw new Error('The plan has faults');
      const of = ({ masterplan }: typeof before) => {
        const found = masterplan.innovations.find(({ id }) => id === 'inovasi-1a');
        const programs = masterplan.programs.map(({ innovationIds }) => innovationIds);
        return { ...found, updatedAt: null, programs };
      };
      expect(of(after)).toEqual(of(before));
      const told = (await lines(`?entry=${documentId}`, editor)).changes;
      expect(told).toMatchObject([
        { act: 'restore', actor: 'Pemulih Uji' },
        { act: 'delete', canRestore: false },
      ]);
      expect((await restore(editor)).status).toBe(409);
      const unknown = `/kotacerdas/plans/${planId}/history/99999999/restore`;
      expect((await restore(editor, unknown)).status).toBe(404);
    });

    it('goes back page by page', async () => {
      for (let count = 0; count < 60; count += 1) await create(`Nomor ${count}`);
      const first = await lines('');
      expect(first.changes).toHaveLength(50);
      expect(first.more).toBe(true);
      const second = await lines(`?before=${first.changes.at(-1)?.id}`);
      const ids = [...first.changes, ...second.changes].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual([...ids].sort((a, b) => b - a));
      const wrong = await fetch(
        `${app().address}/kotacerdas/plans/${planId}/history?before=kemarin`,
        { headers: reader },
      );
      expect(wrong.status).toBe(400);
    });

    it('is added to by nobody, changed by nobody', async () => {
      const log = documents(app(), 'change');
      const line = await log.findFirst({});
      const documentId = line?.documentId ?? '';
      await expect(log.delete({ documentId })).rejects.toThrow('Riwayat tidak dapat');
      await expect(log.update({ documentId, data: {} })).rejects.toThrow('Riwayat tidak dapat');
      await expect(log.create({ data: {} })).rejects.toThrow('Riwayat tidak dapat');
    });
  });
};

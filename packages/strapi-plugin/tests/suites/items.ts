import type { Masterplan } from '@kotacerdas/core/masterplan';
import { beforeAll, describe, expect, it } from 'vitest';
import { listOfType, writtenTypes, type WrittenType } from '../../shared/contracts/item';
import { draftPlan } from '../fixtures/make-plan';
import { decide } from '../support/decide';
import { documents } from '../support/documents';
import { ask, people, type Session } from '../support/people';
import { service } from '../support/services';
import type { Suite } from './suite';

const given = ['id', 'code', 'state', 'stateReason', 'updatedAt'];

/** What a value says, without what the server gives it. */
function said(value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([field]) => !given.includes(field)));
}

/** Parts have ids of their own; codes of factors are of their analysis. */
function asNew(value: object): object {
  return JSON.parse(JSON.stringify(said(value)), (key, each: unknown) =>
    key === 'id' && typeof each === 'string' ? `${each}-baru` : each,
  );
}

/** Regions 32.04 and 32.05, each with the OPDs Diskominfo and Bappelitbangda. */
export const items: Suite = (app) => {
  describe('an item that our own pages write', () => {
    const plan = draftPlan(2, 'rencana-isian', '33.04');
    let planId = '';
    let otherPlanId = '';
    let sessions: Record<
      'admin' | 'operator' | 'lain' | 'tetangga' | 'dewan' | 'pic' | 'kepala',
      Session
    >;
    const path = (type: string, id = '', of = planId) =>
      `/kotacerdas/plans/${of}/items/${type}${id === '' ? '' : `/${id}`}`;
    const get = (type: string, id: string, who: Session = sessions.admin) =>
      ask(app(), who, path(type, id));
    const put = (type: string, id: string, body: object, who: Session = sessions.admin) =>
      ask(app(), who, path(type, id), 'PUT', body);
    const post = (type: string, value: unknown, who: Session = sessions.admin) =>
      ask(app(), who, path(type), 'POST', { value });
    const listed = async (who: Session = sessions.admin) =>
      (await ask(app(), who, `/kotacerdas/plans/${planId}/items`)).body;
    const idOf = async (type: string, id: string): Promise<string> => {
      const { data } = await listed();
      return data.find((item: { type: string; id: string }) => item.type === type && item.id === id)
        .documentId;
    };
    const problem = (changes: object = {}) => ({
      title: 'Antrean di loket',
      dimensionId: 'smart-governance',
      tags: [],
      opdId: 'diskominfo',
      ...changes,
    });

    beforeAll(async () => {
      const running = app();
      const store = async (document: Masterplan) =>
        (await service(running.strapi, 'masterplan').store(document)).documentId;
      planId = await store(plan);
      otherPlanId = await store(draftPlan(1, 'rencana-isian-lain', '33.05'));
      const opd = async (key: string, of: string) =>
        (
          await documents(running, 'opd').findFirst({
            filters: { key, plan: { documentId: of } },
          })
        )?.documentId ?? '';
      sessions = await people(running, 'Isian', {
        admin: { role: 'region-admin', regionCodes: ['33.04'] },
        operator: { role: 'opd-operator', opdIds: [await opd('diskominfo', planId)] },
        lain: { role: 'opd-operator', opdIds: [await opd('bappeda', planId)] },
        tetangga: { role: 'region-admin', regionCodes: ['33.05'] },
        dewan: { role: 'council-member', regionCodes: ['33.04'] },
        pic: {
          role: 'dimension-lead',
          regionCodes: ['33.04'],
          dimensionIds: ['smart-governance'],
        },
        kepala: { role: 'opd-head', opdIds: [await opd('diskominfo', planId)] },
      });
    });

    it.each(writtenTypes)('comes as %s just as it stands in the plan', async (type) => {
      for (const item of plan[listOfType[type]]) {
        const { status, body } = await get(type, await idOf(type, item.id));
        expect(status).toBe(200);
        expect(body.data.value).toEqual(JSON.parse(JSON.stringify(item)));
        expect(body.data.item).toMatchObject({ id: item.id, canEdit: true, canDelete: true });
      }
    });

    it.each(writtenTypes)('goes in and out as %s with every field', async (type: WrittenType) => {
      const all: readonly object[] = plan[listOfType[type]];
      const [full = {}] = all;
      const bare = all.at(-1) ?? {};
      const created = await post(type, asNew(full));
      expect([created.status, created.body.error]).toEqual([201, undefined]);
      const { item, value } = created.body.data;
      expect(said(value)).toEqual(asNew(full));
      expect(item).toMatchObject({ state: 'draft', revision: 1, canEdit: true });
      let { revision, version } = { ...item, ...created.body.data };
      for (const wanted of [asNew(bare), asNew(full), asNew(bare)]) {
        const saved = await put(type, item.documentId, { revision, version, value: wanted });
        expect([saved.status, saved.body.error]).toEqual([200, undefined]);
        expect(said(saved.body.data.value)).toEqual(wanted);
        expect(saved.body.data.item.revision - revision).toBeLessThanOrEqual(1);
        ({ revision } = saved.body.data.item);
        ({ version } = saved.body.data);
      }
    });

    it('counts as one write and stands in its history as one line, with its parts', async () => {
      const [first, second] = plan.programs;
      const id = await idOf('program', first?.id ?? '');
      const { body } = await get('program', id);
      const { item, value, version } = body.data;
      const wanted = {
        ...value,
        name: 'Layanan digital dalam satu aplikasi',
        dependsOnProgramIds: [],
        budgets: [
          { ...value.budgets[0], amount: 123 },
          { year: 2027, source: 'csr', amount: 5 },
        ],
        indicators: [{ ...value.indicators[0], name: 'Waktu layanan', targets: [] }],
        progress: [
          ...value.progress,
          { id: 'laporan-baru', reportedOn: '2026-08-01', percent: 80, spent: 9 },
        ],
      };
      const before = await documents(app(), 'change').findFirst({ filters: {} });
      expect(before).not.toBeNull();
      const saved = await put('program', id, { revision: item.revision, version, value: wanted });
      expect([saved.status, saved.body.error]).toEqual([200, undefined]);
      expect(saved.body.data.item.revision - item.revision).toBe(1);
      expect(said(saved.body.data.value)).toEqual(said(wanted));
      const log = await ask(app(), sessions.admin, `/kotacerdas/plans/${planId}/history`);
      const [line, ...older] = log.body.data.changes;
      expect(line).toMatchObject({ type: 'program', act: 'update', actor: 'Isian admin Uji' });
      expect(Object.keys(line.after)).toEqual(
        expect.arrayContaining(['name', 'dependsOn', 'indicators', 'budgets', 'progress']),
      );
      expect(line.after.budgets.join()).toContain('123');
      // Only what was deleted has lines of its own: each can be taken back.
      const own = older.slice(0, 8).filter((each: { type: string }) => each.type !== 'program');
      for (const each of own.slice(0, 3)) expect(each.act).toBe('delete');
      expect(second).toBeDefined();
      const again = { ...saved.body.data, value: saved.body.data.value };
      const same = await put('program', id, {
        revision: again.item.revision,
        version: again.version,
        value: again.value,
      });
      expect(same.body.data.item.revision).toBe(again.item.revision);
    });

    it('has its factors in the order that they were put into, and writes those that moved', async () => {
      const id = await idOf('swot-analysis', plan.swot[0]?.id ?? '');
      const factor = (code: string) => ({
        id: `urut-${code}`,
        code,
        kind: 'strength',
        statement: `Pernyataan ${code}`,
        weight: 0.1,
        rating: 3,
      });
      const codesIn = (value: { factors: { code: string }[] }) =>
        value.factors.map(({ code }) => code);
      const save = async (change: (factors: object[]) => object[]) => {
        const { item, value, version } = (await get('swot-analysis', id)).body.data;
        const wanted = { ...value, factors: change(value.factors) };
        const body = { revision: item.revision, version, value: wanted };
        const { data, error } = (await put('swot-analysis', id, body)).body;
        expect(error).toBeUndefined();
        expect(codesIn(data.value)).toEqual(codesIn(wanted));
        expect(codesIn((await get('swot-analysis', id)).body.data.value)).toEqual(codesIn(wanted));
      };
      await save((factors) => [...factors, ...['S7', 'S8', 'S9'].map(factor)]);
      await save((factors) => [...factors.slice(-1), ...factors.slice(0, -1)]);
      const log = await ask(app(), sessions.admin, `/kotacerdas/plans/${planId}/history`);
      const [line] = log.body.data.changes;
      expect(line).toMatchObject({ type: 'swot-analysis', act: 'update' });
      expect(line.after.factors).toHaveLength(1);
      expect(line.after.factors[0]).toContain('S9');
      await save((factors) => factors.slice(1));
    });

    it('takes neither state nor identity from what was sent', async () => {
      const created = await post('problem', {
        ...problem(),
        id: 'p-buatan',
        state: 'approved',
        stateReason: 'Beres',
        updatedAt: '1999-01-01T00:00:00.000Z',
      });
      expect(created.status).toBe(201);
      const { item, value } = created.body.data;
      expect(item).toMatchObject({ state: 'draft', stateReason: null, revision: 1 });
      expect(value.id).not.toBe('p-buatan');
      expect(value.code).toMatch(/^P-GOV-\d+$/);
      const saved = await put('problem', item.documentId, {
        revision: 1,
        value: { ...value, state: 'locked', id: 'lain', title: 'Judul baru' },
      });
      expect(saved.body.data.item).toMatchObject({ state: 'draft', id: item.id, revision: 2 });
    });

    it('is refused with the places of what is wrong, and nothing of it is written', async () => {
      const id = await idOf('problem', plan.problems[0]?.id ?? '');
      const { item, value } = (await get('problem', id)).body.data;
      const sent = [
        [{ ...value, title: '' }, [['text-too-short', ['title']]]],
        [{ ...value, plan: otherPlanId }, [['unknown-field', ['plan']]]],
        [
          { ...value, revision: 99, key: 'x' },
          [
            ['unknown-field', ['revision']],
            ['unknown-field', ['key']],
          ],
        ],
        [{ ...value, opdId: 'tidak-ada' }, [['dangling-id', ['opdId']]]],
        [{ ...value, dimensionId: 'smart-moon' }, [['unknown-dimension', ['dimensionId']]]],
      ] as const;
      for (const [wanted, expected] of sent) {
        const refused = await put('problem', id, { revision: item.revision, value: wanted });
        expect(refused.status).toBe(422);
        const { code, issues } = refused.body.error.details;
        expect(code).toBe('item-has-issues');
        expect(
          issues.map((issue: { code: string; path: unknown }) => [issue.code, issue.path]),
        ).toEqual(expected);
      }
      for (const hostile of [null, 5, 'x', [], { __proto__: { admin: true } }]) {
        expect((await post('problem', hostile)).status).toBe(422);
      }
      expect((await ask(app(), sessions.admin, path('problem', id), 'PUT', {})).status).toBe(400);
      expect((await get('plan', id)).status).toBe(404);
      expect((await get('constructor', id)).status).toBe(404);
      expect((await get('problem', id)).body.data.item.revision).toBe(item.revision);
    });

    it('cites only what is in its plan', async () => {
      const theirs = await documents(app(), 'problem').findFirst({
        filters: { plan: { documentId: otherPlanId } },
      });
      const need = {
        title: 'Satu pintu',
        kind: 'application',
        opdId: 'diskominfo',
        dimensionId: 'smart-governance',
        tags: [],
        problemIds: [theirs?.documentId],
      };
      const refused = await post('need', need);
      expect(refused.status).toBe(422);
      expect(refused.body.error.details.issues).toMatchObject([
        { code: 'dangling-id', path: ['problemIds', 0] },
      ]);
    });

    it('tells a stale save who has written what since, and what stands there now', async () => {
      const created = (await post('problem', problem())).body.data;
      const { documentId } = created.item;
      const mine = { revision: 1, version: created.version };
      const first = await put('problem', documentId, {
        ...mine,
        value: { ...created.value, cause: 'Loket sedikit' },
      });
      expect(first.status).toBe(200);
      const late = await put(
        'problem',
        documentId,
        { ...mine, value: { ...created.value, title: 'Antrean panjang' } },
        sessions.operator,
      );
      expect(late.status).toBe(409);
      const { changes, code, current } = late.body.error.details;
      expect(code).toBe('revision-conflict');
      expect(late.body.error.message).toContain('Isian admin Uji');
      expect(changes).toMatchObject([
        { actor: 'Isian admin Uji', after: { cause: 'Loket sedikit' } },
      ]);
      expect(current.value).toMatchObject({ title: 'Antrean di loket', cause: 'Loket sedikit' });
      expect(current.item.revision).toBe(2);
    });

    it('is stale, too, when only a part of it was changed elsewhere', async () => {
      const id = await idOf('innovation', plan.innovations[0]?.id ?? '');
      const { item, value, version } = (await get('innovation', id)).body.data;
      const stage = await documents(app(), 'innovation-stage').findFirst({
        filters: { innovation: { documentId: id }, stage: 'idea-formulation' },
      });
      await documents(app(), 'innovation-stage').update({
        documentId: stage?.documentId ?? '',
        data: { progress: 77 },
      });
      const body = { revision: item.revision, version, value: { ...value, description: 'Baru' } };
      const late = await put('innovation', id, body);
      expect(late.status).toBe(409);
      const { changes, current } = late.body.error.details;
      expect(current.value.stages['idea-formulation'].progress).toBe(77);
      expect(changes).toMatchObject([{ type: 'innovation-stage', after: { progress: 77 } }]);
    });

    it('belongs to others where it isn’t one’s own', async () => {
      const created = (await post('problem', problem(), sessions.operator)).body.data;
      const { documentId } = created.item;
      const body = { revision: 1, value: { ...created.value, title: 'Milik kami' } };
      const refused = await put('problem', documentId, body, sessions.lain);
      expect([refused.status, refused.body.error.details.code]).toEqual([403, 'item-not-own']);
      expect((await get('problem', documentId, sessions.lain)).body.data.item).toMatchObject({
        canEdit: false,
        canDelete: false,
        canReport: false,
      });
      expect((await post('problem', problem({ opdId: 'bappeda' }), sessions.operator)).status).toBe(
        403,
      );
      const away = { revision: 1, value: { ...created.value, opdId: 'bappeda' } };
      expect((await put('problem', documentId, away, sessions.operator)).status).toBe(403);
      const gone = `${path('problem', documentId)}?revision=1`;
      expect((await ask(app(), sessions.lain, gone, 'DELETE')).status).toBe(403);
      expect((await get('problem', documentId)).body.data.value.opdId).toBe('diskominfo');
      expect((await post('strategy', {}, sessions.operator)).status).toBe(403);
    });

    it('isn’t there for another region', async () => {
      const id = await idOf('problem', plan.problems[0]?.id ?? '');
      const asked = [
        get('problem', id, sessions.tetangga),
        put('problem', id, { revision: 1, value: {} }, sessions.tetangga),
        post('problem', problem(), sessions.tetangga),
        ask(app(), sessions.tetangga, `${path('problem', id)}?revision=1`, 'DELETE'),
        ask(app(), sessions.tetangga, path('problem', id, otherPlanId)),
      ];
      for (const answer of await Promise.all(asked)) expect(answer.status).toBe(404);
    });

    it('is a proposal of the council that an OPD can take up, with its proposer', async () => {
      const [, bare] = plan.innovations;
      const proposal = {
        ...said(bare ?? {}),
        proposer: { kind: 'council', name: 'Universitas Contoh', institution: 'university' },
      };
      const created = await post('innovation', proposal, sessions.dewan);
      expect(created.status).toBe(201);
      const { item, value, version } = created.body.data;
      expect(item.canEdit).toBe(true);
      const taken = { revision: 1, version, value: { ...value, opdId: 'diskominfo' } };
      expect((await put('innovation', item.documentId, taken, sessions.operator)).status).toBe(403);
      expect(item.takers).toBe('own');
      const take = (opdId: string, session: Session, revision = item.revision) =>
        ask(app(), session, `${path('innovation', item.documentId)}/take`, 'POST', {
          opdId,
          revision,
        });
      // Nobody hands others what they thought of themselves, and no OPD takes for another.
      expect((await take('diskominfo', sessions.dewan)).status).toBe(403);
      expect((await take('bappeda', sessions.operator)).status).toBe(403);
      expect((await take('tidak-ada', sessions.operator)).status).toBe(422);
      expect((await take('diskominfo', sessions.operator, 7)).status).toBe(409);
      // What was approved stays so.
      await app()
        .strapi.db.query('plugin::kotacerdas.innovation')
        .update({ where: { documentId: item.documentId }, data: { state: 'approved' } });
      const saved = await take('diskominfo', sessions.operator);
      expect([saved.status, saved.body.data.item.state]).toEqual([200, 'approved']);
      expect((await take('bappeda', sessions.lain, 2)).body.error.details.code).toBe(
        'proposal-not-open',
      );
      expect(saved.body.data).toMatchObject({
        item: { opd: 'Diskominfo' },
        value: { opdId: 'diskominfo', proposer: proposal.proposer },
      });
      const log = await ask(
        app(),
        sessions.admin,
        `/kotacerdas/plans/${planId}/history?entry=${item.documentId}`,
      );
      expect(log.body.data.changes[0]).toMatchObject({
        before: { opd: [] },
        after: { opd: ['OPD-1 Diskominfo'] },
      });
    });

    it('is submitted by the member of the council who proposed it, and by no other', async () => {
      const [, bare] = plan.innovations;
      const proposal = {
        ...said(bare ?? {}),
        proposer: { kind: 'council', name: 'Universitas Contoh', institution: 'university' },
      };
      const own = (await post('innovation', proposal, sessions.dewan)).body.data.item;
      const other = (await post('innovation', proposal, sessions.admin)).body.data.item;
      const submit = async ({ documentId, revision, type }: typeof own) => {
        const body = { act: 'submit', items: [{ type, documentId, revision }] };
        const to = `/kotacerdas/plans/${planId}/acts`;
        return (await ask(app(), sessions.dewan, to, 'POST', body)).body.data[0];
      };
      expect(await submit(other)).toMatchObject({ ok: false, code: 'act-forbidden' });
      expect(await submit(own)).toMatchObject({ ok: true, state: 'submitted' });
    });

    it('stays as it was decided on, but for reports of progress', async () => {
      const { item, value } = (await post('program', asNew(plan.programs[1] ?? {}))).body.data;
      const { documentId } = item;
      const type = 'program' as const;
      await decide(app(), planId, { act: 'submit', type, documentId });
      await decide(app(), planId, { act: 'approve', type, documentId });
      const now = (await get('program', documentId)).body.data;
      expect(now.item).toMatchObject({ state: 'approved', canEdit: false, canDelete: false });
      const mayReport = async (who: Session) =>
        (await get('program', documentId, who)).body.data.item.canReport;
      const isOfOperator = value.leadOpdId === 'diskominfo';
      expect([
        await mayReport(sessions.admin),
        await mayReport(sessions.operator),
        await mayReport(sessions.lain),
        await mayReport(sessions.dewan),
      ]).toEqual([true, isOfOperator, !isOfOperator, false]);
      const changed = { revision: now.item.revision, value: { ...value, name: 'Lain' } };
      const refused = await put('program', documentId, changed);
      expect(refused.status).toBe(403);
      expect(refused.body.error.message).toContain('sudah disetujui');
      const report = { id: 'laporan-1', reportedOn: '2026-05-01', percent: 25 };
      const reported = await put('program', documentId, {
        revision: now.item.revision,
        version: now.version,
        value: { ...now.value, progress: [report] },
      });
      expect([reported.status, reported.body.error]).toEqual([200, undefined]);
      expect(reported.body.data.value.progress).toEqual([report]);
      expect(reported.body.data.item.state).toBe('approved');
    });

    it('is deleted as it was read, and can be brought back', async () => {
      const { documentId } = (await post('problem', problem())).body.data.item;
      const remove = (revision: number) =>
        ask(app(), sessions.admin, `${path('problem', documentId)}?revision=${revision}`, 'DELETE');
      expect((await remove(0)).status).toBe(409);
      expect((await remove(1)).status).toBe(204);
      expect((await get('problem', documentId)).status).toBe(404);
      const log = await ask(app(), sessions.admin, `/kotacerdas/plans/${planId}/history`);
      const [line] = log.body.data.changes;
      const restore = `/kotacerdas/plans/${planId}/history/${line.id}/restore`;
      expect((await ask(app(), sessions.admin, restore, 'POST')).status).toBe(200);
      expect((await get('problem', documentId)).status).toBe(200);
    });

    it('is written once if fifty save it at once, and the others hear of it', async () => {
      const { item, value, version } = (await post('problem', problem())).body.data;
      const saves = await Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          put('problem', item.documentId, {
            revision: 1,
            version,
            value: { ...value, cause: `Sebab ${index}` },
          }),
        ),
      );
      const statuses = saves.map(({ status }) => status);
      expect(statuses.filter((status) => status === 200)).toHaveLength(1);
      expect(statuses.filter((status) => status === 409)).toHaveLength(49);
      expect((await get('problem', item.documentId)).body.data.item.revision).toBe(2);
    });

    it('is chosen for from what its plan has', async () => {
      const { body, status } = await ask(
        app(),
        sessions.lain,
        `/kotacerdas/plans/${planId}/choices`,
      );
      expect(status).toBe(200);
      expect(body.data).toMatchObject({
        framework: { id: 'kominfo-2021' },
        opds: [
          { id: 'diskominfo', label: 'OPD-1 Diskominfo' },
          { id: 'bappeda', label: 'OPD-2 Bappelitbangda' },
        ],
        rpjmdObjectives: [{ id: 'rs-1', label: '1.1.1 SPBE naik' }],
      });
    });

    it('is listed with the OPDs that one may name: an operator their own, others any', async () => {
      const every = (mayName: unknown) => ({
        problem: mayName,
        need: mayName,
        innovation: mayName,
        program: mayName,
      });
      const { opds: own } = await listed(sessions.operator);
      expect(own).toEqual({ create: every(['diskominfo']), update: every(['diskominfo']) });
      const { opds: all } = await listed(sessions.admin);
      expect(all).toEqual({ create: every('any'), update: every('any') });
      // In their dimension.
      expect((await listed(sessions.pic)).opds.create).toEqual(every('any'));
      // What they propose, and nothing else.
      const { opds: council } = await listed(sessions.dewan);
      expect(council.create).toEqual({ ...every([]), innovation: 'any' });
      expect((await listed(sessions.kepala)).opds).toEqual({
        create: every([]),
        update: every([]),
      });
    });

    it('may be of every OPD that is listed to be named, and of no other', async () => {
      for (const who of ['operator', 'lain'] as const) {
        const { opds } = await listed(sessions[who]);
        for (const opdId of ['diskominfo', 'bappeda']) {
          const { status } = await post('problem', problem({ opdId }), sessions[who]);
          expect([opdId, status]).toEqual([opdId, opds.create.problem.includes(opdId) ? 201 : 403]);
        }
      }
    });

    it('is listed with what one may do, and where one belongs', async () => {
      const operator = await listed(sessions.operator);
      expect(operator.creatable).toEqual(['problem', 'need', 'innovation', 'program']);
      expect(operator.own).toEqual({ opdIds: ['diskominfo'], dimensionIds: [] });
      const rights = (opd: string) =>
        operator.data
          .filter((item: { opd: string; type: string }) => item.opd === opd && item.type === 'need')
          .map(({ canEdit }: { canEdit: boolean }) => canEdit);
      expect(rights('Diskominfo')).toEqual(rights('Diskominfo').map(() => true));
      const council = await listed(sessions.dewan);
      expect(council.creatable).toEqual(['innovation']);
      expect(JSON.stringify(operator)).not.toMatch(/password|createdBy/);
    });
  });
};

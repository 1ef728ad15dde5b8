import { beforeAll, describe, expect, it } from 'vitest';
import type { ActResponse, ListItemsResponse } from '../../shared/contracts/approval';
import type { ListMembersResponse } from '../../shared/contracts/settings';
import { permissions } from '../../shared/permissions';
import { roleTemplates } from '../../server/src/permissions/role-templates';
import { draftPlan } from '../fixtures/make-plan';
import { signIn, signInAs } from '../support/accounts';
import { documents, type Entry } from '../support/documents';
import { service } from '../support/services';
import type { Suite } from './suite';

type Session = Record<string, string>;

/** Region 32.03 with the OPDs Diskominfo and Bappelitbangda, and region 32.07 beside it. */
export const ownership: Suite = (app) => {
  describe('what belongs to others', () => {
    let planId = '';
    let otherPlanId = '';
    let manager: Session = {};
    const sessions: Record<string, Session> = {};
    const opds: Record<string, string> = {};

    const ask = async (session: Session, path: string, method = 'GET', body?: object) => {
      const response = await fetch(`${app().address}${path}`, {
        method,
        headers: { 'content-type': 'application/json', ...session },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? null : JSON.parse(text) };
    };
    const session = (name: string): Session => {
      const found = sessions[name];
      if (found === undefined) throw new Error(`Nobody is called ${name}`);
      return found;
    };
    const opd = (name: string): string => {
      const found = opds[name];
      if (found === undefined) throw new Error(`There is no OPD ${name}`);
      return found;
    };
    const entries = (type: string) =>
      `/content-manager/collection-types/plugin::kotacerdas.${type}`;
    const create = (who: string, type: string, data: object) =>
      ask(session(who), entries(type), 'POST', data);
    const update = (who: string, type: string, documentId: string, data: object) =>
      ask(session(who), `${entries(type)}/${documentId}`, 'PUT', data);
    const problemOf = (owner: string, title = `Milik ${owner}`) => ({
      title,
      dimensionId: 'smart-governance',
      opd: { connect: [{ documentId: opd(owner) }], disconnect: [] },
    });
    const stored = async (type: string, filters: object): Promise<Entry> => {
      const found = await documents(app(), type).findFirst({
        filters,
        populate: type === 'problem' ? ['opd'] : [],
      });
      if (found === null) throw new Error(`There is no such ${type}`);
      return found;
    };
    const foreign = async (owner: string, data: object = {}) =>
      documents(app(), 'problem').create({
        data: { ...problemOf(owner), opd: opd(owner), ...data },
      });

    beforeAll(async () => {
      const running = app();
      const store = async (id: string, region: string) =>
        (await service(running.strapi, 'masterplan').store(draftPlan(1, id, region))).documentId;
      planId = await store('rencana-sendiri', '32.03');
      otherPlanId = await store('rencana-tetangga', '32.07');
      for (const [name, key, plan] of [
        ['diskominfo', 'diskominfo', planId],
        ['bappeda', 'bappeda', planId],
        ['tetangga', 'diskominfo', otherPlanId],
      ] as const) {
        opds[name] = (await stored('opd', { key, plan: { documentId: plan } })).documentId;
      }
      manager = await signIn(running, 'Pengatur', [permissions.manageSettings]);
      await ask(manager, '/kotacerdas/settings/roles', 'POST');
      const nowhere = { opdIds: [], regionCodes: [], dimensionIds: [] };
      const people = [
        ['operator', 'opd-operator', { ...nowhere, opdIds: [opd('diskominfo')] }],
        ['kepala', 'opd-head', { ...nowhere, opdIds: [opd('diskominfo')] }],
        ['dewan', 'council-member', { ...nowhere, regionCodes: ['32.03'] }],
        ['sejawat', 'council-member', { ...nowhere, regionCodes: ['32.03'] }],
        [
          'pic',
          'dimension-lead',
          { ...nowhere, regionCodes: ['32.03'], dimensionIds: ['smart-economy'] },
        ],
        ['admin', 'region-admin', { ...nowhere, regionCodes: ['32.03'] }],
        ['baru', 'opd-operator', nowhere],
      ] as const;
      for (const [name, key, membership] of people) {
        const role = roleTemplates.find((template) => template.key === key)?.name ?? '';
        const account = await signInAs(running, `Milik ${name}`, role);
        sessions[name] = account.headers;
        const path = `/kotacerdas/settings/members/${account.id}`;
        expect((await ask(manager, path, 'PUT', membership)).status).toBe(204);
      }
    });

    it('is for roles that are made once and stay as the office changes them', async () => {
      const again = await ask(manager, '/kotacerdas/settings/roles', 'POST');
      expect(again.body.data).toHaveLength(roleTemplates.length);
      for (const role of again.body.data) expect(role).toMatchObject({ created: false });
    });

    it('is not written by an operator, who writes what is of their own OPD', async () => {
      const own = await create('operator', 'problem', problemOf('diskominfo'));
      expect(own.status).toBe(201);
      const { documentId } = own.body.data;
      expect((await update('operator', 'problem', documentId, { cause: 'Hujan' })).status).toBe(
        200,
      );
      const refused = await create('operator', 'problem', problemOf('bappeda', 'Titipan'));
      expect(refused.status).toBe(403);
      expect(refused.body.error.message).toContain('di luar wewenang Anda');
      const filters = { title: 'Titipan' };
      expect(await documents(app(), 'problem').findFirst({ filters })).toBeNull();
      const theirs = await foreign('bappeda');
      const path = `${entries('problem')}/${theirs.documentId}`;
      const change = await update('operator', 'problem', theirs.documentId, { cause: 'Kami' });
      expect(change.status).toBe(403);
      expect((await ask(session('operator'), path, 'DELETE')).status).toBe(403);
      expect(
        (
          await ask(session('operator'), `${entries('problem')}/actions/bulkDelete`, 'POST', {
            documentIds: [theirs.documentId],
          })
        ).status,
      ).not.toBe(200);
      expect(await stored('problem', { documentId: theirs.documentId })).toMatchObject({
        cause: null,
      });
    });

    it('is not what one’s own is turned into', async () => {
      const own = await create('operator', 'problem', problemOf('diskominfo', 'Tetap milik kami'));
      const { documentId } = own.body.data;
      const moved = await update('operator', 'problem', documentId, problemOf('bappeda'));
      expect(moved.status).toBe(403);
      const after = await stored('problem', { documentId });
      expect(after).toMatchObject({ title: 'Tetap milik kami' });
      expect(after.opd?.documentId).toBe(opd('diskominfo'));
    });

    it('keeps its parts', async () => {
      const data = {
        name: 'Inovasi sendiri',
        shortName: 'Sendiri',
        dimensionId: 'smart-governance',
        kind: 'method',
        startYear: 2026,
        opd: { connect: [{ documentId: opd('diskominfo') }], disconnect: [] },
      };
      const own = await create('operator', 'innovation', data);
      expect(own.status).toBe(201);
      const theirs = await documents(app(), 'innovation').create({
        data: { ...data, name: 'Inovasi mereka', opd: opd('bappeda') },
      });
      const stage = await documents(app(), 'innovation-stage').create({
        data: { stage: 'development', progress: 30, innovation: theirs.documentId },
      });
      const taken = await update('operator', 'innovation', own.body.data.documentId, {
        stages: { connect: [{ documentId: stage.documentId }], disconnect: [] },
      });
      expect(taken.status).toBe(403);
      const moved = await update('operator', 'innovation-stage', stage.documentId, {
        innovation: { connect: [{ documentId: own.body.data.documentId }], disconnect: [] },
      });
      expect(moved.status).toBe(403);
    });

    it('is not copied by who may not read it, and a copy takes no parts with it', async () => {
      const copy = (who: string, type: string, documentId: string, data: object) =>
        ask(session(who), `${entries(type)}/clone/${documentId}`, 'POST', data);
      const theirs = await stored('innovation', {
        key: 'inovasi-1a',
        plan: { documentId: planId },
      });
      const stages = async () =>
        app()
          .strapi.db.query('plugin::kotacerdas.innovation-stage')
          .count({ where: { innovation: { documentId: theirs.documentId } } });
      const before = await stages();
      expect(before).toBeGreaterThan(0);
      const empty = { connect: [], disconnect: [] };
      const own = { opd: { connect: [{ documentId: opd('diskominfo') }], disconnect: [] } };
      const copied = await copy('operator', 'innovation', theirs.documentId, {
        ...own,
        code: 'I-SALINAN',
        stages: empty,
      });
      expect([copied.status, copied.body.error?.message]).toEqual([200, undefined]);
      expect(await stages()).toBe(before);
      const neighbour = await stored('problem', { plan: { documentId: otherPlanId } });
      const spied = await copy('operator', 'problem', neighbour.documentId, {
        ...problemOf('diskominfo'),
        plan: { set: [{ documentId: planId }] },
      });
      expect(spied.status).toBe(403);
    });

    it('is neither submitted nor approved by those of another OPD', async () => {
      const own = await create('operator', 'problem', problemOf('diskominfo', 'Diajukan sendiri'));
      const theirs = await foreign('bappeda');
      const path = `/kotacerdas/plans/${planId}`;
      const act = async (who: string, wanted: string, documentId: string, revision: number) => {
        const items = [{ type: 'problem', documentId, revision }];
        const answer = await ask(session(who), `${path}/acts`, 'POST', { act: wanted, items });
        return (answer.body as ActResponse).data[0];
      };
      const ownId: string = own.body.data.documentId;
      expect(await act('operator', 'submit', theirs.documentId, 1)).toMatchObject({
        code: 'act-forbidden',
      });
      expect(await act('operator', 'submit', ownId, 1)).toMatchObject({ ok: true });
      const list = (await ask(session('operator'), `${path}/items`)).body as ListItemsResponse;
      const actsOf = (documentId: string) =>
        list.data.find((item) => item.documentId === documentId)?.acts;
      expect(actsOf(ownId)).toEqual(['withdraw']);
      expect(actsOf(theirs.documentId)).toEqual([]);
      expect(await act('kepala', 'approve', theirs.documentId, 1)).toMatchObject({
        code: 'act-forbidden',
      });
      expect(await act('operator', 'approve', ownId, 2)).toMatchObject({ code: 'act-forbidden' });
      expect(await act('kepala', 'approve', ownId, 2)).toMatchObject({ state: 'approved' });
    });

    it('is commented on by all who read it, in one history with what was done to it', async () => {
      const theirs = await foreign('bappeda', { title: 'Dikomentari' });
      const path = `/kotacerdas/plans/${planId}`;
      const comment = (who: string, text: string, documentId = theirs.documentId) =>
        ask(session(who), `${path}/comments`, 'POST', { type: 'problem', documentId, text });
      expect((await comment('operator', '  Apakah ini sama dengan P-GOV-01?  ')).status).toBe(204);
      expect((await comment('dewan', '   ')).status).toBe(400);
      expect((await comment('dewan', 'a'.repeat(2001))).status).toBe(400);
      expect((await comment('dewan', 'Ada?', 'tidakada')).status).toBe(404);
      expect((await comment('baru', 'Di luar')).status).toBe(403);
      const history = await ask(session('dewan'), `${path}/history?entry=${theirs.documentId}`);
      expect(history.body.data.changes).toMatchObject([
        { act: 'comment', actor: 'Milik operator Uji', reason: 'Apakah ini sama dengan P-GOV-01?' },
        { act: 'create' },
      ]);
    });

    it('is not seen in another region, on no page and in no list', async () => {
      for (const who of ['operator', 'dewan', 'admin', 'pic']) {
        const plans = await ask(session(who), '/kotacerdas/plans');
        expect(plans.body.data.map((plan: Entry) => plan.documentId)).toEqual([planId]);
        for (const page of ['masterplan', 'snapshots', 'items']) {
          const path = `/kotacerdas/plans/${otherPlanId}/${page}`;
          expect([who, page, (await ask(session(who), path)).status]).toEqual([who, page, 404]);
        }
        const list = await ask(session(who), `${entries('problem')}?pageSize=100`);
        expect(list.status).toBe(200);
        expect(list.body.results.length).toBeGreaterThan(0);
        const ids = list.body.results.map((entry: Entry) => entry.documentId);
        const neighbour = await stored('problem', { plan: { documentId: otherPlanId } });
        expect(ids).not.toContain(neighbour.documentId);
        const path = `${entries('problem')}/${neighbour.documentId}`;
        expect((await ask(session(who), path)).status).toBe(403);
        const tried = `${entries('problem')}?filters[title][$contains]=a&filters[plan][documentId]=${otherPlanId}&populate=*`;
        const filtered = await ask(session(who), tried);
        expect(JSON.stringify(filtered.body)).not.toContain(neighbour.documentId);
      }
    });

    it('is not written in another region, whatever the form says', async () => {
      const there = { plan: { connect: [{ documentId: otherPlanId }], disconnect: [] } };
      const created = await create('admin', 'problem', { ...problemOf('tetangga'), ...there });
      expect(created.status).toBe(403);
      const imported = await ask(
        session('admin'),
        '/kotacerdas/plans',
        'POST',
        draftPlan(1, 'rencana-selundupan', '32.07'),
      );
      expect(imported).toMatchObject({
        status: 403,
        body: { error: { details: { code: 'region-not-own' } } },
      });
      const published = await ask(
        session('admin'),
        `/kotacerdas/plans/${otherPlanId}/snapshots`,
        'POST',
      );
      expect(published.status).toBe(404);
    });

    it('is what is of another dimension, for who leads one', async () => {
      const economy = { ...problemOf('bappeda', 'Ekonomi'), dimensionId: 'smart-economy' };
      const created = await create('pic', 'problem', economy);
      expect(created.status).toBe(201);
      const elsewhere = await update('pic', 'problem', created.body.data.documentId, {
        dimensionId: 'smart-governance',
      });
      expect(elsewhere.status).toBe(403);
      expect((await create('pic', 'problem', problemOf('bappeda'))).status).toBe(403);
    });

    it('is what others proposed, for a member of the council', async () => {
      const proposal = {
        name: 'Usulan Dewan',
        shortName: 'Usulan',
        dimensionId: 'smart-governance',
        kind: 'method',
        startYear: 2026,
        proposer: 'council',
        proposerName: 'Akademisi',
        proposerInstitution: 'university',
        plan: { connect: [{ documentId: planId }], disconnect: [] },
      };
      const created = await create('dewan', 'innovation', proposal);
      expect([created.status, created.body.error?.message]).toEqual([201, undefined]);
      const own = await update('dewan', 'innovation', created.body.data.documentId, {
        description: 'Penjelasan',
      });
      expect(own.status).toBe(200);
      const other = await stored('innovation', {
        plan: { documentId: planId },
        key: 'inovasi-1a',
      });
      const changed = await update('dewan', 'innovation', other.documentId, { description: 'x' });
      expect(changed.status).toBe(403);
    });

    describe('four eyes', () => {
      const path = () => `/kotacerdas/plans/${planId}`;
      const proposal = (name: string, more: object = {}) => ({
        name,
        shortName: name,
        dimensionId: 'smart-governance',
        kind: 'method',
        startYear: 2026,
        proposer: 'council',
        proposerName: 'Akademisi',
        proposerInstitution: 'university',
        plan: { connect: [{ documentId: planId }], disconnect: [] },
        ...more,
      });
      const innovationOf = async (who: string, name: string, more: object = {}) => {
        const created = await create(who, 'innovation', proposal(name, more));
        expect([created.status, created.body.error?.message]).toEqual([201, undefined]);
        return String(created.body.data.documentId);
      };
      const act = async (who: string, wanted: string, ids: readonly string[], revision: number) => {
        const items = ids.map((documentId) => ({ type: 'innovation', documentId, revision }));
        const body = { act: wanted, items };
        const answer = await ask(session(who), `${path()}/acts`, 'POST', body);
        return (answer.body as ActResponse).data;
      };
      const seenBy = async (who: string, documentId: string) => {
        const list = (await ask(session(who), `${path()}/items`)).body as ListItemsResponse;
        return list.data.find((item) => item.documentId === documentId);
      };
      const ofOpd = () => ({
        opd: { connect: [{ documentId: opd('diskominfo') }], disconnect: [] },
      });

      it('approve a proposal of the council: not those of whoever proposed it', async () => {
        const own = await innovationOf('dewan', 'Usulan empat mata');
        expect(await act('dewan', 'submit', [own], 1)).toMatchObject([{ ok: true }]);
        expect(await seenBy('dewan', own)).toMatchObject({
          acts: ['withdraw', 'return'],
          needsOtherEyes: true,
        });
        expect(await act('dewan', 'approve', [own], 2)).toMatchObject([
          { ok: false, code: 'own-proposal' },
        ]);
        expect(await seenBy('sejawat', own)).toMatchObject({
          acts: ['return', 'approve'],
          needsOtherEyes: false,
        });
        expect(await act('sejawat', 'approve', [own], 2)).toMatchObject([{ state: 'approved' }]);
      });

      it('approve of many at once all the others', async () => {
        const own = await innovationOf('dewan', 'Usulan sendiri');
        const other = await innovationOf('sejawat', 'Usulan sejawat');
        expect(await act('dewan', 'submit', [own], 1)).toMatchObject([{ ok: true }]);
        expect(await act('sejawat', 'submit', [other], 1)).toMatchObject([{ ok: true }]);
        expect(await act('dewan', 'approve', [own, other], 2)).toMatchObject([
          { ok: false, code: 'own-proposal' },
          { ok: true, state: 'approved' },
        ]);
      });

      it('approve also what an administrator proposed for the council', async () => {
        const own = await innovationOf('admin', 'Usulan titipan');
        expect(await act('admin', 'submit', [own], 1)).toMatchObject([{ ok: true }]);
        expect(await act('admin', 'approve', [own], 2)).toMatchObject([{ code: 'own-proposal' }]);
        expect(await act('dewan', 'approve', [own], 2)).toMatchObject([{ ok: true }]);
      });

      it('may be those of the head of the OPD that takes it', async () => {
        const own = await innovationOf('dewan', 'Usulan diambil', ofOpd());
        expect(await act('dewan', 'submit', [own], 1)).toMatchObject([{ ok: true }]);
        expect(await act('dewan', 'approve', [own], 2)).toMatchObject([{ code: 'own-proposal' }]);
        expect(await act('kepala', 'approve', [own], 2)).toMatchObject([{ ok: true }]);
      });

      it('approve also what a member of the council says is an OPD’s', async () => {
        const own = await innovationOf('dewan', 'Usulan atas nama OPD', {
          proposer: 'opd',
          ...ofOpd(),
        });
        expect(await act('dewan', 'submit', [own], 1)).toMatchObject([{ ok: true }]);
        expect(await seenBy('dewan', own)).toMatchObject({
          acts: ['withdraw', 'return'],
          needsOtherEyes: true,
        });
        expect(await act('dewan', 'approve', [own], 2)).toMatchObject([
          { ok: false, code: 'own-proposal' },
        ]);
        expect(await act('kepala', 'approve', [own], 2)).toMatchObject([{ state: 'approved' }]);
      });

      it('approve it also where the draft was turned into an OPD’s afterwards', async () => {
        const own = await innovationOf('dewan', 'Usulan dialihkan');
        const turned = await update('dewan', 'innovation', own, { proposer: 'opd', ...ofOpd() });
        expect([turned.status, turned.body.error?.message]).toEqual([200, undefined]);
        const revision = (await seenBy('dewan', own))?.revision ?? 0;
        expect(await act('dewan', 'submit', [own], revision)).toMatchObject([{ ok: true }]);
        expect(await act('dewan', 'approve', [own], revision + 1)).toMatchObject([
          { ok: false, code: 'own-proposal' },
        ]);
        expect(await act('sejawat', 'approve', [own], revision + 1)).toMatchObject([
          { state: 'approved' },
        ]);
      });

      it('are not asked for what is of an OPD, of who may write for all of them', async () => {
        const own = await innovationOf('admin', 'Inovasi OPD', { proposer: 'opd', ...ofOpd() });
        expect(await act('admin', 'submit', [own], 1)).toMatchObject([{ ok: true }]);
        expect(await act('admin', 'approve', [own], 2)).toMatchObject([{ state: 'approved' }]);
      });

      it('aren’t got round by Content Manager or the content API, which write no state', async () => {
        const own = await innovationOf('dewan', 'Usulan lewat pintu lain');
        await act('dewan', 'submit', [own], 1);
        const changed = await update('dewan', 'innovation', own, { state: 'approved' });
        expect(changed.status).toBe(400);
        const asked = documents(app(), 'innovation');
        await expect(
          asked.update({ documentId: own, data: { state: 'approved' } }),
        ).rejects.toThrow();
        expect(await seenBy('sejawat', own)).toMatchObject({ state: 'submitted' });
      });

      it('are counted where something waits: one’s own proposal waits for others', async () => {
        const waiting = async (who: string) =>
          (await ask(session(who), '/kotacerdas/waiting')).body.data.total as number;
        const [mine, theirs] = [await waiting('dewan'), await waiting('sejawat')];
        const own = await innovationOf('dewan', 'Usulan menunggu');
        await act('dewan', 'submit', [own], 1);
        expect([await waiting('dewan'), await waiting('sejawat')]).toEqual([mine, theirs + 1]);
      });
    });

    it('is everything, for who belongs nowhere yet', async () => {
      expect((await ask(session('baru'), '/kotacerdas/plans')).body?.data ?? []).toEqual([]);
      expect((await create('baru', 'problem', problemOf('diskominfo'))).status).toBe(403);
    });

    it('is not made one’s own by those who manage members', async () => {
      const members = (await ask(session('admin'), '/kotacerdas/settings/members'))
        .body as ListMembersResponse;
      const self = members.data.find(({ name }) => name === 'Milik admin Uji');
      const operator = members.data.find(({ name }) => name === 'Milik operator Uji');
      expect(operator).toMatchObject({
        opdIds: [opd('diskominfo')],
        active: true,
        roles: ['Operator OPD'],
      });
      const path = `/kotacerdas/settings/members/${self?.userId}`;
      const nowhere = { opdIds: [], regionCodes: [], dimensionIds: [] };
      for (const wider of [{ opdIds: [opd('tetangga')] }, { regionCodes: ['32.03', '32.07'] }]) {
        const answer = await ask(session('admin'), path, 'PUT', { ...nowhere, ...wider });
        expect(answer).toMatchObject({
          status: 403,
          body: { error: { details: { code: 'membership-not-own' } } },
        });
      }
      expect((await ask(session('operator'), path, 'PUT', nowhere)).status).toBe(403);
      expect((await ask(manager, path, 'PUT', { opdIds: ['tidakada'] })).status).toBe(400);
      const missing = { ...nowhere, opdIds: ['tidakada'] };
      expect((await ask(manager, path, 'PUT', missing)).status).toBe(422);
      const nobody = '/kotacerdas/settings/members/999999';
      expect((await ask(manager, nobody, 'PUT', nowhere)).status).toBe(404);
    });

    it('gives no answer with a password or a token in it', async () => {
      for (const path of [
        '/kotacerdas/settings/members',
        '/kotacerdas/plans',
        `/kotacerdas/plans/${planId}/items`,
        `${entries('problem')}?populate=*`,
      ]) {
        const answer = await ask(session('admin'), path);
        expect(answer.status).toBe(200);
        expect(JSON.stringify(answer.body)).not.toMatch(/password|token/i);
      }
    });
  });
};

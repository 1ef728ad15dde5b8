import { findFramework, indicatorsOf } from '@kotacerdas/core/framework';
import { beforeAll, describe, expect, it } from 'vitest';
import type {
  GetAssessmentResponse,
  ReadinessSheet,
  SaveSheetRequest,
  SheetConflict,
  SheetRater,
  SheetRating,
} from '../../shared/contracts/readiness';
import type { ListItemsResponse } from '../../shared/contracts/approval';
import type { WaitingResponse } from '../../shared/contracts/notices';
import type { ListHistoryResponse } from '../../shared/contracts/history';
import { permissions } from '../../shared/permissions';
import { roleTemplates } from '../../server/src/permissions/role-templates';
import { draftPlan } from '../fixtures/make-plan';
import { signIn, signInAs } from '../support/accounts';
import { decide } from '../support/decide';
import { documents } from '../support/documents';
import { service } from '../support/services';
import type { Suite } from './suite';

type Session = Record<string, string>;

const [one = '', two = '', three = ''] = indicatorsOf(
  findFramework('kominfo-2021')?.readiness ?? { id: '', version: '', elements: [], bands: [] },
).map(({ id }) => id);
const diskominfo: SheetRater = { role: 'opd', opdId: 'diskominfo' };
const bappeda: SheetRater = { role: 'opd', opdId: 'bappeda' };

/** Region 32.11 with two OPDs, and region 32.12 beside it. */
export const readinessSheets: Suite = (app) => {
  describe('the sheets of a readiness assessment', () => {
    let planId = '';
    let otherPlanId = '';
    const sessions: Record<string, Session> = {};

    const session = (name: string): Session => {
      const found = sessions[name];
      if (found === undefined) throw new Error(`Nobody is called ${name}`);
      return found;
    };
    const ask = async (who: string, path: string, method = 'GET', body?: unknown) => {
      const response = await fetch(`${app().address}/kotacerdas/plans/${path}`, {
        method,
        headers: { 'content-type': 'application/json', ...session(who) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: response.status, body: JSON.parse(await response.text()) };
    };
    const read = async (who: string, assessment = 'kesiapan-2027') =>
      ((await ask(who, `${planId}/readiness/${assessment}`)).body as GetAssessmentResponse).data;
    const sheet = async (who: string, role: SheetRater['role']): Promise<ReadinessSheet> => {
      const found = (await read(who)).sheets.find(({ rater }) => rater.role === role);
      if (found === undefined) throw new Error(`${who} has no sheet as ${role}`);
      return found;
    };
    const save = (who: string, wanted: SaveSheetRequest | object, assessment = 'kesiapan-2027') =>
      ask(who, `${planId}/readiness/${assessment}/sheets`, 'PUT', wanted);
    const level = (indicatorId: string, current: SheetRating['current']): SheetRating => ({
      indicatorId,
      current,
    });

    beforeAll(async () => {
      const running = app();
      const store = async (id: string, region: string) =>
        (await service(running.strapi, 'masterplan').store(draftPlan(1, id, region))).documentId;
      planId = await store('rencana-kesiapan', '33.11');
      otherPlanId = await store('rencana-kesiapan-lain', '33.12');
      const opd = await documents(running, 'opd').findFirst({
        filters: { key: 'diskominfo', plan: { documentId: planId } },
      });
      await service(running.strapi, 'roles').create();
      const nowhere = { opdIds: [], regionCodes: [], dimensionIds: [] };
      const people = [
        ['operator', 'opd-operator', { ...nowhere, opdIds: [opd?.documentId ?? ''] }],
        ['kepala', 'opd-head', { ...nowhere, opdIds: [opd?.documentId ?? ''] }],
        ['asesor', 'assessor', { ...nowhere, regionCodes: ['33.11'] }],
        ['asesor kedua', 'assessor', { ...nowhere, regionCodes: ['33.11'] }],
        ['admin', 'region-admin', { ...nowhere, regionCodes: ['33.11'] }],
        ['tetangga', 'region-admin', { ...nowhere, regionCodes: ['33.12'] }],
      ] as const;
      for (const [name, key, membership] of people) {
        const role = roleTemplates.find((template) => template.key === key)?.name ?? '';
        const account = await signInAs(running, `Kesiapan ${name}`, role);
        sessions[name] = account.headers;
        await service(running.strapi, 'membership').write(account.id, membership, () => true);
      }
      sessions['siapa pun'] = await signIn(running, 'Kesiapan pembaca', [
        permissions.readReadiness,
      ]);
    });

    it('are each for whoever may write them', async () => {
      const roles = async (who: string) => (await read(who)).sheets.map(({ rater }) => rater);
      expect(await roles('operator')).toEqual([diskominfo]);
      expect(await roles('kepala')).toEqual([diskominfo]);
      expect(await roles('asesor')).toEqual([
        { role: 'assessor', assessor: 'Kesiapan asesor Uji' },
      ]);
      expect(await roles('admin')).toEqual([{ role: 'consolidated' }]);
      expect(await roles('siapa pun')).toEqual([]);
    });

    it('are saved with all that was answered, and read back as the document has them', async () => {
      const ratings: SheetRating[] = [
        {
          ...level(one, 3),
          target: 4,
          note: 'Baru sebagian.',
          evidence: [{ label: 'SK', url: 'https://contoh.go.id/sk.pdf' }, { label: 'Foto' }],
        },
        level(two, 'not-applicable'),
        level(three, null),
      ];
      const saved = await save('operator', { rater: diskominfo, revision: 0, ratings });
      const expected = { rater: diskominfo, revision: 1, ratings };
      expect(saved).toEqual({ status: 200, body: { data: expected } });
      expect(await sheet('kepala', 'opd')).toEqual(expected);
      const changed = [{ ...level(one, 4), evidence: [{ label: 'Perwal' }] }, level(three, 2)];
      const again = await save('kepala', { rater: diskominfo, revision: 1, ratings: changed });
      expect(again.body.data).toEqual({ rater: diskominfo, revision: 2, ratings: changed });
      expect((await sheet('operator', 'opd')).ratings).toEqual(changed);
      const live = await service(app().strapi, 'masterplan').assemble(planId);
      const document = live?.ok === true ? live.masterplan.readiness : [];
      expect(document.find(({ id }) => id === 'kesiapan-2027')?.opdRatings).toEqual([
        { opdId: 'diskominfo', ratings: changed },
      ]);
    });

    it('stand in the change log with the levels before and after', async () => {
      const reader = await ask('admin', `${planId}/history`);
      const [line, first] = (reader.body as ListHistoryResponse).data.changes;
      expect(line).toMatchObject({
        act: 'update',
        actor: 'Kesiapan kepala Uji',
        type: 'readiness-rater',
        label: 'Kesiapan 2027 – Diskominfo',
        revision: 2,
        before: { [one]: 3, [two]: 'not-applicable', [three]: null },
        after: { [one]: 4, [two]: null, [three]: 2, [`${one}/note`]: null },
      });
      expect(first).toMatchObject({ act: 'create', actor: 'Kesiapan operator Uji' });
    });

    it('of another OPD, another role or another region are nobody’s to write', async () => {
      const refused = async (who: string, rater: SheetRater) =>
        (await save(who, { rater, revision: 0, ratings: [] })).status;
      expect(await refused('operator', bappeda)).toBe(403);
      expect(await refused('operator', { role: 'assessor' })).toBe(403);
      expect(await refused('operator', { role: 'consolidated', ownerOpdId: 'diskominfo' })).toBe(
        403,
      );
      expect(await refused('asesor', diskominfo)).toBe(403);
      expect(await refused('admin', diskominfo)).toBe(403);
      expect(await refused('siapa pun', diskominfo)).toBe(403);
      expect(await refused('operator', { role: 'opd', opdId: 'tidak-ada' })).toBe(403);
      expect(await refused('tetangga', { role: 'consolidated' })).toBe(404);
      const path = `${otherPlanId}/readiness/kesiapan-2027`;
      expect((await ask('operator', path)).status).toBe(404);
      const body = { rater: diskominfo, revision: 0, ratings: [] };
      expect((await ask('operator', `${path}/sheets`, 'PUT', body)).status).toBe(404);
      expect((await save('operator', body, 'tidak-ada')).status).toBe(404);
    });

    it('tell a stale save what was saved since and by whom, and keep it', async () => {
      const before = await sheet('operator', 'opd');
      const theirs = [level(one, 5), level(three, 2)];
      await save('kepala', { rater: diskominfo, revision: before.revision, ratings: theirs });
      const mine = { rater: diskominfo, revision: before.revision, ratings: [level(two, 1)] };
      const refused = await save('operator', mine);
      expect(refused.status).toBe(409);
      const { by, code, current }: SheetConflict & { code: string } = refused.body.error.details;
      expect([code, by]).toEqual(['revision-conflict', ['Kesiapan kepala Uji']]);
      const now = { rater: diskominfo, revision: before.revision + 1, ratings: theirs };
      expect(current).toEqual(now);
      // With both answers and the revision of the other it goes.
      const merged = [...theirs, level(two, 1)];
      const { revision } = current;
      const saved = await save('operator', { rater: diskominfo, revision, ratings: merged });
      expect(saved.body.data.revision).toBe(revision + 1);
      // An answer that was lost on its way is asked for again, and nothing is counted twice.
      const repeated = await save('operator', { rater: diskominfo, revision, ratings: merged });
      expect(repeated).toMatchObject({ status: 200, body: { data: { revision: revision + 1 } } });
    });

    it('are won by one of fifty who save at once, also at the first time', async () => {
      const race = async (revision: number, answer: (count: number) => SheetRating) => {
        const all = await Promise.all(
          Array.from({ length: 50 }, (_, count) =>
            save('admin', {
              rater: { role: 'consolidated', ownerOpdId: 'bappeda' },
              revision,
              ratings: [{ ...answer(count), justification: `Rapat ${count}` }],
            }),
          ),
        );
        const statuses = all.map(({ status }) => status);
        expect(statuses.filter((status) => status === 200)).toHaveLength(1);
        expect(statuses.filter((status) => status === 409)).toHaveLength(49);
        const winner = all.find(({ status }) => status === 200);
        expect(await sheet('admin', 'consolidated')).toEqual(winner?.body.data);
      };
      await race(0, (count) => level(one, ((count % 5) + 1) as 1 | 2 | 3 | 4 | 5));
      await race(1, () => level(one, 3));
      const assessment = await documents(app(), 'readiness-assessment').findFirst({
        filters: { key: 'kesiapan-2027', plan: { documentId: planId } },
      });
      const raters = await app()
        .strapi.db.query('plugin::kotacerdas.readiness-rater')
        .count({ where: { role: 'consolidated', assessment: assessment?.['id'] } });
      expect(raters).toBe(1);
    });

    it('of assessors go by their names, and nobody gets that of another', async () => {
      const wanted = { rater: { role: 'assessor' }, revision: 0 };
      const mine = await save('asesor', { ...wanted, ratings: [level(one, 2)] });
      const other = await save('asesor kedua', { ...wanted, ratings: [level(one, 4)] });
      expect([mine.status, other.status]).toEqual([200, 200]);
      expect(await sheet('asesor', 'assessor')).toMatchObject({
        rater: { role: 'assessor', assessor: 'Kesiapan asesor Uji' },
        ratings: [{ current: 2 }],
      });
      expect((await sheet('asesor kedua', 'assessor')).ratings).toEqual([level(one, 4)]);
    });

    it.each([
      ['off the scale', [{ indicatorId: one, current: 6 }], 'not-one-of'],
      ['to an unknown indicator', [{ indicatorId: 'tidak-ada', current: 3 }], 'unknown-indicator'],
      ['twice', [level(one, 1), level(one, 2)], 'duplicate-entry'],
      [
        'with a script as evidence',
        [{ ...level(one, 1), evidence: [{ label: 'x', url: 'javascript:alert(1)' }] }],
        'unsafe-link',
      ],
      ['with a field of its own', [{ ...level(one, 1), revision: 9 }], 'unknown-field'],
      ['in another shape', { 0: level(one, 1) }, 'wrong-type'],
    ])('are not saved with an answer %s', async (_, ratings, code) => {
      const { revision } = await sheet('operator', 'opd');
      const refused = await save('operator', { rater: diskominfo, revision, ratings });
      expect(refused.status).toBe(422);
      const [issue] = refused.body.error.details.issues;
      expect([issue.code, issue.path[0]]).toEqual([code, 'ratings']);
    });

    it('are not consolidated without a reason or an OPD in charge of this plan', async () => {
      const { revision } = await sheet('admin', 'consolidated');
      const refused = async (ownerOpdId: string, rating: SheetRating) => {
        const rater = { role: 'consolidated', ownerOpdId };
        const { status, body } = await save('admin', { rater, revision, ratings: [rating] });
        return [status, body.error.details.issues[0].path.join('.')];
      };
      expect(await refused('bappeda', level(one, 3))).toEqual([422, 'ratings.0.justification']);
      const reasoned = { ...level(one, 3), justification: 'Rapat' };
      expect(await refused('tidak-ada', reasoned)).toEqual([422, 'ownerOpdId']);
    });

    it.each([
      {},
      { rater: { role: 'plan' }, revision: 0 },
      { rater: diskominfo, revision: -1, ratings: [] },
    ])('are not saved by a request that names none: %j', async (body) =>
      expect((await save('operator', body)).status).toBe(400),
    );

    it('are begun for another period by whoever may make one', async () => {
      const wanted = { title: 'Kesiapan 2028', assessedOn: '2028-03-31' };
      const started = await ask('admin', `${planId}/readiness`, 'POST', wanted);
      expect(started.status).toBe(201);
      const { id } = started.body.data;
      expect(await read('operator', id)).toEqual({
        state: 'draft',
        sheets: [{ rater: diskominfo, revision: 0, ratings: [] }],
      });
      const other = { ...wanted, title: 'Kesiapan 2028 menurut OPD' };
      expect((await ask('operator', `${planId}/readiness`, 'POST', other)).status).toBe(403);
      expect((await ask('tetangga', `${planId}/readiness`, 'POST', wanted)).status).toBe(404);
      const same = { ...wanted, title: ' kesiapan 2028' };
      const again = await ask('admin', `${planId}/readiness`, 'POST', same);
      expect(again.status).toBe(400);
      expect(again.body.error.message).toContain('nama dan tanggal');
      const wrong = { ...wanted, assessedOn: '2028-02-30' };
      expect((await ask('admin', `${planId}/readiness`, 'POST', wrong)).status).toBe(400);
    });

    it('are a task of the OPDs until they have rated something in the newest assessment', async () => {
      const progress = async (who: string) =>
        ((await ask(who, `${planId}/items`)).body as ListItemsResponse).sheets;
      const waiting = async () => {
        const { body } = await ask('operator', '../waiting');
        const [plan] = (body as WaitingResponse).data.plans;
        return plan?.count ?? 0;
      };
      const wanted = { title: 'Kesiapan 2029', assessedOn: '2029-03-31' };
      const { id } = (await ask('admin', `${planId}/readiness`, 'POST', wanted)).body.data;
      const unbegun = {
        assessmentId: id,
        title: 'Kesiapan 2029',
        opd: 'Diskominfo',
        answered: 0,
        indicators: 27,
      };
      expect([await progress('operator'), await progress('kepala')]).toEqual([
        [unbegun],
        [unbegun],
      ]);
      expect([await progress('admin'), await progress('asesor')]).toEqual([[], []]);
      const before = await waiting();
      const noted = { ...level(one, null), note: 'Masih dicari.' };
      await save('operator', { rater: diskominfo, revision: 0, ratings: [noted] }, id);
      expect(await progress('operator')).toEqual([unbegun]);
      const answered = { rater: diskominfo, revision: 1, ratings: [level(one, 3)] };
      expect((await save('operator', answered, id)).status).toBe(200);
      expect(await progress('operator')).toEqual([{ ...unbegun, answered: 1 }]);
      expect(await waiting()).toBe(before - 1);
    });

    it('are not submitted before a single final level counts', async () => {
      const started = await ask('admin', `${planId}/readiness`, 'POST', {
        title: 'Kesiapan 2026',
        assessedOn: '2026-03-31',
      });
      const { documentId, id } = started.body.data;
      const submit = { act: 'submit', type: 'readiness-assessment', documentId } as const;
      const levels = async () => {
        const { data } = (await ask('admin', `${planId}/items`)).body as ListItemsResponse;
        return data.find((item) => item.documentId === documentId)?.levels;
      };
      expect(await levels()).toEqual({ decided: 0, indicators: 27 });
      expect(await decide(app(), planId, submit)).toMatchObject({
        ok: false,
        code: 'act-refused',
        issues: [{ code: 'nothing-decided', params: { indicators: 27 } }],
      });
      const rater = { role: 'consolidated', ownerOpdId: 'bappeda' };
      const decided = { ...level(one, 3), justification: 'Rapat' };
      expect((await save('admin', { rater, revision: 0, ratings: [decided] }, id)).status).toBe(
        200,
      );
      expect(await levels()).toEqual({ decided: 1, indicators: 27 });
      expect(await decide(app(), planId, submit)).toMatchObject({ ok: true });
    });

    it('stay as they are once the assessment is submitted', async () => {
      const before = await sheet('operator', 'opd');
      const assessment = await documents(app(), 'readiness-assessment').findFirst({
        filters: { key: 'kesiapan-2027', plan: { documentId: planId } },
      });
      const { documentId = '' } = assessment ?? {};
      const submit = { act: 'submit', type: 'readiness-assessment', documentId } as const;
      expect(await decide(app(), planId, submit)).toMatchObject({ ok: true });
      const { revision } = before;
      const late = await save('operator', { rater: diskominfo, revision, ratings: [] });
      expect(late).toMatchObject({
        status: 409,
        body: { error: { details: { code: 'assessment-decided' } } },
      });
      expect(await sheet('operator', 'opd')).toEqual(before);
    });
  });
};

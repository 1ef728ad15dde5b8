import { beforeAll, describe, expect, it } from 'vitest';
import { masterplanPath } from '../../shared/contracts/plan';
import { draftPlan } from '../fixtures/make-plan';
import { signInAs } from '../support/accounts';
import { ask, type Answer, type Session } from '../support/ask';
import { decide } from '../support/decide';
import { documents } from '../support/documents';
import { service } from '../support/services';
import type { Suite } from './suite';

const own = { id: 'kerangka-langsung', version: '1' };
const shipped = { id: 'kominfo-2021', version: '1' };

/** Whatever one of our own endpoints writes of a plan is in the next answer, though the one before was kept. */
export const livePlanEndpoints: Suite = (app) => {
  describe('the plan as it stands now, after a request that writes', () => {
    let documentId = '';
    let officer: Session = {};
    const plan = draftPlan(1, 'rencana-langsung-tulis', '32.17');
    const call = (method: string, path: string, body?: object) =>
      ask(app(), officer, `/kotacerdas/plans/${documentId}${path}`, {
        method,
        ...(body === undefined ? {} : { body }),
      });
    const live = () => ask(app(), officer, masterplanPath(documentId));
    const done = (answer: Answer) => {
      expect([answer.text, answer.status < 300]).toEqual([answer.text, true]);
      return answer.body?.data;
    };
    const entry = async (type: string, key: string) => {
      const filters = { key, plan: { documentId } };
      const found = await documents(app(), type).findFirst({ filters });
      if (found === null) throw new Error(`There is no ${type} ${key}`);
      return found.documentId;
    };
    /** Writes, and looks whether the kept plan was made anew. */
    const follows = async (write: () => Promise<unknown>) => {
      const before = (await live()).headers.get('etag');
      await write();
      const after = await live();
      expect(after.headers.get('etag')).not.toBe(before);
      const fresh = await service(app().strapi, 'masterplan').inspect(documentId);
      expect(after.body.data).toEqual(JSON.parse(JSON.stringify(fresh)));
    };

    /** Writes a note to the first answer that an OPD gave. */
    const answer = async (note: string) => {
      const path = `/readiness/${plan.readiness[0]?.id ?? ''}`;
      const { sheets } = done(await call('GET', path));
      const [sheet] = sheets.filter(
        ({ rater, ratings }: { rater: { role: string }; ratings: object[] }) =>
          rater.role === 'opd' && ratings.length > 0,
      );
      const [rating, ...ratings] = sheet.ratings;
      const changed = { ...sheet, ratings: [{ ...rating, note }, ...ratings] };
      done(await call('PUT', `${path}/sheets`, changed));
    };

    beforeAll(async () => {
      officer = (await signInAs(app(), 'Penulis Langsung', 'Super Admin')).headers;
      documentId = (await service(app().strapi, 'masterplan').store(plan)).documentId;
    });

    it('has a part of an item', async () => {
      const path = `/items/swot-analysis/${await entry('swot-analysis', plan.swot[0]?.id ?? '')}`;
      const { item, value } = done(await call('GET', path));
      const [factor, ...factors] = value.factors;
      const changed = { ...value, factors: [{ ...factor, statement: 'Faktor baru' }, ...factors] };
      await follows(async () =>
        done(await call('PUT', path, { revision: item.revision, value: changed })),
      );
    });

    it('has a new item, loses it when it is deleted, and has it again once restored', async () => {
      const value = {
        title: 'Antrean di loket',
        dimensionId: 'smart-governance',
        tags: [],
        opdId: 'diskominfo',
      };
      let path = '';
      await follows(async () => {
        const { item } = done(await call('POST', '/items/problem', { value }));
        path = `/items/problem/${item.documentId}`;
      });
      await follows(async () => done(await call('DELETE', `${path}?revision=1`)));
      const [deletion] = done(await call('GET', '/history')).changes;
      await follows(async () => done(await call('POST', `/history/${deletion.id}/restore`)));
    });

    it('has a sheet of readiness', () => follows(() => answer('Catatan baru')));

    it('has what was locked and opened with a chapter', async () => {
      const id = await entry('need', plan.needs[0]?.id ?? '');
      for (const act of ['submit', 'approve'] as const) {
        await decide(app(), documentId, { act, type: 'need', documentId: id });
      }
      await follows(async () => done(await call('POST', '/chapters/need/lock', {})));
      const reopening = { reason: 'Ada OPD baru.', withItems: true };
      await follows(async () => done(await call('POST', '/chapters/need/reopen', reopening)));
    });

    it('goes by the framework that it was moved to', async () => {
      const name = { id: 'Kerangka Langsung', en: 'Live framework' };
      done(await call('POST', '/frameworks', { from: shipped, id: own.id, name }));
      done(await call('POST', `/frameworks/${own.id}@1/activate`));
      await follows(async () => done(await call('POST', `/frameworks/${own.id}@1/use`)));
      await follows(() => answer('Menurut kerangka kami'));
      await follows(async () => done(await call('POST', '/frameworks/kominfo-2021@1/use')));
    });

    it('is read by a version as soon as that is active, whichever plan it was made with', async () => {
      const other = draftPlan(1, 'rencana-langsung-lain', '32.17');
      const second = (await service(app().strapi, 'masterplan').store(other)).documentId;
      const base = `/kotacerdas/plans/${second}/frameworks`;
      const body = { from: own, id: own.id, name: { id: 'Versi dua', en: 'Second' } };
      done(await ask(app(), officer, base, { method: 'POST', body }));
      // As a copy of a database from elsewhere may have it: nothing of ours lets a plan name a draft.
      const query = app().strapi.db.query('plugin::kotacerdas.plan');
      const data = { frameworkId: own.id, frameworkVersion: '2' };
      await query.update({ where: { documentId }, data });
      await service(app().strapi, 'history').record({
        act: 'update',
        name: 'plan',
        entry: { documentId, label: plan.title, planId: null, revision: null },
        before: {},
        after: data,
      });
      const method = 'POST';
      await follows(async () =>
        done(await ask(app(), officer, `${base}/${own.id}@2/activate`, { method })),
      );
    });
  });
};

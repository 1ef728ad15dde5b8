import { parseMasterplan } from '@kotacerdas/core/masterplan';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DirectionEntry } from '../../shared/contracts/direction';
import { draftPlan, emptyPlan } from '../fixtures/make-plan';
import { ask, type Session } from '../support/ask';
import { documents } from '../support/documents';
import { people } from '../support/people';
import { service } from '../support/services';
import type { Suite } from './suite';

export const direction: Suite = (app) => {
  describe('the vision, the missions and the RPJMD of a plan', () => {
    let planId = '';
    let sessions: Record<'planner' | 'assessor', Session>;
    const path = (rest = '') => `/kotacerdas/plans/${planId}/direction${rest}`;
    const send = (method: string, rest: string, body?: object, who = sessions.planner) =>
      ask(app(), who, path(rest), { method, ...(body === undefined ? {} : { body }) });
    const list = async (who = sessions.planner) => (await ask(app(), who, path())).body.data;
    const entries = async (type: string): Promise<DirectionEntry[]> =>
      (await list()).entries.filter((entry: DirectionEntry) => entry.type === type);
    const first = async (type: string): Promise<DirectionEntry> => {
      const [entry] = await entries(type);
      if (entry === undefined) throw new Error(`There is no ${type}`);
      return entry;
    };
    const masterplan = async () => {
      const assembled = await service(app().strapi, 'masterplan').assemble(planId);
      if (assembled?.ok !== true) throw new Error(JSON.stringify(assembled?.issues));
      return assembled.masterplan;
    };

    beforeAll(async () => {
      const plan = draftPlan(1, 'rencana-arah', '33.14');
      planId = (await service(app().strapi, 'masterplan').store(plan)).documentId;
      sessions = await people(app(), 'Arah', {
        planner: { role: 'planner', regionCodes: ['33.14'] },
        assessor: { role: 'assessor', regionCodes: ['33.14'] },
      });
    });

    it('are listed with what may be done: everything by a planner, nothing by an assessor', async () => {
      const planner = await list();
      expect(planner.creatable).toContain('rpjmd-program');
      expect(planner.creatable).not.toContain('plan');
      expect(planner.entries.some(({ canEdit }: DirectionEntry) => canEdit)).toBe(true);
      const assessor = await list(sessions.assessor);
      expect(assessor.entries).toHaveLength(planner.entries.length);
      expect(assessor.creatable).toEqual([]);
      expect(planner.mayName).toEqual({ create: 'any', update: 'any' });
      expect(assessor.mayName).toEqual({ create: [], update: [] });
      for (const { canDelete, canEdit } of assessor.entries) {
        expect([canEdit, canDelete]).toEqual([false, false]);
      }
    });

    it('are added, changed and found again in the document', async () => {
      const mission = { code: ' M9 ', statement: 'Kota yang melayani' };
      const made = await send('POST', '/mission', { value: mission });
      expect(made.status).toBe(201);
      const entry: DirectionEntry = made.body.data;
      expect(entry.value).toEqual({ code: 'M9', statement: 'Kota yang melayani' });
      const below = { code: 'M9.1', statement: 'Layanan cepat', mission: entry.documentId };
      expect((await send('POST', '/objective', { value: below })).status).toBe(201);
      const value = { ...entry.value, statement: 'Kota yang melayani semua' };
      const changed = await send('PUT', `/mission/${entry.documentId}`, {
        version: entry.version,
        value,
      });
      expect(changed.status).toBe(200);
      const found = (await masterplan()).missions.find(({ id }) => id === entry.id);
      expect(found).toMatchObject({ code: 'M9', statement: 'Kota yang melayani semua' });
      expect(found?.objectives.map(({ code }) => code)).toEqual(['M9.1']);
    });

    it('have indicators with targets, which are written where they stand', async () => {
      const objective = await first('objective');
      const measure = {
        name: 'Kepuasan warga',
        unit: 'indeks',
        direction: 'higher',
        baselineYear: '2025',
        baselineValue: '81,25',
      };
      const placed = { ...measure, objective: objective.documentId };
      const made = await send('POST', '/measure', { value: placed });
      expect([made.status, made.body.data?.value.baselineValue]).toEqual([201, 81.25]);
      const { documentId, id }: DirectionEntry = made.body.data;
      const value = { kind: 'target', year: '2027', value: '90,5', measure: documentId };
      expect((await send('POST', '/measure-value', { value })).status).toBe(201);
      const twice = await send('POST', '/measure-value', { value });
      expect(twice.status).toBe(400);
      expect(twice.body.error.message).toContain('sudah punya target tahun 2027');
      const found = (await masterplan()).missions
        .flatMap(({ objectives }) => objectives)
        .flatMap(({ indicators }) => indicators)
        .find((each) => each.id === id);
      expect(found).toMatchObject({
        name: 'Kepuasan warga',
        baseline: { year: 2025, value: 81.25 },
        targets: [{ year: 2027, value: 90.5 }],
      });
      // Half a baseline would count as nothing, and an indicator stands in one place.
      const half = await send('POST', '/measure', { value: { ...placed, baselineValue: null } });
      expect(half.status).toBe(400);
      const rpjmdObjective = (await first('rpjmd-objective')).documentId;
      const double = await send('POST', '/measure', { value: { ...placed, rpjmdObjective } });
      expect(double.body.error.message).toContain('pilih tepat satu tempat indikator ini');
    });

    it('have nothing of the indicators that rows of the action plan have', async () => {
      const { programs } = await masterplan();
      const ids = programs.flatMap(({ indicators }) => indicators.map(({ id }) => id));
      expect(ids.length).toBeGreaterThan(0);
      const listed = (await entries('measure')).map(({ id }) => id);
      expect(listed.filter((id) => ids.includes(id))).toEqual([]);
      const stored = (await app()
        .strapi.db.query('plugin::kotacerdas.measure')
        .findOne({ where: { key: ids[0] } })) as { documentId: string };
      const { status } = await send('PUT', `/measure/${stored.documentId}`, {
        version: 'x',
        value: {},
      });
      expect(status).toBe(404);
    });

    it('are written in every kind as they were read', async () => {
      for (const entry of (await list()).entries as DirectionEntry[]) {
        const { documentId, type, value, version } = entry;
        const saved = await send('PUT', `/${type}/${documentId}`, { version, value });
        expect([type, saved.status, saved.body.data.version]).toEqual([type, 200, version]);
      }
    });

    it('keep the vision of the plan, which nobody adds or deletes here', async () => {
      const { documentId, value, version } = await first('plan');
      const vision = 'Kota cerdas untuk semua';
      const saved = await send('PUT', `/plan/${documentId}`, {
        version,
        value: { ...value, vision },
      });
      expect(saved.status).toBe(200);
      expect((await masterplan()).vision).toBe(vision);
      expect((await send('POST', '/plan', { value: { vision } })).status).toBe(403);
      const removal = `/plan/${documentId}?version=${saved.body.data.version}`;
      expect((await send('DELETE', removal)).status).toBe(403);
    });

    it('say in Indonesian what is wrong with a field, and name it', async () => {
      const refused = await send('POST', '/mission', { value: { code: 'M10', statement: ' ' } });
      expect(refused.status).toBe(400);
      expect(refused.body.error.details.errors[0].path).toEqual(['statement']);
      expect(refused.body.error.message).toContain('isi dulu bagian ini');
      const ceiling = await first('rpjmd-ceiling');
      const wrong = { ...ceiling.value, amount: '1,5 miliar' };
      const { status } = await send('PUT', `/rpjmd-ceiling/${ceiling.documentId}`, {
        version: ceiling.version,
        value: wrong,
      });
      expect(status).toBe(400);
      const foreign = { code: 'T9', statement: 'Tujuan', mission: 'tidak-ada' };
      expect((await send('POST', '/rpjmd-goal', { value: foreign })).status).toBe(400);
      expect((await send('POST', '/mission', { value: 'M' })).status).toBe(400);
      expect((await send('POST', '/problem', { value: {} })).status).toBe(404);
    });

    it('are not written over what somebody else has saved: both sides are answered', async () => {
      const { documentId, value, version } = await first('rpjmd-goal');
      const theirs = { ...value, statement: 'Tujuan menurut orang lain' };
      await send('PUT', `/rpjmd-goal/${documentId}`, { version, value: theirs });
      const ours = { ...value, statement: 'Tujuan menurut saya' };
      const stale = await send('PUT', `/rpjmd-goal/${documentId}`, { version, value: ours });
      expect(stale.status).toBe(409);
      const { changes, current } = stale.body.error.details;
      expect(current.value).toEqual(theirs);
      expect(changes[0].actor).toContain('Arah');
      const removal = await send('DELETE', `/rpjmd-goal/${documentId}?version=${version}`);
      expect(removal.status).toBe(409);
      expect(removal.body.error.message).toContain('belum dihapus. Periksa dulu, lalu hapus lagi.');
      const again = { version: current.version, value: ours };
      expect((await send('PUT', `/rpjmd-goal/${documentId}`, again)).status).toBe(200);
    });

    it('of twelve who write at once, one is first and nobody is overwritten', async () => {
      const { documentId, value, version } = await first('rpjmd-mission');
      const saves = await Promise.all(
        Array.from({ length: 12 }, (_, at) =>
          send('PUT', `/rpjmd-mission/${documentId}`, {
            version,
            value: { ...value, statement: `Misi ${at}` },
          }),
        ),
      );
      const statuses = saves.map(({ status }) => status);
      expect(statuses.filter((status) => status === 200)).toHaveLength(1);
      expect(statuses.filter((status) => status === 409)).toHaveLength(11);
    });

    it('are deleted, and brought back by the history', async () => {
      const value = { statement: 'Isu yang keliru' };
      const made = await send('POST', '/rpjmd-strategic-issue', { value });
      const { documentId, version } = made.body.data;
      const gone = await send('DELETE', `/rpjmd-strategic-issue/${documentId}?version=${version}`);
      expect(gone.status).toBe(204);
      expect((await masterplan()).rpjmd?.strategicIssues).not.toContain('Isu yang keliru');
      const { id } = (await app()
        .strapi.db.query('plugin::kotacerdas.change')
        .findOne({ where: { entryDocumentId: documentId, act: 'delete' } })) as { id: number };
      const restored = await ask(
        app(),
        sessions.planner,
        `/kotacerdas/plans/${planId}/history/${id}/restore`,
        { method: 'POST' },
      );
      expect(restored.status).toBe(200);
      expect((await masterplan()).rpjmd?.strategicIssues).toContain('Isu yang keliru');
    });

    it('keep the head of an RPJMD that anything stands below, whoever deletes it', async () => {
      const { canDelete, documentId, version } = await first('rpjmd');
      expect(canDelete).toBe(false);
      const refused = await send('DELETE', `/rpjmd/${documentId}?version=${version}`);
      expect(refused.status).toBe(400);
      expect(refused.body.error.message).toContain('RPJMD ini masih berisi');
      await expect(documents(app(), 'rpjmd').delete({ documentId })).rejects.toThrow(
        'RPJMD ini masih berisi',
      );
      expect((await masterplan()).rpjmd).toBeDefined();
    });

    it('take no year that the document would refuse, and say so at the field', async () => {
      const { documentId, value, version } = await first('rpjmd');
      const save = async (change: object) => {
        const answer = await send('PUT', `/rpjmd/${documentId}`, {
          version,
          value: { ...value, ...change },
        });
        return [answer.status, answer.body.error.details.errors?.[0].path[0]];
      };
      expect(await save({ periodTo: Number(value['periodFrom']) - 1 })).toEqual([400, 'periodTo']);
      expect(await save({ periodFrom: 2028 })).toEqual([400, 'periodFrom']);
      const ceiling = await first('rpjmd-ceiling');
      const add = async (year: unknown) =>
        (await send('POST', '/rpjmd-ceiling', { value: { ...ceiling.value, year } })).body.error;
      const twice = await add(ceiling.value['year']);
      expect(twice.message).toContain('program ini sudah punya pagu tahun');
      expect(twice.details.errors[0].path).toEqual(['year']);
      expect((await add(2199)).message).toContain('di luar periode RPJMD');
      const pagu = documents(app(), 'rpjmd-ceiling');
      const moved = pagu.update({ documentId: ceiling.documentId, data: { year: '1999' } });
      await expect(moved).rejects.toThrow('di luar periode RPJMD');
      await expect(pagu.clone({ documentId: ceiling.documentId, data: {} })).rejects.toThrow(
        'sudah punya pagu',
      );
      expect((await masterplan()).rpjmd).toBeDefined();
    });

    it('can be listed and mended while the plan has faults', async () => {
      const { documentId, value } = await first('rpjmd-ceiling');
      await app()
        .strapi.db.query('plugin::kotacerdas.rpjmd-ceiling')
        .update({ where: { documentId }, data: { year: 2199 } });
      expect(await service(app().strapi, 'masterplan').assemble(planId)).toMatchObject({
        ok: false,
      });
      const faulty = await first('rpjmd-ceiling');
      const put = (version: string, change: object) =>
        send('PUT', `/rpjmd-ceiling/${documentId}`, { version, value: { ...value, ...change } });
      const other = await put(faulty.version, { year: 2199, amount: '7' });
      expect(other.status).toBe(200);
      expect((await put(other.body.data.version, {})).status).toBe(200);
      expect((await masterplan()).rpjmd).toBeDefined();
    });

    it('of those who begin an RPJMD at once, one is first; the same holds for the pagu of a year', async () => {
      const plan = parseMasterplan(emptyPlan('rencana-arah-baru', '33.14'));
      if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
      const { documentId } = await service(app().strapi, 'masterplan').store(plan.masterplan);
      const head = { title: 'RPJMD', periodFrom: '2025', periodTo: '2029', vision: 'Maju' };
      const begin = () =>
        ask(app(), sessions.planner, `/kotacerdas/plans/${documentId}/direction/rpjmd`, {
          method: 'POST',
          body: { value: head },
        });
      const begun = await Promise.all(Array.from({ length: 6 }, begin));
      const counts = (answers: readonly { status: number }[]) =>
        [201, 400].map((code) => answers.filter(({ status }) => status === code).length);
      expect(counts(begun)).toEqual([1, 5]);
      const made: DirectionEntry = begun.find(({ status }) => status === 201)?.body.data;
      expect(made.canDelete).toBe(true);
      const gone = await ask(
        app(),
        sessions.planner,
        `/kotacerdas/plans/${documentId}/direction/rpjmd/${made.documentId}?version=${made.version}`,
        { method: 'DELETE' },
      );
      expect(gone.status).toBe(204);
      await app().strapi.db.query('plugin::kotacerdas.plan').delete({ where: { documentId } });
      const { value } = await first('rpjmd-ceiling');
      const used = (await entries('rpjmd-ceiling')).map((each) => each.value['year']);
      const { periodFrom, periodTo } = (await first('rpjmd')).value;
      const year = [periodFrom, periodTo].find((each) => !used.includes(each ?? null));
      expect(year).toBeDefined();
      const added = await Promise.all(
        Array.from({ length: 6 }, () =>
          send('POST', '/rpjmd-ceiling', { value: { ...value, year } }),
        ),
      );
      expect(counts(added)).toEqual([1, 5]);
    });

    it('are not deleted while others rest on them', async () => {
      const { documentId, version } = await first('rpjmd-mission');
      const refused = await send('DELETE', `/rpjmd-mission/${documentId}?version=${version}`);
      expect(refused.status).toBe(400);
      expect(refused.body.error.message).toMatch(
        /^Masih dipakai pada \d+ data RPJMD – Tujuan \(“.+”\): “.+”.*\. Ganti dulu/,
      );
      expect(await documents(app(), 'rpjmd-mission').findFirst({})).not.toBeNull();
    });
  });
};

import { parseMasterplan } from '@kotacerdas/core/masterplan';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyPlan } from '../fixtures/make-plan';
import { allowPublic, signIn } from '../support/accounts';
import { ask, type Session } from '../support/ask';
import { documents } from '../support/documents';
import { service } from '../support/services';
import type { Suite } from './suite';

const berita = 'api::berita.berita';
const contentManager = `/content-manager/collection-types/${berita}`;
const right = { title: 'Puskesmas baru', dimension: 'living-health' };

export const classification: Suite = (app) => {
  describe('a dimension in a content type of an office', () => {
    let editor: Session = {};
    let stranger: Session = {};
    const strapi = () => app().strapi;
    const api = (method: string, body?: object, path = '', session: Session = {}) =>
      ask(app(), session, `/api/berita-berita${path}`, {
        method,
        ...(body === undefined ? {} : { body: { data: body } }),
      });
    const save = (data: object, documentId = '') =>
      ask(app(), editor, `${contentManager}/${documentId}`, {
        method: documentId === '' ? 'POST' : 'PUT',
        body: data,
      });
    const offered = (path: string, session: Session) =>
      ask(app(), session, `/kotacerdas/classification/${path}`);
    /** A framework that was changed since: what is stored isn't asked, as after a change of versions. */
    const outdate = async (documentId: string, code: string) => {
      const where = { documentId };
      await strapi()
        .db.query(berita)
        .update({ where, data: { dimension: code } });
    };

    beforeAll(async () => {
      editor = await signIn(app(), 'Redaksi', [], [berita]);
      stranger = await signIn(app(), 'Bukan redaksi', []);
      const verbs = ['find', 'findOne', 'create', 'update', 'delete'];
      await allowPublic(
        app(),
        verbs.map((verb) => `${berita}.${verb}`),
      );
    });

    it('is stored as its code, which the content API gives and finds', async () => {
      const made = await save({ ...right, topics: ['living-health', 'living-health'] });
      expect(made.status).toBe(201);
      const query = '?filters[dimension][$eq]=living-health';
      const found = await api('GET', undefined, query);
      expect(found.body.data).toHaveLength(1);
      expect(found.body.data[0]).toMatchObject({
        dimension: 'living-health',
        topics: ['living-health'],
      });
      const other = await api('GET', undefined, '?filters[dimension][$eq]=smart-economy');
      expect(other.body.data).toEqual([]);
    });

    it('of which a code is unknown is refused by every door, beside its field', async () => {
      const wrong = { ...right, dimension: 'smart-livng' };
      const manager = await save(wrong);
      expect(manager.status).toBe(400);
      expect(manager.body.error.message).toContain('“smart-livng” bukan kode');
      expect(manager.body.error.message).toContain('smart-living');
      expect(manager.body.error.details.errors[0].path).toEqual(['dimension']);
      expect((await api('POST', wrong)).status).toBe(400);
      await expect(documents(app(), berita).create({ data: wrong })).rejects.toThrow(
        '“dimension”: “smart-livng” bukan kode',
      );
      expect(await documents(app(), berita).count({})).toBe(1);
    });

    it('is refused in the language of whoever asks', async () => {
      const english = { 'accept-language': 'en-GB,en;q=0.9' };
      const answer = await api('POST', { ...right, dimension: 'mobility' }, '', english);
      expect(answer.body.error.message).toContain('“mobility” is no dimension or sub-dimension');
    });

    it.each([
      [{ $ne: null }, 'objek'],
      [['smart-living'], 'daftar'],
      [3, 'angka'],
      [true, 'ya/tidak'],
    ])('takes a code and not %j', async (dimension, found) => {
      const answer = await api('POST', { ...right, dimension });
      expect(answer.status).toBe(400);
      expect(answer.body.error.message).toContain(`bukan ${found}`);
    });

    it.each([
      ['a name of every object', '__proto__'],
      ['a method', 'constructor'],
      ['a query', "' OR 1=1 --"],
      ['a long text', 'a'.repeat(5000)],
      ['what no database stores', '\u0000'],
      ['a blank', ' '],
    ])('takes no %s, and stays short about it', async (_, dimension) => {
      const answer = await api('POST', { ...right, dimension });
      expect(answer.status).toBe(400);
      expect(answer.body.error.message.length).toBeLessThan(1200);
    });

    it('is missed where it is required, and may be empty where not', async () => {
      for (const data of [{ title: 'Tanpa' }, { ...right, dimension: '' }]) {
        const answer = await api('POST', data);
        expect(answer.status).toBe(400);
        expect(answer.body.error.message).toContain('“dimension”: pilih dimensi atau subdimensi');
      }
      const made = await api('POST', { ...right, planDimension: '', topics: [] });
      expect(made.status).toBe(201);
      expect(made.body.data).toMatchObject({ planDimension: null, topics: null });
      const emptied = await api('PUT', { dimension: null }, `/${made.body.data.documentId}`);
      expect(emptied.status).toBe(400);
    });

    it('is a list only where it holds several, and then of known codes', async () => {
      const one = await api('POST', { ...right, topics: 'living-health' });
      expect(one.body.error.message).toContain('isi dengan daftar kode subdimensi, bukan teks');
      const level = await api('POST', { ...right, topics: ['living-health', 'smart-living'] });
      expect(level.body.error.message).toContain('“smart-living” bukan kode subdimensi');
      const nested = await api('POST', { ...right, topics: [['living-health']] });
      expect(nested.status).toBe(400);
    });

    it('goes with the sub-dimension beside it', async () => {
      const other = { ...right, dimension: 'smart-economy', subDimension: 'living-health' };
      const refused = await api('POST', other);
      expect(refused.body.error.message).toContain(
        '“living-health” adalah bagian dari dimensi Smart Living (smart-living)',
      );
      const made = await api('POST', { ...other, dimension: 'smart-living' });
      expect(made.status).toBe(201);
      const path = `/${made.body.data.documentId}`;
      const changed = await api('PUT', { dimension: 'smart-economy' }, path);
      expect(changed.body.error.details.errors[0].path).toEqual(['subDimension']);
      expect((await api('PUT', { title: 'Judul lain' }, path)).status).toBe(200);
      const both = { dimension: 'smart-economy', subDimension: 'economy-industry' };
      expect((await api('PUT', both, path)).status).toBe(200);
    });

    it('is checked in components, and names their place', async () => {
      const sections = [{ heading: 'Satu' }, { heading: 'Dua', dimension: 'living-health' }];
      const refused = await save({ ...right, sections });
      expect(refused.status).toBe(400);
      expect(refused.body.error.details.errors[0].path).toEqual(['sections', 1, 'dimension']);
      const good = [{ heading: 'Satu', dimension: 'smart-living' }];
      expect((await save({ ...right, sections: good })).status).toBe(201);
    });

    it('keeps a code that the framework has lost until another is chosen', async () => {
      const { body } = await save(right);
      const { documentId } = body.data;
      await outdate(documentId, 'smart-tourism');
      const saved = await save({ ...right, title: 'Lain', dimension: 'smart-tourism' }, documentId);
      expect(saved.status).toBe(200);
      expect(saved.body.data).toMatchObject({ title: 'Lain', dimension: 'smart-tourism' });
      expect((await save({ ...right, dimension: 'smart-tourist' }, documentId)).status).toBe(400);
      expect((await save(right, documentId)).body.data.dimension).toBe('living-health');
      expect((await save({ ...right, dimension: 'smart-tourism' }, documentId)).status).toBe(400);
    });

    it('means the frameworks of the plans where it names none', async () => {
      const before = await api('POST', { ...right, planDimension: 'mobility' });
      expect(before.status).toBe(400);
      const framework = { id: 'rpm-kota-cerdas-2026', version: '1' };
      const plan = parseMasterplan({ ...emptyPlan('rencana-klasifikasi', '32.77'), framework });
      if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
      const { documentId } = await service(strapi(), 'masterplan').store(plan.masterplan);
      const after = await api('POST', { ...right, planDimension: 'mobility' });
      expect(after.status).toBe(201);
      await strapi().db.query('plugin::kotacerdas.plan').delete({ where: { documentId } });
    });

    it.each(['abc', 1e300, 99999999999, -1, { $ne: null }])(
      'is checked in components, whatever they say their id is: %j',
      async (id) => {
        const { body } = await save(right);
        const sections = [{ id, heading: 'Satu', dimension: 'salah' }];
        const answer = await save({ ...right, sections }, body.data.documentId);
        expect(answer.status).toBe(400);
        expect(answer.body.error.message).toContain('“salah” bukan kode');
      },
    );

    it('keeps the code of a component of its own, and takes none of another entry', async () => {
      const good = { ...right, sections: [{ heading: 'Satu', dimension: 'smart-living' }] };
      const made = [(await save(good)).body.data, (await save(good)).body.data];
      const [own, foreign] = made.map(({ sections }) => sections[0].id);
      await strapi()
        .db.query('kantor.bagian')
        .update({ where: { id: own }, data: { dimension: 'smart-tourism' } });
      const write = (documentId: string, id: unknown) =>
        save(
          { ...right, sections: [{ id, heading: 'Dua', dimension: 'smart-tourism' }] },
          documentId,
        );
      expect((await write(made[0].documentId, own)).status).toBe(200);
      expect((await write(made[1].documentId, own)).status).toBe(400);
      expect((await write(made[1].documentId, foreign)).status).toBe(400);
    });

    it('that is stored is kept where its framework is gone, and no other is taken', async () => {
      const agenda = 'api::agenda.agenda';
      const made = await documents(app(), agenda).create({ data: { title: 'Rapat lama' } });
      const { documentId } = made;
      await strapi()
        .db.query(agenda)
        .updateMany({ where: { documentId }, data: { lost: 'kode-lama' } });
      const update = (lost: string) =>
        documents(app(), agenda).update({ documentId, data: { title: 'Rapat', lost } });
      expect(await update('kode-lama')).toMatchObject({ title: 'Rapat', lost: 'kode-lama' });
      await expect(update('kode-lain')).rejects.toThrow('kerangka “kerangka-yang-hilang”');
    });

    it('is needed by what is published, not by a draft', async () => {
      const agenda = documents(app(), 'api::agenda.agenda');
      const draft = await agenda.create({ data: { title: 'Rapat', dimensions: [] } });
      const { documentId } = draft;
      await expect(agenda.publish({ documentId })).rejects.toThrow();
      const published = agenda.create({ data: { dimensions: [] }, status: 'published' });
      await expect(published).rejects.toThrow('“dimensions”: pilih dimensi');
      await agenda.update({ documentId, data: { dimensions: ['smart-living'] } });
      expect((await agenda.publish({ documentId })).entries).toHaveLength(1);
      const wrong = agenda.create({ data: { title: 'Salah', dimensions: ['x'] } });
      await expect(wrong).rejects.toThrow('“x” bukan kode dimensi');
      const lost = agenda.create({ data: { lost: 'smart-living' } });
      await expect(lost).rejects.toThrow('kerangka “kerangka-yang-hilang”');
    });

    it('is offered by name to whoever sees such entries, and to nobody else', async () => {
      const path = `${berita}?framework=kominfo-2021`;
      const { body, status } = await offered(path, editor);
      expect(status).toBe(200);
      expect(body.data.dimensions[0]).toMatchObject({
        id: 'smart-governance',
        name: { id: 'Smart Governance' },
      });
      expect(body.data.frameworks).toHaveLength(1);
      expect((await offered(berita, editor)).body.data.dimensions.length).toBeGreaterThan(5);
      expect((await offered(`${berita}?framework=tidak-ada`, editor)).status).toBe(404);
      expect((await offered(path, stranger)).status).toBe(403);
      expect((await offered('api::tidak.ada', editor)).status).toBe(403);
      expect((await offered(path, {})).status).toBe(401);
    });
  });
};

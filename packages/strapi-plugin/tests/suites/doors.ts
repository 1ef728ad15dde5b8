import { beforeAll, describe, expect, it } from 'vitest';
import { typeNames } from '../../server/src/content-types/define/type-name';
import { contentTypes } from '../../server/src/content-types/all';
import { publicActions } from '../../shared/permissions';
import { emptyPlan } from '../fixtures/make-plan';
import { allowPublic, apiToken, signInAs } from '../support/accounts';
import { ask, type Asked, type Session } from '../support/ask';
import { documents } from '../support/documents';
import { service } from '../support/services';
import { twoRegions, type Region, type TwoRegions } from '../support/two-regions';
import type { Suite } from './suite';

const manager = '/content-manager/collection-types/plugin::kotacerdas';
const nul = '\u0000';

/** What is of one department or region, against officers of another, through every door that Strapi has. */
export const doors: Suite = (app) => {
  describe('every door', () => {
    let world: TwoRegions;
    let program: Session = {};
    let superAdmin: Session = {};
    const theirs = { opd: '', region: '' };

    const operator = () => world.officers.operatorA.session;
    const call = (session: Session, path: string, asked: Asked = {}) =>
      ask(app(), session, path, asked);
    const post = (session: Session, path: string, body: object = {}) =>
      call(session, path, { method: 'POST', body });
    const put = (session: Session, path: string, body: object) =>
      call(session, path, { method: 'PUT', body });
    const connect = (documentId: string) => ({ connect: [{ documentId }], disconnect: [] });
    const data = (title: string, more: object = {}) => ({
      title,
      dimensionId: 'smart-governance',
      opd: connect(world.region.opdA),
      ...more,
    });
    const create = (more: object = {}, session = operator(), title = 'Lewat pintu') =>
      post(session, `${manager}.problem`, data(title, more));
    const rows = () => app().strapi.db.query('plugin::kotacerdas.problem');
    const row = (documentId: string) =>
      rows().findOne({ where: { documentId }, populate: ['opd', 'plan', 'createdBy'] });
    const foreign = async ({ secret }: Region, opd: string) =>
      (
        await documents(app(), 'problem').create({
          data: { title: secret, dimensionId: 'smart-governance', opd },
        })
      ).documentId;

    beforeAll(async () => {
      const running = app();
      world = await twoRegions(running, { prefix: 'Pintu', codes: ['33.14', '33.15'] });
      theirs.opd = await foreign(world.region, world.region.opdB);
      theirs.region = await foreign(world.neighbour, world.neighbour.opdA);
      program = { Authorization: `Bearer ${await apiToken(running)}` };
      superAdmin = (await signInAs(running, 'Pintu Super', 'Super Admin')).headers;
      if (!(await service(running.strapi, 'plan').isPublic())) {
        await allowPublic(running, publicActions);
      }
    });

    it.each(['opd', 'region'] as const)(
      'of Content Manager is shut to what is of another %s, and nothing comes of trying',
      async (whose) => {
        const id = theirs[whose];
        const of = `${manager}.problem`;
        const before: unknown = await row(id);
        const count = await rows().count();
        const own = (await create()).body.data.documentId;
        const tries: [string, string, object?][] = [
          ['PUT', `${of}/${id}`, { title: 'Direbut' }],
          ['PUT', `${of}/${id}`, data('Direbut')],
          ['PUT', `${of}/${id}`, { title: 'Direbut', locale: 'xx' }],
          ['DELETE', `${of}/${id}`],
          ['POST', `${of}/clone/${id}`, { title: 'Disalin' }],
          ['POST', `${of}/auto-clone/${id}`, {}],
          ['POST', `${of}/actions/bulkDelete`, { documentIds: [id] }],
          ['POST', `${of}/actions/bulkDelete`, { documentIds: [own, id] }],
          ['POST', `${of}/actions/publish`, data('Terbit')],
          ['POST', `${of}/${id}/actions/publish`, {}],
          ['POST', `${of}/${id}/actions/unpublish`, {}],
          ['POST', `${of}/${id}/actions/discard`, {}],
          ['POST', `${of}/actions/bulkPublish`, { documentIds: [id] }],
          ['POST', `${of}/actions/bulkUnpublish`, { documentIds: [id] }],
        ];
        for (const [method, path, body] of tries) {
          const answer = await call(operator(), path, {
            method,
            ...(body === undefined ? {} : { body }),
          });
          expect([method, path, answer.status]).toEqual([
            method,
            path,
            expect.toBeOneOf([400, 403, 404]),
          ]);
        }
        expect(await row(id)).toEqual(before);
        expect(await rows().count()).toBe(count + 1);
      },
    );

    it('of Content Manager shows nothing of another region, whatever the query asks for', async () => {
      const of = `${manager}.problem`;
      const id = theirs.region;
      const { planId, secret, opdA } = world.neighbour;
      const relations = '/content-manager/relations/plugin::kotacerdas.problem';
      for (const path of [
        `${of}?pageSize=100`,
        `${of}?pageSize=100&_q=${encodeURIComponent(secret)}`,
        `${of}?filters[plan][documentId][$eq]=${planId}`,
        `${of}?filters[$or][0][plan][documentId]=${planId}&filters[$or][1][id][$gt]=0`,
        `${of}?filters[opd][problems][plan][title][$contains]=Rahasia`,
        `${of}?populate[plan][populate]=*&populate[opd][populate][plan][populate]=*`,
        `${of}?populate=deep&fields[0]=title&fields[1]=archive`,
        `${of}?sort=plan.title:desc&sort=createdBy.password:asc`,
        `${of}/${id}`,
        `${of}/${id}?populate=*`,
        `${of}/${id}/actions/countDraftRelations`,
        `${of}/actions/countManyEntriesDraftRelations?documentIds=${id}`,
        `${relations}/opd?pageSize=100&_q=`,
        `${relations}/plan?pageSize=100`,
        `${relations}/${id}/opd`,
        `${relations}/${id}/plan`,
        `${relations}/opd?pageSize=100&filters[documentId]=${opdA}&idsToInclude[0]=${opdA}`,
      ]) {
        const answer = await call(operator(), path);
        expect([path, answer.status]).toEqual([path, expect.toBeOneOf([200, 400, 403, 404])]);
        for (const hidden of [secret, planId, opdA, id]) {
          expect([path, answer.text]).toEqual([path, expect.not.stringContaining(hidden)]);
        }
        expect([path, answer.text]).toEqual([path, expect.not.stringMatching(/password|token/i)]);
      }
    });

    it('of Content Manager lets nobody guess at accounts by filtering', async () => {
      await create();
      const filtered = async (filter: string) => {
        const { body, status } = await call(operator(), `${manager}.problem?filters${filter}`);
        return [status, body?.pagination?.total];
      };
      for (const field of ['password', 'email', 'resetPasswordToken', 'registrationToken']) {
        const [right, wrong] = field === 'email' ? ['@', '#'] : ['$2', '#'];
        const guess = await filtered(`[createdBy][${field}][$contains]=${right}`);
        expect(guess).toEqual(await filtered(`[createdBy][${field}][$contains]=${wrong}`));
      }
    });

    it('of the plugin finds what is of a neighbour under no plan but its own', async () => {
      const own = `/kotacerdas/plans/${world.region.planId}`;
      const admin = world.officers.admin.session;
      const item = { type: 'problem', documentId: theirs.region };
      const acted = await post(admin, `${own}/acts`, {
        act: 'submit',
        items: [{ ...item, revision: 1 }],
      });
      expect(acted.body.data).toMatchObject([{ ok: false, code: 'item-not-found' }]);
      expect((await post(admin, `${own}/comments`, { ...item, text: 'Halo' })).status).toBe(404);
      const history = await call(admin, `${own}/history?entry=${theirs.region}`);
      expect(history.body.data).toEqual({ changes: [], more: false, total: 0 });
      const gone = await foreign(world.neighbour, world.neighbour.opdA);
      await documents(app(), 'problem').delete({ documentId: gone });
      const deletion = await app()
        .strapi.db.query('plugin::kotacerdas.change')
        .findOne({ where: { entryDocumentId: gone, act: 'delete' } });
      const restored = await post(admin, `${own}/history/${deletion.id}/restore`);
      expect(restored.status).toBe(404);
      expect(await row(gone)).toBeNull();
    });

    it('takes no link to what is of a neighbour, in any form that Strapi knows', async () => {
      const { id } = await app()
        .strapi.db.query('plugin::kotacerdas.opd')
        .findOne({ where: { documentId: world.neighbour.opdA } });
      const documentId = world.neighbour.opdA;
      const count = await rows().count();
      for (const opd of [
        documentId,
        id,
        [documentId],
        [{ documentId }],
        { documentId },
        { id },
        { connect: [{ documentId }] },
        { connect: [{ id }] },
        { connect: [id], disconnect: [] },
        { set: [{ documentId }] },
        { set: [id] },
        { set: documentId },
      ]) {
        const answer = await create({ opd });
        expect([opd, answer.status]).toEqual([opd, expect.toBeOneOf([400, 403])]);
      }
      const plan = { connect: [{ documentId: world.neighbour.planId }] };
      expect((await create({ plan })).status).toBeOneOf([400, 403]);
      const created = (await create()).body.data.documentId;
      const moved = await put(operator(), `${manager}.problem/${created}`, { plan });
      expect(moved.status).toBeOneOf([400, 403]);
      const need = {
        ...data('Kebutuhan', { kind: 'policy' }),
        problems: connect(theirs.region),
      };
      expect((await post(operator(), `${manager}.need`, need)).status).toBe(400);
      expect(await rows().count()).toBe(count + 1);
    });

    it.each(['operator', 'super admin'])(
      'ignores what a form of an %s has no business with',
      async (who) => {
        const session = who === 'operator' ? operator() : superAdmin;
        const them = await row(theirs.opd);
        const smuggled = {
          id: them.id,
          key: 'masalah-1a',
          revision: 99,
          createdBy: world.officers.admin.id,
          updatedBy: { id: world.officers.admin.id },
          createdAt: '1990-01-01T00:00:00.000Z',
          publishedAt: '1990-01-01T00:00:00.000Z',
          locale: 'xx',
          changes: [1],
        };
        const created = await create(smuggled, session);
        expect([created.status, created.text]).toEqual([201, expect.anything()]);
        const { documentId } = created.body.data;
        const stored = await row(documentId);
        expect(stored).toMatchObject({ key: null, revision: 1, state: 'draft', locale: null });
        expect(stored.id).not.toBe(them.id);
        expect(stored.createdBy.id).not.toBe(world.officers.admin.id);
        expect(new Date(stored.createdAt).getFullYear()).toBeGreaterThan(2000);
        const path = `${manager}.problem/${documentId}`;
        const ids = { documentId: theirs.opd, revision: 1 };
        const saved = await put(session, path, { ...smuggled, ...ids });
        expect([saved.status, saved.text]).toEqual([200, expect.anything()]);
        expect(await row(documentId)).toMatchObject({ id: stored.id, key: null, revision: 2 });
        expect(await row(theirs.opd)).toEqual(them);
        for (const state of [{ state: 'approved' }, { stateReason: 'Sudah baik' }]) {
          expect((await put(session, path, state)).status).toBe(400);
        }
        expect((await create({ state: 'locked' }, session)).status).toBe(400);
      },
    );

    it('gives no entry the id of another, not even of one that was deleted', async () => {
      const gone = await foreign(world.region, world.region.opdB);
      await documents(app(), 'problem').delete({ documentId: gone });
      for (const session of [operator(), superAdmin]) {
        const imported = await rows().findOne({
          where: { key: 'masalah-1b', plan: { documentId: world.region.planId } },
        });
        for (const documentId of [theirs.opd, imported.documentId]) {
          for (const locale of [undefined, 'xx', 'en']) {
            expect((await create({ documentId, locale }, session)).status).toBe(403);
          }
        }
        expect((await create({ documentId: gone }, session)).status).toBe(403);
        const path = `${manager}.problem/clone/${theirs.opd}`;
        const copy = await post(session, path, data('Salinan', { documentId: gone }));
        expect(copy.body?.data?.documentId).not.toBe(gone);
      }
      expect(await row(gone)).toBeNull();
    });

    it('keeps a plan in its region, and makes none elsewhere', async () => {
      for (const session of [world.officers.planner.session, world.officers.admin.session]) {
        const plan = `${manager}.plan/${world.region.planId}`;
        for (const regionCode of [world.neighbour.code, '99.99']) {
          expect((await put(session, plan, { regionCode })).status).toBe(403);
        }
        const { title } = emptyPlan();
        const fields = { title, regionName: 'X', periodFrom: 2025, periodTo: 2029 };
        const regionCode = world.neighbour.code;
        const created = await post(session, `${manager}.plan`, { ...fields, regionCode });
        expect(created.status).toBe(403);
      }
      expect(
        await app()
          .strapi.db.query('plugin::kotacerdas.plan')
          .count({
            where: { regionCode: world.neighbour.code },
          }),
      ).toBe(1);
    });

    it('leads nobody to rows that only the plugin writes', async () => {
      const internal = typeNames.filter(
        (name) => !contentTypes[name].pluginOptions['content-manager'].visible,
      );
      expect(internal).toEqual(expect.arrayContaining(['member', 'change', 'snapshot']));
      const tries = async (session: Session, name: string, methods: readonly string[]) => {
        const query = app().strapi.db.query(`plugin::kotacerdas.${name}`);
        const before: unknown = await query.findMany({ limit: 3, orderBy: { id: 'asc' } });
        const [first] = await query.findMany({ limit: 1 });
        const id = first?.documentId ?? 'tidak-ada';
        const answers = [];
        for (const method of methods) {
          const path = `${manager}.${name}${['GET', 'POST'].includes(method) ? '' : `/${id}`}`;
          const body = method === 'GET' ? {} : { body: {} };
          answers.push((await call(session, path, { method, ...body })).status);
        }
        expect(await query.findMany({ limit: 3, orderBy: { id: 'asc' } })).toEqual(before);
        return answers;
      };
      const all = ['GET', 'POST', 'PUT', 'DELETE'];
      for (const name of internal) {
        const answers = await tries(world.officers.admin.session, name, all);
        expect([name, ...answers]).toEqual([name, 403, 403, 403, 403]);
      }
      // Whoever runs Strapi sees them, and still changes nothing that was published or told.
      for (const name of ['change', 'snapshot']) {
        const answers = await tries(superAdmin, name, ['POST', 'PUT', 'DELETE']);
        for (const status of answers)
          expect([name, status]).toEqual([name, expect.toBeOneOf([400, 403])]);
      }
    });

    it('of the public API leads to editions alone, even with a token for everything', async () => {
      for (const name of typeNames) {
        const { pluralName, singularName } = contentTypes[name].info;
        for (const path of [
          `/api/${pluralName}`,
          `/api/kotacerdas/${pluralName}`,
          `/api/kotacerdas/${singularName}/${theirs.opd}`,
          `/api/plugin::kotacerdas.${name}`,
        ]) {
          for (const method of ['GET', 'POST', 'DELETE']) {
            const answer = await call(program, path, { method });
            expect([method, path, answer.status]).toEqual([
              method,
              path,
              expect.toBeOneOf([404, 405]),
            ]);
          }
        }
      }
    });

    it.each([
      ['markup', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
      ['a formula', '=HYPERLINK("https://contoh.example","klik")'],
      ['right to left', '\u202Efdp.exe \u0627\u0644\u062D\u064A'],
      ['emoji', '👩🏽‍🚒🇮🇩'.repeat(20)],
      ['quotes', `"'\`; DROP TABLE kotacerdas_problems; --`],
      ['a template', '{{constructor.constructor("return 1")()}} ${7*7} %s %n'],
    ])('brings back text with %s as it was, and never as anything else', async (_, text) => {
      const saved = await create({}, operator(), text);
      expect(saved.status).toBe(201);
      const { documentId } = saved.body.data;
      const read = await call(operator(), `${manager}.problem/${documentId}`);
      expect(read.body.data.title).toBe(text);
      expect(read.headers.get('content-type')).toContain('application/json');
      const admin = world.officers.admin.session;
      const plan = { title: text, regionName: text, vision: text };
      expect((await put(admin, `${manager}.plan/${world.region.planId}`, plan)).status).toBe(200);
      const published = `/kotacerdas/plans/${world.region.planId}/snapshots`;
      expect((await post(admin, published, { unapproved: 1000 })).status).toBe(201);
      const open = `/api/kotacerdas/published/${world.region.code}`;
      const html = await call({}, `${open}/summary.html`);
      expect(html.status).toBe(200);
      expect(html.text).not.toMatch(/<img|<script|onerror=[^&]*>/);
      const csv = await call({}, `${open}/open-data.csv`);
      expect(csv.text).not.toMatch(/(?:^|[\n,;]|["])=HYPERLINK/);
      expect(csv.headers.get('x-content-type-options')).toBe('nosniff');
      const json = await call({}, open);
      expect(json.body.masterplan.title).toBe(text);
    });

    it.each([
      ['a NUL', { title: `Putus${nul}di sini` }, 'title'],
      ['a NUL in a list', { tags: ['Air', `Ai${nul}r`] }, 'tags'],
      ['half a character', { description: 'Putus \ud83d di sini' }, 'description'],
      ['too long a title', { title: 'a'.repeat(501) }, 'title'],
      ['too long a text', { description: 'a'.repeat(20_001) }, 'description'],
      ['an object for a title', { title: { $ne: null } }, 'title'],
      ['a list deep in itself', { tags: [[[[['Air']]]]] }, 'tags'],
      ['a number for tags', { tags: 7 }, 'tags'],
    ])('refuses %s and says of which field', async (_, wrong, field) => {
      const count = await rows().count();
      const answer = await create(wrong);
      expect([answer.status, answer.text]).toEqual([400, expect.stringContaining(field)]);
      expect(await rows().count()).toBe(count);
    });

    it('takes what is as long as it may be, and refuses a megabyte', async () => {
      const long = { title: 'a'.repeat(500), description: 'é'.repeat(20_000) };
      expect((await create(long)).status).toBe(201);
      const huge = await create({ description: 'a'.repeat(1_200_000) });
      expect(huge.status).toBe(413);
      for (const body of ['[]', 'null', '"x"', '{', '{"title":']) {
        const answer = await call(operator(), `${manager}.problem`, { method: 'POST', body });
        expect([body, answer.status]).toEqual([body, 400]);
      }
    });

    it('takes links to the web and to mail alone', async () => {
      const innovation = await documents(app(), 'innovation').findFirst({
        filters: { key: 'inovasi-1a', plan: { documentId: world.region.planId } },
      });
      const stage = await documents(app(), 'innovation-stage').findFirst({
        filters: { innovation: { documentId: innovation?.documentId } },
      });
      const path = `${manager}.innovation-stage/${stage?.documentId}`;
      const save = (fileUrl: string) =>
        put(world.officers.planner.session, path, { fileUrl, fileLabel: 'Berkas' });
      for (const url of [
        'javascript:alert(1)',
        ' javascript:alert(1)',
        'JaVaScRiPt:alert(1)',
        'java\nscript:alert(1)',
        'data:text/html,<script>alert(1)</script>',
        'vbscript:x',
        'file:///etc/passwd',
        '//contoh.example/x',
      ]) {
        expect([url, (await save(url)).status]).toEqual([url, 400]);
      }
      expect((await save('https://contoh.example/berkas.pdf')).status).toBe(200);
    });

    it('of the plugin answers what no database can hold with what is wrong', async () => {
      const admin = world.officers.admin.session;
      const own = `/kotacerdas/plans/${world.region.planId}`;
      const item = { type: 'problem', documentId: (await create()).body.data.documentId };
      const read = `/kotacerdas/plans/${encodeURIComponent(nul)}/items`;
      expect((await call(admin, read)).status).toBe(400);
      const comment = await post(admin, `${own}/comments`, { ...item, text: `Hal${nul}o` });
      expect(comment.status).toBe(400);
      const strange = { ...item, documentId: nul, text: 'Halo' };
      expect((await post(admin, `${own}/comments`, strange)).status).toBe(400);
      const acted = await post(admin, `${own}/acts`, {
        act: 'submit',
        reason: nul,
        items: [{ ...item, revision: 1 }],
      });
      expect(acted.status).toBe(400);
      const history = await call(admin, `${own}/history?entry=${encodeURIComponent(nul)}`);
      expect(history.status).toBe(400);
      const members = await put(
        admin,
        `/kotacerdas/settings/members/${world.officers.assessor.id}`,
        {
          opdIds: [nul],
          regionCodes: [],
          dimensionIds: [],
        },
      );
      expect(members.status).toBe(400);
      for (const wrong of [{ title: `A${nul}` }, { id: `a${nul}` }, { vision: '\ud83d' }]) {
        const imported = await post(admin, '/kotacerdas/plans', {
          ...emptyPlan('rencana-nul', world.region.code),
          ...wrong,
        });
        const [field = ''] = Object.keys(wrong);
        expect([imported.status, imported.body.error.details]).toEqual([
          400,
          { code: 'text-unstorable', where: field },
        ]);
      }
    });

    it('lets one of fifty forms have each revision, and tells the others', async () => {
      const { documentId } = (await create()).body.data;
      const path = `${manager}.problem/${documentId}`;
      const wave = (revision: number) =>
        Promise.all(
          Array.from({ length: 50 }, (_, index) =>
            put(operator(), path, { cause: `Penulis ${index}, ${revision}`, revision }),
          ),
        );
      for (const revision of [1, 2]) {
        const answers = await wave(revision);
        const statuses = answers.map(({ status }) => status).sort();
        expect(statuses).toEqual([200, ...Array.from({ length: 49 }, () => 409)]);
        const winner = answers.findIndex(({ status }) => status === 200);
        expect(await row(documentId)).toMatchObject({
          revision: revision + 1,
          cause: `Penulis ${winner}, ${revision}`,
        });
      }
      const where = { entryDocumentId: documentId };
      expect(await app().strapi.db.query('plugin::kotacerdas.change').count({ where })).toBe(3);
    }, 240_000);
  });
};

import { beforeAll, describe, expect, it } from 'vitest';
import { actPermissions, permissions } from '../../shared/permissions';
import { emptyPlan, fullPlan } from '../fixtures/make-plan';
import type { FailureResponse } from '../../shared/contracts/failure';
import { signIn } from '../support/accounts';
import { adminServices } from '../support/admin-services';
import { service } from '../support/services';
import type { Suite } from './suite';

interface Route {
  method: string;
  path: string;
  config: { policies?: (string | { name: string; config: { actions: string[] } })[] };
}

interface Doors {
  routes: { admin: { routes: Route[] } };
}

const named: string[] = Object.values(permissions);

export const guards: Suite = (app) => {
  describe('the doors of the admin', () => {
    let documentId = '';
    let routes: Route[] = [];
    let planner: Record<string, string> = {};
    let publisher: Record<string, string> = {};
    const pathOf = ({ path }: Route) =>
      path.replace(':documentId', documentId).replace(':inventory', 'iga');
    const call = (route: Route, headers: Record<string, string>, body?: unknown) =>
      fetch(`${app().address}/kotacerdas${pathOf(route)}`, {
        method: route.method,
        headers: { 'content-type': 'application/json', ...headers },
        ...(route.method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
      });
    const find = (method: string, path: string): Route => {
      const route = routes.find((each) => each.method === method && each.path === path);
      if (route === undefined) throw new Error(`There is no route ${method} ${path}`);
      return route;
    };

    beforeAll(async () => {
      const running = app();
      const { routes: doors } = running.strapi.plugin('kotacerdas') as unknown as Doors;
      routes = doors.admin.routes;
      const plan = fullPlan(1, 'rencana-dijaga', '32.77');
      documentId = (await service(running.strapi, 'masterplan').store(plan)).documentId;
      planner = await signIn(running, 'Perencana', [permissions.readDashboard]);
      publisher = await signIn(running, 'Penerbit', named);
    });

    it.each([
      ['id-ID,id;q=0.9', 'Surel atau kata sandi salah.'],
      ['en-GB,en;q=0.9', 'Invalid credentials'],
    ])('say in the language of the browser (%s) that a password is wrong', async (asked, said) => {
      const answer = await fetch(`${app().address}/admin/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': asked },
        body: JSON.stringify({ email: 'tidak.ada@contoh.example', password: 'Salah-sekali-1' }),
      });
      expect(answer.status).toBe(400);
      const { error } = (await answer.json()) as FailureResponse;
      expect(error.message).toBe(said);
    });

    it('ask for a session and for a permission that the role editor knows, each of them', () => {
      const { actionProvider } = adminServices(app()).permission;
      const registered = actionProvider.values().map(({ actionId }) => actionId);
      expect(registered).toEqual(expect.arrayContaining(named));
      expect(routes.length).toBeGreaterThan(0);
      for (const { config } of routes) {
        const [session, permission] = config.policies ?? [];
        expect(session).toBe('admin::isAuthenticatedAdmin');
        if (typeof permission !== 'object') throw new Error('A route asks for no permission');
        // Of an office's own content types, Content Manager knows who may see their entries.
        if (permission.name === 'plugin::content-manager.hasPermissions') {
          expect(permission.config.actions).toHaveLength(3);
          continue;
        }
        expect(permission.name).toBe('admin::hasPermissions');
        expect(permission.config.actions).toHaveLength(1);
        expect(registered).toContain(permission.config.actions[0]);
      }
    });

    it('stay shut for strangers', async () => {
      for (const route of routes) expect((await call(route, {})).status).toBe(401);
    });

    it('open for what a role may do and for nothing else', async () => {
      const mayRead = [
        find('GET', '/plans'),
        find('GET', '/plans/:documentId/masterplan'),
        find('GET', '/plans/:documentId/workbook'),
        find('GET', '/plans/:documentId/inventories/:inventory'),
      ];
      for (const route of routes) {
        const { status } = await call(route, planner);
        expect([route.path, status]).toEqual([route.path, mayRead.includes(route) ? 200 : 403]);
      }
    });

    it('give the plan, its editions, and publish', async () => {
      const plans = (await (await call(find('GET', '/plans'), publisher)).json()) as {
        data: unknown;
      };
      expect(plans.data).toContainEqual({
        documentId,
        title: 'Rencana uji',
        regionCode: '32.77',
        regionName: 'Kota Uji',
        periodFrom: 2025,
        periodTo: 2029,
        sample: true,
      });
      const published = await call(find('POST', '/plans/:documentId/snapshots'), publisher, {
        unapproved: 1000,
      });
      expect(published.status).toBe(201);
      expect(await published.json()).toMatchObject({ data: { result: 'published', number: 1 } });
      const editions = await call(find('GET', '/plans/:documentId/snapshots'), publisher);
      expect(await editions.json()).toMatchObject({
        data: {
          snapshots: [{ number: 1, issuedBy: 'Penerbit Uji' }],
          changed: false,
          publicUrl: '/api/kotacerdas/published/32.77',
        },
      });
    });

    it('refuse a broken document with its places, store nothing of it and go on', async () => {
      const broken = { ...emptyPlan('rencana-rusak'), problems: [{ id: 'masalah-1' }], visi: 'x' };
      const response = await call(find('POST', '/plans'), publisher, broken);
      expect(response.status).toBe(422);
      const { error } = (await response.json()) as FailureResponse;
      expect(error.details.code).toBe('plan-has-issues');
      expect(error.details.issues).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ code: 'missing-field', path: ['problems', 0, 'title'] }),
          expect.objectContaining({ code: 'unknown-field', path: ['visi'] }),
        ]),
      );
      const notJson = await call(find('POST', '/plans'), publisher, []);
      expect(notJson.status).toBe(422);
      const plans = await (await call(find('GET', '/plans'), publisher)).json();
      expect(JSON.stringify(plans)).not.toContain('Rencana rusak');
      expect(
        await app()
          .strapi.db.query('plugin::kotacerdas.plan')
          .count({ where: { key: 'rencana-rusak' } }),
      ).toBe(0);
    });

    it('import a document once', async () => {
      const document = emptyPlan('rencana-impor');
      const first = await call(find('POST', '/plans'), publisher, document);
      expect(first.status).toBe(201);
      const again = await call(find('POST', '/plans'), publisher, document);
      expect(again.status).toBe(200);
      expect(await again.json()).toMatchObject({ data: { created: false } });
    });

    it('take over decisions from a document only from those who could make them', async () => {
      const statesIn = async (id: string) => {
        const where = { plan: { key: id } };
        const rows = await app().strapi.db.query('plugin::kotacerdas.problem').findMany({ where });
        return new Set(rows.map(({ state }: { state: string }) => state));
      };
      const decided = fullPlan(3, 'rencana-diputuskan', '33.71');
      await call(find('POST', '/plans'), publisher, decided);
      expect(await statesIn('rencana-diputuskan')).toEqual(new Set(['draft']));
      const acts = Object.values(actPermissions);
      const decider = await signIn(app(), 'Pemutus', [...named, ...acts]);
      const restored = fullPlan(3, 'rencana-dipulihkan', '33.72');
      await call(find('POST', '/plans'), decider, restored);
      const states = restored.problems.map(({ state }) => state);
      expect(await statesIn('rencana-dipulihkan')).toEqual(new Set(states));
      expect(states).toContain('approved');
    });

    it('import a document once even if it arrives twice at the same moment', async () => {
      const document = fullPlan(1, 'rencana-serentak', '32.76');
      const { strapi } = app();
      const stored = await Promise.all(
        Array.from({ length: 3 }, () => service(strapi, 'masterplan').store(document)),
      );
      expect(stored.filter(({ created }) => created)).toHaveLength(1);
      expect(new Set(stored.map((each) => each.documentId)).size).toBe(1);
      const where = { key: 'rencana-serentak' };
      expect(await strapi.db.query('plugin::kotacerdas.plan').count({ where })).toBe(1);
      const twin = strapi.db.query('plugin::kotacerdas.plan').create({ data: where });
      await expect(twin).rejects.toThrow();
    });

    it('say that a plan is not there', async () => {
      documentId = 'tidak-ada';
      for (const route of routes.filter(({ path }) => path.includes(':documentId'))) {
        const response = await call(route, publisher);
        expect(response.status).toBe(404);
        expect(await response.json()).toMatchObject({
          error: { details: { code: 'plan-not-found' } },
        });
      }
    });
  });
};

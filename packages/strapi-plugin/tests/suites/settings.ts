import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  ListMembersResponse,
  ListRolesResponse,
  SettingsChoicesResponse,
} from '../../shared/contracts/settings';
import { permissions } from '../../shared/permissions';
import { roleTemplates } from '../../server/src/permissions/role-templates';
import { draftPlan } from '../fixtures/make-plan';
import { adminServices } from '../support/admin-services';
import { signIn, signInAs } from '../support/accounts';
import { documents } from '../support/documents';
import { service } from '../support/services';
import type { Suite } from './suite';

type Session = Record<string, string>;

/** Region 32.25 with its own manager, and region 32.26 beside it. */
export const settings: Suite = (app) => {
  describe('the settings', () => {
    let all: Session = {};
    let own: Session = {};
    const ids: Record<string, number> = {};
    const ask = async (session: Session, path: string, body?: object) => {
      const response = await fetch(`${app().address}/kotacerdas/settings${path}`, {
        headers: { 'content-type': 'application/json', ...session },
        ...(body === undefined ? {} : { method: 'PUT', body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? null : JSON.parse(text) };
    };
    const choices = async (session: Session) =>
      ((await ask(session, '/choices')).body as SettingsChoicesResponse).data;
    const members = async (session: Session) =>
      ((await ask(session, '/members')).body as ListMembersResponse).data;
    const nowhere = { opdIds: [], regionCodes: [], dimensionIds: [] };
    const here = { ...nowhere, regionCodes: ['32.25'] };

    beforeAll(async () => {
      const { strapi } = app();
      for (const [id, region] of [
        ['rencana-pengaturan', '32.25'],
        ['rencana-pengaturan-lain', '32.26'],
      ] as const) {
        await service(strapi, 'masterplan').store(draftPlan(1, id, region));
      }
      await service(strapi, 'roles').create();
      all = await signIn(app(), 'Pengatur semua', [permissions.manageSettings]);
      const admin = roleTemplates.find(({ key }) => key === 'region-admin')?.name ?? '';
      const operator = roleTemplates.find(({ key }) => key === 'opd-operator')?.name ?? '';
      for (const [name, role, belongs] of [
        ['daerah', admin, here],
        ['warga', operator, here],
        ['tetangga', operator, { ...nowhere, regionCodes: ['32.26'] }],
        ['bebas', operator, nowhere],
      ] as const) {
        const account = await signInAs(app(), `Atur ${name}`, role);
        ids[name] = account.id;
        if (name === 'daerah') own = account.headers;
        await service(strapi, 'membership').write(account.id, belongs, () => true);
      }
    });

    it('need no other permission for what is offered there', async () => {
      const offered = await choices(all);
      expect(offered.hasSeveralRegions).toBe(true);
      expect(offered.dimensions.map(({ id }) => id)).toContain('smart-governance');
      const regions = offered.plans.map(({ regionCode }) => regionCode);
      expect(regions).toEqual(expect.arrayContaining(['32.25', '32.26']));
      const plans = offered.plans.map(({ documentId }) => documentId);
      for (const { planDocumentId } of offered.opds) expect(plans).toContain(planDocumentId);
      expect(JSON.stringify(offered)).not.toMatch(/password|token/i);
    });

    it('offer a manager what is of their region', async () => {
      const offered = await choices(own);
      expect(new Set(offered.plans.map(({ regionCode }) => regionCode))).toEqual(
        new Set(['32.25']),
      );
      const filters = { plan: { regionCode: '32.26' } };
      const theirs = await documents(app(), 'opd').findFirst({ filters });
      expect(offered.opds.map(({ documentId }) => documentId)).not.toContain(theirs?.documentId);
      expect(offered.opds.length).toBeGreaterThan(0);
      expect(offered.hasSeveralRegions).toBe(true);
    });

    it('know what each role goes by, also one that the office has made', async () => {
      await signIn(app(), 'Buatan kantor', []);
      const role = await app()
        .strapi.db.query('admin::role')
        .findOne({
          where: { name: 'Buatan kantor' },
        });
      await app()
        .strapi.db.query('admin::permission')
        .create({
          data: {
            action: permissions.readItems,
            conditions: ['plugin::kotacerdas.own-dimension'],
            role: role?.id,
          },
        });
      const { needs } = await choices(own);
      expect(needs).toContainEqual({ role: 'Buatan kantor', kinds: ['dimension'] });
      expect(needs).toContainEqual({ role: 'Operator OPD', kinds: ['opd', 'region'] });
    });

    it('show no people of other regions, nor those who could be of any', async () => {
      const seen = (await members(own)).map(({ userId }) => userId);
      expect(seen).toEqual(expect.arrayContaining([ids['daerah'], ids['warga']]));
      expect(seen).not.toContain(ids['tetangga']);
      expect(seen).not.toContain(ids['bebas']);
      const everybody = (await members(all)).map(({ userId }) => userId);
      expect(everybody).toEqual(expect.arrayContaining(Object.values(ids)));
      expect(await ask(own, `/members/${ids['bebas']}`, here)).toMatchObject({
        status: 404,
        body: { error: { details: { code: 'member-not-found' } } },
      });
      expect((await ask(all, `/members/${ids['bebas']}`, here)).status).toBe(204);
      expect((await ask(own, `/members/${ids['bebas']}`, here)).status).toBe(204);
    });

    it('tell who was invited and hasn’t signed in from who may no longer', async () => {
      const add = async (name: string, registrationToken: string | null) => {
        const { user } = adminServices(app());
        const email = `atur.${name}@contoh.example`;
        const account = { email, firstname: name, roles: [], isActive: false, registrationToken };
        return (await user.create(account)).id;
      };
      const added = [await add('diundang', 'kunci-undangan'), await add('keluar', null)];
      const found = (await members(all)).filter(({ userId }) => added.includes(userId));
      expect(found.map(({ active, invited, name }) => [name, active, invited])).toEqual([
        ['diundang', false, true],
        ['keluar', false, false],
      ]);
      expect(JSON.stringify(found)).not.toContain('kunci-undangan');
    });

    it('keep what somebody else has saved since a membership was read', async () => {
      const read = async () => (await members(own)).find(({ userId }) => userId === ids['warga']);
      const revision = (await read())?.revision ?? 0;
      expect(revision).toBeGreaterThan(0);
      const path = `/members/${ids['warga']}`;
      const first = await ask(own, path, { ...here, dimensionIds: ['smart-economy'], revision });
      expect(first.status).toBe(204);
      expect(await ask(all, path, { ...here, revision })).toMatchObject({
        status: 409,
        body: { error: { details: { code: 'membership-changed' } } },
      });
      expect(await read()).toMatchObject({
        dimensionIds: ['smart-economy'],
        revision: revision + 1,
      });
    });

    describe('of roles that were made with an earlier version', () => {
      const planner = roleTemplates.find(({ key }) => key === 'planner')?.name ?? '';
      const withdrawal = 'plugin::kotacerdas.item.withdraw';
      const inRegion = 'plugin::kotacerdas.own-region';
      const need = 'plugin::kotacerdas.need';
      const updating = 'plugin::content-manager.explorer.update';
      const newFields = ['kind', 'description'];
      let superAdmin: Session = {};
      let roleId = 0;
      const send = async (session: Session, keys: readonly string[]) => {
        const response = await fetch(`${app().address}/kotacerdas/settings/roles/complete`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...session },
          body: JSON.stringify({ keys }),
        });
        return response.status;
      };
      const missing = async () => {
        const { data } = (await ask(own, '/roles')).body as ListRolesResponse;
        return data.find(({ key }) => key === 'planner')?.missing;
      };
      const held = async () =>
        app()
          .strapi.db.query('admin::permission')
          .findMany({ where: { role: { id: roleId } } });

      beforeAll(async () => {
        const { id } = (await adminServices(app()).role.findOne({ name: planner })) ?? { id: 0 };
        roleId = id;
        superAdmin = (await signInAs(app(), 'Atur super', 'Super Admin')).headers;
        const query = app().strapi.db.query('admin::permission');
        // What a later version has added, what the office has added, and what it has bound otherwise.
        for (const { id: permission } of await query.findMany({
          where: {
            role: { id },
            $or: [
              { action: permissions.createImport },
              { subject: 'plugin::kotacerdas.evaluation' },
            ],
          },
        })) {
          await query.delete({ where: { id: permission } });
        }
        await query.create({
          data: { action: permissions.publish, role: id, conditions: [], properties: {} },
        });
        const bound = await query.findOne({ where: { role: { id }, action: withdrawal } });
        await query.update({
          where: { id: bound?.id },
          data: { conditions: ['admin::is-creator'] },
        });
        // A content type whose permissions the role has had before the type had these fields; one of them bound anew.
        for (const { action, id: permission, properties } of await query.findMany({
          where: { role: { id }, subject: need },
        })) {
          const fields = properties.fields?.filter((field: string) => !newFields.includes(field));
          const conditions = action === updating ? ['admin::is-creator'] : [inRegion];
          if (fields === undefined) continue;
          await query.update({
            where: { id: permission },
            data: { conditions, properties: { ...properties, fields } },
          });
        }
      });

      // Other suites use the role as it is made.
      afterAll(async () => {
        const query = app().strapi.db.query('admin::permission');
        await query.deleteMany({ where: { role: { id: roleId }, action: permissions.publish } });
        const bound = await query.findOne({ where: { role: { id: roleId }, action: withdrawal } });
        await query.update({
          where: { id: bound?.id },
          data: { conditions: [inRegion] },
        });
        const changed = await query.findOne({
          where: { role: { id: roleId }, action: updating, subject: need },
        });
        await query.update({ where: { id: changed?.id }, data: { conditions: [inRegion] } });
      });

      it('say what those are without', async () => {
        const evaluation = 'plugin::kotacerdas.evaluation';
        const found = await missing();
        const whole = found?.filter(({ fields }) => fields === null);
        expect(whole).toContainEqual({
          action: permissions.createImport,
          subject: null,
          fields: null,
        });
        expect(new Set(whole?.map(({ subject }) => subject))).toEqual(new Set([null, evaluation]));
        expect(whole).toHaveLength(5);
      });

      it('say which fields those are without, of permissions that they have', async () => {
        const found = (await missing())?.filter(({ fields }) => fields !== null) ?? [];
        expect(found.map(({ subject }) => subject)).toEqual([need, need, need]);
        for (const { fields } of found) expect(fields).toEqual(newFields);
        const verbs = found.map(({ action }) => action.split('.').at(-1));
        expect(new Set(verbs)).toEqual(new Set(['read', 'create', 'update']));
      });

      it('leave it to those who may change roles to add it', async () => {
        expect(await send(own, ['planner'])).toBe(403);
        expect(await send(all, ['planner'])).toBe(403);
        expect(await missing()).toHaveLength(8);
        expect(await send(superAdmin, ['nobody'])).toBe(400);
      });

      it('add that, and nothing to others, and take or change nothing', async () => {
        const before = await held();
        expect(await send(superAdmin, ['assessor'])).toBe(200);
        expect(await held()).toHaveLength(before.length);
        expect(await send(superAdmin, ['planner'])).toBe(200);
        expect(await missing()).toEqual([]);
        const after = await held();
        expect(after).toHaveLength(before.length + 5);
        // Permissions that had not all fields have them all; else they are as they were.
        const widened = before.filter(
          ({ action, subject }) => subject === need && !action.endsWith('.delete'),
        );
        expect(widened).toHaveLength(3);
        for (const permission of before.filter((each) => !widened.includes(each))) {
          expect(after).toContainEqual(permission);
        }
        for (const permission of widened) {
          const { fields } = permission.properties;
          expect(after).toContainEqual({
            ...permission,
            updatedAt: expect.anything(),
            properties: { ...permission.properties, fields: [...fields, ...newFields] },
          });
        }
        const added = after.find(
          ({ action, subject }) =>
            action.endsWith('explorer.update') && subject === 'plugin::kotacerdas.evaluation',
        );
        expect(added?.conditions).toEqual(['plugin::kotacerdas.own-region']);
        expect(added?.properties.fields).toContain('strengths');
      });

      it('call permissions and conditions what the reader’s language calls them', async () => {
        const told = async () => {
          const headers = superAdmin;
          return (await fetch(`${app().address}/admin/permissions`, { headers })).text();
        };
        expect(await told()).toContain('Menerbitkan rencana');
        await fetch(`${app().address}/admin/users/me`, {
          method: 'PUT',
          headers: { 'content-type': 'application/json', ...superAdmin },
          body: JSON.stringify({ preferedLanguage: 'en' }),
        });
        const english = await told();
        expect(english).toContain('Publish the plan');
        expect(english).toContain('In their own region');
        expect(english).not.toContain('Menerbitkan rencana');
        expect(english).not.toContain('Dalam daerahnya sendiri');
      });
    });
  });
};

import { beforeAll, describe, expect, it } from 'vitest';
import { draftPlan } from '../fixtures/make-plan';
import { signIn } from '../support/accounts';
import { titleEntries } from '../../server/src/content-manager/title-entries';
import { service } from '../support/services';
import type { Suite } from './suite';

interface Saved {
  data: { documentId: string; code?: string };
  error?: { message: string };
}

export const contentManager: Suite = (app) => {
  describe('Content Manager', () => {
    let planId = '';
    let opdId = '';
    let editor: Record<string, string> = {};
    const save = async (type: string, data: object, documentId = '') => {
      const path = `/content-manager/collection-types/plugin::kotacerdas.${type}`;
      const response = await fetch(`${app().address}${path}/${documentId}`, {
        method: documentId === '' ? 'POST' : 'PUT',
        headers: { 'content-type': 'application/json', ...editor },
        body: JSON.stringify(data),
      });
      return { status: response.status, ...((await response.json()) as Saved) };
    };
    const plan = async () => {
      const assembled = await service(app().strapi, 'masterplan').assemble(planId);
      if (assembled?.ok !== true) throw new Error(JSON.stringify(assembled?.issues));
      return assembled.masterplan;
    };

    beforeAll(async () => {
      const document = draftPlan(1, 'rencana-penyunting', '32.71');
      planId = (await service(app().strapi, 'masterplan').store(document)).documentId;
      editor = await signIn(
        app(),
        'Penyunting',
        [],
        ['problem', 'need', 'innovation-stage', 'opd'],
      );
      const [opd] = await app()
        .strapi.db.query('plugin::kotacerdas.opd')
        .findMany({ where: { key: 'diskominfo', plan: { documentId: planId } } });
      opdId = opd.documentId;
    });

    it('saves a new problem with its department, and then a need that answers it', async () => {
      const problem = await save('problem', {
        title: 'Dari Content Manager',
        dimensionId: 'smart-governance',
        tags: ['Desa cerdas'],
        opd: { connect: [{ documentId: opdId }], disconnect: [] },
      });
      expect(problem).toMatchObject({ status: 201, data: { code: 'P-GOV-03' } });
      const need = await save('need', {
        title: 'Jawabannya',
        dimensionId: 'smart-governance',
        kind: 'policy',
        opd: { connect: [{ documentId: opdId }], disconnect: [] },
        problems: { connect: [{ documentId: problem.data.documentId }], disconnect: [] },
      });
      expect(need.status).toBe(201);
      const { problems, needs } = await plan();
      expect(problems.find(({ id }) => id === problem.data.documentId)).toMatchObject({
        opdId: 'diskominfo',
        tags: ['Desa cerdas'],
      });
      expect(needs.find(({ id }) => id === need.data.documentId)?.problemIds).toEqual([
        problem.data.documentId,
      ]);
    });

    it('changes relations of an entry that was imported', async () => {
      const [need] = await app()
        .strapi.db.query('plugin::kotacerdas.need')
        .findMany({ where: { key: 'kebutuhan-1', plan: { documentId: planId } } });
      const [dropped] = await app()
        .strapi.db.query('plugin::kotacerdas.problem')
        .findMany({ where: { key: 'masalah-1b', plan: { documentId: planId } } });
      const saved = await save(
        'need',
        { problems: { connect: [], disconnect: [{ documentId: dropped.documentId }] } },
        need.documentId,
      );
      expect(saved.status).toBe(200);
      const found = (await plan()).needs.find(({ id }) => id === 'kebutuhan-1');
      expect(found?.problemIds).toEqual(['masalah-1a']);
    });

    it('says in Indonesian why an entry is refused', async () => {
      const refused = await save('problem', {
        title: 'Salah dimensi',
        dimensionId: 'bukan-dimensi',
        opd: { connect: [{ documentId: opdId }], disconnect: [] },
      });
      expect(refused.status).toBe(400);
      expect(refused.error?.message).toContain('“Dimensi”: “bukan-dimensi” tidak ada');
    });

    it('calls entries by what officers know them by, until somebody chooses otherwise', async () => {
      const { strapi } = app();
      const uid = 'plugin::kotacerdas.mission';
      const service = strapi.plugin('content-manager').service('content-types');
      const stored = async () => await service['findConfiguration'](strapi.contentType(uid));
      const titledBy = async (mainField: string) => {
        const { settings, ...rest } = await stored();
        const wanted = { ...rest, settings: { ...settings, mainField } };
        await service['updateConfiguration'](strapi.contentType(uid), wanted);
        await titleEntries(strapi);
        return (await stored()).settings.mainField as string;
      };
      const done = strapi.store({ type: 'plugin', name: 'kotacerdas', key: 'titled-entries' });
      expect((await stored()).settings.mainField).toBe('statement');
      // As Strapi has guessed where the plugin was installed before it said so.
      await done.set({ value: false });
      expect(await titledBy('code')).toBe('statement');
      expect(await titledBy('code')).toBe('code');
      await done.set({ value: false });
      expect(await titledBy('documentId')).toBe('documentId');
    });

    it('keeps editions and other internal rows out of sight', async () => {
      const response = await fetch(`${app().address}/content-manager/content-types`, {
        headers: editor,
      });
      const { data } = (await response.json()) as { data: { uid: string; isDisplayed: boolean }[] };
      const hidden = [
        'snapshot',
        'change',
        'member',
        'roll-up',
        'touch',
        'calendar',
        'chapter-lock',
        'notice',
        'notice-setting',
        'import',
        'import-memory',
        'book-addition',
        'printed-book',
        'printed-file',
        'emblem',
        'framework',
        'readiness-rater',
        'readiness-rating',
        'readiness-evidence',
      ];
      for (const { uid, isDisplayed } of data) {
        if (!uid.startsWith('plugin::kotacerdas.')) continue;
        expect([uid, isDisplayed]).toEqual([uid, !hidden.some((name) => uid.endsWith(`.${name}`))]);
      }
    });
  });
};

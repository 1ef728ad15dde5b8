import { frameworks as shipped } from '@kotacerdas/core/framework';
import { parsePublishedMasterplan } from '@kotacerdas/core/masterplan';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FailureResponse } from '../../shared/contracts/failure';
import {
  frameworkActPath,
  frameworkPath,
  frameworksPath,
  type FrameworkResponse,
  type ListFrameworksResponse,
  type PreviewFrameworkResponse,
} from '../../shared/contracts/framework';
import { historyPath, type ListHistoryResponse } from '../../shared/contracts/history';
import { permissions } from '../../shared/permissions';
import { draftPlan } from '../fixtures/make-plan';
import { signIn } from '../support/accounts';
import { documents } from '../support/documents';
import { service } from '../support/services';
import type { Suite } from './suite';

const region = '33.02';
const name = { id: 'Kerangka Kami', en: 'Our framework' };
const first = { id: 'kerangka-kami', version: '1' };
const from = { id: 'kominfo-2021', version: '1' };

export const frameworks: Suite = (app) => {
  describe('a framework of one’s own', () => {
    let planId = '';
    let headers: Record<string, string> = {};
    const call = (method: string, path: string, body?: object) =>
      fetch(`${app().address}${path}`, {
        method,
        headers: { 'content-type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    const ask = async <Body>(path: string): Promise<Body> =>
      (await call('GET', path)).json() as Promise<Body>;
    const read = async (reference = first) =>
      (await ask<FrameworkResponse>(frameworkPath(planId, reference))).data;
    const codeOf = async (response: Response) =>
      ((await response.json()) as FailureResponse).error.details.code;
    /** Only the first indicator of each element counts. */
    const weighed = (framework: FrameworkResponse['data']['framework'], weight: number) => ({
      ...framework,
      readiness: {
        ...framework.readiness,
        elements: framework.readiness.elements.map((element, index) => ({
          ...element,
          weight: index === 0 ? weight : 0,
        })),
        bands: framework.readiness.bands.map((band) => ({
          ...band,
          name: { id: `${band.name.id} (kami)`, en: `${band.name.en} (ours)` },
        })),
      },
    });

    beforeAll(async () => {
      const plan = draftPlan(2, 'rencana-kerangka', region);
      planId = (await service(app().strapi, 'masterplan').store(plan)).documentId;
      headers = await signIn(app(), 'Penyusun kerangka', Object.values(permissions), ['plan']);
    });

    it('begins as a copy, labelled as a proposal, beside those that are shipped', async () => {
      const created = await call('POST', frameworksPath(planId), { from, id: first.id, name });
      expect(created.status).toBe(201);
      expect(await created.json()).toMatchObject({
        data: {
          state: 'draft',
          isBuiltIn: false,
          revision: 1,
          issues: [],
          framework: { ...first, name },
        },
      });
      const { data } = await ask<ListFrameworksResponse>(frameworksPath(planId));
      expect(data.used).toEqual(from);
      expect(data.frameworks).toHaveLength(shipped.length + 1);
      expect(data.frameworks.at(-1)).toMatchObject({ ...first, state: 'draft', basedOn: from });
      const { framework } = await read();
      expect(framework.legalBasis[0]?.title.id).toContain('bukan ketentuan resmi');
    });

    it('can’t take an id that is shipped or taken, nor come of nothing', async () => {
      const copy = (id: string, of: object = from) =>
        call('POST', frameworksPath(planId), { from: of, id, name });
      expect(await codeOf(await copy('kominfo-2021'))).toBe('framework-id-taken');
      expect(await codeOf(await copy(first.id))).toBe('framework-id-taken');
      expect(await codeOf(await copy('baru', { id: 'tak-ada', version: '1' }))).toBe(
        'framework-not-found',
      );
      expect(await codeOf(await copy('Huruf Besar'))).toBe('framework-malformed');
    });

    it('is saved by revision, also while it has faults, and is not activated with them', async () => {
      const { framework, revision } = await read();
      const faulty = weighed(framework, 0);
      const saved = await call('PUT', frameworkPath(planId, first), {
        revision,
        framework: faulty,
      });
      const { data } = (await saved.json()) as FrameworkResponse;
      const log = await ask<ListHistoryResponse>(historyPath(planId, { type: 'framework' }));
      // What a path of ids stands for is said by the framework itself.
      const [line] = log.data.changes;
      const parts = Object.keys(line?.after ?? {}).flatMap((key) => key.split(' › '));
      const names = Object.entries(line?.names ?? {});
      expect(line).toMatchObject({ act: 'update' });
      expect(names.length).toBeGreaterThan(0);
      for (const [id, told] of names) {
        expect(parts).toContain(id);
        expect(told).toMatchObject({ id: expect.any(String), en: expect.any(String) });
      }
      expect(data.revision).toBe(revision + 1);
      expect(data.issues.length).toBeGreaterThan(0);
      const activated = await call('POST', frameworkActPath(planId, first, 'activate'));
      expect(activated.status).toBe(422);
      expect(await codeOf(activated)).toBe('framework-has-issues');
      const stale = await call('PUT', frameworkPath(planId, first), { revision, framework });
      expect(await codeOf(stale)).toBe('framework-changed');
      const shapeless = {
        revision: revision + 1,
        framework: { ...framework, name: { id: '', en: '' } },
      };
      const refused = await call('PUT', frameworkPath(planId, first), shapeless);
      expect(await codeOf(refused)).toBe('framework-malformed');
    });

    it('lets one of many who save at once through', async () => {
      const { framework, revision } = await read();
      const body = { revision, framework: weighed(framework, 1) };
      const saves = await Promise.all(
        Array.from({ length: 5 }, () => call('PUT', frameworkPath(planId, first), body)),
      );
      expect(saves.filter(({ ok }) => ok)).toHaveLength(1);
      expect((await read()).revision).toBe(revision + 1);
    });

    it('tells what would move before anything does', async () => {
      const preview = await ask<PreviewFrameworkResponse>(
        frameworkActPath(planId, first, 'preview'),
      );
      expect(preview.data).toMatchObject({ from, to: first, issues: [] });
      expect(preview.data.figures.map(({ figure }) => figure)).toContain('readiness-score');
      const used = await call('POST', frameworkActPath(planId, first, 'use'));
      expect(await codeOf(used)).toBe('framework-not-active');
    });

    it('is fixed once active, and then used by the plan that is moved to it', async () => {
      expect((await call('POST', frameworkActPath(planId, first, 'activate'))).status).toBe(200);
      const { framework, revision } = await read();
      const changed = await call('PUT', frameworkPath(planId, first), { revision, framework });
      expect(await codeOf(changed)).toBe('framework-fixed');
      expect(await codeOf(await call('DELETE', frameworkPath(planId, first)))).toBe(
        'framework-fixed',
      );
      const used = await call('POST', frameworkActPath(planId, first, 'use'));
      expect(used.status).toBe(200);
      expect(await used.json()).toMatchObject({ data: { used: first } });
      const inspected = await service(app().strapi, 'masterplan').inspect(planId);
      expect(inspected).toMatchObject({ ok: true, framework: { name } });
    });

    it('is what entries of that plan are checked and numbered by', async () => {
      const opd = await documents(app(), 'opd').findFirst({
        filters: { plan: { documentId: planId } },
      });
      const data = {
        plan: planId,
        opd: opd?.documentId,
        title: 'Antrean',
        dimensionId: 'smart-living',
      };
      const created = await documents(app(), 'problem').create({ data });
      expect(created['code']).toMatch(/^P-LIV-/);
      const foreign = documents(app(), 'problem').create({
        data: { ...data, dimensionId: 'mobility' },
      });
      await expect(foreign).rejects.toThrow(name.id);
    });

    it('is carried by the editions of that plan, which anyone can read', async () => {
      const { strapi } = app();
      const officer = { name: 'Siti', accepts: 'any' } as const;
      const outcome = await service(strapi, 'snapshot').publish(planId, officer, new Date());
      expect(outcome).toMatchObject({ result: 'published' });
      const text = await (
        await fetch(`${app().address}/api/kotacerdas/published/${region}`)
      ).text();
      const parsed = parsePublishedMasterplan(JSON.parse(text));
      expect(parsed).toMatchObject({ ok: true, published: { framework: { ...first, name } } });
    });

    it('goes on as a new version; the plan stays with its own until it is moved', async () => {
      const body = { from: first, id: first.id, name };
      const created = await call('POST', frameworksPath(planId), body);
      const second = { ...first, version: '2' };
      expect(await created.json()).toMatchObject({ data: { framework: second, state: 'draft' } });
      expect((await ask<ListFrameworksResponse>(frameworksPath(planId))).data.used).toEqual(first);
      expect((await call('DELETE', frameworkPath(planId, second))).status).toBe(200);
      expect((await call('GET', frameworkPath(planId, second))).status).toBe(404);
      const back = await call('POST', frameworkActPath(planId, from, 'use'));
      expect(await back.json()).toMatchObject({ data: { used: from } });
    });

    it('is not seen in another region', async () => {
      const plan = draftPlan(1, 'rencana-kerangka-lain', '33.03');
      const { documentId } = await service(app().strapi, 'masterplan').store(plan);
      expect((await call('GET', frameworkPath(documentId, first))).status).toBe(404);
      const taken = await call('POST', frameworksPath(documentId), { from, id: first.id, name });
      expect(await codeOf(taken)).toBe('framework-id-taken');
    });
  });
};

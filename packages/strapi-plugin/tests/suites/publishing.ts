import { createHash } from 'node:crypto';
import { canonicalJson, parsePublishedMasterplan } from '@kotacerdas/core/masterplan';
import { beforeAll, describe, expect, it } from 'vitest';
import { publicActions } from '../../shared/permissions';
import { fullPlan } from '../fixtures/make-plan';
import { allowPublic, apiToken } from '../support/accounts';
import { decide } from '../support/decide';
import { documents } from '../support/documents';
import { service } from '../support/services';
import type { Suite } from './suite';

const officer = { name: 'Siti Uji', accepts: 'any' } as const;
const morning = new Date('2026-11-23T01:02:03.000Z');
const region = '32.73';

export const publishing: Suite = (app) => {
  describe('publishing', () => {
    let planId = '';
    const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
      fetch(`${app().address}/api/kotacerdas/published${path}`, { headers, method });
    const publish = () => service(app().strapi, 'snapshot').publish(planId, officer, morning);
    const rename = (title: string) =>
      documents(app(), 'plan').update({ documentId: planId, data: { title } });

    beforeAll(async () => {
      const plan = fullPlan(2, 'rencana-terbit', region);
      planId = (await service(app().strapi, 'masterplan').store(plan)).documentId;
    });

    it('is closed to the public until an administrator opens it', async () => {
      expect((await get('')).status).toBe(403);
      expect(await service(app().strapi, 'plan').isPublic()).toBe(false);
      await allowPublic(app(), publicActions);
      expect((await get('')).status).toBe(200);
      expect(await service(app().strapi, 'plan').isPublic()).toBe(true);
    });

    it('describes the endpoints to everybody, at their address', async () => {
      const response = await fetch(`${app().address}/api/kotacerdas/openapi.json`);
      expect(response.status).toBe(200);
      const description = await response.json();
      expect(description).toMatchObject({ openapi: '3.1.0', servers: [{ url: '/api' }] });
      for (const path of ['', '/{region}', '/{region}/open-data.csv']) {
        expect(description).toHaveProperty(['paths', `/kotacerdas/published${path}`, 'get']);
      }
    });

    it('says why there is nothing: not published, no such edition, no region code', async () => {
      for (const [path, status, code] of [
        [`/${region}`, 404, 'region-not-published'],
        [`/${region}/summary`, 404, 'region-not-published'],
        [`/${region}/7`, 404, 'snapshot-not-found'],
        [`/${region}/terbaru`, 404, 'snapshot-not-found'],
        ['/tasikmalaya', 400, 'region-code-malformed'],
      ] as const) {
        const response = await get(path);
        expect(response.status).toBe(status);
        expect(await response.json()).toMatchObject({
          data: null,
          error: { status, details: { code }, message: expect.stringMatching(/\w/) },
        });
      }
    });

    it('freezes the plan as edition 1 with the hash of its content', async () => {
      const outcome = await publish();
      expect(outcome).toMatchObject({ result: 'published', edition: { number: 1 } });
      const response = await get(`/${region}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain('application/json');
      const body: unknown = await response.json();
      const parsed = parsePublishedMasterplan(body);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
      const { framework, masterplan, hash, publishedAt } = parsed.published;
      expect(publishedAt).toBe(morning.toISOString());
      expect(
        createHash('sha256').update(canonicalJson({ framework, masterplan })).digest('hex'),
      ).toBe(hash);
    });

    it('makes no second edition of an unchanged plan', async () => {
      expect(await publish()).toMatchObject({ result: 'unchanged', edition: { number: 1 } });
      const { strapi } = app();
      const [latest] = await service(strapi, 'snapshot').list(region);
      expect(latest).toMatchObject({ number: 1, issuedBy: officer.name });
      expect(await service(strapi, 'snapshot').hasChanged(planId, latest?.hash)).toBe(false);
    });

    it('answers 304 to whoever has the edition already, and HEAD without a body', async () => {
      const asBrowsersDo = { 'accept-encoding': 'gzip, deflate, br' };
      const first = await get(`/${region}`, asBrowsersDo);
      const etag = first.headers.get('etag') ?? '';
      expect(etag).toMatch(/^"[0-9a-f]{64}-1-br"$/);
      expect(first.headers.get('cache-control')).toBe('public, no-cache');
      const again = await get(`/${region}`, { ...asBrowsersDo, 'if-none-match': etag });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
      const gzipped = await get(`/${region}`, { 'accept-encoding': 'br;q=0, gzip' });
      expect(gzipped.headers.get('content-encoding')).toBe('gzip');
      expect(gzipped.headers.get('etag')).toBe(etag.replace('-br', '-gzip'));
      const plain = await get(`/${region}`, { 'accept-encoding': 'identity, gzip;q=0.5' });
      expect(plain.headers.get('content-encoding')).toBeNull();
      expect(plain.headers.get('etag')).toBe(etag.replace('-br', ''));
      expect(plain.headers.get('vary')).toContain('Accept-Encoding');
      const text = await first.text();
      expect(await plain.text()).toBe(text);
      expect(await gzipped.text()).toBe(text);
      const head = await get(`/${region}`, asBrowsersDo, 'HEAD');
      expect(head.status).toBe(200);
      expect(head.headers.get('etag')).toBe(etag);
      expect(head.headers.get('content-length')).toBe(first.headers.get('content-length'));
    });

    it('keeps an edition as it was when the plan goes on', async () => {
      const before = await (await get(`/${region}/1`)).text();
      await rename('Rencana uji yang berubah');
      const { strapi } = app();
      const [latest] = await service(strapi, 'snapshot').list(region);
      expect(await service(strapi, 'snapshot').hasChanged(planId, latest?.hash)).toBe(true);
      expect(await publish()).toMatchObject({ result: 'published', edition: { number: 2 } });
      const old = await get(`/${region}/1`);
      expect(old.headers.get('cache-control')).toBe('public, no-cache');
      expect(await old.text()).toBe(before);
      expect(await (await get(`/${region}`)).json()).toMatchObject({
        number: 2,
        masterplan: { title: 'Rencana uji yang berubah' },
      });
    });

    it('offers the summary, its HTML in two languages, and open data', async () => {
      const summary = await get(`/${region}/summary`);
      expect(await summary.json()).toMatchObject({
        asOf: morning.toISOString(),
        region: { code: region },
      });
      const html = await get(`/${region}/summary.html`);
      expect(html.headers.get('content-type')).toContain('text/html');
      expect(await html.text()).toContain('lang="id"');
      expect(await (await get(`/${region}/summary.html?lang=en`)).text()).toContain('lang="en"');
      const csv = await get(`/${region}/open-data.csv`);
      expect(csv.headers.get('content-type')).toContain('text/csv');
      expect((await csv.text()).split('\r\n').length).toBeGreaterThan(5);
      expect(await (await get(`/${region}/open-data.json`)).json()).toEqual(expect.any(Array));
    });

    it('keeps to itself why a reviewer returned something', async () => {
      const elsewhere = '32.11';
      const plan = fullPlan(1, 'rencana-dikembalikan', elsewhere);
      const { documentId } = await service(app().strapi, 'masterplan').store(plan);
      const filters = { plan: { documentId } };
      const problem = await documents(app(), 'problem').findFirst({ filters });
      await decide(app(), documentId, {
        act: 'return',
        type: 'problem',
        documentId: problem?.documentId ?? '',
        reason: 'Angka pada halaman dua keliru.',
      });
      await service(app().strapi, 'snapshot').publish(documentId, officer, morning);
      const text = await (await get(`/${elsewhere}`)).text();
      expect(text).toContain('"state":"returned"');
      expect(text).not.toContain('halaman dua');
    });

    it('lists each region once, with its latest edition and nothing about officers', async () => {
      const response = await get('?populate=*&fields=issuedBy&filters[number]=1');
      const { data } = (await response.json()) as { data: Record<string, unknown>[] };
      const rows = data.filter(({ regionCode }) => regionCode === region);
      expect(rows).toHaveLength(1);
      expect(rows[0]).toMatchObject({ number: 2 });
      expect(JSON.stringify(data)).not.toContain(officer.name);
    });

    it('gives every edition a number of its own when several are made at once', async () => {
      const { strapi } = app();
      const plans = await Promise.all(
        ['a', 'b', 'c', 'd'].map(async (name) => {
          const plan = fullPlan(1, `rencana-${name}`, '32.09');
          const stored = await service(strapi, 'masterplan').store(plan);
          return stored.documentId;
        }),
      );
      const outcomes = await Promise.all(
        [...plans, ...plans].map((id) => service(strapi, 'snapshot').publish(id, officer, morning)),
      );
      expect(outcomes.every(({ result }) => result === 'published' || result === 'unchanged')).toBe(
        true,
      );
      const numbers = (await service(strapi, 'snapshot').list('32.09')).map(({ number }) => number);
      expect(new Set(numbers).size).toBe(numbers.length);
      expect([...numbers].sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
    });

    it('never puts an older state of a plan on top of a newer edition', async () => {
      const { strapi } = app();
      const elsewhere = '32.12';
      const plan = fullPlan(1, 'rencana-berlomba', elsewhere);
      const { documentId } = await service(strapi, 'masterplan').store(plan);
      const edit = async (number: number) => {
        await documents(app(), 'plan').update({ documentId, data: { title: `Judul ${number}` } });
        await service(strapi, 'snapshot').publish(documentId, officer, morning);
      };
      await Promise.all([1, 2, 3, 4, 5, 6].map(edit));
      const [latest] = await service(strapi, 'snapshot').list(elsewhere);
      expect(await service(strapi, 'snapshot').hasChanged(documentId, latest?.hash)).toBe(false);
    });

    it('tells caches that an answer to a token is for its holder alone', async () => {
      const { headers } = await get(`/${region}`);
      expect(headers.get('vary')).toContain('Authorization');
      const token = await apiToken(app());
      const withToken = await get(`/${region}/1`, { authorization: `Bearer ${token}` });
      expect(withToken.status).toBe(200);
      expect(withToken.headers.get('cache-control')).toBe('private, no-cache');
    });

    it('refuses to change or delete an edition', async () => {
      const editions = documents(app(), 'snapshot');
      const edition = await editions.findFirst({});
      const documentId = edition?.documentId ?? '';
      await expect(editions.delete({ documentId })).rejects.toThrow('tidak dapat diubah');
      await expect(editions.update({ documentId, data: {} })).rejects.toThrow('tidak dapat diubah');
    });
  });
};

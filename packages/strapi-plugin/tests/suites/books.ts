import { beforeAll, describe, expect, it } from 'vitest';
import type {
  BookAdditionsResponse,
  GetBookResponse,
  ListBooksResponse,
} from '../../shared/contracts/book';
import type { ListHistoryResponse } from '../../shared/contracts/history';
import { permissions } from '../../shared/permissions';
import { fullPlan } from '../fixtures/make-plan';
import { signIn } from '../support/accounts';
import { service } from '../support/services';
import type { Suite } from './suite';

type Session = Record<string, string>;

export const books: Suite = (app) => {
  describe('books of a plan', () => {
    const region = '32.24';
    let planId = '';
    let writer: Session = {};
    let reader: Session = {};
    const ask = async (session: Session, path: string, body?: object) => {
      const response = await fetch(`${app().address}/kotacerdas/plans/${planId}/books${path}`, {
        headers: { 'content-type': 'application/json', ...session },
        ...(body === undefined ? {} : { method: 'PUT', body: JSON.stringify(body) }),
      });
      return { status: response.status, body: await response.json() };
    };
    const read = async (path = '/buku-1'): Promise<GetBookResponse['data']> =>
      ((await ask(reader, path)).body as GetBookResponse).data;

    beforeAll(async () => {
      const document = fullPlan(1, 'rencana-berbuku', region);
      planId = (await service(app().strapi, 'masterplan').store(document)).documentId;
      const { readBooks, readHistory, writeBooks } = permissions;
      writer = await signIn(app(), 'Penulis buku', [readBooks, writeBooks]);
      reader = await signIn(app(), 'Pembaca buku', [readBooks, readHistory]);
    });

    it('are those of its framework, each with how far the plan fills it', async () => {
      const { data } = (await ask(reader, '')).body as ListBooksResponse;
      expect(data.books.map(({ id }) => id).slice(0, 3)).toEqual(['buku-1', 'buku-2', 'buku-3']);
      expect(data.books[0]).toMatchObject({ title: 'Buku 1', status: 'started' });
      expect(data.issues).toEqual([]);
      expect(data.editions).toEqual([]);
    });

    it('are composed of the plan as it stands, and say that they are a draft', async () => {
      const { chapters, fileName, html, outline, revision } = await read();
      expect(fileName).toMatch(/^buku-1-[a-z-]+-\d{4}-\d\d-\d\d-draf\.html$/);
      expect(html).toContain('class="is-draft"');
      expect(html).toMatch(/<figure[^>]*>\s*<div role="img" aria-label="[^"]+"><svg/);
      expect(outline[0]).toMatchObject({ number: 'Bab 1', heading: 'Pendahuluan' });
      expect(chapters.map(({ id }) => id)).toContain('swot');
      expect(revision).toBe(0);
    });

    it('take in what officers add, tell it in the change log, and keep what somebody else wrote', async () => {
      const additions = {
        sections: { 'introduction/background': { after: 'Dibahas <bersama> di bimtek 1.' } },
        order: {},
      };
      const saved = await ask(writer, '/buku-1', { additions, revision: 0 });
      expect(saved.status).toBe(200);
      expect((saved.body as BookAdditionsResponse).data).toEqual({ additions, revision: 1 });
      const after = await read();
      expect(after.html).toContain('<p>Dibahas &lt;bersama&gt; di bimtek 1.</p>');
      expect(after).toMatchObject({ additions, revision: 1, unplaced: [] });
      expect((await read('/buku-2')).additions).toEqual({ sections: {}, order: {} });
      const late = await ask(writer, '/buku-1', {
        additions: { sections: {}, order: {} },
        revision: 0,
      });
      expect(late.status).toBe(409);
      expect(late.body).toMatchObject({ error: { details: { code: 'book-changed' } } });
      expect((await read()).additions).toEqual(additions);
      const history = await fetch(`${app().address}/kotacerdas/plans/${planId}/history`, {
        headers: reader,
      });
      const { data } = (await history.json()) as ListHistoryResponse;
      expect(data.changes[0]).toMatchObject({
        act: 'create',
        type: 'book-addition',
        label: 'Buku 1: Analisis Strategi Smart City Daerah',
        after: { 'introduction/background': 'Dibahas <bersama> di bimtek 1.' },
      });
    });

    it('say which added texts have no place in them', async () => {
      const additions = { sections: { 'bab-lama': { before: 'Teks lama.' } }, order: {} };
      await ask(writer, '/buku-3', { additions, revision: 0 });
      const { html, unplaced } = await read('/buku-3');
      expect(unplaced).toEqual(['bab-lama']);
      expect(html).not.toContain('Teks lama.');
    });

    it('are printed from an edition as it was published, whatever the plan says since', async () => {
      expect((await ask(reader, '/buku-1?of=1')).status).toBe(404);
      await service(app().strapi, 'snapshot').publish(
        planId,
        { name: 'Uji', accepts: 'any' },
        new Date(),
      );
      const before = await read('/buku-1?of=1');
      expect(before.html).not.toContain('class="is-draft"');
      expect(before.html).toContain('Terbitan nomor 1');
      await app()
        .strapi.db.query('plugin::kotacerdas.plan')
        .update({ where: { documentId: planId }, data: { vision: 'Visi yang lain sama sekali.' } });
      expect((await read('/buku-1?of=1')).html).toBe(before.html);
      expect((await read()).html).toContain('Visi yang lain sama sekali.');
    });

    it('are refused where there is none of that name, edition or shape', async () => {
      expect((await ask(reader, '/buku-9')).status).toBe(404);
      expect((await ask(reader, '/__proto__')).status).toBe(404);
      expect((await ask(reader, '/buku-1?of=0')).status).toBe(400);
      expect((await ask(reader, '/buku-1?of=besok')).status).toBe(400);
      const empty = { sections: {}, order: {} };
      expect((await ask(writer, '/buku-9', { additions: empty, revision: 0 })).status).toBe(404);
      const odd = [
        { revision: 0 },
        { additions: { sections: [], order: {} }, revision: 0 },
        { additions: { ...empty, html: '<b>' }, revision: 0 },
        {
          additions: { sections: { swot: { before: 'x'.repeat(20_001) } }, order: {} },
          revision: 0,
        },
      ];
      for (const body of odd) expect((await ask(writer, '/buku-1', body)).status).toBe(400);
      expect((await ask(reader, '/buku-1', { additions: empty, revision: 1 })).status).toBe(403);
    });
  });
};

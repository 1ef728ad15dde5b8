import { createHash } from 'node:crypto';
import { dayOf } from '@kotacerdas/core/locale';
import { beforeAll, describe, expect, it } from 'vitest';
import type {
  ListPrintedBooksResponse,
  PrintedBookItem,
  PrintedFile,
} from '../../shared/contracts/printed-book';
import type { ListPublishedBooksResponse } from '../../shared/contracts/published';
import { permissions, publicActions } from '../../shared/permissions';
import { fullPlan } from '../fixtures/make-plan';
import { allowPublic, signIn } from '../support/accounts';
import { onePixel } from '../support/one-pixel';
import { formOf } from '../support/send-file';
import { service } from '../support/services';
import type { Suite } from './suite';

type Session = Record<string, string>;

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

export const printedBooks: Suite = (app) => {
  describe('printed books', () => {
    const region = '32.25';
    let planId = '';
    let writer: Session = {};
    let reader: Session = {};
    let publisher: Session = {};

    const ask = async (session: Session, path: string, method = 'GET', body?: object) => {
      const response = await fetch(`${app().address}/kotacerdas/plans/${planId}/${path}`, {
        method,
        headers: { 'content-type': 'application/json', ...session },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const bytes = Buffer.from(await response.arrayBuffer());
      return { status: response.status, bytes, headers: response.headers };
    };
    const list = async (): Promise<PrintedBookItem[]> => {
      const { bytes } = await ask(reader, 'printed-books');
      return (JSON.parse(bytes.toString()) as ListPrintedBooksResponse).data;
    };
    const print = async (templateId: string, of: number | 'draft') => {
      const answer = await ask(writer, 'printed-books', 'POST', { templateId, of });
      return { ...answer, book: JSON.parse(answer.bytes.toString()).data as PrintedBookItem };
    };
    /** The book once it isn't being printed any more. */
    const done = async ({ documentId }: { documentId: string }) => {
      await expect
        .poll(async () => (await list()).find((book) => book.documentId === documentId)?.state, {
          timeout: 60_000,
          interval: 200,
        })
        .not.toBe('printing');
      const book = (await list()).find((each) => each.documentId === documentId);
      if (book === undefined) throw new Error('The book is gone.');
      return book;
    };
    const printed = async (templateId: string, of: number | 'draft') => {
      const book = await done((await print(templateId, of)).book);
      if (book.state !== 'printed') throw new Error(JSON.stringify(book));
      return book;
    };
    const published = async (path: string, headers: Session = {}) => {
      const address = `${app().address}/api/kotacerdas/published/${region}/${path}`;
      const response = await fetch(address, { headers });
      return { response, bytes: Buffer.from(await response.arrayBuffer()) };
    };
    const offered = async () => {
      const { bytes } = await published('books');
      return (JSON.parse(bytes.toString()) as ListPublishedBooksResponse).data;
    };

    beforeAll(async () => {
      const document = fullPlan(1, 'rencana-tercetak', region);
      planId = (await service(app().strapi, 'masterplan').store(document)).documentId;
      await service(app().strapi, 'snapshot').publish(
        planId,
        { name: 'Uji', accepts: 'any' },
        new Date(),
      );
      if (!(await service(app().strapi, 'plan').isPublic())) {
        await allowPublic(app(), publicActions);
      }
      const { publish, readBooks, readHistory, writeBooks } = permissions;
      writer = await signIn(app(), 'Pencetak', [readBooks, writeBooks]);
      reader = await signIn(app(), 'Pembaca cetakan', [readBooks, readHistory]);
      publisher = await signIn(app(), 'Penerbit buku', [readBooks, publish]);
    });

    it('are printed beside other work, and kept as they were printed', async () => {
      const { book, status } = await print('ringkasan', 'draft');
      expect(status).toBe(201);
      expect(book).toMatchObject({
        state: 'printing',
        step: 'waiting',
        templateId: 'ringkasan',
        edition: null,
        requestedBy: expect.stringContaining('Pencetak'),
      });
      const made = await done(book);
      if (made.state !== 'printed') throw new Error(JSON.stringify(made));
      const named = `ringkasan-kota-uji-${dayOf(book.requestedAt)}-draf`;
      expect(made.files.map(({ name }) => name)).toEqual([
        `${named}.docx`,
        `${named}.pdf`,
        `${named}.html`,
      ]);
      for (const file of made.files) {
        const answer = await ask(reader, `printed-books/${book.documentId}/files/${file.name}`);
        expect(answer.status).toBe(200);
        expect(answer.bytes.length).toBe(file.size);
        expect(sha256(answer.bytes)).toBe(file.sha256);
        expect(answer.headers.get('content-disposition')).toContain(file.name);
        expect(answer.headers.get('cache-control')).toContain('no-store');
      }
      const none = await ask(reader, `printed-books/${book.documentId}/files/buku-1-draf.pdf`);
      expect(none.status).toBe(404);
    });

    it('aren’t begun twice while they are on their way', async () => {
      const [one, other] = await Promise.all([print('buku-3', 'draft'), print('buku-3', 'draft')]);
      expect([one.status, other.status].toSorted()).toEqual([200, 201]);
      expect(one.book.documentId).toBe(other.book.documentId);
      await done(one.book);
    });

    it('of a draft replace those before the last three', async () => {
      const made: string[] = [];
      for (let count = 0; count < 4; count += 1) {
        made.unshift((await printed('ringkasan', 'draft')).documentId);
      }
      const kept = (await list()).filter(({ templateId }) => templateId === 'ringkasan');
      expect(kept.map(({ documentId }) => documentId)).toEqual(made.slice(0, 3));
      const files = await app()
        .strapi.db.query('plugin::kotacerdas.printed-file')
        .findMany({
          where: { name: { $startsWith: 'ringkasan-kota-uji-', $endsWith: '-draf.pdf' } },
        });
      expect(files).toHaveLength(3);
    });

    it('tell that they were interrupted, and make room for the next try', async () => {
      const { id } = await app()
        .strapi.db.query('plugin::kotacerdas.plan')
        .findOne({ where: { documentId: planId } });
      const long = '2026-11-23T00:00:00.000Z';
      const { documentId } = await app()
        .strapi.db.query('plugin::kotacerdas.printed-book')
        .create({
          data: {
            regionCode: region,
            templateId: 'buku-2',
            title: 'Buku 2',
            additionsRevision: 0,
            state: 'printing',
            step: 'pdf',
            requestedAt: long,
            seenAt: long,
            plan: id,
          },
        });
      const killed = (await list()).find((book) => book.documentId === documentId);
      expect(killed).toMatchObject({ state: 'failed', failure: 'interrupted' });
      await printed('buku-2', 'draft');
      expect((await list()).map((book) => book.documentId)).not.toContain(documentId);
    });

    it('are offered to everybody by who may publish, if they were printed of an edition', async () => {
      const draft = await printed('ringkasan', 'draft');
      const book = await printed('ringkasan', 1);
      expect(book.edition).toBe(1);
      const offer = (session: Session, { documentId }: PrintedBookItem, isOffered = true) =>
        ask(session, `printed-books/${documentId}/offer`, 'PUT', { isOffered });
      expect((await offer(writer, book)).status).toBe(403);
      expect((await offer(publisher, draft)).status).toBe(409);
      expect(await offered()).toEqual([]);
      expect((await published('1/books/ringkasan-kota-uji-edisi-1.pdf')).response.status).toBe(404);

      expect((await offer(publisher, book)).status).toBe(204);
      const [told] = await offered();
      expect(told).toMatchObject({ id: 'ringkasan', edition: 1 });
      const pdf = told?.manifest.files.find(({ name }) => name.endsWith('.pdf'));
      const { bytes, response } = await published(`1/books/${pdf?.name}`);
      expect(response.headers.get('content-type')).toBe('application/pdf');
      expect(sha256(bytes)).toBe(pdf?.sha256);
      const fragment = (await published('books.html')).bytes.toString();
      expect(fragment).toContain(`href="/api/kotacerdas/published/${region}/1/books/${pdf?.name}"`);
      const etag = response.headers.get('etag') ?? '';
      expect(etag).toBe(`"${pdf?.sha256}"`);
      const again = await published(`1/books/${pdf?.name}`, { 'if-none-match': etag });
      expect(again.response.status).toBe(304);
      expect((await published(`1/books/${draft.files[0]?.name}`)).response.status).toBe(404);

      // A later print of the same edition takes its place.
      const path = `printed-books/${book.documentId}`;
      expect((await ask(writer, path, 'DELETE')).status).toBe(409);
      const later = await printed('ringkasan', 1);
      await offer(publisher, later);
      const shown = (await list()).filter((each) => each.state === 'printed' && each.isOffered);
      expect(shown.map(({ documentId }) => documentId)).toEqual([later.documentId]);
      await offer(publisher, later, false);
      expect(await offered()).toEqual([]);
    });

    it('go with the edition when that is withdrawn, and come back with it', async () => {
      const book = await printed('ringkasan', 1);
      await ask(publisher, `printed-books/${book.documentId}/offer`, 'PUT', { isOffered: true });
      const plan = await service(app().strapi, 'plan').identify(planId);
      if (plan === null) throw new Error('The plan is gone.');
      const owned = { ...plan, documentId: planId };
      const withdrawal = { by: 'Uji', reason: 'Diuji.', now: new Date() };
      const snapshots = service(app().strapi, 'snapshot');
      await snapshots.withdraw({ plan: owned, number: 1, withdrawal });
      expect((await published('1/books/ringkasan-kota-uji-edisi-1.pdf')).response.status).toBe(410);
      expect((await print('ringkasan', 1)).status).toBe(404);
      await snapshots.withdraw({ plan: owned, number: 1, withdrawal: null });
      expect((await published('1/books/ringkasan-kota-uji-edisi-1.pdf')).response.status).toBe(200);
      expect((await offered()).map(({ edition }) => edition)).toEqual([1]);
    });

    it('are deleted with their files, which the change log tells', async () => {
      const book = await printed('ringkasan', 1);
      const [file] = book.files;
      const path = `printed-books/${book.documentId}`;
      expect((await ask(reader, path, 'DELETE')).status).toBe(403);
      expect((await ask(writer, path, 'DELETE')).status).toBe(204);
      expect((await ask(reader, `${path}/files/${file?.name}`)).status).toBe(404);
      expect((await ask(writer, path, 'DELETE')).status).toBe(404);
      const history = JSON.parse((await ask(reader, 'history')).bytes.toString());
      expect(history.data.changes[0]).toMatchObject({ act: 'delete', type: 'printed-book' });
    });

    it('aren’t what a framework doesn’t print, and say what was wrong with the request', async () => {
      const refused = await ask(writer, 'printed-books', 'POST', {
        templateId: 'buku-9',
        of: 'draft',
      });
      expect(refused.status).toBe(404);
      for (const body of [{}, { templateId: 'buku-1', of: 0 }, { templateId: 'buku-1', of: '1' }]) {
        expect((await ask(writer, 'printed-books', 'POST', body)).status).toBe(400);
      }
      expect((await ask(reader, 'printed-books', 'POST', {})).status).toBe(403);
    });

    it('bear the emblem of the region, and refuse what is none', async () => {
      const send = async (bytes: Uint8Array) => {
        const address = `${app().address}/kotacerdas/plans/${planId}/emblem`;
        const body = formOf({ name: 'lambang.png', bytes });
        const response = await fetch(address, { method: 'PUT', headers: writer, body });
        return { status: response.status, text: await response.text() };
      };
      const none = await ask(reader, 'emblem');
      expect(none).toMatchObject({ status: 204, bytes: Buffer.alloc(0) });
      const svg = await send(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'));
      expect(svg.status).toBe(422);
      expect(svg.text).toContain('emblem-not-a-picture');
      expect((await send(new Uint8Array(50 * 1024 ** 2))).status).toBe(422);
      expect((await ask(reader, 'emblem')).status).toBe(204);

      expect((await send(onePixel)).status).toBe(204);
      const kept = await ask(reader, 'emblem');
      expect(kept.headers.get('content-type')).toBe('image/png');
      expect(kept.bytes.equals(Buffer.from(onePixel))).toBe(true);
      const borne = await printed('buku-3', 1);
      expect((await ask(writer, 'emblem', 'DELETE')).status).toBe(204);
      expect((await ask(reader, 'emblem')).status).toBe(204);
      const without = await printed('buku-3', 1);
      const hashes = ({ files }: { files: PrintedFile[] }) => files.map((file) => file.sha256);
      expect(hashes(borne)[0]).not.toBe(hashes(without)[0]);
    });
  });
};

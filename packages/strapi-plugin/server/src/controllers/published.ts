import { createHash } from 'node:crypto';
import { offeredBooksHtml } from '@kotacerdas/core/book';
import { toLocale } from '@kotacerdas/core/locale';
import { provinces } from '@kotacerdas/core/region';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type {
  ListPublishedBooksResponse,
  ListPublishedResponse,
} from '../../../shared/contracts/published';
import { getService } from '../services/get-service';
import type { FrozenTexts } from '../services/snapshot/freeze';
import type { Context } from './context';
import { etagMatches } from './etag-matches';
import { fail } from './fail';
import { findEdition } from './find-edition';
import { serveOpenData } from './serve-open-data';
import { serveText } from './serve-text';

const query = z.object({ lang: z.optional(z.string()) });
const rollUpQuery = z.object({
  province: z.optional(
    z.string().check(z.refine((code) => provinces.some((each) => each.code === code))),
  ),
});

const region = z.object({ region: z.string() });
const regionOf = (ctx: Context): string => region.parse(ctx['params']).region;
const bookFile = z.object({ file: z.string() });

const json = 'application/json; charset=utf-8';
const csv = 'text/csv; charset=utf-8';
const html = 'text/html; charset=utf-8';

/** Serves one stored text of an edition. */
async function serve(
  strapi: Core.Strapi,
  ctx: Context,
  column: keyof FrozenTexts,
  type: string,
): Promise<void> {
  const found = await findEdition(ctx, (wanted) =>
    getService(strapi, 'snapshot').findText({ ...wanted, column }),
  );
  if (found === null) return;
  const { body, hash, packed } = found;
  serveText(ctx, { body, packed, type, etag: `${hash}-${found.number}` });
}

const inEnglish = (ctx: Context): boolean =>
  toLocale(query.safeParse(ctx.query).data?.lang) === 'en';

const published = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const latest = await getService(strapi, 'snapshot').listCurrent();
    const list: ListPublishedResponse = {
      data: latest.map(({ issuedAt, regionCode, regionName, title, number, hash, unapproved }) => ({
        regionCode,
        regionName,
        title,
        number,
        publishedAt: issuedAt,
        hash,
        unapproved,
      })),
    };
    const body = JSON.stringify(list);
    const etag = createHash('sha256').update(body).digest('hex');
    serveText(ctx, { body, type: json, etag });
  },
  async findRollUp(ctx: Context) {
    const parsed = rollUpQuery.safeParse(ctx.query);
    if (!parsed.success) return fail(ctx, 'region-code-malformed');
    const found = await getService(strapi, 'roll-up').find(parsed.data.province ?? null);
    serveText(ctx, { body: found.body, packed: found.packed, type: json, etag: found.hash });
  },
  findLatest: (ctx: Context) => serve(strapi, ctx, 'document', json),
  findNumber: (ctx: Context) => serve(strapi, ctx, 'document', json),
  findSummary: (ctx: Context) => serve(strapi, ctx, 'summary', json),
  findSummaryHtml: (ctx: Context) =>
    serve(strapi, ctx, inEnglish(ctx) ? 'summaryHtmlEn' : 'summaryHtmlId', html),
  /** Books of a region; whether it has published at all is told as for its latest edition. */
  async findBooks(ctx: Context) {
    const edition = await findEdition(ctx, (wanted) =>
      getService(strapi, 'snapshot').findText({ ...wanted, column: 'summary' }),
    );
    if (edition === null) return;
    const data = await getService(strapi, 'printed-book').listOffered(regionOf(ctx));
    const answer: ListPublishedBooksResponse = { data };
    const body = JSON.stringify(answer);
    const etag = createHash('sha256').update(body).digest('hex');
    serveText(ctx, { body, type: json, etag });
  },
  /** The same as an HTML fragment, for server-side includes. */
  async findBooksHtml(ctx: Context) {
    const edition = await findEdition(ctx, (wanted) =>
      getService(strapi, 'snapshot').findText({ ...wanted, column: 'summary' }),
    );
    if (edition === null) return;
    const offered = await getService(strapi, 'printed-book').listOffered(regionOf(ctx));
    const books = offered.map(({ manifest, ...book }) => ({
      ...book,
      publishedAt: manifest.edition?.publishedAt ?? book.printedAt,
      files: manifest.files,
    }));
    // Links lead to the same place by whatever address this was asked for.
    const base = ctx.path.replace(/books\.html$/, '');
    const body = offeredBooksHtml(books, {
      lang: inEnglish(ctx) ? 'en' : 'id',
      href: (book, name) => `${base}${String(book.edition)}/books/${encodeURIComponent(name)}`,
    });
    const etag = createHash('sha256').update(body).digest('hex');
    serveText(ctx, { body, type: html, etag });
  },
  async findBookFile(ctx: Context) {
    const edition = await findEdition(ctx, (wanted) =>
      getService(strapi, 'snapshot').findText({ ...wanted, column: 'summary' }),
    );
    if (edition === null) return;
    const { file: name } = bookFile.parse(ctx['params']);
    const found = await getService(strapi, 'printed-book').findOffered({
      regionCode: regionOf(ctx),
      edition: edition.number,
      name,
    });
    // Who has it already is told so without a look at megabytes.
    const isKnown =
      found !== null && etagMatches(ctx.headers['if-none-match'], `"${found.sha256}"`);
    const bytes = isKnown ? Buffer.alloc(0) : ((await found?.read())?.bytes ?? null);
    if (found === null || bytes === null) {
      fail(ctx, 'printed-book-not-found');
      ctx.set('Cache-Control', 'no-store');
      return;
    }
    // A PDF opens in the browser. A page would obey the rules of the portal, which know nothing of its styles.
    const type = found.mediaType === 'application/pdf' ? 'inline' : 'attachment';
    ctx.attachment(name, { type });
    serveText(ctx, { body: bytes, type: found.mediaType, etag: found.sha256 });
  },
  findOpenData: (ctx: Context) => serveOpenData(strapi, ctx),
  findOpenDataJson: (ctx: Context) => serve(strapi, ctx, 'openDataJson', json),
  findOpenDataCsv: (ctx: Context) =>
    serve(strapi, ctx, inEnglish(ctx) ? 'openDataCsvEn' : 'openDataCsvId', csv),
});

export default published;

import { createHash } from 'node:crypto';
import { toLocale } from '@kotacerdas/core/locale';
import { provinces } from '@kotacerdas/core/region';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { ListPublishedResponse } from '../../../shared/contracts/published';
import { getService } from '../services/get-service';
import type { FrozenTexts } from '../services/snapshot/freeze';
import type { Context } from './context';
import { fail, failWith } from './fail';
import { serveText } from './serve-text';

const params = z.object({ region: z.string(), number: z.optional(z.string()) });
const query = z.object({ lang: z.optional(z.string()) });
const rollUpQuery = z.object({
  province: z.optional(
    z.string().check(z.refine((code) => provinces.some((each) => each.code === code))),
  ),
});
const regionCode = /^\d{2}(?:\.\d{2})?$/;
const snapshotNumber = /^[1-9]\d{0,8}$/;

const json = 'application/json; charset=utf-8';
const csv = 'text/csv; charset=utf-8';
const html = 'text/html; charset=utf-8';

/** Serves one stored text of an edition; what a client asks for is only ever a region and a number. */
async function serve(
  strapi: Core.Strapi,
  ctx: Context,
  column: keyof FrozenTexts,
  type: string,
): Promise<void> {
  const { region, number } = params.parse(ctx['params']);
  if (!regionCode.test(region)) return fail(ctx, 'region-code-malformed');
  const isNumbered = number !== undefined;
  // A refusal can turn into an edition, and one that is withdrawn back again: no cache keeps it.
  ctx.set('Cache-Control', 'no-store');
  if (isNumbered && !snapshotNumber.test(number)) return fail(ctx, 'snapshot-not-found');
  const found = await getService(strapi, 'snapshot').findText({
    regionCode: region,
    column,
    ...(isNumbered ? { number: Number(number) } : {}),
  });
  if (found === null) return fail(ctx, isNumbered ? 'snapshot-not-found' : 'region-not-published');
  if (found.isWithdrawn) {
    const { reason, withdrawnAt } = found;
    return failWith(ctx, { code: 'snapshot-withdrawn', reason, withdrawnAt });
  }
  const { body, hash, packed } = found;
  serveText(ctx, { body, packed, type, etag: `${hash}-${found.number}` });
}

const inEnglish = (ctx: Context): boolean =>
  toLocale(query.safeParse(ctx.query).data?.lang) === 'en';

const published = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const latest = await getService(strapi, 'snapshot').listCurrent();
    const list: ListPublishedResponse = {
      data: latest.map(({ issuedAt, regionCode, regionName, title, number, hash }) => ({
        regionCode,
        regionName,
        title,
        number,
        publishedAt: issuedAt,
        hash,
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
  findOpenDataJson: (ctx: Context) => serve(strapi, ctx, 'openDataJson', json),
  findOpenDataCsv: (ctx: Context) =>
    serve(strapi, ctx, inEnglish(ctx) ? 'openDataCsvEn' : 'openDataCsvId', csv),
});

export default published;

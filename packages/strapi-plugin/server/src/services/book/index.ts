import type { Issue } from '@kotacerdas/core';
import {
  addToBook,
  bookFileName,
  bookCompleteness,
  bookTemplatesOf,
  bookToHtml,
  composeBook,
  unplacedAdditions,
} from '@kotacerdas/core/book';
import type { Core } from '@strapi/strapi';
import type { BookOf, GetBookResponse, ListBooksResponse } from '../../../../shared/contracts/book';
import { readAdditions } from './additions/read-additions';
import { writeAdditions, type WantedAdditions } from './additions/write-additions';
import { bookSource } from './book-source';
import { drawFigures } from './draw-figures';
import { outlineOf } from './outline-of';
import { sourceOfList } from './source-of-list';
import { templateOf } from './template-of';

export interface BookPlan {
  id: number;
  documentId: string;
  regionCode: string;
}

export type BookRefusal =
  | { ok: false; code: 'plan-not-found' | 'snapshot-not-found' | 'book-not-found' }
  | { ok: false; code: 'plan-has-issues'; issues: readonly Issue[] };

/** The books of a plan ("buku"): composed anew whenever somebody looks, so that no figure in them is an old one. */
const book = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(
    plan: BookPlan,
    now: Date,
  ): Promise<{ ok: true; data: ListBooksResponse['data'] } | BookRefusal> {
    const found = await sourceOfList(strapi, plan, now);
    if (!found.ok) return found;
    const { draftIssues, editions, source } = found;
    if (source === null)
      return { ok: true, data: { books: [], issues: [], draftIssues, editions } };
    const { issues, templates } = bookTemplatesOf(source.framework);
    const books = templates.map((template) => {
      const { share, status } = bookCompleteness(source, template);
      const { id, subtitle, title } = template;
      return { id, title: title.id, subtitle: subtitle.id, status, share };
    });
    return { ok: true, data: { books, issues, draftIssues, editions } };
  },

  async read(
    plan: BookPlan,
    templateId: string,
    of: BookOf,
    now: Date,
  ): Promise<{ ok: true; data: GetBookResponse['data'] } | BookRefusal> {
    const found = await bookSource(strapi, plan, of, now);
    if (!found.ok) return found;
    const template = templateOf(found.source, templateId);
    if (template === undefined) return { ok: false, code: 'book-not-found' };
    const { additions, revision } = await readAdditions(strapi, plan.id, templateId);
    const composed = composeBook(found.source, template);
    const whole = addToBook(composed, additions);
    const { chapters } = bookCompleteness(found.source, template);
    return {
      ok: true,
      data: {
        of,
        title: whole.title,
        subtitle: whole.subtitle,
        fileName: bookFileName(whole, 'html'),
        html: bookToHtml(whole, await drawFigures(found.source)),
        outline: outlineOf(whole),
        chapters: chapters.map(({ id, next, share, status }) => ({ id, next, share, status })),
        names: {
          opds: found.source.masterplan.opds.map(({ id, shortName }) => ({ id, shortName })),
          dimensions: found.source.framework.dimensions.map(({ id, name }) => ({ id, name })),
        },
        additions,
        revision,
        unplaced: unplacedAdditions(composed, additions),
      },
    };
  },

  /** The name of a book as its plan stands now; a refusal where there is no such book. */
  async name(
    plan: BookPlan,
    templateId: string,
    now: Date,
  ): Promise<{ ok: true; title: string } | BookRefusal> {
    const found = await sourceOfList(strapi, plan, now);
    if (!found.ok) return found;
    const { source } = found;
    const template = source === null ? undefined : templateOf(source, templateId);
    if (template === undefined) return { ok: false, code: 'book-not-found' };
    return { ok: true, title: `${template.title.id}: ${template.subtitle.id}` };
  },

  write: (wanted: WantedAdditions) => writeAdditions(strapi, wanted),
});

export default book;

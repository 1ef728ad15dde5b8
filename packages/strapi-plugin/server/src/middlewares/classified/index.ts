import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import * as z from 'zod/mini';
import { typeNameOf } from '../../content-types/define/type-name';
import { checkPlace } from './check-place';
import { modelFields, type ModelFields } from './model-fields';
import { placesOf, type Owner } from './places-of';
import { readerLocale } from './reader-locale';

const written = z.object({
  documentId: z.optional(z.string()),
  status: z.optional(z.string()),
  locale: z.optional(z.string()),
  data: z.custom<Record<string, unknown>>(
    (data: unknown) => typeof data === 'object' && data !== null,
  ),
});

/**
 * Checks the codes of dimensions in what is written through the Document Service to content types of others: Content
 * Manager and the API. Our own types have a plan, and rules of their own.
 */
export function checkClassified(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  const known = new Map<string, ModelFields | null>();
  const lookUp = (uid: string): ModelFields | null => {
    const found = known.get(uid) ?? modelFields(modelOf(strapi, uid));
    known.set(uid, found);
    return found;
  };
  return async ({ action, params, uid }, next) => {
    if (typeNameOf(uid) !== undefined || !['create', 'update', 'clone'].includes(action)) {
      return next();
    }
    const model = lookUp(uid);
    const parsed = written.safeParse(params);
    if (model === null || !parsed.success) return next();
    const { data, documentId, locale, status } = parsed.data;
    const owner: Owner | null = documentId === undefined ? null : { uid, where: { documentId } };
    const places = placesOf(model, data, owner, lookUp);
    const asked = {
      strapi,
      entryLocale: locale,
      // A draft may be half of what it will be.
      isFinal: !model.hasDrafts || status === 'published',
      readerLocale: readerLocale(strapi.requestContext.get()),
    };
    const faults = [];
    for (const place of places) {
      const message = await checkPlace(place, asked);
      if (message !== null)
        faults.push({ path: [...place.path], message, name: 'ValidationError' });
    }
    if (faults.length > 0) {
      const message = faults.map((fault) => fault.message).join(' ');
      throw new errors.ValidationError(message, { errors: faults });
    }
    return next();
  };
}

function modelOf(strapi: Core.Strapi, uid: string): unknown {
  return Reflect.get(strapi.contentTypes, uid) ?? Reflect.get(strapi.components, uid);
}

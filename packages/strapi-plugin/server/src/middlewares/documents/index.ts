import type { Core, Modules } from '@strapi/strapi';
import * as z from 'zod/mini';
import { isTypeName, uid } from '../../content-types/define/type-name';
import { checkClassification } from './check-classification';
import { countRevision } from './count-revision';
import { fillCode } from './fill-code';
import { fillFramework } from './fill-framework';
import { fillPlan } from './fill-plan';
import { keepSnapshots } from './keep-snapshots';
import { oneRpjmd } from './one-rpjmd';
import { renewIdentity } from './renew-identity';
import type { DocumentRule, DocumentWrite } from './write';

/** In this order: a code needs the plan and its framework. */
const rules: readonly DocumentRule[] = [
  renewIdentity,
  fillFramework,
  fillPlan,
  checkClassification,
  fillCode,
  oneRpjmd,
  countRevision,
];

const written = z.object({
  documentId: z.optional(z.string()),
  data: z.custom<Record<string, unknown>>(
    (data: unknown) => typeof data === 'object' && data !== null,
  ),
});

/** Applies the rules to whatever is written through the Document Service: Content Manager and the API. */
export function documentRules(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    keepSnapshots(context);
    const write = toWrite(strapi, context);
    if (write !== undefined) for (const rule of rules) await rule(write);
    return next();
  };
}

function toWrite(
  strapi: Core.Strapi,
  { uid: of, action, params }: Modules.Documents.Middleware.Context,
): DocumentWrite | undefined {
  const name = of.replace(uid('plan').replace('plan', ''), '');
  if (!isTypeName(name) || !isWriting(action)) return undefined;
  const parsed = written.safeParse(params);
  if (!parsed.success) return undefined;
  // Not the parsed copy: what a rule fills in has to reach the database.
  return { strapi, action, name, documentId: parsed.data.documentId, data: parsed.data.data };
}

function isWriting(action: string): action is DocumentWrite['action'] {
  return ['create', 'update', 'clone'].includes(action);
}

import type { Core, Modules } from '@strapi/strapi';
import * as z from 'zod/mini';
import { typeNameOf } from '../../content-types/define/type-name';
import { tellingOf } from '../../services/history/telling';
import { inTransaction } from '../../services/masterplan/transaction';
import { checkCharacters } from './check-characters';
import { checkClassification } from './check-classification';
import { checkFormats } from './check-formats';
import { checkRevision } from './check-revision';
import { clearBlanks } from './clear-blanks';
import { countRevision } from './count-revision';
import { distinctAssessment } from './distinct-assessment';
import { dropRowFields } from './drop-row-fields';
import { fillCode } from './fill-code';
import { fillFramework } from './fill-framework';
import { fillPlan } from './fill-plan';
import { keepChapter } from './keep-chapter';
import { keepChildren } from './keep-children';
import { keepDecided } from './keep-decided';
import { keepFromDeletion } from './keep-from-deletion';
import { keepIds } from './keep-ids';
import { keepInPlan } from './keep-in-plan';
import { keepMeasureYears } from './keep-measure-years';
import { keepNeeded } from './keep-needed';
import { keepForeign, keepOwn } from './keep-own';
import { keepRecords } from './keep-records';
import { keepRpjmdYears } from './keep-rpjmd-years';
import { keepState } from './keep-state';
import { lockEntry } from './lock-entry';
import { lockPlan } from './lock-plan';
import { noCycles } from './no-cycles';
import { oneRpjmd } from './one-rpjmd';
import { ownFactors } from './own-factors';
import { recordWrite } from './record-write';
import { renewIdentity } from './renew-identity';
import { requireLinks } from './require-links';
import { requireValues } from './require-values';
import { settleDeletion } from './settle-deletion';
import { uniqueCode } from './unique-code';
import type { DocumentRule, DocumentWrite } from './write';
import { writtenIds } from './written-ids';

/** In this order: links and codes need the plan, a code its framework too. */
const rules: readonly DocumentRule[] = [
  renewIdentity,
  checkCharacters,
  clearBlanks,
  lockEntry,
  keepIds,
  checkRevision,
  keepState,
  keepDecided,
  keepForeign,
  fillFramework,
  fillPlan,
  lockPlan,
  keepChapter,
  keepInPlan,
  requireLinks,
  requireValues,
  keepChildren,
  ownFactors,
  noCycles,
  checkFormats,
  checkClassification,
  fillCode,
  uniqueCode,
  distinctAssessment,
  oneRpjmd,
  keepRpjmdYears,
  keepMeasureYears,
  countRevision,
];

const written = z.object({
  documentId: z.optional(z.string()),
  data: z.custom<Record<string, unknown>>(
    (data: unknown) => typeof data === 'object' && data !== null,
  ),
});

const deleted = z.object({ documentId: z.string() });

/** Applies the rules to whatever is written through the Document Service: Content Manager and the API. */
export function documentRules(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    keepRecords(context);
    const deletion = toDeletion(strapi, context);
    if (deletion !== undefined) {
      return inTransaction(strapi, async (transaction) => {
        await keepNeeded(strapi, context);
        await keepFromDeletion({ ...deletion, transaction });
        return settleDeletion({ ...deletion, transaction }, () =>
          recordWrite(deletion, async () => await next()),
        );
      });
    }
    const write = toWrite(strapi, context);
    if (write === undefined) return next();
    return inTransaction(strapi, async (transaction) => {
      for (const rule of rules) await rule({ ...write, transaction });
      const result = await recordWrite(write, async () => await next(), tellingOf(context.params));
      await keepOwn(write, writtenIds(result));
      return result;
    });
  };
}

function toWrite(
  strapi: Core.Strapi,
  { uid: of, action, params }: Modules.Documents.Middleware.Context,
): Omit<DocumentWrite, 'transaction'> | undefined {
  const name = typeNameOf(of);
  if (name === undefined || !isWriting(action)) return undefined;
  const parsed = written.safeParse(params);
  if (!parsed.success) return undefined;
  // Not the parsed copy: what a rule fills in has to reach the database.
  dropRowFields(action, params, parsed.data.data);
  return { strapi, action, name, documentId: parsed.data.documentId, data: parsed.data.data };
}

function isWriting(action: string): action is DocumentWrite['action'] {
  return ['create', 'update', 'clone'].includes(action);
}

function toDeletion(
  strapi: Core.Strapi,
  { uid: of, action, params }: Modules.Documents.Middleware.Context,
) {
  const name = typeNameOf(of);
  const parsed = deleted.safeParse(params);
  if (name === undefined || action !== 'delete' || !parsed.success) return undefined;
  return { strapi, name, documentId: parsed.data.documentId, action } as const;
}

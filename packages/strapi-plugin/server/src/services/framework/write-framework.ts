import type { Framework } from '@kotacerdas/core/framework';
import type { Issue } from '@kotacerdas/core';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type {
  CopyFrameworkRequest,
  FrameworkReference,
  FrameworkState,
} from '../../../../shared/contracts/framework';
import { uid } from '../../content-types/define/type-name';
import { touchPlan } from '../history/touch-plan';
import { inTransaction } from '../masterplan/transaction';
import type { PlanIdentity } from '../plan/identify-plan';
import { copyFramework } from './copy-framework';
import { frameworkFaults } from './framework-faults';
import { findRow, findRows } from './framework-row';
import { isBuiltInId, namedFramework } from './own-frameworks';
import { recordFramework } from './record-framework';

export type WriteOutcome =
  | { result: 'written'; reference: FrameworkReference }
  | { result: 'refused'; issues: readonly Issue[] }
  | {
      result:
        'framework-not-found' | 'framework-id-taken' | 'framework-fixed' | 'framework-changed';
    };

const counted = z.object({ count: z.number() });

/** A copy under an id of its own; of an own id, its next version. Comes as a draft. */
export async function createCopy(
  strapi: Core.Strapi,
  plan: PlanIdentity,
  { from, id, name }: CopyFrameworkRequest,
): Promise<WriteOutcome> {
  if (isBuiltInId(id)) return { result: 'framework-id-taken' };
  const draft = await findRow(strapi, plan.regionCode, from);
  const base = draft?.document ?? (await shippedOrNull(strapi, from));
  if (base === null) return { result: 'framework-not-found' };
  return inTransaction(strapi, async () => {
    const versions = await findRows(strapi, { frameworkId: id });
    if (versions.some(({ regionCode }) => regionCode !== plan.regionCode)) {
      return { result: 'framework-id-taken' };
    }
    if (versions.length > 0 && from.id !== id) return { result: 'framework-id-taken' };
    const highest = Math.max(0, ...versions.map(({ document }) => Number(document.version)));
    const document = copyFramework(base, { id, name, version: String(highest + 1) });
    const created: unknown = await strapi.db.query(uid('framework')).create({
      data: {
        frameworkId: id,
        frameworkVersion: document.version,
        regionCode: plan.regionCode,
        basedOnId: base.id,
        basedOnVersion: base.version,
        state: 'draft',
        document,
        revision: 1,
      },
    });
    const { documentId } = z.object({ documentId: z.string() }).parse(created);
    const told = { planId: plan.id, documentId, revision: 1, before: null, after: document };
    await recordFramework(strapi, { act: 'create', ...told });
    return { result: 'written', reference: { id, version: document.version } };
  });
}

async function shippedOrNull(
  strapi: Core.Strapi,
  { id, version }: FrameworkReference,
): Promise<Framework | null> {
  return isBuiltInId(id) ? namedFramework(strapi, id, version) : null;
}

/** Saves a draft, made from this revision; faults that keep it from being used don't keep it from being saved. */
export async function saveDraft(
  strapi: Core.Strapi,
  plan: PlanIdentity,
  reference: FrameworkReference,
  { framework, revision }: { framework: Framework; revision: number },
): Promise<WriteOutcome> {
  // What names a version isn't changed with it.
  const document = { ...framework, ...reference };
  return change(strapi, plan, reference, { document, revision, state: 'draft' });
}

/** From here on plans can use it and nobody can change it. */
export async function activate(
  strapi: Core.Strapi,
  plan: PlanIdentity,
  reference: FrameworkReference,
): Promise<WriteOutcome> {
  const row = await findRow(strapi, plan.regionCode, reference);
  if (row === null) return { result: 'framework-not-found' };
  const issues = frameworkFaults(row.document);
  if (issues.length > 0) return { result: 'refused', issues };
  const { document, revision } = row;
  return change(strapi, plan, reference, { document, revision, state: 'active' });
}

async function change(
  strapi: Core.Strapi,
  plan: PlanIdentity,
  reference: FrameworkReference,
  { document, revision, state }: { document: Framework; revision: number; state: FrameworkState },
): Promise<WriteOutcome> {
  return inTransaction(strapi, async () => {
    const row = await findRow(strapi, plan.regionCode, reference);
    if (row === null) return { result: 'framework-not-found' };
    if (row.state === 'active') return { result: 'framework-fixed' };
    const { documentId } = row;
    // Only from the revision that was read: of two who save at once, one is told.
    const written: unknown = await strapi.db.query(uid('framework')).updateMany({
      where: { documentId, revision, state: 'draft' },
      data: { document, state, revision: revision + 1 },
    });
    if (counted.parse(written).count === 0) return { result: 'framework-changed' };
    await recordFramework(strapi, {
      act: state === 'active' ? 'activate-framework' : 'update',
      planId: plan.id,
      documentId,
      revision: revision + 1,
      before: row.document,
      after: document,
    });
    // Any plan that names it is read by it from now on.
    if (state === 'active') await touchPlan(strapi, null);
    return { result: 'written', reference };
  });
}

/** A draft that nobody needs; an active version stays, since plans and editions may go by it. */
export async function removeDraft(
  strapi: Core.Strapi,
  plan: PlanIdentity,
  reference: FrameworkReference,
): Promise<WriteOutcome> {
  return inTransaction(strapi, async () => {
    const row = await findRow(strapi, plan.regionCode, reference);
    if (row === null) return { result: 'framework-not-found' };
    const { documentId, document: before, revision } = row;
    const where = { documentId, state: 'draft' };
    const removed: unknown = await strapi.db.query(uid('framework')).deleteMany({ where });
    if (counted.parse(removed).count === 0) return { result: 'framework-fixed' };
    const told = { planId: plan.id, documentId, revision, before, after: null };
    await recordFramework(strapi, { act: 'delete', ...told });
    return { result: 'written', reference };
  });
}

import type { ApprovalAct, ItemState } from '@kotacerdas/core/masterplan';
import { emptyPlan } from '../fixtures/make-plan';
import type { Asked } from '../support/ask';
import { documents } from '../support/documents';
import type { RunningStrapi } from '../support/start-strapi';
import type { Region } from '../support/two-regions';

/** What a request is about: an item of a department, or a region as a whole. */
export interface Target {
  region: Region;
  opdId: string;
  dimensionId: string;
  /** Somebody's account in that region. */
  userId: number;
}

interface Asking extends Asked {
  /** Of the path, beside those that every target has. */
  params?: Readonly<Record<string, string>>;
}

/** Makes what a request needs, anew for each who asks: what one of them did must not be in the next one's way. */
type Recipe = (app: RunningStrapi, target: Target) => Asking | Promise<Asking>;

let count = 0;
const fresh = (): string => `matriks-${(count += 1)}`;

async function problem(app: RunningStrapi, { dimensionId, opdId, region }: Target) {
  const data = { title: region.secret, dimensionId, opd: opdId };
  return (await documents(app, 'problem').create({ data })).documentId;
}

const acting =
  (act: ApprovalAct, state: ItemState): Recipe =>
  async (app, target) => {
    const documentId = await problem(app, target);
    const where = { documentId };
    await app.strapi.db.query('plugin::kotacerdas.problem').update({ where, data: { state } });
    const items = [{ type: 'problem', documentId, revision: 1 }];
    return { body: { act, items, reason: 'Karena diuji.' } };
  };

/** How to ask what can't be asked with the path alone. The name is that of the table's row. */
export const recipes: Readonly<Record<string, Recipe>> = {
  'POST /kotacerdas/plans': (_app, { region }) => ({ body: emptyPlan(fresh(), region.code) }),
  'POST /kotacerdas/plans/:documentId/snapshots': async (app, target) => {
    // An unchanged plan makes no new edition.
    await problem(app, target);
    return {};
  },
  'POST /kotacerdas/plans/:documentId/acts submit': acting('submit', 'draft'),
  'POST /kotacerdas/plans/:documentId/acts withdraw': acting('withdraw', 'submitted'),
  'POST /kotacerdas/plans/:documentId/acts return': acting('return', 'submitted'),
  'POST /kotacerdas/plans/:documentId/acts approve': acting('approve', 'submitted'),
  'POST /kotacerdas/plans/:documentId/acts lock': acting('lock', 'approved'),
  'POST /kotacerdas/plans/:documentId/acts reopen': acting('reopen', 'locked'),
  'POST /kotacerdas/plans/:documentId/comments': async (app, target) => ({
    body: { type: 'problem', documentId: await problem(app, target), text: 'Sudah sesuai?' },
  }),
  'POST /kotacerdas/plans/:documentId/history/:changeId/restore': async (app, target) => {
    const documentId = await problem(app, target);
    await documents(app, 'problem').delete({ documentId });
    const where = { entryDocumentId: documentId, act: 'delete' };
    const deletion = await app.strapi.db.query('plugin::kotacerdas.change').findOne({ where });
    return { params: { changeId: String(deletion.id) } };
  },
  'PUT /kotacerdas/settings/members/:userId': (_app, { region }) => ({
    body: { opdIds: [], regionCodes: [region.code], dimensionIds: [] },
  }),
};

import { actPermissions } from '../../../../shared/permissions';
import { contentTypes } from '../../content-types/all';
import { isReviewed } from '../../content-types/define/reviewed';
import { factsOfPlan, may } from '../../permissions/may';
import { listChapters } from '../../services/chapters/list-chapters';
import { lockRow } from '../../services/entry/lock-row';
import { identifyPlan } from '../../services/plan/identify-plan';
import { forbid } from './forbid';
import { officerAbility } from './officer-ability';
import { planOf } from './plan-of';
import type { DocumentWrite } from './write';

/** Nothing is added to a chapter that was locked, but by who may open it again; a script is not asked who it is. */
export async function keepChapter(write: DocumentWrite): Promise<void> {
  const { action, name, strapi, transaction } = write;
  if (action === 'update' || !isReviewed(name)) return;
  if (strapi.requestContext.get() === undefined) return;
  const plan = await planOf(write);
  if (plan === undefined) return;
  // Nobody may close it meanwhile.
  await lockRow(strapi, transaction, 'plan', plan.documentId);
  const chapters = await listChapters(strapi, plan.id);
  const lock = chapters.find(({ type }) => type === name)?.lock ?? null;
  if (lock === null) return;
  const ability = await officerAbility(strapi);
  const identity = await identifyPlan(strapi, plan.documentId);
  if (
    ability !== undefined &&
    identity !== null &&
    may(ability, actPermissions.reopen, factsOfPlan(identity))
  ) {
    return;
  }
  const { displayName } = contentTypes[name].info;
  const by = lock.actor === null || lock.actor === '' ? '' : ` oleh ${lock.actor}`;
  forbid(
    `Bab ${displayName} sudah dikunci${by}: tidak ada isian baru yang dapat ditambahkan. Minta bab ini dibuka kembali dulu.`,
    { code: 'chapter-locked' },
  );
}

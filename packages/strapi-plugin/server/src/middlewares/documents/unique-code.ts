import type { TypeName } from '../../content-types/define/type-name';
import { uid } from '../../content-types/define/type-name';
import { linksAfter } from './links-after';
import { planOf } from './plan-of';
import { refuse } from './refuse';
import type { DocumentWrite } from './write';

/** Whose codes people cite. */
const coded: readonly TypeName[] = [
  'opd',
  'mission',
  'rpjmd-mission',
  'rpjmd-goal',
  'rpjmd-objective',
  'problem',
  'need',
  'innovation',
  'strategy',
  'program',
  'swot-factor',
];

/** A code names one entry of its kind in a plan; that of a factor, one in its analysis. */
export async function uniqueCode(write: DocumentWrite): Promise<void> {
  const { strapi, action, name, documentId, data } = write;
  const code = data['code'];
  if (!coded.includes(name) || typeof code !== 'string') return;
  const within = name === 'swot-factor' ? await analysisOf(write) : await inPlan(write);
  if (within === undefined) return;
  const others = action === 'update' ? { documentId: { $ne: documentId } } : {};
  const taken = await strapi.db.query(uid(name)).count({ where: { ...within, ...others, code } });
  if (taken > 0) {
    const where = name === 'swot-factor' ? 'analisis' : 'rencana';
    refuse(name, 'code', `kode “${code}” sudah dipakai dalam ${where} ini. Pilih kode lain.`);
  }
}

async function inPlan(write: DocumentWrite) {
  const plan = await planOf(write);
  return plan === undefined ? undefined : { plan: plan.id };
}

async function analysisOf(write: DocumentWrite) {
  const [analysis] = await linksAfter(write, 'analysis');
  return analysis === undefined ? undefined : { analysis: analysis.id };
}

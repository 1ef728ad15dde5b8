import { linksAfter, linksBefore, relationsOf } from './links-after';
import { refuse } from './refuse';
import type { DocumentWrite } from './write';

/** An entry stays in its plan, and what it is linked to is of the same plan. */
export async function keepInPlan(write: DocumentWrite): Promise<void> {
  const { action, name, data } = write;
  if (name === 'plan' || name === 'snapshot') return;
  const [plan] = await linksAfter(write, 'plan');
  if (plan === undefined) refuse(name, 'plan', 'pilih rencana dari data ini.');
  if (action === 'update') {
    const [before] = await linksBefore(write, 'plan');
    if (before !== undefined && before.id !== plan.id) {
      refuse(name, 'plan', 'data tidak dapat dipindahkan ke rencana lain. Buat data baru di sana.');
    }
  }
  for (const field of relationsOf(name).keys()) {
    if (field === 'plan' || (action === 'update' && data[field] === undefined)) continue;
    const stranger = (await linksAfter(write, field)).find(
      (row) => row.plan !== null && row.plan !== undefined && row.plan.id !== plan.id,
    );
    if (stranger === undefined) continue;
    const title = stranger.plan?.title ?? '';
    refuse(name, field, `yang dipilih milik rencana lain, “${title}”. Pilih dari rencana ini.`);
  }
}

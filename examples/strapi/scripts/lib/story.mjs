import { dayOf } from '@kotacerdas/core/locale';

/** What the demonstration is about: a problem that came back, and the need that answers it. */
const problem = { type: 'problem', code: 'P-ENV-09' };
const need = { type: 'need', code: 'K-ENV-08' };
const asked =
  'Sebutkan jumlah gedung dan tagihan tiga tahun terakhir dari BPKAD; tanpa angka dasar permasalahan ini belum dapat dinilai.';
const remark =
  'Untuk Operator DLH: menurut BPKAD ada 214 gedung. Cukup tuliskan jumlah itu dan tagihan tahun 2023 sampai 2025, lalu ajukan lagi.';

/**
 * Has the accounts of the demonstration do what officers do in a week, so that each finds news, a reason, a comment and
 * a near deadline: docs/panduan/coba-dua-menit.md goes on from there. A plan of the office's own has no such items,
 * and gets no story. Done anew after it was cut short, it tells nothing twice.
 */
export async function tellStory(strapi, planId) {
  const service = (name) => strapi.plugin('kotacerdas').service(name);
  const plan = await service('plan').identify(planId);
  const items = await service('approval').list(plan);
  const find = ({ code, type }) =>
    items.find((item) => item.type === type && item.label.startsWith(`${code} `));
  if (find(problem) === undefined || find(need) === undefined) return false;
  if ((await strapi.db.query('plugin::kotacerdas.notice').count()) > 0) return true;

  const as = async (who, work) => {
    const user = await strapi.admin.services.user.findOneByEmail(`${who}@tasikmalaya.example`);
    const userAbility = await strapi.admin.services.permission.engine.generateUserAbility(user);
    return strapi.requestContext.run({ state: { user, userAbility } }, work);
  };
  const act = (who, name, { type, ...wanted }, reason) =>
    as(who, async () => {
      const { documentId } = find({ type, ...wanted });
      const told = { act: name, documentIds: [documentId] };
      const telling = await service('notices').open(plan, told);
      const { revision } = (await service('approval').listOf(plan, type)).find(
        (item) => item.documentId === documentId,
      );
      const step = { act: name, type, documentId, revision, reason };
      const outcome = await service('approval').act(plan, step, () => true, telling);
      if (!outcome.ok) throw new Error(`${name} ${documentId}: ${outcome.code}`);
    });

  await act('operator.dlh', 'submit', problem);
  await act('kepala.dlh', 'return', problem, asked);
  await as('perencana', () => {
    const { documentId, type } = find(problem);
    return service('approval').comment(plan, { type, documentId, text: remark }, () => true);
  });
  await act('operator.dlh', 'withdraw', need);
  await act('operator.dlh', 'submit', need);
  await as('admin', () => fixDays(service('calendar'), { ...plan, documentId: planId }));
  return true;
}

/** The third workshop is next week, and what comes before it is due sooner; a plan that has ended has no more of them. */
async function fixDays(calendar, plan) {
  const { calendar: empty, revision } = await calendar.read(plan.id);
  if (revision > 0) return;
  const inDays = (days) => dayOf(new Date(Date.now() + days * 86_400_000).toISOString());
  const bimtek = empty.bimtek.map((each, at) =>
    at === 2 ? { ...each, from: inDays(9), to: inDays(10) } : each,
  );
  const deadlines = { problem: inDays(6), need: inDays(6), innovation: inDays(13) };
  const outcome = await calendar.write(plan, { ...empty, bimtek, deadlines, revision });
  if (!outcome.ok && outcome.code !== 'calendar-has-issues') throw new Error(outcome.code);
}

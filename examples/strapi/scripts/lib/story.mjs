import { dayOf } from '@kotacerdas/core/locale';
import { isEditable } from '@kotacerdas/core/masterplan';

/** What the demonstration is about: a problem that came back, and the need that answers it. */
const problem = { type: 'problem', code: 'P-ENV-09' };
const need = { type: 'need', code: 'K-ENV-08' };
const asked =
  'Sebutkan jumlah gedung dan tagihan tiga tahun terakhir dari BPKAD; tanpa angka dasar permasalahan ini belum dapat dinilai.';
const remark =
  'Untuk Operator DLH: menurut BPKAD ada 214 gedung. Cukup tuliskan jumlah itu dan tagihan tahun 2023 sampai 2025, lalu ajukan lagi.';

/** In this order; `from` is the state that an item has to be in, where it matters. */
const steps = [
  { who: 'operator.dlh', act: 'submit', of: problem, from: 'returned' },
  { who: 'kepala.dlh', act: 'return', of: problem, from: 'submitted', reason: asked },
  { who: 'perencana', act: 'comment', of: problem, reason: remark },
  { who: 'operator.dlh', act: 'withdraw', of: need, from: 'submitted' },
  { who: 'operator.dlh', act: 'submit', of: need, from: 'draft' },
];

/**
 * Has the accounts of the demonstration do what officers do in a week, so that each finds news, a reason, a comment, a
 * near deadline and readiness to rate: docs/panduan/coba-dua-menit.md goes on from there. A plan of the office's own has no such items, or
 * has them in other states, and gets no story: `false`. What was cut short is told from there on, and nothing twice.
 */
export async function tellStory(strapi, planId) {
  const service = (name) => strapi.plugin('kotacerdas').service(name);
  const plan = await service('plan').identify(planId);
  const find = async ({ code, type }) =>
    (await service('approval').listOf(plan, type)).find(({ label }) =>
      label.startsWith(`${code} `),
    );
  const items = new Map([
    [problem, await find(problem)],
    [need, await find(need)],
  ]);
  const isTold = async ({ act, of }) =>
    (await service('history').count(plan.id, { act, entry: items.get(of).documentId })) > 0;

  if ([...items.values()].includes(undefined)) return false;
  const left = [];
  for (const step of steps) if (!(await isTold(step))) left.push(step);
  for (const [wanted, { state }] of items) {
    const next = left.find(({ from, of }) => of === wanted && from !== undefined);
    if (next !== undefined && next.from !== state) return false;
  }

  const as = async (who, work) => {
    const user = await strapi.admin.services.user.findOneByEmail(`${who}@tasikmalaya.example`);
    const userAbility = await strapi.admin.services.permission.engine.generateUserAbility(user);
    return strapi.requestContext.run({ state: { user, userAbility } }, work);
  };
  const take = async ({ act, of, reason }) => {
    const { documentId, revision, type } = await find(of);
    const may = () => true;
    if (act === 'comment') {
      const comment = { type, documentId, text: reason };
      if (await service('approval').comment(plan, comment, may)) return;
      throw new Error(`comment ${of.code}: item-not-found`);
    }
    const telling = await service('notices').open(plan, { act, documentIds: [documentId] });
    const wanted = { act, type, documentId, revision, reason };
    const outcome = await service('approval').act(plan, wanted, may, telling);
    if (!outcome.ok) throw new Error(`${act} ${of.code}: ${outcome.code}`);
  };
  for (const step of left) await as(step.who, () => take(step));
  await as('admin', () => fixDays(service('calendar'), { ...plan, documentId: planId }));
  await as('admin', () => startAssessment(service, plan));
  return true;
}

const inDays = (days) => dayOf(new Date(Date.now() + days * 86_400_000).toISOString());

/** The third workshop is next week, and what comes before it is due sooner; a plan that has ended has no more of them. */
async function fixDays(calendar, plan) {
  const { calendar: empty, revision } = await calendar.read(plan.id);
  if (revision > 0) return;
  const bimtek = empty.bimtek.map((each, at) =>
    at === 2 ? { ...each, from: inDays(9), to: inDays(10) } : each,
  );
  const deadlines = { problem: inDays(6), need: inDays(6), innovation: inDays(13) };
  const outcome = await calendar.write(plan, { ...empty, bimtek, deadlines, revision });
  if (!outcome.ok && outcome.code !== 'calendar-has-issues') throw new Error(outcome.code);
}

/** Each OPD has answers to give, unless the plan brought an assessment that is still open. */
async function startAssessment(service, plan) {
  const assessments = await service('approval').listOf(plan, 'readiness-assessment');
  if (assessments.some(({ state }) => isEditable(state))) return;
  const wanted = { title: 'Analisis kesiapan daerah – menjelang bimtek 3', assessedOn: inDays(0) };
  await service('readiness').start(plan, wanted);
}

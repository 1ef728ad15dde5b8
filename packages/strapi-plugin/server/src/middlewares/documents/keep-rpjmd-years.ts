import { checkRpjmdYears, type RpjmdYears } from '@kotacerdas/core/masterplan';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';
import { linksAfter, linksBefore } from './links-after';
import { planOf } from './plan-of';
import { refuse } from './refuse';
import { valuesAfter } from './values-after';
import type { DocumentWrite } from './write';

type Period = NonNullable<RpjmdYears['period']>;

// A year as a form sends it, too.
const year = z.coerce.number().check(z.int());
const head = z.object({ periodFrom: year, periodTo: year });
const heads = z.array(head);
const ceiling = z.object({ year });
const ceilings = z.array(ceiling);

/** What core would refuse in the document isn't saved: one mistyped year would close the whole plan to everybody. */
export async function keepRpjmdYears(write: DocumentWrite): Promise<void> {
  if (write.name === 'rpjmd') await keepPeriod(write);
  if (write.name === 'rpjmd-ceiling') await keepCeiling(write);
}

async function keepPeriod(write: DocumentWrite): Promise<void> {
  const { action, documentId, name, strapi } = write;
  const period = periodIn(await valuesAfter(write));
  const plan = await planOf(write);
  if (period === undefined || plan === undefined) return;
  const stored = ceilings.parse(
    await strapi.db.query(uid('rpjmd-ceiling')).findMany({ where: { plan: plan.id } }),
  );
  const issuesIn = (of: Period | undefined) =>
    // Each by itself: how often a year stands doesn't depend on the period.
    checkRpjmdYears({ period: of, programs: stored.map((each) => ({ ceilings: [each] })) });
  const before = action === 'update' ? await headOf(write, { documentId }) : undefined;
  // What was wrong before can be mended step by step.
  const known = new Set(issuesIn(before).map(({ path }) => path.join('.')));
  const issue = issuesIn(period).find(({ path }) => !known.has(path.join('.')));
  if (issue === undefined) return;
  if (issue.code === 'end-before-start') {
    refuse(name, 'periodTo', `tahun akhir tidak boleh sebelum tahun awal, ${period.from}.`);
  }
  const found = Number(issue.params['found']);
  refuse(
    name,
    found < period.from ? 'periodFrom' : 'periodTo',
    `sudah ada pagu tahun ${found}, di luar ${period.from}–${period.to}. Ubah atau hapus dulu pagu itu.`,
  );
}

async function keepCeiling(write: DocumentWrite): Promise<void> {
  const { action, documentId, name, strapi } = write;
  const [program] = await linksAfter(write, 'program');
  const wanted = ceiling.safeParse(await valuesAfter(write)).data;
  const plan = await planOf(write);
  if (wanted === undefined || program === undefined || plan === undefined) return;
  if (action === 'update') {
    const before = ceiling.safeParse(await valuesAfter({ ...write, data: {} })).data;
    const [from] = await linksBefore(write, 'program');
    // Stored so before the rule was there: its amount can be changed all the same.
    if (before?.year === wanted.year && from?.id === program.id) return;
  }
  const others = action === 'update' ? { documentId: { $ne: documentId } } : {};
  const beside = ceilings.parse(
    await strapi.db.query(uid(name)).findMany({ where: { program: program.id, ...others } }),
  );
  const period = await headOf(write, { plan: plan.id });
  const issue = checkRpjmdYears({
    period,
    programs: [{ ceilings: [...beside, wanted] }],
  }).find(({ path }) => path[3] === beside.length);
  if (issue === undefined) return;
  refuse(
    name,
    'year',
    issue.code === 'year-outside-period' && period !== undefined
      ? `tahun ${wanted.year} di luar periode RPJMD, ${period.from}–${period.to}.`
      : `program ini sudah punya pagu tahun ${wanted.year}. Ubah pagu yang ada, atau pilih tahun lain.`,
  );
}

async function headOf({ strapi }: DocumentWrite, where: object): Promise<Period | undefined> {
  const found = heads.safeParse(await strapi.db.query(uid('rpjmd')).findMany({ where })).data;
  return found?.[0] === undefined ? undefined : periodIn(found[0]);
}

function periodIn(given: unknown): Period | undefined {
  const { data } = head.safeParse(given);
  return data === undefined ? undefined : { from: data.periodFrom, to: data.periodTo };
}

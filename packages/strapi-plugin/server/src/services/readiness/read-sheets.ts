import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { ReadinessSheet, SheetRating } from '../../../../shared/contracts/readiness';
import { raterRoles } from '../../content-types/readiness';
import { uid } from '../../content-types/define/type-name';
import { rowsOf } from '../masterplan/read/rows-of';
import { itemId } from '../masterplan/stored-plan/item-id';
import { toRating } from '../masterplan/to-masterplan/to-rating';

/** A sheet with the row that it stands in. */
export interface StoredSheet extends ReadinessSheet {
  readonly id: number;
  readonly documentId: string;
  /** The account of an assessor; `null` where nobody has taken an imported sheet over. */
  readonly accountId: number | null;
  /** By indicator; for writing only what differs. */
  readonly ratingIds: ReadonlyMap<string, number>;
}

const opd = z.object({ documentId: z.string(), key: z.nullable(z.string()) });
const raters = z.array(
  z.object({
    id: z.number(),
    documentId: z.string(),
    role: z.enum(raterRoles),
    assessor: z.nullable(z.string()),
    accountId: z.nullable(z.number()),
    revision: z.nullable(z.number()),
    opd: z.nullish(opd),
  }),
);
const belowRater = z.object({ rater: z.object({ id: z.number() }) });
const belowRating = z.object({ rating: z.object({ id: z.number() }) });
// Only this plugin writes them, after it has checked them.
const ratings = z.array(
  z.custom<SheetRating>((value: unknown) => typeof value === 'object' && value !== null),
);

/** All sheets of an assessment: three queries, however many there are. */
export async function readSheets(strapi: Core.Strapi, assessmentId: number) {
  const found = raters.parse(
    await strapi.db.query(uid('readiness-rater')).findMany({
      where: { assessment: assessmentId },
      populate: ['opd'],
      orderBy: { id: 'asc' },
    }),
  );
  const answers = rowsOf('readiness-rating').parse(
    await strapi.db.query(uid('readiness-rating')).findMany({
      where: { rater: { assessment: assessmentId } },
      populate: ['rater'],
      orderBy: { id: 'asc' },
    }),
  );
  const evidence = rowsOf('readiness-evidence').parse(
    await strapi.db.query(uid('readiness-evidence')).findMany({
      where: { rating: { rater: { assessment: assessmentId } } },
      populate: ['rating'],
      orderBy: { id: 'asc' },
    }),
  );
  const evidenceOf = grouped(evidence, (row) => belowRating.parse(row).rating.id);
  const answersOf = grouped(answers, (row) => belowRater.parse(row).rater.id);
  return found.map((rater): StoredSheet => {
    const own = answersOf.get(rater.id) ?? [];
    return {
      id: rater.id,
      documentId: rater.documentId,
      accountId: rater.accountId,
      rater: raterOf(rater),
      revision: rater.revision ?? 1,
      ratings: ratings.parse(own.map((row) => toRating(row, evidenceOf.get(row.id) ?? []))),
      ratingIds: new Map(own.map(({ id, indicatorId }) => [indicatorId ?? '', id])),
    };
  });
}

function raterOf(row: z.output<typeof raters>[number]): ReadinessSheet['rater'] {
  const opdId = row.opd === null || row.opd === undefined ? '' : itemId(row.opd);
  switch (row.role) {
    case 'opd':
      return { role: 'opd', opdId };
    case 'assessor':
      return { role: 'assessor', assessor: row.assessor ?? '' };
    case 'consolidated':
      return { role: 'consolidated', ...(opdId === '' ? {} : { ownerOpdId: opdId }) };
  }
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => number): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

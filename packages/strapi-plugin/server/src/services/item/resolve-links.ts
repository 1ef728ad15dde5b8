import type { Issue } from '@kotacerdas/core';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid, type TypeName } from '../../content-types/define/type-name';
import { relationsOf } from '../../middlewares/documents/links-after';
import { itemId } from '../masterplan/stored-plan/item-id';

/** Where the document says what a relation holds. */
const places: Readonly<Record<string, string>> = {
  opd: 'opdId',
  leadOpd: 'leadOpdId',
  supportingOpds: 'supportingOpdIds',
  problems: 'problemIds',
  needs: 'needIds',
  innovations: 'innovationIds',
  strategies: 'strategyIds',
  dependsOn: 'dependsOnProgramIds',
  rpjmdObjective: 'rpjmdObjectiveId',
  rpjmdProgram: 'rpjmdProgramId',
  swot: 'swotId',
  factors: 'factorCodes',
};

const identified = z.array(
  z.object({ id: z.number(), documentId: z.string(), key: z.nullable(z.string()) }),
);
const factors = z.array(z.object({ id: z.number(), code: z.nullable(z.string()) }));

export interface ResolvedLinks {
  /** Database ids by relation. */
  readonly links: Readonly<Record<string, readonly number[]>>;
  /** What is cited and isn't in the plan. */
  readonly issues: readonly Issue[];
}

/** Finds what an item cites among the entries of its plan, and nowhere else. */
export async function resolveLinks(
  strapi: Core.Strapi,
  type: TypeName,
  planId: number,
  refs: Readonly<Record<string, readonly string[] | undefined>>,
): Promise<ResolvedLinks> {
  const links: Record<string, number[]> = {};
  const issues: Issue[] = [];
  for (const [relation, cited = []] of Object.entries(refs)) {
    const target = relationsOf(type).get(relation)?.target;
    if (target === undefined) continue;
    const names = [...new Set(cited.map((ref) => ref.slice(target.length + 1)))];
    const known =
      target === 'swot-factor'
        ? await factorsOf(strapi, links['swot']?.[0], names)
        : await entriesOf(strapi, target, planId, names);
    links[relation] = names.flatMap((name) => known.get(name) ?? []);
    names.forEach((found, index) => {
      if (!known.has(found)) issues.push(unknown(relation, index, found));
    });
  }
  return { links, issues };
}

function unknown(relation: string, index: number, found: string): Issue {
  const place = places[relation] ?? relation;
  const path = /(?:Ids|Codes)$/.test(place) ? [place, index] : [place];
  return relation === 'factors'
    ? { severity: 'error', code: 'unknown-factor', path, params: factorParams(found) }
    : { severity: 'error', code: 'dangling-id', path, params: { found, list: relation } };
}

function factorParams(name: string) {
  const end = name.indexOf('/');
  return { found: name.slice(end + 1), swot: name.slice(0, end) };
}

async function entriesOf(
  strapi: Core.Strapi,
  target: TypeName,
  planId: number,
  names: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (names.length === 0) return new Map();
  const isNamed = { $or: [{ key: { $in: [...names] } }, { documentId: { $in: [...names] } }] };
  const rows = identified.parse(
    await strapi.db.query(uid(target)).findMany({
      select: ['id', 'documentId', 'key'],
      where: { plan: planId, ...isNamed },
    }),
  );
  return new Map(rows.map((row) => [itemId(row), row.id]));
}

/** Strategies cite factors by code within an analysis; of two with one code, the first. */
async function factorsOf(
  strapi: Core.Strapi,
  analysis: number | undefined,
  names: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (analysis === undefined) return new Map();
  const rows = factors.parse(
    await strapi.db.query(uid('swot-factor')).findMany({
      select: ['id', 'code'],
      where: { analysis },
      orderBy: { id: 'desc' },
    }),
  );
  const ids = new Map(rows.map(({ code, id }) => [code, id]));
  return new Map(
    names.flatMap((name) => {
      const id = ids.get(factorParams(name).found);
      return id === undefined ? [] : [[name, id] as const];
    }),
  );
}

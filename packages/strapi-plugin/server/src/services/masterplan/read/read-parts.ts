import type { Core } from '@strapi/strapi';
import { contentTypes } from '../../../content-types/all';
import { uid } from '../../../content-types/define/type-name';
import type { Transaction } from '../transaction';
import type { PartName, RowOf, StoredParts } from '../stored-plan/stored-plan';
import { linksOf } from './links-of';
import { ownedRelations } from './owned-relations';
import { readLinks } from './read-links';
import { rowsOf } from './rows-of';

/**
 * Everything of one plan. One query a content type and one a relation: their number depends on the
 * schema alone, never on how many entries there are.
 */
export async function readParts(
  strapi: Core.Strapi,
  transaction: Transaction,
  planId: number,
): Promise<StoredParts> {
  const read = <Name extends PartName>(name: Name) => readRows(strapi, transaction, name, planId);
  return {
    opd: await read('opd'),
    mission: await read('mission'),
    objective: await read('objective'),
    rpjmd: await read('rpjmd'),
    'rpjmd-strategic-issue': await read('rpjmd-strategic-issue'),
    'rpjmd-mission': await read('rpjmd-mission'),
    'rpjmd-goal': await read('rpjmd-goal'),
    'rpjmd-objective': await read('rpjmd-objective'),
    'rpjmd-program': await read('rpjmd-program'),
    'rpjmd-ceiling': await read('rpjmd-ceiling'),
    problem: await read('problem'),
    need: await read('need'),
    innovation: await read('innovation'),
    'innovation-stage': await read('innovation-stage'),
    'innovation-partner': await read('innovation-partner'),
    'readiness-assessment': await read('readiness-assessment'),
    'readiness-rater': await read('readiness-rater'),
    'readiness-rating': await read('readiness-rating'),
    'readiness-evidence': await read('readiness-evidence'),
    'swot-analysis': await read('swot-analysis'),
    'swot-factor': await read('swot-factor'),
    strategy: await read('strategy'),
    program: await read('program'),
    'budget-line': await read('budget-line'),
    'progress-entry': await read('progress-entry'),
    measure: await read('measure'),
    'measure-value': await read('measure-value'),
    evaluation: await read('evaluation'),
  };
}

async function readRows<Name extends PartName>(
  strapi: Core.Strapi,
  transaction: Transaction,
  name: Name,
  planId: number,
): Promise<RowOf<Name>[]> {
  const rows = rowsOf(name).parse(
    await strapi.db.query(uid(name)).findMany({ where: { plan: planId }, orderBy: { id: 'asc' } }),
  );
  const links = new Map<string, Map<number, number[]>>();
  for (const relation of ownedRelations(contentTypes[name].attributes)) {
    links.set(relation, await readLinks(strapi, transaction, { name, relation, planId }));
  }
  const linksFor = linksOf(name, links);
  return rows.map((row) => ({ links: linksFor(row.id), ...row }));
}

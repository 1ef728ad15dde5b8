import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';
import { relationsOf } from '../../middlewares/documents/links-after';
import { namesOf, type PlanNames } from '../masterplan/to-masterplan/names-of';
import type { PartName } from '../masterplan/stored-plan/stored-plan';

const identified = z.array(
  z.object({ id: z.number(), documentId: z.string(), key: z.nullable(z.string()) }),
);

/** How the document names what an entry points at. */
export async function readNames(
  strapi: Core.Strapi,
  name: PartName,
  links: Readonly<Record<string, readonly number[]>>,
): Promise<PlanNames> {
  const idsOf = new Map<string, number[]>();
  for (const [field, ids] of Object.entries(links)) {
    const target = relationsOf(name).get(field)?.target;
    if (target === undefined || ids.length === 0) continue;
    idsOf.set(target, [...(idsOf.get(target) ?? []), ...ids]);
  }
  const read = async (target: PartName) => {
    const ids = idsOf.get(target);
    if (ids === undefined) return [];
    const select = ['id', 'documentId', 'key'];
    return identified.parse(
      await strapi.db.query(uid(target)).findMany({ select, where: { id: { $in: ids } } }),
    );
  };
  return namesOf({
    opd: await read('opd'),
    'rpjmd-mission': [],
    'rpjmd-goal': [],
    'rpjmd-objective': await read('rpjmd-objective'),
    'rpjmd-program': await read('rpjmd-program'),
    problem: await read('problem'),
    need: await read('need'),
    innovation: await read('innovation'),
    'swot-analysis': await read('swot-analysis'),
    strategy: await read('strategy'),
    program: await read('program'),
  });
}

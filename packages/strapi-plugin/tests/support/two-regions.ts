import { draftPlan } from '../fixtures/make-plan';
import { documents } from './documents';
import { officer, type Officer } from './officer';
import { service } from './services';
import type { RunningStrapi } from './start-strapi';

/** A region with a plan and two departments. */
export interface Region {
  code: string;
  /** Stands in its texts and in those of no other. */
  secret: string;
  planId: string;
  opdA: string;
  opdB: string;
}

export interface TwoRegions {
  region: Region;
  neighbour: Region;
  /** Somebody of each role in the region, and the admin of the neighbour. */
  officers: Readonly<
    Record<
      | 'operatorA'
      | 'operatorB'
      | 'head'
      | 'council'
      | 'lead'
      | 'assessor'
      | 'planner'
      | 'admin'
      | 'neighbour',
      Officer
    >
  >;
}

interface Given {
  /** Of accounts and plans, so that each suite has its own. */
  prefix: string;
  codes: readonly [string, string];
}

/** Two regions beside each other: whoever belongs to the one has no business in the other. */
export async function twoRegions(
  app: RunningStrapi,
  { codes, prefix }: Given,
): Promise<TwoRegions> {
  await service(app.strapi, 'roles').create();
  const region = await makeRegion(app, `${prefix}-sendiri`, codes[0]);
  const neighbour = await makeRegion(app, `${prefix}-tetangga`, codes[1]);
  const { opdA, opdB } = region;
  const own = { regionCodes: [region.code] };
  const named = (name: string) => `${prefix} ${name}`;
  return {
    region,
    neighbour,
    officers: {
      operatorA: await officer(app, named('Operator A'), 'opd-operator', { opdIds: [opdA] }),
      operatorB: await officer(app, named('Operator B'), 'opd-operator', { opdIds: [opdB] }),
      head: await officer(app, named('Kepala A'), 'opd-head', { opdIds: [opdA] }),
      council: await officer(app, named('Dewan'), 'council-member', own),
      lead: await officer(app, named('PIC'), 'dimension-lead', {
        ...own,
        dimensionIds: ['smart-governance'],
      }),
      assessor: await officer(app, named('Asesor'), 'assessor', own),
      planner: await officer(app, named('Perencana'), 'planner', own),
      admin: await officer(app, named('Admin'), 'region-admin', own),
      neighbour: await officer(app, neighbour.secret, 'region-admin', {
        regionCodes: [neighbour.code],
      }),
    },
  };
}

async function makeRegion(app: RunningStrapi, id: string, code: string): Promise<Region> {
  const secret = `Rahasia ${id}`;
  const plan = draftPlan(1, id, code);
  const { documentId: planId } = await service(app.strapi, 'masterplan').store({
    ...plan,
    title: secret,
    problems: plan.problems.map((problem) => ({ ...problem, title: secret })),
  });
  const opd = async (key: string) => {
    const filters = { key, plan: { documentId: planId } };
    const found = await documents(app, 'opd').findFirst({ filters });
    if (found === null) throw new Error(`There is no OPD ${key}`);
    return found.documentId;
  };
  return { code, secret, planId, opdA: await opd('diskominfo'), opdB: await opd('bappeda') };
}

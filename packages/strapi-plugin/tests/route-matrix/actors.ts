import { apiToken, signIn, signInAs } from '../support/accounts';
import type { Session } from '../support/ask';
import type { RunningStrapi } from '../support/start-strapi';
import type { TwoRegions } from '../support/two-regions';

/** Who knocks at every door: the columns of the table, in its order. */
export const actors = [
  'stranger',
  'program',
  'powerless',
  'operatorA',
  'operatorB',
  'head',
  'council',
  'lead',
  'assessor',
  'planner',
  'admin',
  'neighbour',
  'superAdmin',
] as const;

export type Actor = (typeof actors)[number];

export async function sessionsOf(
  app: RunningStrapi,
  { officers }: TwoRegions,
): Promise<Readonly<Record<Actor, Session>>> {
  const of = (name: keyof typeof officers) => officers[name].session;
  return {
    stranger: {},
    program: { Authorization: `Bearer ${await apiToken(app)}` },
    powerless: await signIn(app, 'Matriks tanpa peran', []),
    operatorA: of('operatorA'),
    operatorB: of('operatorB'),
    head: of('head'),
    council: of('council'),
    lead: of('lead'),
    assessor: of('assessor'),
    planner: of('planner'),
    admin: of('admin'),
    neighbour: of('neighbour'),
    superAdmin: (await signInAs(app, 'Matriks super', 'Super Admin')).headers,
  };
}

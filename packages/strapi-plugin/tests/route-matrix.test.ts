import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicActions } from '../shared/permissions';
import { actors, sessionsOf, type Actor } from './route-matrix/actors';
import { mountedRoutes } from './route-matrix/mounted-routes';
import { recipes, type Target } from './route-matrix/requests';
import { strangeRoutes } from './route-matrix/strange-routes';
import { table, type About } from './route-matrix/table';
import { allowPublic } from './support/accounts';
import { ask, type Answer, type Session } from './support/ask';
import { service } from './support/services';
import { sqlite } from './support/sqlite';
import { startStrapi, type RunningStrapi } from './support/start-strapi';
import { twoRegions, type TwoRegions } from './support/two-regions';

/** What Strapi's own routes would go by. */
const wishes = new URLSearchParams([
  ['populate', '*'],
  ['populate[createdBy][populate]', '*'],
  ['fields[0]', 'password'],
  ['filters[id][$lt]', '0'],
  ['filters[createdBy][password][$startsWith]', '$2'],
  ['sort', 'id:desc'],
  ['pagination[limit]', '1'],
  ['status', 'draft'],
]).toString();

/** What is the same for everybody, made before anybody has signed in: it may say that there are tokens. */
const unsigned = [
  'GET /api/kotacerdas/openapi.json',
  'GET /api/kotacerdas/widgets/:version/kotacerdas.min.js',
];

/** Of an act of approval, which answers 200 item by item, what came of its item. */
const verdicts: Readonly<Record<string, number>> = {
  'act-forbidden': 403,
  'item-not-found': 404,
  'revision-conflict': 409,
  'act-refused': 422,
};

// Who may come through a door doesn't depend on the database: one of them is enough.
describe('the route', () => {
  let running: RunningStrapi;
  let world: TwoRegions;
  let sessions: Readonly<Record<Actor, Session>>;

  const targetOf = (about: About): Target => {
    const { neighbour, officers, region } = world;
    return about === 'neighbour'
      ? {
          region: neighbour,
          opdId: neighbour.opdA,
          dimensionId: 'smart-governance',
          userId: officers.neighbour.id,
        }
      : {
          region,
          opdId: about === 'OPD B' ? region.opdB : region.opdA,
          dimensionId: about === 'OPD B' ? 'smart-economy' : 'smart-governance',
          userId: officers.assessor.id,
        };
  };

  const request = async (name: string, about: About, actor: Actor, query = wishes) => {
    const target = targetOf(about);
    const [method = '', route = ''] = name.split(' ');
    const { body, params = {}, query: own } = (await recipes[name]?.(running, target)) ?? {};
    const values: Readonly<Record<string, string>> = {
      documentId: target.region.planId,
      region: target.region.code,
      number: '1',
      framework: 'kominfo-2021',
      version: 'latest',
      userId: String(target.userId),
      ...params,
    };
    const path = route.replaceAll(/:(\w+)/g, (_, param: string) => values[param] ?? 'tidak-ada');
    const asked = { method, ...(body === undefined ? {} : { body }) };
    const queries = [own, query].filter(Boolean).join('&');
    return ask(running, sessions[actor], `${path}?${queries}`, asked);
  };
  const verdict = ({ body, status }: Answer): number => {
    const outcome = Array.isArray(body?.data) ? body.data[0] : undefined;
    return outcome?.ok === false ? (verdicts[outcome.code] ?? 0) : status;
  };

  beforeAll(async () => {
    running = await startStrapi(sqlite);
    world = await twoRegions(running, { prefix: 'Matriks', codes: ['32.08', '32.09'] });
    sessions = await sessionsOf(running, world);
    for (const { planId } of [world.region, world.neighbour]) {
      await service(running.strapi, 'snapshot').publish(
        planId,
        { name: 'Uji', accepts: 'any' },
        new Date(),
      );
    }
    await allowPublic(running, publicActions);
  });

  afterAll(() => running.stop());

  it('is known to the table, with what it is about', () => {
    expect(strangeRoutes(mountedRoutes(running), table).join('\n')).toBe('');
  });

  it.each(table.map(([name, about, ...answers]) => [name, about, answers] as const))(
    '%s, about %s, opens for whom the table says',
    async (name, about, answers) => {
      const found: Record<string, number> = {};
      for (const actor of actors) {
        const answer = await request(name, about, actor);
        found[actor] = verdict(answer);
        keepsSecrets(answer, actor, name);
        if (!name.startsWith('GET ') || answer.status !== 200) continue;
        const plain = await request(name, about, actor, '');
        expect([actor, plain.status, plain.text]).toEqual([actor, answer.status, answer.text]);
      }
      expect(found).toEqual(Object.fromEntries(actors.map((actor, at) => [actor, answers[at]])));
    },
  );

  /** No answer has a password or a token in it, or what is of another region. */
  function keepsSecrets({ headers, text }: Answer, actor: Actor, name: string): void {
    if (unsigned.includes(name)) return;
    expect(text).not.toMatch(/password|sandi|token|\$2[aby]\$/i);
    expect(headers.get('set-cookie')).toBeNull();
    const bearer = sessions[actor]['Authorization']?.split(' ')[1];
    if (bearer !== undefined) expect(text).not.toContain(bearer);
    if (name.includes(' /api/') || actor === 'superAdmin') return;
    if (actor !== 'neighbour') expect(text).not.toContain(world.neighbour.secret);
    if (actor === 'neighbour') expect(text).not.toContain(world.region.secret);
  }
});

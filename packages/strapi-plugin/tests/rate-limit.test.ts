import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCounter } from '../server/src/services/rate-limit/create-counter';
import type { FailureResponse } from '../shared/contracts/failure';
import { permissions, publicActions } from '../shared/permissions';
import { emptyPlan } from './fixtures/make-plan';
import { allowPublic, apiToken, signIn } from './support/accounts';
import { postgres } from './support/postgres';
import { sqlite } from './support/sqlite';
import { startStrapi, type RunningStrapi, type TestDatabase } from './support/start-strapi';

const rateLimit = {
  writes: { perUser: 3, perAddress: 5, seconds: 600 },
  public: { perUser: 2, perAddress: 4, seconds: 600 },
};

/** The same database under an office's own limits. */
const limited = (database: TestDatabase): TestDatabase => ({
  ...database,
  start: async (folder) => ({
    ...(await database.start(folder)),
    RATE_LIMIT: JSON.stringify(rateLimit),
  }),
});

describe.each([sqlite, postgres])('limits on $name', (database) => {
  let app: RunningStrapi;
  beforeAll(async () => {
    app = await startStrapi(limited(database));
    await allowPublic(app, publicActions);
  });
  afterAll(() => app.stop());

  const importPlan = (headers: Record<string, string>) =>
    fetch(`${app.address}/kotacerdas/plans`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(emptyPlan()),
    });
  const read = (headers: Record<string, string> = {}) =>
    fetch(`${app.address}/api/kotacerdas/published`, { headers });

  it('refuse an officer who writes too often, in words, and say when to come again', async () => {
    const officer = await signIn(app, 'Pengimpor', [
      permissions.importPlan,
      permissions.readDashboard,
    ]);
    expect((await importPlan(officer)).status).toBe(201);
    expect((await importPlan(officer)).status).toBe(200);
    expect((await importPlan(officer)).status).toBe(200);
    const refused = await importPlan(officer);
    expect(refused.status).toBe(429);
    const wait = Number(refused.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(590);
    expect(wait).toBeLessThanOrEqual(600);
    const { error } = (await refused.json()) as FailureResponse;
    expect(error).toMatchObject({
      status: 429,
      message: expect.stringContaining('Terlalu banyak permintaan'),
      details: { code: 'too-many-requests' },
    });
    const plans = await fetch(`${app.address}/kotacerdas/plans`, { headers: officer });
    expect(plans.status).toBe(200);
  });

  it('leave room for others at the same address, until the address is full', async () => {
    const colleague = await signIn(app, 'Rekan', [permissions.importPlan]);
    expect((await importPlan(colleague)).status).toBe(200);
    expect((await importPlan(colleague)).status).toBe(200);
    expect((await importPlan(colleague)).status).toBe(429);
  });

  it('count the public by token and by address', async () => {
    const holder = { authorization: `Bearer ${await apiToken(app)}` };
    expect((await read(holder)).status).toBe(200);
    expect((await read(holder)).status).toBe(200);
    expect((await read(holder)).status).toBe(429);
    expect((await read()).status).toBe(200);
    expect((await read()).status).toBe(200);
    const refused = await read();
    expect(refused.status).toBe(429);
    expect(refused.headers.get('cache-control')).toBeNull();
  });

  it('hold for all processes together that share a PostgreSQL', async () => {
    const again = () =>
      createCounter(app.strapi, { name: 'test', points: 1, seconds: 600, shared: true });
    if (app.strapi.db.dialect.client !== 'postgres') return;
    const [one, other] = [again(), again()];
    expect(await one('somebody')).toBeNull();
    expect(await other('somebody')).toBeGreaterThan(590);
  });
});

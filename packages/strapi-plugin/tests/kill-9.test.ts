import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentTypes } from '../server/src/content-types/all';
import { typeNames } from '../server/src/content-types/define/type-name';
import { draftPlan, fullPlan } from './fixtures/make-plan';
import { firstOfficer } from './processes/first-officer';
import { planOffice } from './processes/plan-office';
import { strapiProcess, type StrapiProcess } from './processes/strapi-process';
import type { Session } from './support/ask';
import { inOrder } from './support/in-order';
import { postgres } from './support/postgres';
import { sqlite } from './support/sqlite';

/** Starting anew takes its time on a busy machine, and each kill takes one. */
const patience = 240_000;
/** How often the process is killed, spread over the time that its work takes. */
const kills = 3;
const region = '32.11';
const publishedRegion = '32.13';

const types = typeNames.filter(
  (name) =>
    name !== 'plan' &&
    'plan' in contentTypes[name].attributes &&
    contentTypes[name].pluginOptions['content-manager'].visible,
);

describe.each([sqlite, postgres])('kill -9 of a Strapi on $name', (database) => {
  let folder = '';
  let environment: Record<string, string> = {};
  let process: StrapiProcess | undefined;
  let session: Session = {};
  let token = '';
  let planId = '';
  let publishedId = '';
  let innovationId = '';
  let opdId = '';
  let need = '';
  /** By the parity of a round: what the innovation is linked to by it. */
  let linked: { needs: string[]; problems: string[] }[] = [];
  let duration = 0;
  let lastSaved = 0;

  const office = planOffice(
    () => {
      if (process === undefined) throw new Error('Strapi has not started');
      return process;
    },
    () => session,
  );
  const connect = (...ids: string[]) => ids.map((documentId) => ({ documentId }));
  const imported = (round: number) => fullPlan(12, `rencana-impor-${round}`, '32.12');
  const parityOf = (round: number) => {
    const links = linked[round % 2];
    if (links === undefined) throw new Error('There are no links');
    return links;
  };

  /** What is there before a round begins. */
  async function prepare(round: number) {
    need = await office.createEntry('need', {
      title: `Akan dihapus ${round}`,
      dimensionId: 'smart-governance',
      kind: 'policy',
      opd: { connect: connect(opdId) },
      problems: { connect: connect(...parityOf(0).problems) },
    });
    const title = `Sebelum terbitan ${round}`;
    expect((await office.saveEntry('plan', publishedId, { title })).status).toBe(200);
  }

  /** All that must be whole, at once: import, approval of many, publishing, saving with links, deleting. */
  async function work(round: number) {
    const items = (await office.items(planId)).filter(({ type }) => type === 'problem');
    const [act, state] = round % 2 === 0 ? ['submit', 'draft'] : ['withdraw', 'submitted'];
    const acted = items
      .filter((item) => item.state === state)
      .map(({ documentId, revision, type }) => ({ documentId, revision, type }));
    const { needs, problems } = parityOf(round);
    return [
      office.importPlan(imported(round)),
      office.post(`/kotacerdas/plans/${planId}/acts`, { act, items: acted }),
      office.post(`/kotacerdas/plans/${publishedId}/snapshots`, { unapproved: 1000 }),
      office.saveEntry('innovation', innovationId, {
        description: `Putaran ${round}`,
        needs: { set: connect(...needs) },
        problems: { set: connect(...problems) },
      }),
      office.deleteEntry('need', need),
    ];
  }

  async function start() {
    process = await strapiProcess(environment);
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kotacerdas-'));
    await mkdir(join(folder, 'public', 'uploads'), { recursive: true });
    environment = { ...(await database.start(folder)), PUBLIC_DIR: join(folder, 'public') };
    await start();
    session = await firstOfficer({ address: process?.address ?? '' });
    const key = { name: 'Uji', description: '', type: 'full-access', lifespan: null };
    token = (await office.post('/admin/api-tokens', key)).body.data.accessKey;
    const base = draftPlan(8, 'rencana-dasar', region);
    planId = (await office.importPlan(base)).body.data.documentId;
    const other = fullPlan(2, 'rencana-terbit', publishedRegion);
    publishedId = (await office.importPlan(other)).body.data.documentId;
    const id = (type: string, code: string) => office.entryId(type, code, planId);
    innovationId = await id('innovation', 'I-GOV-1');
    opdId = await id('opd', 'OPD-1');
    linked = [];
    for (const [first, second] of [
      [1, 2],
      [3, 4],
    ] as const) {
      linked.push({
        needs: [await id('need', `K-GOV-${first}`), await id('need', `K-GOV-${second}`)],
        problems: [await id('problem', `P-GOV-${first}`), await id('problem', `P-GOV-${second}`)],
      });
    }
  });

  afterAll(async () => {
    await process?.kill();
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it(
    'is not needed: all of it works',
    async () => {
      await prepare(0);
      const begun = performance.now();
      const answers = await Promise.all(await work(0));
      duration = performance.now() - begun;
      expect(answers.map(({ status }) => status)).toEqual([201, 200, 201, 200, 200]);
      await isWhole(0);
    },
    patience,
  );

  it.each(Array.from({ length: kills }, (_, at) => at + 1))(
    'leaves all or nothing of what it interrupts, the %sth time',
    async (round) => {
      await prepare(round);
      const requests = Promise.allSettled(await work(round));
      const moment = (duration * (round - 1 + Math.random())) / kills;
      await wait(moment);
      await process?.kill();
      await requests;
      await start();
      await isWhole(round, `killed after ${Math.round(moment)} of ${Math.round(duration)} ms`);
    },
    patience,
  );

  async function isWhole(round: number, when = 'not killed') {
    // Import: a second one finds the plan, or makes it; both times it is the document.
    const again = await office.importPlan(imported(round));
    expect(again.status, when).toBeOneOf([200, 201]);
    const stored = again.body.data.documentId;
    expect(inOrder(await office.masterplan(stored)), when).toEqual(inOrder(imported(round)));
    const told = await office.history(stored);
    expect(
      told.map(({ act }) => act),
      when,
    ).toEqual(['import']);
    for (const type of types) expect([type, await office.strays(type)], when).toEqual([type, 0]);

    // Approval: each item is where the last line of its history says, and no write of it is untold.
    const lines = await office.history(planId);
    for (const { documentId, revision, state, type } of await office.items(planId)) {
      const own = lines.filter((line) => line.documentId === documentId);
      // What was imported begins without a line of its own; what was made or brought back, with one.
      const born = own.findIndex(({ act }) => act === 'create' || act === 'restore');
      const writes = born === -1 ? own.length + 1 : born + 1;
      expect([type, documentId, revision], when).toEqual([type, documentId, writes]);
      if (type !== 'problem') continue;
      expect(state, when).toBe(own[0]?.act === 'submit' ? 'submitted' : 'draft');
    }

    // Publishing: one number after the other, each with its content and its line in the history.
    const { snapshots } = await office.snapshots(publishedId);
    const numbers: number[] = snapshots.map(({ number }: { number: number }) => number);
    expect(numbers, when).toEqual(numbers.map((_, at) => numbers.length - at));
    for (const number of numbers) {
      expect([number, await office.isSound(publishedRegion, number, token)], when).toEqual([
        number,
        true,
      ]);
    }
    const published = (await office.history(publishedId)).filter(({ act }) => act === 'publish');
    expect(published.length, when).toBe(numbers.length);

    // Saving: the text and the links of one and the same round.
    const plan = await office.masterplan(planId);
    const innovation = plan.innovations.find(({ id }: { id: string }) => id === 'inovasi-1a');
    const saved = Number(innovation.description.replace('Putaran ', ''));
    const [first, second] = saved % 2 === 0 ? [1, 2] : [3, 4];
    expect(saved, when).toBeOneOf([round, lastSaved]);
    lastSaved = saved;
    expect([...innovation.needIds].sort(), when).toEqual([
      `kebutuhan-${first}`,
      `kebutuhan-${second}`,
    ]);
    expect([...innovation.problemIds].sort(), when).toEqual([
      `masalah-${first}a`,
      `masalah-${second}a`,
    ]);

    // Deleting: gone and told, and to be had back with its links; or still there with them.
    const [last] = await office.history(planId, need);
    const gone = last?.act === 'delete';
    expect(await office.entryStatus('need', need), when).toBe(gone ? 404 : 200);
    if (gone) {
      const restore = `/kotacerdas/plans/${planId}/history/${last.id}/restore`;
      expect((await office.post(restore)).status, when).toBe(200);
    }
    expect(await office.linkCount('need', need, 'problems'), when).toBe(2);
  }
});

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftPlan } from './fixtures/make-plan';
import { firstOfficer } from './processes/first-officer';
import { strapiProcess, type StrapiProcess } from './processes/strapi-process';
import { ask, type Asked, type Session } from './support/ask';
import { postgres } from './support/postgres';

const entries = '/content-manager/collection-types/plugin::kotacerdas';

describe('two Strapi processes on one PostgreSQL', () => {
  const database = postgres;
  let folder = '';
  let processes: StrapiProcess[] = [];
  let session: Session = {};
  let planId = '';
  let opdId = '';

  /** Asks one of them: the even ones the first, the odd ones the second. */
  const call = (turn: number, path: string, asked: Asked = {}) => {
    const process = processes[turn % 2];
    if (process === undefined) throw new Error('Strapi has not started');
    return ask(process, session, path, asked);
  };
  const post = (turn: number, path: string, body: object = {}) =>
    call(turn, path, { method: 'POST', body });
  const plan = (path: string) => `/kotacerdas/plans/${planId}${path}`;
  const atOnce = <Result>(count: number, work: (turn: number) => Promise<Result>) =>
    Promise.all(Array.from({ length: count }, (_, turn) => work(turn)));
  const create = (turn: number, title: string) =>
    post(turn, `${entries}.problem`, {
      title,
      dimensionId: 'smart-living',
      opd: { connect: [{ documentId: opdId }], disconnect: [] },
    });
  const save = (turn: number, documentId: string, data: object) =>
    call(turn, `${entries}.problem/${documentId}`, { method: 'PUT', body: data });
  const read = async (turn: number, documentId: string) =>
    (await call(turn, `${entries}.problem/${documentId}`)).body.data;
  const statuses = (answers: readonly { status: number }[]) =>
    answers.map(({ status }) => status).sort((a, b) => a - b);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kotacerdas-'));
    await mkdir(join(folder, 'public', 'uploads'), { recursive: true });
    const environment = {
      ...(await database.start(folder)),
      PUBLIC_DIR: join(folder, 'public'),
    };
    processes.push(await strapiProcess(environment));
    processes.push(await strapiProcess(environment));
    session = await firstOfficer({ address: processes[0]?.address ?? '' });
  });

  afterAll(async () => {
    await Promise.all(processes.map((process) => process.kill()));
    processes = [];
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('import a document once when both get it at the same moment', async () => {
    const document = draftPlan(1, 'rencana-dua-proses', '32.10');
    const answers = await atOnce(6, (turn) => post(turn, '/kotacerdas/plans', document));
    expect(statuses(answers)).toEqual([200, 200, 200, 200, 200, 201]);
    const ids = new Set(answers.map(({ body }) => body.data.documentId));
    expect(ids.size).toBe(1);
    [planId = ''] = ids;
    const { body } = await call(1, `${entries}.opd?filters[code]=OPD-1`);
    opdId = body.results[0].documentId;
  });

  it('give no code twice, and leave none out', async () => {
    const answers = await atOnce(24, (turn) => create(turn, `Serentak ${turn}`));
    expect(new Set(statuses(answers))).toEqual(new Set([201]));
    const codes = answers.map(({ body }): string => body.data.code).sort();
    const expected = Array.from({ length: 24 }, (_, at) => String(at + 1).padStart(2, '0'));
    expect(codes.map((code) => code.split('-').at(-1))).toEqual(expected);
  });

  it('let one of fifty writers over both have a revision, and tell the others', async () => {
    const { documentId } = (await create(0, 'Lima puluh penulis')).body.data;
    const answers = await atOnce(50, (turn) =>
      save(turn, documentId, { cause: `Penulis ${turn}`, revision: 1 }),
    );
    expect(statuses(answers)).toEqual([200, ...Array.from({ length: 49 }, () => 409)]);
    const winner = answers.findIndex(({ status }) => status === 200);
    for (const turn of [0, 1]) {
      expect(await read(turn, documentId)).toMatchObject({
        revision: 2,
        cause: `Penulis ${winner}`,
      });
    }
  });

  it('lose nothing of writers who read again and try again', async () => {
    const writers = 8;
    const { documentId } = (await create(0, 'Semua tersimpan')).body.data;
    await atOnce(writers, async (turn) => {
      for (;;) {
        const { cause, revision } = await read(turn, documentId);
        const written = `${cause ?? ''}[${turn}]`;
        const { status } = await save(turn, documentId, { cause: written, revision });
        if (status === 200) return;
        expect(status).toBe(409);
      }
    });
    const { cause, revision } = await read(1, documentId);
    expect(revision).toBe(writers + 1);
    for (let turn = 0; turn < writers; turn += 1) expect(cause).toContain(`[${turn}]`);
    const { body } = await call(0, plan(`/history?entry=${documentId}`));
    expect(body.data.changes).toHaveLength(writers + 1);
  });

  it('see at once what the other has decided', async () => {
    const { documentId } = (await create(0, 'Diputuskan di satu sisi')).body.data;
    const act = (turn: number, name: string, revision: number) =>
      post(turn, plan('/acts'), {
        act: name,
        items: [{ type: 'problem', documentId, revision }],
      });
    expect((await act(0, 'submit', 1)).body.data).toMatchObject([{ ok: true }]);
    const late = await save(1, documentId, { title: 'Terlambat' });
    expect([late.status, late.body.error.message]).toEqual([
      403,
      expect.stringContaining('sedang diajukan'),
    ]);
    const approved = await atOnce(6, (turn) => act(turn, 'approve', 2));
    const outcomes = approved.flatMap(({ body }) => body.data);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const { body } = await call(1, plan('/items'));
    const item = body.data.find((each: { documentId: string }) => each.documentId === documentId);
    expect(item).toMatchObject({ state: 'approved', revision: 3 });
  });

  it('number editions one after the other, whoever publishes', async () => {
    const numbers: number[] = [];
    for (let round = 1; round <= 3; round += 1) {
      const answers = await atOnce(4, async (turn) => {
        await create(turn, `Sebelum terbitan ${round}, ${turn}`);
        return post(turn, plan('/snapshots'), { unapproved: 1000 });
      });
      for (const { body, status } of answers) {
        expect(status).toBeOneOf([200, 201]);
        if (status === 201) numbers.push(body.data.number);
      }
    }
    numbers.sort((a, b) => a - b);
    expect(numbers.length).toBeGreaterThanOrEqual(3);
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    for (const turn of [0, 1]) {
      const { body } = await call(turn, plan('/snapshots'));
      const listed = body.data.snapshots.map(({ number }: { number: number }) => number);
      expect(listed).toEqual([...numbers].reverse());
      expect(body.data.changed).toBe(false);
    }
  });

  it('go by the same roles and memberships as soon as one has changed them', async () => {
    const roles = (await post(0, '/kotacerdas/settings/roles')).body.data;
    const role = roles.find(({ name }: { name: string }) => name === 'Operator OPD');
    const email = 'operator@contoh.example';
    const password = 'Sandi-untuk-uji-1';
    const made = await post(0, '/admin/users', {
      email,
      firstname: 'Operator',
      lastname: 'Uji',
      roles: [role.id],
    });
    const { id, registrationToken } = made.body.data;
    const registered = await post(1, '/admin/register', {
      registrationToken,
      userInfo: { firstname: 'Operator', lastname: 'Uji', password },
    });
    const operator = { Authorization: `Bearer ${registered.body.data.token}` };
    const own = (turn: number) => {
      const process = processes[turn];
      if (process === undefined) throw new Error('Strapi has not started');
      const body = {
        title: 'Milik operator',
        dimensionId: 'smart-living',
        opd: { connect: [{ documentId: opdId }], disconnect: [] },
      };
      return ask(process, operator, `${entries}.problem`, { method: 'POST', body });
    };
    expect((await own(1)).status).toBe(403);
    const belongs = { opdIds: [opdId], regionCodes: [], dimensionIds: [] };
    const path = `/kotacerdas/settings/members/${id}`;
    expect((await call(0, path, { method: 'PUT', body: belongs })).status).toBe(204);
    expect((await own(1)).status).toBe(201);
    const nowhere = { ...belongs, opdIds: [] };
    expect((await call(1, path, { method: 'PUT', body: nowhere })).status).toBe(204);
    expect((await own(0)).status).toBe(403);
  });
});

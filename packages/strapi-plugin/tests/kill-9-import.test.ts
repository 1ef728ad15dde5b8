import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Masterplan } from '@kotacerdas/core/masterplan';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportRecord } from '../shared/contracts/imports';
import { draftPlan } from './fixtures/make-plan';
import { firstOfficer } from './processes/first-officer';
import { planOffice } from './processes/plan-office';
import { strapiProcess, type StrapiProcess } from './processes/strapi-process';
import type { Session } from './support/ask';
import { editWorkbook } from './support/edit-workbook';
import { postgres } from './support/postgres';
import { sendFile } from './support/send-file';
import { sqlite } from './support/sqlite';
import { workbookCells } from './support/workbook-cells';

/** Starting anew takes its time on a busy machine, and each kill takes one. */
const patience = 240_000;
/** How often the process is killed, spread over the time that its work takes. */
const kills = 4;
const added = 150;

describe.each([sqlite, postgres])('kill -9 in the middle of an import on $name', (database) => {
  let folder = '';
  let environment: Record<string, string> = {};
  let process: StrapiProcess | undefined;
  let session: Session = {};
  let planId = '';
  let durations = { import: 0, undo: 0 };

  const listening = () => {
    if (process === undefined) throw new Error('Strapi has not started');
    return process;
  };
  const office = planOffice(listening, () => session);
  const imports = () => `/kotacerdas/plans/${planId}/imports`;
  const standing = async (): Promise<ImportRecord | undefined> =>
    (await office.call(imports())).body.data.find(
      ({ undoneAt }: ImportRecord) => undoneAt === null,
    );
  const plan = (): Promise<Masterplan> => office.masterplan(planId);
  const changed = (round: number) => `Diganti putaran ${round}`;

  /** A workbook in which every problem was changed, and many are new. */
  async function workbook(round: number): Promise<Uint8Array> {
    const response = await fetch(`${listening().address}/kotacerdas/plans/${planId}/workbook`, {
      headers: session,
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const cells = await workbookCells(bytes);
    const { problems } = await plan();
    const changes = problems.map(({ id }) => [
      cells.of('Permasalahan', id, 'cause'),
      changed(round),
    ]);
    const rows = Array.from({ length: added }, (_, at) =>
      cells.added(
        'Permasalahan',
        { title: `Baru ${round}-${at}`, opd: 'Diskominfo', dimension: 'Smart Governance' },
        at + 1,
      ),
    );
    return editWorkbook(bytes, Object.assign(Object.fromEntries(changes), ...rows));
  }
  const send = (bytes: Uint8Array) => sendFile(listening(), session, imports(), { bytes });
  const undo = ({ documentId }: ImportRecord) => office.post(`${imports()}/${documentId}/undo`);
  const start = async () => {
    process = await strapiProcess(environment);
  };
  /** Ends the process while it does something, and starts it again. */
  async function interrupt(work: Promise<unknown>, after: number) {
    const settled = Promise.allSettled([work]);
    await wait(after);
    await listening().kill();
    await settled;
    await start();
  }

  /** The plan says all that the round brought, or nothing of it, and so does its history. */
  async function isWhole(round: number, before: Masterplan, when: string) {
    const record = await standing();
    const { problems } = await plan();
    const fresh = problems.filter(({ title }) => title.startsWith(`Baru ${round}-`));
    const written = problems.filter(({ cause }) => cause === changed(round));
    const lines = (await office.history(planId)).filter(
      ({ act, reason }) => act === 'import' && reason !== null,
    );
    const made = record === undefined ? 0 : added;
    expect([when, fresh.length], when).toEqual([when, made]);
    expect([when, written.length], when).toEqual([
      when,
      record === undefined ? 0 : before.problems.length,
    ]);
    expect(await office.strays('problem'), when).toBe(0);
    const ofRound = lines.filter(({ label }) => label.includes(`Baru ${round}-`));
    if (record !== undefined) expect(ofRound.length, when).toBe(added);
    if (record === undefined) {
      const said = (document: Masterplan) =>
        JSON.stringify(document.problems.map(({ updatedAt: _, ...problem }) => problem));
      expect(said(await plan()), when).toBe(said(before));
    }
    return record;
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kotacerdas-'));
    await mkdir(join(folder, 'public', 'uploads'), { recursive: true });
    environment = { ...(await database.start(folder)), PUBLIC_DIR: join(folder, 'public') };
    await start();
    session = await firstOfficer({ address: listening().address });
    const base = draftPlan(4, 'rencana-putus', '33.31');
    planId = (await office.importPlan(base)).body.data.documentId;
  });

  afterAll(async () => {
    await process?.kill();
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it(
    'is not needed: it is made, and undone',
    async () => {
      const before = await plan();
      const bytes = await workbook(0);
      const begun = performance.now();
      const made = await send(bytes);
      expect([made.status, made.body.error]).toEqual([201, undefined]);
      const ended = performance.now();
      const record = await isWhole(0, before, 'made');
      const taken = performance.now();
      expect((await undo(record ?? made.body.data)).status).toBe(200);
      durations = { import: ended - begun, undo: performance.now() - taken };
      expect(await isWhole(0, before, 'undone')).toBeUndefined();
    },
    patience,
  );

  it.each(Array.from({ length: kills }, (_, at) => at + 1))(
    'leaves all or nothing of it, the %sth time',
    async (round) => {
      const before = await plan();
      const bytes = await workbook(round);
      const share = (round - 1 + Math.random()) / kills;
      await interrupt(send(bytes), durations.import * share);
      let record = await isWhole(round, before, `${round}: an import was interrupted`);
      if (record === undefined) {
        expect((await send(bytes)).status).toBe(201);
        record = await isWhole(round, before, `${round}: the same again`);
      }
      if (record === undefined) throw new Error('There is no import');
      await interrupt(undo(record), durations.undo * share);
      const left = await isWhole(round, before, `${round}: an undo was interrupted`);
      if (left !== undefined) expect((await undo(left)).status).toBe(200);
      expect(await isWhole(round, before, `${round}: undone`)).toBeUndefined();
    },
    patience,
  );
});

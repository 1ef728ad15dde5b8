import { readdir } from 'node:fs/promises';
import { readWorkbook } from '@kotacerdas/core/exchange';
import { canonicalJson } from '@kotacerdas/core/masterplan';
import { beforeAll, describe, expect, it } from 'vitest';
import { corpus } from '../../../core/src/exchange/testing/corpus/index';
import type { ImportCheck, ImportRecord, ImportRequest } from '../../shared/contracts/imports';
import { ask } from '../support/ask';
import { documents } from '../support/documents';
import { sendFile } from '../support/send-file';
import { service } from '../support/services';
import { twoRegions, type TwoRegions } from '../support/two-regions';
import type { Suite } from './suite';

/** What a person gives for all rows where a sheet hasn't the column. */
const values: Readonly<Record<string, string>> = {
  dimension: 'Smart Living',
  kind: 'Program',
  startYear: '2026',
  opd: 'Diskominfo',
};

/** The departments that the files name. */
const offices = [
  [1, 'Dinkes', 'Dinas Kesehatan'],
  [2, 'Disdik', 'Dinas Pendidikan'],
  [3, 'Disperindag', 'Dinas Perindustrian dan Perdagangan'],
  [4, 'Dinsos', 'Dinas Sosial'],
] as const;

/** What nobody should ever read. */
const raw = /undefined|\[object|NaN|\{\w+\}/u;

/** Hostile and untidy files, through a real server. */
export const importCorpus: Suite = (app) => {
  describe('a file that somebody sends', () => {
    let world: TwoRegions;
    let before = '';
    let taken = 0;
    const path = (rest = '') => `/kotacerdas/plans/${world.region.planId}/imports${rest}`;
    const session = () => world.officers.planner.session;
    const send = (rest: string, bytes: Uint8Array, name: string, request: ImportRequest) =>
      sendFile(app(), session(), path(rest), { bytes, name, request });
    /** What the plan says, without the moments at which it was written. */
    const said = async () => {
      const assembled = await service(app().strapi, 'masterplan').assemble(world.region.planId);
      if (assembled?.ok !== true) throw new Error(JSON.stringify(assembled?.issues));
      return canonicalJson(
        JSON.parse(
          JSON.stringify(assembled.masterplan, (key, value) => (key === 'updatedAt' ? 0 : value)),
        ),
      );
    };

    beforeAll(async () => {
      world = await twoRegions(app(), { prefix: 'Korpus', codes: ['33.23', '33.24'] });
      for (const [at, shortName, name] of offices) {
        const data = {
          key: `opd-korpus-${at}`,
          code: `OPD-9${at}`,
          kind: 'office',
          shortName,
          name,
        };
        await documents(app(), 'opd').create({ data: { ...data, plan: world.region.planId } });
      }
      before = await said();
    });

    it.each(corpus)('$name is refused in words, or taken whole and taken back', async (file) => {
      const bytes = file.make();
      const check = async (request: ImportRequest) => {
        const answer = await send('/check', bytes, file.name, request);
        expect([answer.status, answer.body?.error]).toEqual([200, undefined]);
        expect(answer.bytes.toString()).not.toMatch(raw);
        return answer.body.data as ImportCheck;
      };
      if ('refused' in file.expected) {
        for (const rest of ['/check', '']) {
          const { body, status } = await send(rest, bytes, file.name, {});
          expect([422, 413]).toContain(status);
          expect(body.error.details.code).toMatch(/^file-(?:refused|too-big)$/);
          expect(body.error.details.reason ?? body.error.message).toMatch(/\p{L}.*\.$/su);
        }
        expect(await said()).toBe(before);
        return;
      }

      const first = await check({});
      const mappings = Object.fromEntries(
        first.sheets
          .filter(({ own }) => !own)
          .map(({ name, topic }) => [name, { topic, columns: [], values }]),
      );
      const asked = await check({ mappings });
      const questions = Object.fromEntries(asked.questions.map(({ id }) => [id, 0]));
      const answered = await check({ mappings, answers: { questions } });
      const refused = answered.items.filter(({ status }) => status === 'refused');
      const choices = Object.fromEntries(refused.map(({ key }) => [key, 'keep' as const]));
      const request = { mappings, answers: { questions }, choices };
      const last = await check(request);

      const report = await send('/report', bytes, file.name, request);
      expect(report.status).toBe(200);
      const read = await readWorkbook(new Uint8Array(report.bytes), { now: () => 0 });
      const names = read.ok ? read.workbook.sheets.map(({ name }) => name) : read.refusal;
      expect(names).toHaveLength(last.sheets.length + 1);

      const made = await send('', bytes, file.name, { ...request, seen: last.version });
      if (!last.ready || made.status !== 201) {
        expect(made.status).toBe(last.ready ? 200 : 422);
        expect(await said()).toBe(before);
        return;
      }
      const { documentId } = made.body.data as ImportRecord;
      expect(await said()).not.toBe(before);
      const undone = await ask(app(), session(), path(`/${documentId}/undo`), { method: 'POST' });
      expect([undone.status, undone.body?.error]).toEqual([200, undefined]);
      expect(await said()).toBe(before);
      taken += 1;
    });

    it('is taken where it can be', () => {
      expect(taken).toBeGreaterThan(10);
    });

    it('leaves nothing on the disk, whatever became of it', async () => {
      expect(await readdir(app().formsDir)).toEqual([]);
    });
  });
};

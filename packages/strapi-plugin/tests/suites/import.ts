import { writeWorkbook } from '@kotacerdas/core/exchange';
import { findFramework } from '@kotacerdas/core/framework';
import { canonicalJson, type Masterplan } from '@kotacerdas/core/masterplan';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ListHistoryResponse } from '../../shared/contracts/history';
import {
  mostImportBytes,
  type ImportCheck,
  type ImportedSince,
  type ImportRecord,
  type ImportRequest,
} from '../../shared/contracts/imports';
import type { ListNoticesResponse } from '../../shared/contracts/notices';
import { ask } from '../support/ask';
import { decide } from '../support/decide';
import { documents } from '../support/documents';
import { editWorkbook } from '../support/edit-workbook';
import { sendFile } from '../support/send-file';
import { service } from '../support/services';
import { twoRegions, type TwoRegions } from '../support/two-regions';
import { workbookCells } from '../support/workbook-cells';
import type { Suite } from './suite';

type Changes = Record<string, string | number>;
const csv = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'));
const framework = findFramework('kominfo-2021');

/** Regions 33.21 and 33.22, each with the OPDs Diskominfo and Bappelitbangda. */
export const imports: Suite = (app) => {
  describe('an Excel file that is imported', () => {
    let world: TwoRegions;
    type Who = keyof TwoRegions['officers'];
    const pathOf = (rest = '', plan = world.region.planId) =>
      `/kotacerdas/plans/${plan}/imports${rest}`;
    const sessionOf = (who: Who) => world.officers[who].session;
    const get = async (who: Who, path: string) => (await ask(app(), sessionOf(who), path)).body;

    const workbookOf = async (who: Who, opd?: string): Promise<Uint8Array> => {
      const query = opd === undefined ? '' : `?opd=${opd}`;
      const response = await fetch(
        `${app().address}/kotacerdas/plans/${world.region.planId}/workbook${query}`,
        { headers: sessionOf(who) },
      );
      expect(response.status).toBe(200);
      return new Uint8Array(await response.arrayBuffer());
    };
    const edited = async (
      changes: (cells: Awaited<ReturnType<typeof workbookCells>>) => Changes,
      who: Who = 'planner',
      opd?: string,
    ) => {
      const bytes = await workbookOf(who, opd);
      return editWorkbook(bytes, changes(await workbookCells(bytes)));
    };
    const send = (who: Who, rest: string, bytes: Uint8Array, request: ImportRequest = {}) =>
      sendFile(app(), sessionOf(who), pathOf(rest), { bytes, request });
    const check = async (who: Who, bytes: Uint8Array, request: ImportRequest = {}) => {
      const answer = await send(who, '/check', bytes, request);
      expect([answer.status, answer.body?.error]).toEqual([200, undefined]);
      return answer.body.data as ImportCheck;
    };
    const make = async (who: Who, bytes: Uint8Array, request: ImportRequest = {}, status = 201) => {
      const answer = await send(who, '', bytes, request);
      const { error } = answer.body;
      expect([answer.status, error?.details.check?.items ?? error]).toEqual([status, undefined]);
      return answer.body.data as ImportRecord;
    };
    const undo = (who: Who, { documentId }: Pick<ImportRecord, 'documentId'>) =>
      ask(app(), sessionOf(who), pathOf(`/${documentId}/undo`), { method: 'POST' });
    const undone = async (who: Who, record: ImportRecord): Promise<ImportRecord> => {
      const { body, status } = await undo(who, record);
      expect([status, body.error]).toEqual([200, undefined]);
      return body.data;
    };
    const refusedUndo = async (who: Who, record: ImportRecord): Promise<ImportedSince[]> => {
      const { body, status } = await undo(who, record);
      expect([status, body.error?.details.code]).toEqual([409, 'import-changed-since']);
      return body.error.details.items;
    };
    const plan = async (): Promise<Masterplan> => {
      const assembled = await service(app().strapi, 'masterplan').assemble(world.region.planId);
      if (assembled?.ok !== true) throw new Error(JSON.stringify(assembled?.issues));
      return assembled.masterplan;
    };
    /** What the plan says, without the moments at which it was written. */
    const said = async () =>
      canonicalJson(
        JSON.parse(JSON.stringify(await plan(), (key, value) => (key === 'updatedAt' ? 0 : value))),
      );
    const history = async (query = '') =>
      (
        (await get(
          'planner',
          `/kotacerdas/plans/${world.region.planId}/history?${query}`,
        )) as ListHistoryResponse
      ).data.changes;
    const entry = async (type: string, key: string) => {
      const filters = { key, plan: { documentId: world.region.planId } };
      const found = await documents(app(), type).findFirst({ filters });
      if (found === null) throw new Error(`There is no ${type} ${key}`);
      return found;
    };
    const newProblem = (title: string, opd = 'Diskominfo') => ({
      title,
      opd,
      dimension: 'Smart Governance',
    });
    const statuses = ({ items }: ImportCheck) => items.map(({ status }) => status);
    const codes = ({ items }: ImportCheck) =>
      items.flatMap(({ notes }) => notes.map(({ code }) => code));

    beforeAll(async () => {
      world = await twoRegions(app(), { prefix: 'Impor', codes: ['33.21', '33.22'] });
    });

    it('changes nothing where nobody changed it', async () => {
      const before = await said();
      const bytes = await workbookOf('planner');
      const found = await check('planner', bytes);
      expect(found.notes).toEqual([]);
      expect(found.items).toEqual([]);
      expect(found).toMatchObject({ ready: true, earlier: null, hidden: [] });
      expect(found.counts).toMatchObject({ new: 0, changed: 0, conflicting: 0, refused: 0 });
      expect(await make('planner', bytes, {}, 200)).toBeNull();
      expect(await said()).toBe(before);
      expect(await get('planner', pathOf())).toEqual({ data: [] });
    });

    it('says what it would change in which cell, then changes it, once', async () => {
      const cells: string[] = [];
      const bytes = await edited((at) => {
        cells.push(at.of('Permasalahan', 'masalah-1a', 'cause'));
        return { [cells[0] ?? '']: 'Loket hanya satu' };
      });
      const before = await said();
      const found = await check('planner', bytes);
      expect(found).toMatchObject({ ready: true, counts: { changed: 1, new: 0, refused: 0 } });
      const [item] = found.items;
      expect(item).toMatchObject({
        key: 'problems/masalah-1a',
        list: 'problems',
        status: 'changed',
        opd: 'Diskominfo',
      });
      expect(item?.fields).toMatchObject([
        { original: 'Loket hanya satu', after: 'Loket hanya satu' },
      ]);
      expect(`${item?.fields[0]?.sheet}!${item?.fields[0]?.address}`).toBe(cells[0]);
      expect(await said()).toBe(before);

      const record = await make('planner', bytes, { seen: found.version });
      expect(record).toMatchObject({ created: 0, updated: 1, undoneAt: null, canUndo: true });
      const { problems } = await plan();
      expect(problems.find(({ id }) => id === 'masalah-1a')?.cause).toBe('Loket hanya satu');
      const { documentId } = await entry('problem', 'masalah-1a');
      const [line] = await history(`entry=${documentId}`);
      expect(line).toMatchObject({
        act: 'import',
        actor: expect.stringContaining('Perencana'),
        after: { cause: 'Loket hanya satu' },
        revision: 2,
      });
      expect(line?.reason).toContain('lembar.xlsx');

      const version = await said();
      expect(await make('planner', bytes, {}, 200)).toEqual(record);
      expect(await make('admin', bytes, {}, 200)).toMatchObject({ documentId: record.documentId });
      expect(await said()).toBe(version);
      expect((await check('planner', bytes)).earlier).toEqual(record);
      expect(await get('planner', pathOf())).toEqual({ data: [record] });

      const back = await undone('planner', record);
      expect(back).toMatchObject({
        canUndo: false,
        undoneBy: expect.stringContaining('Perencana'),
      });
      expect(await said()).toBe(before);
      expect((await undo('planner', record)).status).toBe(404);
      // What was taken back may come again.
      const again = await make('planner', bytes);
      expect(again.documentId).not.toBe(record.documentId);
      await undone('admin', again);
    });

    it('brings new entries that refer to each other, and takes them back', async () => {
      const before = await said();
      const bytes = await edited((at) => ({
        ...at.added('Permasalahan', newProblem('Jalan gelap')),
        ...at.added('Permasalahan', { ...newProblem('Sampah menumpuk'), code: 'P-BARU' }, 2),
        ...at.added('Kebutuhan', {
          title: 'Lampu pintar',
          opd: 'Diskominfo',
          dimension: 'Smart Governance',
          problems: 'P-BARU',
          kind: 'Kebijakan',
        }),
        ...at.added('SWOT', {
          scope: 'Smart Branding',
          code: 'S1',
          kind: 'Kekuatan',
          statement: 'Pariwisata kuat',
          weight: 0.5,
          rating: 3,
        }),
      }));
      const found = await check('planner', bytes);
      expect(found.items.flatMap(({ notes }) => notes)).toEqual([]);
      expect(found).toMatchObject({ ready: true, counts: { new: 4 } });
      const record = await make('planner', bytes);
      expect(record).toMatchObject({ created: 4, updated: 0 });
      const after = await plan();
      const problem = after.problems.find(({ title }) => title === 'Sampah menumpuk');
      const need = after.needs.find(({ title }) => title === 'Lampu pintar');
      expect(problem).toMatchObject({ code: 'P-BARU', state: 'draft', opdId: 'diskominfo' });
      expect(need?.problemIds).toEqual([problem?.id]);
      expect(after.problems.find(({ title }) => title === 'Jalan gelap')?.code).toMatch(/^P-GOV-/);
      expect(after.swot.find(({ factors }) => factors[0]?.code === 'S1')).toBeDefined();
      const stored = await documents(app(), 'problem').findFirst({
        filters: { documentId: problem?.id },
        populate: ['plan', 'opd', 'createdBy'],
      });
      expect(stored).toMatchObject({
        revision: 1,
        plan: { documentId: world.region.planId },
        opd: { documentId: world.region.opdA },
        createdBy: { id: world.officers.planner.id },
      });
      const [line] = await history(`entry=${problem?.id}`);
      expect(line).toMatchObject({
        act: 'import',
        revision: 1,
        after: { title: 'Sampah menumpuk' },
      });

      await undone('planner', record);
      expect(await said()).toBe(before);
      const [gone] = await history(`entry=${problem?.id}`);
      expect(gone).toMatchObject({ act: 'delete', canRestore: true });
      const restore = `/kotacerdas/plans/${world.region.planId}/history/${gone?.id}/restore`;
      expect((await ask(app(), sessionOf('planner'), restore, { method: 'POST' })).status).toBe(
        200,
      );
      const restored = (await plan()).problems.find(({ id }) => id === problem?.id);
      expect(restored).toMatchObject({ code: 'P-BARU', opdId: 'diskominfo' });
      await documents(app(), 'problem').delete({ documentId: problem?.id ?? '' });
    });

    it('leaves no notice new of an entry that goes again', async () => {
      const bytes = await edited((at) => at.added('Permasalahan', newProblem('Dibahas sebentar')));
      const record = await make('planner', bytes);
      const { problems } = await plan();
      const documentId = problems.find(({ title }) => title === 'Dibahas sebentar')?.id;
      const comment = { type: 'problem', documentId, text: 'Dari mana datanya?' };
      const path = `/kotacerdas/plans/${world.region.planId}/comments`;
      const answer = await ask(app(), sessionOf('assessor'), path, {
        method: 'POST',
        body: comment,
      });
      expect(answer.status).toBe(204);
      const newest = async () => {
        const { data } = (await get('operatorA', '/kotacerdas/notices')) as ListNoticesResponse;
        return data.notices[0];
      };
      expect(await newest()).toMatchObject({ kind: 'comment', documentId, isRead: false });
      await undone('planner', record);
      expect(await newest()).toMatchObject({ kind: 'comment', documentId, isRead: true });
    });

    it('changes programmes with their indicators and money, answers and factors, and back', async () => {
      const { programs, readiness, swot } = await plan();
      const [program] = programs.filter(
        ({ budgets, indicators }) => budgets.length * indicators.length > 0,
      );
      const [measure] = program?.indicators ?? [];
      const [budget] = program?.budgets ?? [];
      const [analysis] = swot;
      const [factor] = analysis?.factors ?? [];
      const assessment = latest(readiness);
      const indicatorId = readiness[0]?.opdRatings[0]?.ratings[0]?.indicatorId ?? '';
      const before = await said();
      const bytes = await edited((at) => ({
        [at.of('Rencana aksi', program?.id ?? '', 'name')]: 'Program yang diganti',
        [at.of('Indikator', `${program?.id}/${measure?.id}`, 'name')]: 'Indikator yang diganti',
        [at.of('Anggaran', `${program?.id}/${budget?.year}/${budget?.source}`, 'amount')]: 123_456,
        [at.of('SWOT', `${analysis?.id}/${factor?.id}`, 'statement')]: 'Faktor yang diganti',
        [at.of('Kesiapan', `${assessment?.id}/diskominfo/${indicatorId}`, 'current')]: 4,
        ...at.added('Anggaran', {
          program: program?.code ?? '',
          year: 2027,
          source: 'CSR',
          amount: 5_000_000,
        }),
      }));
      // An admin of Strapi gives answers of departments; the planning team doesn't.
      const refused = await check('planner', bytes);
      expect(refused.items.filter(({ status }) => status === 'refused')).toMatchObject([
        { list: 'readiness', notes: [{ code: 'sheet-of-other-opd' }] },
      ]);
      const [foreign] = refused.items.filter(({ status }) => status === 'refused');
      expect(foreign?.label).toContain('Diskominfo');
      const request: ImportRequest = { choices: { [foreign?.key ?? '']: 'keep' } };
      const found = await check('planner', bytes, request);
      expect(found).toMatchObject({ ready: true, counts: { changed: 2, refused: 1 } });
      const record = await make('planner', bytes, request);
      const changed = (await plan()).programs.find(({ id }) => id === program?.id);
      expect(changed?.name).toBe('Program yang diganti');
      expect(changed?.indicators[0]).toMatchObject({ ...measure, name: 'Indikator yang diganti' });
      expect(
        changed?.budgets.find(
          ({ year, source }) => year === budget?.year && source === budget.source,
        )?.amount,
      ).toBe(123_456);
      expect(changed?.budgets.at(-1)).toEqual({ year: 2027, source: 'csr', amount: 5_000_000 });
      await undone('planner', record);
      expect(await said()).toBe(before);
    });

    it('takes the answers of one’s own department, and back', async () => {
      const { readiness } = await plan();
      const assessment = latest(readiness);
      const indicatorId = readiness[0]?.opdRatings[0]?.ratings[0]?.indicatorId ?? '';
      const before = await said();
      const bytes = await edited(
        (at) => ({
          [at.of('Kesiapan', `${assessment?.id}/diskominfo/${indicatorId}`, 'current')]: 4,
          [at.of('Kesiapan', `${assessment?.id}/diskominfo/${indicatorId}`, 'note')]: 'Dari berkas',
        }),
        'operatorA',
        world.region.opdA,
      );
      const record = await make('operatorA', bytes);
      expect(record).toMatchObject({ created: 0, updated: 1 });
      const after = latest((await plan()).readiness)?.opdRatings.find(
        ({ opdId }) => opdId === 'diskominfo',
      );
      expect(after?.ratings.find((rating) => rating.indicatorId === indicatorId)).toMatchObject({
        current: 4,
        note: 'Dari berkas',
      });
      await undone('operatorA', record);
      expect(await said()).toBe(before);
    });

    it('refuses only the answers of another department, and takes one’s own beside them', async () => {
      const { readiness } = await plan();
      const assessment = latest(readiness);
      const rows = assessment?.opdRatings ?? [];
      const other = rows.find(({ opdId }) => opdId !== 'diskominfo')?.opdId ?? 'bappeda';
      const [first, second] = readiness[0]?.opdRatings[0]?.ratings ?? [];
      const before = await said();
      const bytes = await edited((at) => ({
        [at.of('Kesiapan', `${assessment?.id}/diskominfo/${first?.indicatorId}`, 'current')]: 4,
        [at.of('Kesiapan', `${assessment?.id}/${other}/${first?.indicatorId}`, 'current')]: 2,
        [at.of('Kesiapan', `${assessment?.id}/${other}/${second?.indicatorId}`, 'current')]: 3,
      }));
      const found = await check('operatorA', bytes);
      expect(found).toMatchObject({ ready: false, counts: { changed: 1, refused: 1 } });
      const [refused] = found.items;
      expect(refused).toMatchObject({ list: 'readiness', status: 'refused' });
      expect(refused?.notes.map(({ code }) => code)).toEqual([
        'sheet-of-other-opd',
        'sheet-of-other-opd',
      ]);
      const request: ImportRequest = { choices: { [refused?.key ?? '']: 'keep' } };
      expect(await check('operatorA', bytes, request)).toMatchObject({ ready: true });
      const record = await make('operatorA', bytes, request);
      expect(record).toMatchObject({ created: 0, updated: 1 });
      const after = latest((await plan()).readiness)?.opdRatings ?? [];
      const levelOf = (opdId: string) =>
        after
          .find((sheet) => sheet.opdId === opdId)
          ?.ratings.find(({ indicatorId }) => indicatorId === first?.indicatorId)?.current;
      expect(levelOf('diskominfo')).toBe(4);
      expect(after.find(({ opdId }) => opdId === other)).toEqual(
        rows.find(({ opdId }) => opdId === other),
      );
      await undone('operatorA', record);
      expect(await said()).toBe(before);
    });

    it('refuses forty entries of another department, whatever is forged', async () => {
      const before = await said();
      const lines = Array.from(
        { length: 40 },
        (_, at) => `Masalah ${at};Bappelitbangda;Smart Governance`,
      );
      const list = csv(['Permasalahan;Perangkat daerah;Dimensi', ...lines]);
      const found = await check('operatorA', list);
      expect(found).toMatchObject({ ready: false, counts: { refused: 40, new: 0 } });
      expect(new Set(codes(found))).toEqual(new Set(['item-of-other-opd']));
      expect(found.items[0]?.notes[0]?.text).toContain('operator Bappelitbangda');
      const answer = await send('operatorA', '', list);
      expect([answer.status, answer.body.error.details.code]).toEqual([422, 'import-not-ready']);
      // With the planning team they are fine.
      expect(await check('planner', list)).toMatchObject({ ready: true, counts: { new: 40 } });

      // The whole plan's workbook in the hands of a department.
      const whole = await edited((at) => ({
        [at.of('Permasalahan', 'masalah-1b', 'cause')]: 'Bukan urusan saya',
      }));
      const owners = (await plan()).problems.map(({ id, opdId }) => [id, opdId]);
      expect(owners).toContainEqual(['masalah-1b', 'bappeda']);
      expect(codes(await check('operatorA', whole))).toEqual(['item-of-other-opd']);

      // A hidden id written over in one's own.
      const forgedId = await edited(
        (at) => ({
          [at.of('Permasalahan', 'masalah-1a', 'title').replace(/!.*?(\d+)$/, '!A$1')]:
            'masalah-1b',
          [at.of('Permasalahan', 'masalah-1a', 'title')]: 'Diganti lewat id',
        }),
        'operatorA',
        world.region.opdA,
      );
      const byId = await check('operatorA', forgedId);
      expect(byId.ready).toBe(false);
      expect(statuses(byId)).not.toContain('changed');

      // A workbook whose base says that it was one's own all along, at a revision far ahead.
      const now = await plan();
      const forged = await writeWorkbook(
        {
          ...now,
          problems: now.problems.map((problem) =>
            problem.id === 'masalah-1b'
              ? { ...problem, opdId: now.problems[0]?.opdId ?? problem.opdId }
              : problem,
          ),
        },
        {
          framework: framework ?? never(),
          lang: 'id',
          opdId: 'diskominfo',
          issuedOn: '2026-11-29',
          revisions: new Map([['masalah-1b', 99]]),
        },
      );
      const cells = await workbookCells(forged);
      const byBase = editWorkbook(forged, {
        [cells.of('Permasalahan', 'masalah-1b', 'cause')]: 'Diganti lewat dasar',
      });
      expect(codes(await check('operatorA', byBase))).toEqual(['item-of-other-opd']);
      for (const bytes of [list, whole, forgedId, byBase]) {
        expect((await send('operatorA', '', bytes)).status).toBe(422);
      }
      expect(await said()).toBe(before);
    });

    it('lets a department import what is its own, and undo that alone', async () => {
      const before = await said();
      const bytes = await edited(
        (at) => ({
          [at.of('Permasalahan', 'masalah-1a', 'cause')]: 'Dari Diskominfo',
          ...at.added('Permasalahan', newProblem('Milik Diskominfo')),
        }),
        'operatorA',
        world.region.opdA,
      );
      const record = await make('operatorA', bytes);
      expect(record).toMatchObject({ created: 1, updated: 1, canUndo: true });
      expect((await get('operatorB', pathOf())).data[0]).toMatchObject({ canUndo: false });
      expect((await undo('operatorB', record)).status).toBe(403);
      expect((await undo('head', record)).status).toBe(403);
      expect((await undo('neighbour', record)).status).toBe(404);
      await undone('operatorA', record);
      expect(await said()).toBe(before);
    });

    it('asks where somebody else changed the same since, and goes by what is chosen', async () => {
      const bytes = await edited((at) => ({
        [at.of('Permasalahan', 'masalah-1a', 'cause')]: 'Menurut berkas',
      }));
      const seen = (await check('planner', bytes)).version;
      const { documentId } = await entry('problem', 'masalah-1a');
      const was = (await plan()).problems.find(({ id }) => id === 'masalah-1a')?.cause;
      await documents(app(), 'problem').update({
        documentId,
        data: { cause: 'Menurut orang lain' },
      });
      const found = await check('planner', bytes);
      expect(found).toMatchObject({ ready: false, counts: { conflicting: 1 } });
      expect(found.version).not.toBe(seen);
      expect(found.items[0]?.conflicts).toMatchObject([
        { base: was ?? null, ours: 'Menurut berkas', theirs: 'Menurut orang lain' },
      ]);
      const choices: ImportRequest['choices'] = { 'problems/masalah-1a': 'take' };
      expect((await send('planner', '', bytes)).status).toBe(422);
      // What was seen was another thing.
      expect((await send('planner', '', bytes, { choices, seen })).status).toBe(422);
      expect(
        await make('planner', bytes, { choices: { 'problems/masalah-1a': 'keep' } }, 200),
      ).toBeNull();
      const record = await make('planner', bytes, { choices });
      expect((await plan()).problems.find(({ id }) => id === 'masalah-1a')?.cause).toBe(
        'Menurut berkas',
      );
      await undone('planner', record);
      expect((await plan()).problems.find(({ id }) => id === 'masalah-1a')?.cause).toBe(
        'Menurut orang lain',
      );
    });

    it('is no way around approval', async () => {
      const { documentId } = await entry('need', 'kebutuhan-1');
      const bytes = await edited((at) => ({
        [at.of('Kebutuhan', 'kebutuhan-1', 'title')]: 'Diganti',
      }));
      await decide(app(), world.region.planId, { act: 'submit', type: 'need', documentId });
      const found = await check('planner', bytes);
      expect(codes(found)).toEqual(['item-not-editable']);
      expect((await send('planner', '', bytes)).status).toBe(422);
      await decide(app(), world.region.planId, { act: 'withdraw', type: 'need', documentId });
    });

    it('adds nothing to a chapter that is locked', async () => {
      const lock = (act: string) =>
        ask(
          app(),
          sessionOf('admin'),
          `/kotacerdas/plans/${world.region.planId}/chapters/problem/${act}`,
          {
            method: 'POST',
            body: act === 'lock' ? {} : { reason: 'Selesai diuji.', withItems: false },
          },
        );
      expect((await lock('lock')).status).toBe(200);
      const bytes = await edited((at) => at.added('Permasalahan', newProblem('Terlambat')));
      expect(codes(await check('planner', bytes))).toEqual(['chapter-locked']);
      expect(await check('admin', bytes)).toMatchObject({ ready: true });
      expect((await lock('reopen')).status).toBe(200);
    });

    it('is not undone where something was changed, used or decided since', async () => {
      const bytes = await edited((at) => ({
        [at.of('Permasalahan', 'masalah-1a', 'impact')]: 'Dari berkas ini',
        ...at.added('Permasalahan', newProblem('Akan dipakai')),
      }));
      const record = await make('planner', bytes);
      const before = await said();
      const { documentId } = await entry('problem', 'masalah-1a');
      const problems = documents(app(), 'problem');
      const made = (await plan()).problems.find(({ title }) => title === 'Akan dipakai');
      const need = await documents(app(), 'need').create({
        data: {
          title: 'Memakainya',
          kind: 'policy',
          dimensionId: 'smart-governance',
          opd: world.region.opdA,
          problems: [made?.id],
          plan: { documentId: world.region.planId },
        },
      });
      expect(await refusedUndo('planner', record)).toEqual([
        { list: 'problems', label: `${made?.code} Akan dipakai`, why: 'used' },
      ]);
      await documents(app(), 'need').delete({ documentId: need.documentId });
      await problems.update({ documentId: made?.id ?? '', data: { title: 'Diubah kemudian' } });
      expect(await refusedUndo('planner', record)).toMatchObject([{ why: 'changed' }]);
      await decide(app(), world.region.planId, { act: 'submit', type: 'problem', documentId });
      expect((await refusedUndo('planner', record)).map(({ why }) => why).sort()).toEqual([
        'changed',
        'decided',
      ]);
      await decide(app(), world.region.planId, { act: 'withdraw', type: 'problem', documentId });
      await problems.delete({ documentId: made?.id ?? '' });
      expect((await refusedUndo('planner', record)).map(({ why }) => why)).toContain('deleted');
      expect(before).not.toBe('');
    });

    it('is not undone where a returned item was changed since, and says so', async () => {
      const { documentId } = await entry('need', 'kebutuhan-1');
      const step = (act: 'submit' | 'return', reason?: string) =>
        decide(app(), world.region.planId, { act, type: 'need', documentId, reason });
      await step('submit');
      await step('return', 'Lengkapi dahulu.');
      const bytes = await edited((at) => ({
        [at.of('Kebutuhan', 'kebutuhan-1', 'title')]: 'Dilengkapi di berkas',
      }));
      const record = await make('planner', bytes);
      await documents(app(), 'need').update({ documentId, data: { title: 'Diubah lagi' } });
      expect(await refusedUndo('planner', record)).toMatchObject([{ why: 'changed' }]);
      await step('submit');
      expect(await refusedUndo('planner', record)).toMatchObject([{ why: 'decided' }]);
    });

    it('is read as the region once said', async () => {
      const lines = ['Keluhan warga;Dinas;Bidang', 'Air keruh;Diskominfo;Smart Governance'];
      const mappings: ImportRequest['mappings'] = {
        CSV: {
          topic: 'problems',
          columns: [
            { column: 0, key: 'title' },
            { column: 1, key: 'opd' },
            { column: 2, key: 'dimension' },
          ],
        },
      };
      expect((await check('planner', csv(lines))).sheets[0]).toMatchObject({ remembered: false });
      await make('planner', csv(lines), { mappings });
      const next = csv([lines[0] ?? '', 'Jalan rusak;Diskominfo;Smart Governance']);
      expect(await check('planner', next)).toMatchObject({
        ready: true,
        sheets: [{ remembered: true, topic: 'problems' }],
        counts: { new: 1 },
      });
      const memory = app().strapi.db.query('plugin::kotacerdas.import-memory');
      await memory.updateMany({
        where: { regionCode: '33.21' },
        data: { memory: { rusak: true } },
      });
      expect((await check('planner', next)).sheets[0]).toMatchObject({ remembered: false });
    });

    it('asks in which unit its amounts are, and remembers what was said', async () => {
      const [program] = (await plan()).programs;
      const code = program?.code ?? '';
      const year = program?.period.to ?? 0;
      const lines = (header: string) => [
        `Program;Tahun;Sumber dana;${header}`,
        `${code};${year};CSR;750`,
        `${code};${year};Hibah;1.500.000`,
      ];
      const before = await said();
      const amountOf = ({ sheets }: ImportCheck) => sheets[0]?.columns[3]?.unit;
      // In its header: shown with what the cell says; what would be absurd is a question.
      const named = await check('planner', csv(lines('Pagu (juta)')));
      expect(amountOf(named)).toMatchObject({ unit: 'million', how: 'header' });
      const [question] = named.questions;
      expect(named.questions).toMatchObject([
        { addresses: ['D3'], about: 'unit', readings: ['Rp1.500.000', 'Rp1.500.000.000.000'] },
      ]);
      const answers: ImportRequest['answers'] = { questions: { [question?.id ?? '']: 0 } };
      const answered = await check('planner', csv(lines('Pagu (juta)')), { answers });
      expect(answered).toMatchObject({ ready: true, questions: [{ id: question?.id }] });
      expect(answered.items[0]?.fields).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ original: '750', after: 'Rp750.000.000' }),
          expect.objectContaining({ original: '1.500.000', after: 'Rp1.500.000' }),
        ]),
      );

      // Above the table: nothing is read before somebody says.
      const titled = csv(['(dalam ribuan rupiah)', ...lines('Pagu').slice(0, 2)]);
      const open = await check('planner', titled);
      expect(amountOf(open)).toMatchObject({ unit: null, said: '(dalam ribuan rupiah)' });
      expect([open.ready, codes(open)]).toEqual([false, ['unit-open']]);
      const columns = [{ column: 3, key: 'amount', unit: 'thousand' }] as const;
      const mappings: ImportRequest['mappings'] = { CSV: { topic: 'budgets', columns } };
      const record = await make('planner', titled, { mappings });
      const budgets = (await plan()).programs.find(({ id }) => id === program?.id)?.budgets;
      expect(budgets?.find((line) => line.source === 'csr' && line.year === year)?.amount).toBe(
        750_000,
      );
      await undone('planner', record);
      expect(await said()).toBe(before);
      const again = await check('planner', titled);
      expect(amountOf(again)).toMatchObject({ unit: 'thousand', how: 'remembered' });
      expect(again.ready).toBe(true);
    });

    it('asks once what two hundred cells have in common', async () => {
      const typos = Array.from(
        { length: 200 },
        (_, at) => `Masalah ke-${at};Diskonimfo;Smart Governance`,
      );
      const list = csv(['Permasalahan;Perangkat daerah;Dimensi', ...typos]);
      const found = await check('planner', list);
      expect(found.questions).toHaveLength(1);
      const [question] = found.questions;
      expect(question).toMatchObject({ original: 'Diskonimfo', about: 'spelling' });
      expect(question?.addresses).toHaveLength(200);
      expect(found.counts).toMatchObject({ refused: 200 });
      const questions = { [question?.id ?? '']: 0 };
      expect(await check('planner', list, { answers: { questions } })).toMatchObject({
        ready: true,
        counts: { new: 200 },
      });
    });

    it('says why it can’t be read, and what to do', async () => {
      const before = await said();
      const refused = async (bytes: Uint8Array, expected: string) => {
        const answer = await send('planner', '/check', bytes);
        const { details } = answer.body.error;
        expect([answer.status, details.code]).toEqual([422, 'file-refused']);
        expect(details.reason).toContain(expected);
      };
      await refused(new Uint8Array(), 'kosong');
      await refused(
        Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
        '.xls',
      );
      await refused(
        new TextEncoder().encode('<html><table><tr><td>a</td></tr></table></html>'),
        'halaman web',
      );
      await refused((await workbookOf('planner')).slice(0, 5000), '');
      expect(await said()).toBe(before);
    });

    it('answers forms that make no sense', async () => {
      const bytes = csv(['Permasalahan;Perangkat daerah', 'a;b']);
      const post = (path: string, request: string, file = bytes) =>
        sendFile(app(), sessionOf('planner'), path, { bytes: file, request });
      const wrong = ['{', '[]', '{"choices":{"a":"buang"}}', '{"mappings":{"a":1}}', '"a"'];
      wrong.push(
        '{"answers":{"questions":{"a":"b"}}}',
        '{"mappings":{"a":{"topic":null,"columns":[{"column":0,"key":"a","unit":"lusin"}]}}}',
      );
      for (const request of wrong) {
        expect([request, (await post(pathOf('/check'), request)).status]).toEqual([request, 400]);
      }
      const body = { file: 'x' };
      const plain = await ask(app(), sessionOf('planner'), pathOf('/check'), {
        method: 'POST',
        body,
      });
      expect([plain.status, plain.body.error.details.code]).toEqual([400, 'request-malformed']);
      const big = await post(pathOf('/check'), '{}', new Uint8Array(mostImportBytes + 1));
      expect([big.status, big.body.error.details.code]).toEqual([413, 'file-too-big']);
      const foreign = await post(pathOf('/check', world.neighbour.planId), '{}');
      expect(foreign.status).toBe(404);
      expect((await undo('planner', { documentId: 'tidak-ada' })).status).toBe(404);
    });

    it('is made once by two who import at the same moment', async () => {
      const before = (await plan()).problems.length;
      const bytes = await edited((at) => at.added('Permasalahan', newProblem('Bersamaan')));
      const answers = await Promise.all([send('planner', '', bytes), send('admin', '', bytes)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 201]);
      expect((await plan()).problems.length).toBe(before + 1);
    });
  });
};

/** The assessment that workbooks ask about. */
function latest(readiness: Masterplan['readiness']) {
  return readiness.toSorted((a, b) => a.assessedOn.localeCompare(b.assessedOn)).at(-1);
}

function never(): never {
  throw new Error('The framework kominfo-2021 is missing');
}

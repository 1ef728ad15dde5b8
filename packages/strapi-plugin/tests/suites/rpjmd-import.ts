import { readWorkbook } from '@kotacerdas/core/exchange';
import { beforeAll, describe, expect, it } from 'vitest';
import { directionPath, type ListDirectionResponse } from '../../shared/contracts/direction';
import { historyPath } from '../../shared/contracts/history';
import {
  importsPath,
  undoImportPath,
  type ImportChangedSinceResponse,
  type ListImportsResponse,
} from '../../shared/contracts/imports';
import { masterplanPath } from '../../shared/contracts/plan';
import {
  rpjmdCheckPath,
  rpjmdImportPath,
  rpjmdProgramsPath,
  rpjmdReportPath,
  type ConfirmRpjmdProgramsResponse,
  type RpjmdImportCheck,
  type RpjmdImportRequest,
  type RpjmdSuggestionsResponse,
} from '../../shared/contracts/rpjmd-import';
import { emptyPlan } from '../fixtures/make-plan';
import { parsedPlan } from '../fixtures/parsed-plan';
import { ask } from '../support/ask';
import { documents } from '../support/documents';
import { officer, type Officer } from '../support/officer';
import { sendFile } from '../support/send-file';
import { service } from '../support/services';
import type { Suite } from './suite';

const region = '33.04';
const header =
  'Visi;Kode Misi;Misi;Kode Tujuan;Tujuan;Kode Sasaran;Sasaran;Kode Program;Nama Program;Indikator;Satuan;Kondisi Awal;target_1;target_2;pagu_1;pagu_2;Perangkat Daerah';
const above = 'Kota melayani;1;Tata kelola;1.1;SPBE;1.1.1;Layanan digital';
const lines = [
  `${above};2.16.03;Program Aplikasi Informatika;Indeks SPBE;indeks;2.5;3;3.5;500000000;600000000;Dinas Kominfo`,
  `${above};2.11.11;Program Pengelolaan Persampahan;Sampah terkelola;persen;60;65;70.25;400000000;450000000;Dinas LH`,
];
const csv = (...rows: string[]) => Buffer.from([header, ...rows, ''].join('\r\n'));
const settled: RpjmdImportRequest = {
  period: { from: 2025, to: 2029 },
  answers: { decimalSign: 'point' },
};
const texts = { kind: 'application', activity: 'Membangun aplikasi', output: 'Satu aplikasi' };

/** An RPJMD from a file to programmes of the action plan. */
export const rpjmdImport: Suite = (app) => {
  describe('an RPJMD from a file', () => {
    let planId = '';
    let planner: Officer;
    let operator: Officer;
    const send = (path: string, bytes: Uint8Array, request: RpjmdImportRequest = settled) =>
      sendFile(app(), planner.session, path, { bytes, name: 'sipd.csv', request });
    const check = async (bytes: Uint8Array, request = settled): Promise<RpjmdImportCheck> => {
      const { body, status } = await send(rpjmdCheckPath(planId), bytes, request);
      expect([status, body?.error]).toEqual([200, undefined]);
      return body.data;
    };
    const counts = ({ lists }: RpjmdImportCheck) =>
      lists.map(({ added, changed, missing, unchanged }) => [
        added.length,
        changed.length,
        unchanged,
        missing.length,
      ]);
    const records = async () => ((await get(importsPath(planId))).body as ListImportsResponse).data;
    const undo = (importId: string, who = planner) =>
      ask(app(), who.session, undoImportPath(planId, importId), { method: 'POST' });
    const get = (path: string) => ask(app(), planner.session, path);
    const rpjmd = async () => (await get(masterplanPath(planId))).body.data.masterplan.rpjmd;
    const entries = async () =>
      ((await get(directionPath(planId))).body as ListDirectionResponse).data.entries;

    beforeAll(async () => {
      await service(app().strapi, 'roles').create();
      const plan = parsedPlan({
        ...emptyPlan('rencana-rpjmd', region),
        opds: [
          {
            id: 'opd-kominfo',
            code: 'KOMINFO',
            kind: 'secretariat',
            name: 'Dinas Kominfo',
            shortName: 'Kominfo',
          },
          { id: 'opd-lh', code: 'LH', kind: 'secretariat', name: 'Dinas LH', shortName: 'DLH' },
        ],
      });
      planId = (await service(app().strapi, 'masterplan').store(plan)).documentId;
      const where = { key: 'opd-kominfo', plan: { documentId: planId } };
      const opd = await app().strapi.db.query('plugin::kotacerdas.opd').findOne({ where });
      const own = { regionCodes: [region] };
      planner = await officer(app(), 'RPJMD Perencana', 'planner', own);
      operator = await officer(app(), 'RPJMD Operator', 'opd-operator', {
        opdIds: [opd.documentId],
      });
    });

    it('is shown before anything is stored: what is new, and what only a person knows', async () => {
      const asked = await check(csv(...lines), {});
      expect(asked).toMatchObject({ ready: false, questions: [{ kind: 'period' }] });
      const dotted = await check(csv((lines[0] ?? '').replace('3.5', '1.500')), {
        period: { from: 2025, to: 2029 },
      });
      expect(dotted.questions).toContainEqual(
        expect.objectContaining({ kind: 'figure', address: 'N2', found: '1.500' }),
      );
      const found = await check(csv(...lines));
      expect(found).toMatchObject({ ready: true, rows: 2, questions: [] });
      expect(counts(found)).toEqual([
        [1, 0, 0, 0],
        [1, 0, 0, 0],
        [1, 0, 0, 0],
        [2, 0, 0, 0],
      ]);
      expect(await rpjmd()).toBeUndefined();
    });

    it('asks which department an unknown one is, and takes the answer', async () => {
      const strange = csv((lines[0] ?? '').replace('Dinas Kominfo', 'Diskominfo'));
      const asked = await check(strange);
      const question = asked.questions.find(({ kind }) => kind === 'opd');
      if (question?.kind !== 'opd') throw new Error('Nothing is asked');
      expect(asked.ready).toBe(false);
      const opds = { [question.id]: 'opd-kominfo' };
      const told = await check(strange, { ...settled, answers: { ...settled.answers, opds } });
      expect(told).toMatchObject({ ready: true, questions: [] });
    });

    it('asks once in what ceilings are that only a title says, and takes the answer', async () => {
      const titled = Buffer.from(
        `RENCANA PROGRAM (dalam juta rupiah)\r\n${csv(...lines).toString()}`,
      );
      const asked = await check(titled);
      expect(asked).toMatchObject({
        ready: false,
        questions: [{ kind: 'unit', found: 'RENCANA PROGRAM (dalam juta rupiah)' }],
      });
      const units = { 'unit:million': 'one' } as const;
      const told = await check(titled, { ...settled, answers: { ...settled.answers, units } });
      expect(told).toMatchObject({ ready: true, questions: [] });
      expect(told.lists).toEqual((await check(csv(...lines))).lists);
      const wrong = { ...settled, answers: { units: { 'unit:million': 'carat' } } };
      const refused = await sendFile(app(), planner.session, rpjmdCheckPath(planId), {
        bytes: titled,
        name: 'sipd.csv',
        request: wrong,
      });
      expect(refused.body.error.details.code).toBe('request-malformed');
    });

    it('says of each problem in which cell it is', async () => {
      const wrong = await check(
        csv(lines[1] ?? '', (lines[0] ?? '').replace('2.16.03', '2,16,03')),
      );
      expect(wrong.notes).toContainEqual(
        expect.objectContaining({ severity: 'error', code: 'program-code-wrong', address: 'H3' }),
      );
    });

    it('is nobody’s to import who may not write the direction', async () => {
      const bytes = csv(...lines);
      for (const path of [rpjmdCheckPath(planId), rpjmdImportPath(planId)]) {
        const refused = await sendFile(app(), operator.session, path, { bytes, request: '{}' });
        expect(refused.status).toBe(403);
      }
    });

    it.each([
      ['no RPJMD', Buffer.from('a;b\r\n1;2\r\n'), settled, 422, 'import-not-ready'],
      ['no sheet', Buffer.from('%PDF-1.7 '), settled, 422, 'file-refused'],
      ['not answered yet', csv(...lines), {}, 422, 'import-not-ready'],
      ['seen otherwise', csv(...lines), { ...settled, seen: 'lain' }, 422, 'import-not-ready'],
    ])('is not imported where it is %s', async (_, bytes, request, status, code) => {
      const answer = await send(rpjmdImportPath(planId), bytes, request);
      expect(answer).toMatchObject({ status, body: { error: { details: { code } } } });
      expect(await rpjmd()).toBeUndefined();
    });

    it('is stored as a whole, and told in the history', async () => {
      const { version } = await check(csv(...lines));
      const made = await send(rpjmdImportPath(planId), csv(...lines), {
        ...settled,
        seen: version,
      });
      expect([made.status, made.body]).toEqual([
        201,
        {
          data: {
            created: 16,
            updated: 0,
            record: expect.objectContaining({
              kind: 'rpjmd',
              fileName: 'sipd.csv',
              created: 16,
              updated: 0,
              canUndo: true,
            }),
          },
        },
      ]);
      expect(await rpjmd()).toMatchObject({
        vision: 'Kota melayani',
        period: { from: 2025, to: 2029 },
        programs: expect.arrayContaining([
          expect.objectContaining({
            nomenclatureCode: '2.16.03',
            opdId: 'opd-kominfo',
            ceilings: [
              { year: 2025, amount: 500_000_000 },
              { year: 2026, amount: 600_000_000 },
            ],
          }),
          expect.objectContaining({
            indicators: [
              expect.objectContaining({
                targets: [
                  { year: 2025, value: 65 },
                  { year: 2026, value: 70.25 },
                ],
              }),
            ],
          }),
        ]),
      });
      const { body } = await get(historyPath(planId));
      expect(body.data.changes).toContainEqual(
        expect.objectContaining({
          act: 'import',
          type: 'rpjmd-program',
          actor: expect.stringContaining('RPJMD Perencana'),
          reason: 'Impor RPJMD dari berkas sipd.csv',
        }),
      );
      for (const entry of await entries()) {
        if (entry.type.startsWith('rpjmd')) expect(entry.canEdit).toBe(true);
      }
    });

    it('changes nothing a second time', async () => {
      const before = (await entries()).map(({ version }) => version);
      const again = await send(rpjmdImportPath(planId), csv(...lines));
      expect([again.status, again.body.data]).toMatchObject([
        200,
        { created: 0, updated: 0, record: { kind: 'rpjmd', created: 16 } },
      ]);
      expect((await check(csv(...lines))).earlier).toMatchObject({ created: 16 });
      expect((await records()).map(({ kind }) => kind)).toEqual(['rpjmd']);
      expect((await entries()).map(({ version }) => version)).toEqual(before);
    });

    it('tells and writes what a newer file changes, and keeps what it lacks', async () => {
      const newer = csv(
        (lines[0] ?? '').replace('600000000', '750000000').replace('3.5;', '3.75;'),
      );
      const found = await check(newer);
      expect(counts(found)[3]).toEqual([0, 1, 0, 1]);
      expect(found.lists[3]?.changed[0]?.fields).toEqual([
        {
          field: 'target',
          indicator: 'Indeks SPBE',
          year: 2026,
          before: '3,5',
          after: '3,75',
        },
        {
          field: 'ceiling',
          indicator: null,
          year: 2026,
          before: 'Rp600.000.000',
          after: 'Rp750.000.000',
        },
      ]);
      const made = await send(rpjmdImportPath(planId), newer);
      expect(made.body.data).toMatchObject({ created: 0, updated: 2 });
      const { programs } = await rpjmd();
      expect(programs).toHaveLength(2);
      expect(programs).toContainEqual(
        expect.objectContaining({
          ceilings: expect.arrayContaining([{ year: 2026, amount: 750_000_000 }]),
        }),
      );
    });

    it('comes back with its cells marked', async () => {
      const newer = csv((lines[0] ?? '').replace('600000000', '800000000'));
      const report = await send(rpjmdReportPath(planId), newer);
      expect([report.status, report.headers.get('content-disposition')]).toEqual([
        200,
        expect.stringContaining('laporan-impor-'),
      ]);
      const read = await readWorkbook(report.bytes, { now: () => 0 });
      if (!read.ok) throw new Error(read.refusal.code);
      const said = read.workbook.sheets.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) =>
          cells.flatMap(({ value }) => (value.kind === 'text' ? [value.text] : [])),
        ),
      );
      expect(said).toContainEqual(
        expect.stringContaining('Pagu 2026: semula Rp750.000.000, menjadi Rp800.000.000.'),
      );
      const refused = await sendFile(app(), operator.session, rpjmdReportPath(planId), {
        bytes: newer,
      });
      expect(refused.status).toBe(403);
    });

    it('is taken back as a whole: what it changed, then what it made, and made again', async () => {
      const [newer, first] = await records();
      if (newer === undefined || first === undefined) throw new Error('Nothing was imported');
      const blocked = await undo(first.documentId);
      const { details } = (blocked.body as ImportChangedSinceResponse).error;
      expect([blocked.status, details.code]).toEqual([409, 'import-changed-since']);
      expect(details.items).toContainEqual({
        list: 'rpjmd',
        label: 'Program Aplikasi Informatika 2026',
        why: 'changed',
      });
      const foreign = await undo(newer.documentId, operator);
      expect([403, 404]).toContain(foreign.status);

      const undone = await undo(newer.documentId);
      expect([undone.status, undone.body.data]).toMatchObject([200, { canUndo: false }]);
      expect((await rpjmd()).programs).toContainEqual(
        expect.objectContaining({
          ceilings: expect.arrayContaining([{ year: 2026, amount: 600_000_000 }]),
        }),
      );
      expect((await undo(newer.documentId)).status).toBe(404);

      const all = await undo(first.documentId);
      expect([all.status, all.body.error]).toEqual([200, undefined]);
      expect(await rpjmd()).toBeUndefined();
      for (const type of ['rpjmd', 'rpjmd-program', 'rpjmd-ceiling', 'measure', 'measure-value']) {
        const where = { plan: { documentId: planId } };
        const left = await app().strapi.db.query(`plugin::kotacerdas.${type}`).count({ where });
        expect([type, left]).toEqual([type, 0]);
      }
      const { body } = await get(historyPath(planId));
      expect(body.data.changes).toContainEqual(
        expect.objectContaining({
          act: 'delete',
          type: 'rpjmd-program',
          reason: 'Impor dibatalkan: sipd.csv',
        }),
      );
      const again = await send(rpjmdImportPath(planId), csv(...lines));
      expect([again.status, again.body.data]).toMatchObject([201, { created: 16, updated: 0 }]);
      await send(
        rpjmdImportPath(planId),
        csv((lines[0] ?? '').replace('600000000', '750000000').replace('3.5;', '3.75;')),
      );
    });

    it('is not taken back once something rests on it, and nothing is lost then', async () => {
      const more = csv(
        `${above.replace('1.1.1;Layanan', '1.1.9;Keterbukaan')};2.16.09;Program Terbuka;SKM;indeks;2.5;3;3.5;1;2;Dinas Kominfo`,
      );
      const made = await send(rpjmdImportPath(planId), more);
      const { record } = made.body.data;
      const before = await rpjmd();
      const objective = await app()
        .strapi.db.query('plugin::kotacerdas.rpjmd-objective')
        .findOne({ where: { code: '1.1.9', plan: { documentId: planId } } });
      const program = await app()
        .strapi.db.query('plugin::kotacerdas.rpjmd-program')
        .findOne({ where: { nomenclatureCode: '2.11.11', plan: { documentId: planId } } });
      const link = (to: number) =>
        documents(app(), 'rpjmd-program').update({
          documentId: program.documentId,
          data: { objective: { set: [{ id: to }] } },
        });
      const old = await app()
        .strapi.db.query('plugin::kotacerdas.rpjmd-objective')
        .findOne({ where: { code: '1.1.1', plan: { documentId: planId } } });
      await link(objective.id);
      const refused = await undo(record.documentId);
      expect([refused.status, refused.body.error.details.items]).toEqual([
        409,
        [{ list: 'rpjmd', label: expect.stringContaining('1.1.9'), why: 'used' }],
      ]);
      await link(old.id);
      expect(await rpjmd()).toEqual(before);
      expect((await undo(record.documentId)).status).toBe(200);
      expect((await rpjmd()).programs).toHaveLength(2);
    });

    it('left ceilings that come back with their programme, when that is restored', async () => {
      const { changes } = (await get(historyPath(planId))).body.data;
      const deletion = changes.find(
        (each: { act: string; label: string; type: string }) =>
          each.act === 'delete' && each.type === 'rpjmd-program' && /Terbuka/.test(each.label),
      );
      const path = `${historyPath(planId)}/${deletion?.id}/restore`;
      const restored = await ask(app(), planner.session, path, { method: 'POST' });
      expect([restored.status, restored.body?.error]).toEqual([200, undefined]);
      const where = { program: { name: 'Program Terbuka' }, plan: { documentId: planId } };
      const ceilings = await app()
        .strapi.db.query('plugin::kotacerdas.rpjmd-ceiling')
        .findMany({ where, orderBy: 'year' });
      expect(
        ceilings.map(({ amount, year }: { amount: string; year: number }) => [
          year,
          Number(amount),
        ]),
      ).toEqual([
        [2025, 1],
        [2026, 2],
      ]);
      for (const { documentId } of ceilings) {
        await documents(app(), 'rpjmd-ceiling').delete({ documentId });
      }
      const program = await app()
        .strapi.db.query('plugin::kotacerdas.rpjmd-program')
        .findOne({ where: { name: 'Program Terbuka', plan: { documentId: planId } } });
      await documents(app(), 'rpjmd-program').delete({ documentId: program.documentId });
      expect((await rpjmd()).programs).toHaveLength(2);
    });

    it('brings a new year to what is there, which is told and can be taken back', async () => {
      const header3 = header.replace('pagu_2', 'pagu_2;pagu_3');
      const line3 = (lines[1] ?? '').replace('450000000', '450000000;475000000');
      const bytes = Buffer.from([header3, line3, ''].join('\r\n'));
      const live = async () => (await get(masterplanPath(planId))).body.data.masterplan.rpjmd;
      const ceilings = async () =>
        (await live()).programs.find(
          (each: { nomenclatureCode: string }) => each.nomenclatureCode === '2.11.11',
        ).ceilings;
      const made = await send(rpjmdImportPath(planId), bytes);
      expect(made.body.data).toMatchObject({ created: 1, updated: 0 });
      expect(await ceilings()).toContainEqual({ year: 2027, amount: 475_000_000 });
      expect((await undo(made.body.data.record.documentId)).status).toBe(200);
      expect(await ceilings()).toHaveLength(2);
    });

    it('suggests where its programmes belong, with the reasons', async () => {
      const { body } = await get(`${rpjmdProgramsPath(planId)}?lang=id`);
      const { data } = body as RpjmdSuggestionsResponse;
      expect(data.proposal).toBe(true);
      const waste = data.suggestions.find(({ code }) => code === '2.11.11');
      expect(waste?.planned).toBeNull();
      expect(waste?.candidates[0]).toMatchObject({ subDimensionId: 'environment-waste' });
      expect(waste?.candidates[0]?.reasons).toEqual(
        expect.arrayContaining([
          { kind: 'field', field: '2.11', name: 'Lingkungan hidup' },
          { kind: 'word', word: 'sampah', indicator: 'Sampah terkelola' },
        ]),
      );
      expect(data.dimensions).toHaveLength(6);
    });

    it('becomes drafts of the action plan where a person says so, and none twice', async () => {
      const { body } = await get(rpjmdProgramsPath(planId));
      const { suggestions } = (body as RpjmdSuggestionsResponse).data;
      const post = (who: Officer, programs: object[]) =>
        ask(app(), who.session, rpjmdProgramsPath(planId), { method: 'POST', body: { programs } });
      const confirm = async (who: Officer, more: object = {}) => {
        const programs = suggestions.map(({ candidates: [best], rpjmdProgramId }) => ({
          rpjmdProgramId,
          dimensionId: best?.dimensionId,
          subDimensionId: best?.subDimensionId,
          ...texts,
          ...more,
        }));
        const answer = await post(who, programs);
        expect([answer.status, answer.body.error]).toEqual([200, undefined]);
        return (answer.body as ConfirmRpjmdProgramsResponse).data.map(({ result }) => result);
      };
      expect(await confirm(planner, { activity: ' ' })).toEqual([
        'item-has-issues',
        'item-has-issues',
      ]);
      // Of an operator's own department only.
      expect((await confirm(operator)).sort()).toEqual(['created', 'item-not-own']);
      expect((await confirm(planner)).sort()).toEqual(['created', 'planned']);
      expect(await confirm(planner)).toEqual(['planned', 'planned']);
      const { masterplan } = (await get(masterplanPath(planId))).body.data;
      expect(masterplan.programs).toHaveLength(2);
      expect(masterplan.programs).toContainEqual(
        expect.objectContaining({
          state: 'draft',
          nomenclatureCode: '2.16.03',
          leadOpdId: 'opd-kominfo',
          budgets: [
            { year: 2025, source: 'apbd-kabupaten-kota', amount: 500_000_000 },
            { year: 2026, source: 'apbd-kabupaten-kota', amount: 750_000_000 },
          ],
        }),
      );
      const planned = (await get(rpjmdProgramsPath(planId))).body as RpjmdSuggestionsResponse;
      expect(planned.data.suggestions.every((each) => each.planned !== null)).toBe(true);
    });

    it('is confirmed once, however many confirm it at once', async () => {
      const more = csv(
        `${above};2.16.02;Program Informasi Publik;SKM;indeks;2.5;3;3.5;500000000;600000000;Dinas Kominfo`,
      );
      await send(rpjmdImportPath(planId), more);
      const { body } = await get(rpjmdProgramsPath(planId));
      const { suggestions } = (body as RpjmdSuggestionsResponse).data;
      const fresh = suggestions.find(({ planned }) => planned === null);
      const programs = [
        { rpjmdProgramId: fresh?.rpjmdProgramId, dimensionId: 'smart-branding', ...texts },
      ];
      const asked = { method: 'POST', body: { programs } };
      const answers = await Promise.all(
        Array.from({ length: 4 }, () =>
          ask(app(), planner.session, rpjmdProgramsPath(planId), asked),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      const results = answers.map(({ body: told }) => told.data[0].result);
      expect(results.sort()).toEqual(['created', 'planned', 'planned', 'planned']);
    });
  });
};

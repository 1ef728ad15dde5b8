import { beforeAll, describe, expect, it } from 'vitest';
import { draftPlan } from '../fixtures/make-plan';
import { documents } from '../support/documents';
import { service } from '../support/services';
import type { Suite } from './suite';

export const documentRules: Suite = (app) => {
  describe('an entry that an officer makes', () => {
    let planId = '';
    let opdId = '';
    const entries = (name: string) => documents(app(), name);
    const problem = (data: object) =>
      entries('problem').create({
        data: {
          title: 'Permasalahan baru',
          dimensionId: 'smart-governance',
          opd: { connect: [{ documentId: opdId }] },
          ...data,
        },
        populate: ['plan', 'opd'],
      });

    it('waits for a plan to belong to', async () => {
      const creation = entries('opd').create({ data: opd });
      await expect(creation).rejects.toThrow('Belum ada rencana kota cerdas');
    });

    describe('in the only plan', () => {
      beforeAll(async () => {
        const plan = draftPlan(1, 'rencana-aturan', '32.05');
        planId = (await service(app().strapi, 'masterplan').store(plan)).documentId;
        opdId = (await entries('opd').create({ data: opd })).documentId;
      });

      it('belongs to that plan, gets the next code, is a draft at revision 1', async () => {
        const entry = await problem({});
        expect(entry.plan?.documentId).toBe(planId);
        expect(entry.opd?.documentId).toBe(opdId);
        expect(entry).toMatchObject({ code: 'P-GOV-03', state: 'draft', revision: 1 });
        expect(await problem({})).toMatchObject({ code: 'P-GOV-04' });
      });

      it('keeps a code that the officer gave', async () => {
        expect(await problem({ code: 'P-KHUSUS-1' })).toMatchObject({ code: 'P-KHUSUS-1' });
      });

      it('counts its writes itself', async () => {
        const { documentId } = await problem({ revision: 40 });
        const update = (title: string) =>
          entries('problem').update({ documentId, data: { title } });
        expect(await update('Diubah')).toMatchObject({ revision: 2, title: 'Diubah' });
        expect(await update('Diubah lagi')).toMatchObject({ revision: 3 });
      });

      it('cannot be of a dimension or sub-dimension outside the framework', async () => {
        await expect(problem({ dimensionId: 'mobilitas' })).rejects.toThrow(
          '“Dimensi”: “mobilitas” tidak ada dalam kerangka',
        );
        await expect(problem({ subDimensionId: 'branding-tourism' })).rejects.toThrow(
          '“Subdimensi”: Ekosistem pariwisata adalah bagian dari dimensi Smart Branding.',
        );
        const { documentId } = await problem({ subDimensionId: 'governance-service' });
        await expect(
          entries('problem').update({ documentId, data: { dimensionId: 'smart-branding' } }),
        ).rejects.toThrow('adalah bagian dari dimensi Smart Governance');
      });

      it('appears in the document under its own documentId', async () => {
        const entry = await problem({ usg: undefined });
        const assembled = await service(app().strapi, 'masterplan').assemble(planId);
        if (assembled?.ok !== true) throw new Error(JSON.stringify(assembled?.issues));
        const found = assembled.masterplan.problems.find(({ id }) => id === entry.documentId);
        expect(found).toMatchObject({
          title: 'Permasalahan baru',
          opdId,
          tags: [],
          state: 'draft',
        });
      });

      it('is refused while a link it needs is empty, with the field and what to choose', async () => {
        await expect(problem({ opd: null })).rejects.toThrow(
          '“Perangkat Daerah”: pilih Perangkat Daerah yang menghadapi permasalahan ini.',
        );
        const { documentId } = await problem({});
        const emptied = { opd: { connect: [], disconnect: [{ documentId: opdId }] } };
        await expect(entries('problem').update({ documentId, data: emptied })).rejects.toThrow(
          '“Perangkat Daerah”',
        );
        await expect(entries('progress-entry').create({ data: report })).rejects.toThrow(
          '“Rencana aksi”: pilih rencana aksi yang dilaporkan.',
        );
        const nowhere = { name: 'Indikator', unit: 'persen' };
        await expect(entries('measure').create({ data: nowhere })).rejects.toThrow('tepat satu');
      });

      it('is not deleted while others need it', async () => {
        const deletion = entries('opd').delete({ documentId: opdId });
        await expect(deletion).rejects.toThrow('data Permasalahan (“Perangkat Daerah”)');
        const spare = await entries('opd').create({ data: { ...opd, code: 'OPD-11' } });
        await entries('opd').delete({ documentId: spare.documentId });
        expect(await entries('opd').findFirst({ filters: { code: 'OPD-11' } })).toBeNull();
      });

      it('is not taken off its parent without a new place', async () => {
        const program = await entries('program').findFirst({ filters: { key: 'program-1a' } });
        const update = entries('program').update({
          documentId: program?.documentId ?? '',
          data: { budgets: { set: [] } },
        });
        await expect(update).rejects.toThrow('“Anggaran”');
      });

      it('is refused with half of what belongs together', async () => {
        await expect(problem({ urgency: 5 })).rejects.toThrow('“Keseriusan (1–5)”: isi juga');
        const council = { ...innovation, proposer: 'council' };
        await expect(entries('innovation').create({ data: council })).rejects.toThrow(
          '“Nama pengusul (Dewan)”',
        );
        const program = await entries('program').findFirst({ filters: { key: 'program-1a' } });
        const measure = { name: 'Indikator', unit: 'persen', program, baselineYear: 2024 };
        await expect(entries('measure').create({ data: measure })).rejects.toThrow('“Nilai awal”');
      });

      it('is refused where the document could not hold what was typed', async () => {
        await expect(
          entries('plan').update({ documentId: planId, data: { regionCode: 'Tasikmalaya' } }),
        ).rejects.toThrow('tulis kode wilayah seperti 32 atau 32.78');
        await expect(problem({ code: 'P'.repeat(33) })).rejects.toThrow('paling panjang 32');
        const stage = await entries('innovation-stage').findFirst({});
        await expect(
          entries('innovation-stage').update({
            documentId: stage?.documentId ?? '',
            data: { fileLabel: 'Berkas', fileUrl: 'javascript:alert(1)' },
          }),
        ).rejects.toThrow('“Berkas: tautan”');
        await expect(
          entries('opd').create({ data: { ...opd, code: 'OPD-10', nomenclatureCode: '2.16' } }),
        ).rejects.toThrow('tulis kode perangkat daerah seperti');
      });

      it('has no code that another one has, typed or not, however many are made at once', async () => {
        await expect(problem({ code: 'P-GOV-03' })).rejects.toThrow(
          'kode “P-GOV-03” sudah dipakai dalam rencana ini',
        );
        const made = await Promise.all(Array.from({ length: 10 }, () => problem({})));
        expect(new Set(made.map(({ code }) => code)).size).toBe(10);
        const [first, second] = made;
        await expect(
          entries('problem').update({
            documentId: first?.documentId ?? '',
            data: { code: second?.['code'] },
          }),
        ).rejects.toThrow('sudah dipakai');
        const again = { title: 'Tetap', code: first?.['code'] };
        const { documentId } = first ?? { documentId: '' };
        expect(await entries('problem').update({ documentId, data: again })).toMatchObject(again);
      });

      it('is reported with its place and the entry to open if it came in broken', async () => {
        const { strapi } = app();
        const plan = await strapi.db
          .query('plugin::kotacerdas.plan')
          .findOne({ where: { documentId: planId } });
        const broken = await strapi.db.query('plugin::kotacerdas.problem').create({
          data: { title: 'Tanpa dinas', dimensionId: 'smart-governance', plan: plan.id },
        });
        const inspected = await service(strapi, 'masterplan').inspect(planId);
        expect(inspected).toMatchObject({ ok: false });
        expect(inspected?.issues).toContainEqual(
          expect.objectContaining({
            code: 'missing-field',
            path: ['problems', expect.any(Number), 'opdId'],
            entry: {
              type: 'problem',
              typeName: 'Permasalahan',
              documentId: broken.documentId,
              label: 'Tanpa dinas',
            },
          }),
        );
        await strapi.db.query('plugin::kotacerdas.problem').delete({ where: { id: broken.id } });
      });

      it('cites factors of the SWOT analysis that it names', async () => {
        const strategy = await entries('strategy').findFirst({ filters: { key: 'strategi-1' } });
        const swot = await entries('swot-analysis').findFirst({ filters: { key: 'swot-elemen' } });
        const update = entries('strategy').update({
          documentId: strategy?.documentId ?? '',
          data: { swot: { connect: [{ documentId: swot?.documentId }] } },
        });
        await expect(update).rejects.toThrow('bukan bagian dari analisis SWOT yang dipilih');
      });

      it('stays as it was approved, also a strategy and an evaluation', async () => {
        const strategy = await entries('strategy').findFirst({ filters: { key: 'strategi-1' } });
        const evaluation = await entries('evaluation').create({
          data: { year: 2025, dimensionId: 'smart-governance', gradeOutput: 3 },
        });
        for (const [type, documentId, change] of [
          ['strategy', strategy?.documentId ?? '', { statement: 'Diubah diam-diam' }],
          ['evaluation', evaluation.documentId, { strengths: 'Diubah diam-diam' }],
        ] as const) {
          const query = app().strapi.db.query(`plugin::kotacerdas.${type}`);
          const before = await query.findOne({ where: { documentId } });
          await query.update({ where: { documentId }, data: { state: 'approved' } });
          await expect(entries(type).update({ documentId, data: change })).rejects.toThrow(
            'sudah disetujui',
          );
          await expect(entries(type).delete({ documentId })).rejects.toThrow('disetujui');
          await query.update({ where: { documentId }, data: { state: before?.state } });
        }
        await entries('evaluation').delete({ documentId: evaluation.documentId });
      });

      it('is of a dimension of the framework and graded on its scale, also an evaluation', async () => {
        const evaluation = (data: object) =>
          entries('evaluation').create({
            data: { year: 2025, dimensionId: 'smart-governance', ...data },
          });
        await expect(evaluation({ dimensionId: 'mobilitas' })).rejects.toThrow(
          'tidak ada dalam kerangka',
        );
        await expect(evaluation({ gradeImpact: 6 })).rejects.toThrow();
        await expect(evaluation({ year: null })).rejects.toThrow();
      });

      it('does not wait for a programme that waits for it', async () => {
        const program = (name: string, dependsOn: readonly string[]) =>
          entries('program').create({
            data: {
              name,
              dimensionId: 'smart-governance',
              objective: 'Sasaran',
              activity: 'Kegiatan',
              output: 'Keluaran',
              kind: 'application',
              horizon: 'short',
              periodFrom: 2024,
              periodTo: 2024,
              leadOpd: { connect: [{ documentId: opdId }] },
              dependsOn: { connect: dependsOn.map((documentId) => ({ documentId })) },
            },
          });
        const first = await program('Pertama', []);
        const second = await program('Kedua', [first.documentId]);
        const third = await program('Ketiga', [second.documentId]);
        const circle = entries('program').update({
          documentId: first.documentId,
          data: { dependsOn: { connect: [{ documentId: third.documentId }] } },
        });
        await expect(circle).rejects.toThrow('program saling menunggu: ');
        const ownself = entries('program').update({
          documentId: first.documentId,
          data: { dependsOn: [first.documentId] },
        });
        await expect(ownself).rejects.toThrow('Hapus salah satu ketergantungan itu');
        const shortcut = entries('program').update({
          documentId: third.documentId,
          data: { dependsOn: { connect: [{ documentId: first.documentId }] } },
        });
        expect(await shortcut).toMatchObject({ revision: 2 });
      });

      it('is no twin of the entry it was copied from', async () => {
        const original = await entries('problem').findFirst({ filters: { key: 'masalah-1a' } });
        const copy = await entries('problem').clone({
          documentId: original?.documentId ?? '',
          data: { code: 'P-SALINAN' },
        });
        expect(copy.entries[0]).toMatchObject({ key: null, code: 'P-SALINAN', revision: 1 });
        const uncoded = await entries('problem').clone({
          documentId: original?.documentId ?? '',
          data: {},
        });
        expect(uncoded.entries[0]?.['code']).not.toBe(original?.['code']);
      });

      it('makes its parent fresh when it changes below', async () => {
        const stage = await entries('innovation-stage').findFirst({
          filters: { innovation: { key: 'inovasi-1a' }, stage: 'development' },
        });
        await entries('innovation-stage').update({
          documentId: stage?.documentId ?? '',
          data: { progress: 10 },
        });
        const assembled = await service(app().strapi, 'masterplan').assemble(planId);
        if (assembled?.ok !== true) throw new Error(JSON.stringify(assembled?.issues));
        const innovation = assembled.masterplan.innovations.find(({ id }) => id === 'inovasi-1a');
        expect(innovation?.stages.development.progress).toBe(10);
        expect(Date.parse(innovation?.updatedAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
      });

      it('is not a second RPJMD', async () => {
        const second = { title: 'RPJMD lain', periodFrom: 2025, periodTo: 2029, vision: 'Visi' };
        await expect(entries('rpjmd').create({ data: second })).rejects.toThrow(
          'sudah punya RPJMD',
        );
      });

      it('takes the newest version of a framework, and no unknown one', async () => {
        const plan = { ...newPlan, frameworkId: 'tidak-dikenal' };
        await expect(entries('plan').create({ data: plan })).rejects.toThrow('tidak dikenal');
        const created = await entries('plan').create({ data: newPlan });
        expect(created).toMatchObject({
          frameworkId: 'kominfo-2021',
          frameworkVersion: expect.stringMatching(/./),
        });
        const emptied = await entries('plan').update({
          documentId: created.documentId,
          data: { frameworkVersion: null },
        });
        expect(emptied).toMatchObject({ frameworkVersion: created['frameworkVersion'] });
      });

      it('belongs to the plan of what it is linked to when there are several', async () => {
        expect((await problem({})).plan?.documentId).toBe(planId);
        await expect(problem({ opd: null })).rejects.toThrow('ada lebih dari satu rencana');
      });

      it('is linked to nothing of another plan, and stays in its own', async () => {
        const other = await entries('plan').findFirst({ filters: { title: newPlan.title } });
        const plan = { set: [{ documentId: other?.documentId }] };
        await expect(problem({ plan })).rejects.toThrow(
          '“Perangkat Daerah”: yang dipilih milik rencana lain, “Rencana uji”',
        );
        const { documentId } = await problem({});
        await expect(entries('problem').update({ documentId, data: { plan } })).rejects.toThrow(
          'tidak dapat dipindahkan',
        );
      });
    });
  });
};

const opd = { code: 'OPD-9', name: 'Dinas Baru', shortName: 'Disbar', kind: 'office' };
const report = { reportedOn: '2026-06-30', percent: 40 };
const innovation = {
  name: 'Inovasi Dewan',
  shortName: 'Dewan',
  dimensionId: 'smart-governance',
  kind: 'method',
  startYear: 2026,
};
const newPlan = {
  title: 'Rencana kedua',
  regionCode: '32.04',
  regionName: 'Kabupaten Kedua',
  periodFrom: 2030,
  periodTo: 2034,
};

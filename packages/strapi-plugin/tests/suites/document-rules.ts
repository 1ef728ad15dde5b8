import { beforeAll, describe, expect, it } from 'vitest';
import { fullPlan } from '../fixtures/make-plan';
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
        const plan = fullPlan(1, 'rencana-aturan', '32.05');
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
        const update = () =>
          entries('problem').update({ documentId, data: { title: 'Diubah', revision: 1 } });
        expect(await update()).toMatchObject({ revision: 2, title: 'Diubah' });
        expect(await update()).toMatchObject({ revision: 3 });
      });

      it('cannot be of a dimension or sub-dimension outside the framework', async () => {
        await expect(problem({ dimensionId: 'mobilitas' })).rejects.toThrow(
          'Dimensi “mobilitas” tidak ada dalam kerangka',
        );
        await expect(problem({ subDimensionId: 'branding-tourism' })).rejects.toThrow(
          'Subdimensi “Ekosistem pariwisata” adalah bagian dari dimensi Smart Branding.',
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

      it('is reported with its place while half of it is missing', async () => {
        const entry = await problem({ opd: null });
        const assembled = await service(app().strapi, 'masterplan').assemble(planId);
        expect(assembled).toMatchObject({ ok: false });
        expect(assembled?.issues).toContainEqual(
          expect.objectContaining({
            code: 'missing-field',
            path: ['problems', expect.any(Number), 'opdId'],
          }),
        );
        await entries('problem').delete({ documentId: entry.documentId });
      });

      it('is no twin of the entry it was copied from', async () => {
        const original = await entries('problem').findFirst({ filters: { key: 'masalah-1a' } });
        const copy = await entries('problem').clone({
          documentId: original?.documentId ?? '',
          data: { code: 'P-SALINAN' },
        });
        expect(copy.entries[0]).toMatchObject({ key: null, code: 'P-SALINAN', revision: 1 });
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
      });

      it('belongs to the plan of what it is linked to when there are several', async () => {
        expect((await problem({})).plan?.documentId).toBe(planId);
        await expect(problem({ opd: null })).rejects.toThrow('ada lebih dari satu rencana');
      });
    });
  });
};

const opd = { code: 'OPD-9', name: 'Dinas Baru', shortName: 'Disbar', kind: 'office' };
const newPlan = {
  title: 'Rencana kedua',
  regionCode: '32.04',
  regionName: 'Kabupaten Kedua',
  periodFrom: 2030,
  periodTo: 2034,
};

import example from '@kotacerdas/example-data/kota-tasikmalaya.json';
import { scoreReadiness } from '@kotacerdas/core/readiness';
import { summariseMasterplan } from '@kotacerdas/core/dashboard';
import { canonicalJson, parseMasterplan, type Masterplan } from '@kotacerdas/core/masterplan';
import { describe, expect, it } from 'vitest';
import { emptyPlan, fullPlan } from '../fixtures/make-plan';
import { inOrder } from '../support/in-order';
import { documents } from '../support/documents';
import { service } from '../support/services';
import type { RunningStrapi } from '../support/start-strapi';
import type { Suite } from './suite';

export const roundTrip: Suite = (app) => {
  describe('a stored plan', () => {
    it('comes back as the document that went in, with every field and figure', async () => {
      const plan = fullPlan(12);
      const assembled = await storeAndRead(app(), plan);
      expect(inOrder(assembled)).toEqual(inOrder(plan));
    });

    it('comes back even if it is the whole example, and within seconds', async () => {
      const parsed = parseMasterplan(example);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
      const assembled = await storeAndRead(app(), parsed.masterplan);
      expect(inOrder(assembled)).toEqual(inOrder(parsed.masterplan));
    });

    it('gives the same text each time it is read', async () => {
      const { strapi } = app();
      const { documentId } = await service(strapi, 'masterplan').store(fullPlan(12));
      const texts = await Promise.all([text(app(), documentId), text(app(), documentId)]);
      expect(texts[0]).toBe(texts[1]);
    });

    it('is stored once, however often the same document arrives', async () => {
      const { strapi } = app();
      const plan = fullPlan(1, 'rencana-dua-kali');
      const first = await service(strapi, 'masterplan').store(plan);
      const again = await service(strapi, 'masterplan').store(plan);
      expect(first.created).toBe(true);
      expect(again).toEqual({ documentId: first.documentId, created: false });
      const problems = await strapi.db
        .query('plugin::kotacerdas.problem')
        .count({ where: { plan: { documentId: first.documentId } } });
      expect(problems).toBe(plan.problems.length);
    });

    it('is stored whole or not at all', async () => {
      const { strapi } = app();
      const plan = fullPlan(2, 'rencana-patah');
      const [program] = plan.programs;
      if (program === undefined) throw new Error('The fixture has no programmes');
      const broken: Masterplan = {
        ...plan,
        programs: [{ ...program, leadOpdId: 'tidak-ada' as typeof program.leadOpdId }],
      };
      await expect(service(strapi, 'masterplan').store(broken)).rejects.toThrow('opd:tidak-ada');
      const plans = await service(strapi, 'plan').list();
      expect(plans.map(({ title }) => title)).not.toContain('Rencana patah');
      expect(
        await strapi.db.query('plugin::kotacerdas.plan').count({ where: { key: 'rencana-patah' } }),
      ).toBe(0);
    });

    it('has entries like those that an officer makes', async () => {
      const written = await documents(app(), 'opd').findFirst({
        filters: { key: 'diskominfo' },
      });
      expect(written?.documentId).toMatch(/^[a-z0-9]{24}$/);
      expect(written?.['publishedAt']).toEqual(expect.any(String));
      expect(written?.['createdAt']).toEqual(expect.any(String));
    });

    it('is not assessed, rather than worth nothing, while it is empty', async () => {
      const parsed = parseMasterplan(emptyPlan());
      if (!parsed.ok) throw new Error('The empty plan is broken');
      const assembled = await storeAndRead(app(), parsed.masterplan);
      expect(assembled).toEqual(parsed.masterplan);
      const summary = summariseMasterplan(assembled, { asOf: '2026-11-23' });
      expect(summary.readiness).toBeNull();
      expect(summary.innovations.meanProgress).toBeNull();
      expect(scoreReadiness(parsed.framework.readiness, []).score).toBeNull();
    });

    it('is unknown when it is not there', async () => {
      expect(await service(app().strapi, 'masterplan').assemble('tidak-ada')).toBeUndefined();
    });
  });

  it('reads a plan in as many queries whatever its size', async () => {
    const small = await countQueries(app(), fullPlan(1, 'rencana-kecil', '32.01'));
    const big = await countQueries(app(), fullPlan(40, 'rencana-besar', '32.02'));
    expect(small).toBeGreaterThan(0);
    expect(big).toBe(small);
  });
};

async function storeAndRead({ strapi }: RunningStrapi, plan: Masterplan): Promise<Masterplan> {
  const { documentId } = await service(strapi, 'masterplan').store(plan);
  const assembled = await service(strapi, 'masterplan').assemble(documentId);
  if (assembled?.ok !== true) throw new Error(JSON.stringify(assembled?.issues));
  return assembled.masterplan;
}

async function text({ strapi }: RunningStrapi, documentId: string): Promise<string> {
  return canonicalJson(await service(strapi, 'masterplan').assemble(documentId));
}

/** Queries of this plugin's tables: Strapi asks for things of its own whenever it likes. */
async function countQueries(app: RunningStrapi, plan: Masterplan): Promise<number> {
  const { documentId } = await service(app.strapi, 'masterplan').store(plan);
  let count = 0;
  const onQuery = ({ sql }: { sql: string }) => {
    if (sql.includes('kotacerdas_')) count += 1;
  };
  app.strapi.db.connection.on('query', onQuery);
  await service(app.strapi, 'masterplan').assemble(documentId);
  app.strapi.db.connection.off('query', onQuery);
  return count;
}

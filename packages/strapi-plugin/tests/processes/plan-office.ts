import { canonicalJson, parsePublishedMasterplan } from '@kotacerdas/core/masterplan';
import { createHash } from 'node:crypto';
import type { ReviewItem } from '../../shared/contracts/approval';
import type { ChangeItem } from '../../shared/contracts/history';
import { ask, type Asked, type Session } from '../support/ask';

const entries = '/content-manager/collection-types/plugin::kotacerdas';

/** What an officer does over HTTP, with whatever process listens at the time. */
export function planOffice(listening: () => { address: string }, session: () => Session) {
  const call = (path: string, asked: Asked = {}) => ask(listening(), session(), path, asked);
  const post = (path: string, body: object = {}) => call(path, { method: 'POST', body });
  const data = async (path: string) => (await call(path)).body.data;
  return {
    call,
    post,
    importPlan: (plan: object) => post('/kotacerdas/plans', plan),
    entryId: async (type: string, code: string, planId: string): Promise<string> => {
      const filters = `filters[code]=${code}&filters[plan][documentId]=${planId}`;
      const { body } = await call(`${entries}.${type}?${filters}`);
      return body.results[0].documentId;
    },
    createEntry: async (type: string, values: object): Promise<string> =>
      (await post(`${entries}.${type}`, values)).body.data.documentId,
    saveEntry: (type: string, id: string, values: object) =>
      call(`${entries}.${type}/${id}`, { method: 'PUT', body: values }),
    deleteEntry: (type: string, id: string) =>
      call(`${entries}.${type}/${id}`, { method: 'DELETE' }),
    entryStatus: async (type: string, id: string) =>
      (await call(`${entries}.${type}/${id}`)).status,
    linkCount: async (type: string, id: string, field: string): Promise<number> => {
      const path = `/content-manager/relations/plugin::kotacerdas.${type}/${id}/${field}`;
      return (await call(path)).body.results.length;
    },
    /** How many entries of a type are of no plan. */
    strays: async (type: string): Promise<number> => {
      const { body } = await call(`${entries}.${type}?filters[plan][id][$null]=true&pageSize=1`);
      return body.pagination.total;
    },
    masterplan: async (planId: string) =>
      (await data(`/kotacerdas/plans/${planId}/masterplan`)).masterplan,
    items: (planId: string): Promise<ReviewItem[]> => data(`/kotacerdas/plans/${planId}/items`),
    snapshots: (planId: string) => data(`/kotacerdas/plans/${planId}/snapshots`),
    /** The whole change log of a plan, or of an entry of it, page by page. */
    async history(planId: string, entry = ''): Promise<ChangeItem[]> {
      const lines: ChangeItem[] = [];
      for (;;) {
        const query = new URLSearchParams({
          ...(entry === '' ? {} : { entry }),
          ...(lines.length === 0 ? {} : { before: String(lines.at(-1)?.id) }),
        });
        const page = await data(`/kotacerdas/plans/${planId}/history?${query.toString()}`);
        lines.push(...page.changes);
        if (!page.more) return lines;
      }
    },
    /** Whether an edition is what its hash says. */
    async isSound(region: string, number: number, token: string): Promise<boolean> {
      const path = `/api/kotacerdas/published/${region}/${number}`;
      const { body } = await ask(listening(), { Authorization: `Bearer ${token}` }, path);
      const parsed = parsePublishedMasterplan(body);
      if (!parsed.ok) return false;
      const { framework, hash, masterplan } = parsed.published;
      const content = canonicalJson({ framework, masterplan });
      return createHash('sha256').update(content).digest('hex') === hash;
    },
  };
}

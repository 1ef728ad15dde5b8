import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import type { GetMasterplanResponse } from '../../../../../shared/contracts/plan';
import type { UnapprovedItems } from '../../../../../shared/contracts/snapshot';
import { unapprovedItems } from '../../../../../shared/approval/unapproved-items';
import { askTogether } from '../../kept/ask-together';
import { bytesKept, pack, type Packed } from '../../kept/pack';
import { contentHash, publicContent } from '../../snapshot/freeze';
import { inspect } from '../assemble/inspect';
import { planVersion } from './plan-version';

/** A plan as it stands now, as it is sent. */
export interface LivePlan {
  body: Buffer;
  packed: Packed;
  etag: string;
  /** The hash that an edition of it would have; `null` while it can't be published. */
  publicHash: string | null;
  /** What of it nobody has approved; `null` likewise. */
  unapproved: UnapprovedItems | null;
}

/** About a hundred plans of a busy region. */
const mostBytes = 64 * 1024 * 1024;

/**
 * Plans as they stand now. Each is made once and kept as long as nothing of it was written, by whichever process: that
 * is asked of the database every time.
 */
export function createLivePlans(strapi: Core.Strapi) {
  const kept = new LRUCache<string, LivePlan & { version: string }>({
    maxSize: mostBytes,
    sizeCalculation: bytesKept,
  });
  const versionOf = askTogether((id) => planVersion(strapi, Number(id)));
  return async (plan: { id: number; documentId: string }): Promise<LivePlan | undefined> => {
    // Before the plan is read: what is written meanwhile makes the next one who asks read again.
    const version = await versionOf(String(plan.id));
    const old = kept.get(plan.documentId);
    if (old?.version === version) return old;
    const inspected = await inspect(strapi, plan.documentId);
    if (inspected === undefined) return undefined;
    const fresh = { version, ...(await sent(inspected)) };
    kept.set(plan.documentId, fresh);
    return fresh;
  };
}

async function sent(data: GetMasterplanResponse['data']): Promise<LivePlan> {
  const response: GetMasterplanResponse = { data };
  const body = Buffer.from(JSON.stringify(response));
  return {
    body,
    packed: await pack(body),
    etag: createHash('sha256').update(body).digest('hex'),
    publicHash: data.ok ? contentHash(publicContent(data)) : null,
    unapproved: data.ok ? unapprovedItems(data.masterplan) : null,
  };
}

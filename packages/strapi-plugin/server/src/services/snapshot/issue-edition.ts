import type { Issue } from '@kotacerdas/core';
import type { Core } from '@strapi/strapi';
import type { UnapprovedItems } from '../../../../shared/contracts/snapshot';
import { unapprovedItems } from '../../../../shared/approval/unapproved-items';
import { uid } from '../../content-types/define/type-name';
import { recordChange } from '../history/record-change';
import { tellEditionsChanged } from '../kept/editions-changed';
import { inTransaction, type Transaction } from '../masterplan/transaction';
import { renewRollUps } from '../roll-up/renew-roll-ups';
import { findCurrent, findHighest, type Edition } from './find-snapshot';
import { type Content, contentHash, freeze } from './freeze';

export type IssueOutcome =
  | { result: 'published' | 'unchanged'; edition: Edition }
  | { result: 'refused'; issues: readonly Issue[] }
  | { result: 'unapproved'; unapproved: UnapprovedItems }
  | { result: 'plan-not-found' }
  | { result: 'withdrawn' };

export interface Publisher {
  /** Shown to officers beside the edition, never to the public. */
  name: string;
  /** How many items that nobody has approved may go out too; none unless they said so. */
  accepts?: number | 'any' | undefined;
}

/** What is to be frozen; asked again after another process took the number. */
export interface Source {
  act: 'publish' | 'republish';
  republicationOf: number | null;
  identify: () => Promise<SourcePlan | null>;
  read: () => Promise<({ ok: true } & Content) | { ok: false; issues: readonly Issue[] } | null>;
  /** Whether it may still be published, as of the transaction that does it. */
  holds?: (transaction: Transaction) => Promise<boolean>;
}

interface SourcePlan {
  id: number;
  documentId: string;
  regionCode: string;
}

/** How often another process may take the number first before something else must be wrong. */
const attempts = 20;

/** Freezes a content as the next number of its region; nothing new is made of what stands already. */
export async function issueEdition(
  strapi: Core.Strapi,
  source: Source,
  publisher: Publisher,
  now: Date,
): Promise<IssueOutcome> {
  for (let attempt = 1; ; attempt += 1) {
    const plan = await source.identify();
    if (plan === null) return { result: 'plan-not-found' };
    // Before the content is read: an edition that is made meanwhile takes this number, and all is read again.
    const highest = await findHighest(strapi, plan.regionCode);
    const current = await findCurrent(strapi, plan.regionCode);
    const content = await source.read();
    if (content === null) return { result: 'plan-not-found' };
    if (!content.ok) return { result: 'refused', issues: content.issues };
    if (content.masterplan.region.code !== plan.regionCode && attempt < attempts) continue;
    const hash = contentHash(content);
    if (current?.hash === hash) return { result: 'unchanged', edition: current };
    // Of what is frozen itself: nothing can be added between counting it and publishing it.
    const unapproved = unapprovedItems(content.masterplan);
    if (!accepts(publisher, unapproved.total)) return { result: 'unapproved', unapproved };
    const edition = { number: highest + 1, publishedAt: now.toISOString(), hash };
    try {
      const outcome = await inTransaction(strapi, async (transaction) => {
        const holds = (await source.holds?.(transaction)) ?? true;
        if (!holds) return { result: 'withdrawn' } as const;
        await write(strapi, {
          content,
          edition,
          plan,
          publisher,
          source,
          unapproved: unapproved.total,
        });
        return { result: 'published', edition: { number: edition.number, hash } } as const;
      });
      if (outcome.result === 'published') {
        tellEditionsChanged(strapi);
        await renewRollUps(strapi, plan.regionCode);
      }
      return outcome;
    } catch (error) {
      // The unique index lets one process have a number; whoever comes second looks again.
      const taken = (await findHighest(strapi, plan.regionCode)) >= edition.number;
      if (!taken || attempt === attempts) throw error;
    }
  }
}

function accepts({ accepts = 0 }: Publisher, unapproved: number): boolean {
  return accepts === 'any' || unapproved <= accepts;
}

interface Written {
  content: Content;
  edition: { number: number; publishedAt: string; hash: string };
  plan: SourcePlan;
  publisher: Publisher;
  source: Pick<Source, 'act' | 'republicationOf'>;
  unapproved: number;
}

async function write(
  strapi: Core.Strapi,
  { content, edition, plan, publisher, source: { act, republicationOf }, unapproved }: Written,
): Promise<void> {
  const { region, title } = content.masterplan;
  const { hash, number, publishedAt } = edition;
  const texts = freeze(content, { ...edition, republicationOf });
  await strapi.db.query(uid('snapshot')).create({
    data: {
      ...texts,
      plan: plan.id,
      issuedBy: publisher.name,
      number,
      hash,
      issuedAt: publishedAt,
      size: Buffer.byteLength(texts.document),
      republicationOf,
      unapproved,
      regionCode: region.code,
      regionName: region.name,
      title,
    },
  });
  await recordChange(strapi, {
    act,
    name: 'plan',
    entry: { documentId: plan.documentId, label: title, planId: plan.id, revision: null },
    before: {},
    after: { number, hash, ...(republicationOf === null ? {} : { republicationOf }) },
  });
}

import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../../content-types/define/type-name';
import { entryActions } from '../../../permissions/item-rights';
import { mayEver, mayWith } from '../../../permissions/may';
import { allForConditions } from '../../../permissions/read-for-conditions';
import { entryLabel } from '../../entry/entry-label';
import { recordLines, type ChangeLine } from '../../imports/commit/change-lines';
import { NotOwn } from '../../item/item-refused';
import type { Asker } from '../../item/asker';
import { chunks } from '../../masterplan/write/chunks';
import { insertDrafts } from '../../masterplan/write/write-parts';
import type { Transaction } from '../../masterplan/transaction';
import { rpjmdParts, type RpjmdDraft, type RpjmdPart } from './rpjmd-drafts';

interface Insertion {
  readonly planId: number;
  readonly asker: Asker;
  readonly creations: readonly RpjmdDraft[];
  /** Database ids by ref: of what is there already, then of what is written. */
  readonly ids: Map<string, number>;
  readonly at: string;
  readonly reason: string;
}

const entry = z.looseObject({ id: z.number(), documentId: z.string() });
const atOnce = 500;

/** Told each by itself; values of years only where what they stand below was there before. */
const told: readonly RpjmdPart[] = rpjmdParts.filter(
  (name) => !name.includes('ceiling') && !name.includes('value'),
);

/** Writes new entries as fast as the database takes them; one that isn't the asker's to write takes all back. */
export async function insertCreations(
  strapi: Core.Strapi,
  transaction: Transaction,
  { asker, at, creations, ids, planId, reason }: Insertion,
): Promise<void> {
  const { userId } = asker;
  const drafts: Partial<Record<RpjmdPart, RpjmdDraft[]>> = {};
  for (const draft of creations) {
    const data = { ...draft.data, createdBy: userId, updatedBy: userId };
    (drafts[draft.name] ??= []).push({ ...draft, data });
  }
  await insertDrafts(strapi, transaction, { planId, drafts, ids, beside: true });
  const fresh = new Set(creations.map(({ ref }) => ref));
  const isTold = ({ links, name }: RpjmdDraft) =>
    told.includes(name) ||
    !Object.values(links)
      .flat()
      .some((ref) => fresh.has(ref));
  for (const name of rpjmdParts) {
    const made = drafts[name] ?? [];
    if (made.length === 0) continue;
    if (!mayEver(asker.ability, entryActions.create, uid(name))) throw new NotOwn();
    const rows = await rowsOf(strapi, name, made, ids);
    if (rows.some((row) => !mayWith(asker.ability, entryActions.create, uid(name), row))) {
      throw new NotOwn();
    }
    const byId = new Map(rows.map((row) => [row.id, row.documentId]));
    const lines = made
      .filter(isTold)
      .map((draft) => toLine(draft, byId.get(ids.get(draft.ref) ?? 0) ?? ''));
    await recordLines(strapi, planId, lines, { at, reason });
  }
}

async function rowsOf(
  strapi: Core.Strapi,
  name: RpjmdPart,
  made: readonly RpjmdDraft[],
  ids: ReadonlyMap<string, number>,
) {
  const rows: z.output<typeof entry>[] = [];
  for (const part of chunks(made, atOnce)) {
    const where = { id: { $in: part.map(({ ref }) => ids.get(ref) ?? 0) } };
    const found = await allForConditions(strapi, name, where);
    rows.push(...[...found.values()].map((row) => entry.parse(row)));
  }
  return rows;
}

function toLine({ data, name }: RpjmdDraft, documentId: string): ChangeLine {
  const { createdBy: _by, key: _key, updatedBy: _updated, ...said } = data;
  const filled = Object.entries(said).filter(([, value]) => value !== undefined && value !== null);
  return {
    act: 'import',
    entryType: name,
    entryDocumentId: documentId,
    entryLabel: entryLabel(data, documentId),
    before: {},
    after: Object.fromEntries(filled),
    revision: null,
  };
}

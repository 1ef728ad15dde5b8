import type { Framework } from '@kotacerdas/core/framework';
import type { MasterplanSwotAnalysis } from '@kotacerdas/core/masterplan';
import * as z from 'zod/mini';
import { analysisTitle } from '../../item/analysis-title';
import type { Part } from '../../item/part';
import type { PartName, StoredParts } from '../../masterplan/stored-plan/stored-plan';
import { refTo } from '../../masterplan/to-rows/draft';
import { factorRef } from '../../masterplan/to-rows/from-swot';
import { newDocumentId } from '../../masterplan/write/new-document-id';
import type { AnyDraft } from '../../masterplan/write/any-draft';
import type { Creation, ItemWrite, Update } from '../writes/item-write';
import { knownIds } from '../writes/known-ids';

export interface NewDrafts {
  readonly drafts: Readonly<Partial<Record<PartName, readonly AnyDraft[]>>>;
  /** What refs stand for that are there already. */
  readonly ids: Map<string, number>;
  /** What the Document Service calls new items, by their keys. */
  readonly documentIds: ReadonlyMap<string, string>;
}

interface Given {
  readonly framework: Framework;
  readonly parts: StoredParts;
  readonly userId: number;
  /** ISO 8601 moment. */
  readonly at: string;
}

const scoped = z.object({ scope: z.custom<MasterplanSwotAnalysis['scope']>() });
const coded = z.object({ code: z.string() });

/** The ref of an entry that is there, by what the Document Service calls it. */
const storedRef = (documentId: string) => `stored:${documentId}`;

/** Everything that is new, as entries to insert: items with their parts, and new parts of items that are there. */
export function newDrafts(
  writes: readonly ItemWrite[],
  { at, framework, parts, userId }: Given,
): NewDrafts {
  const drafts: Partial<Record<PartName, AnyDraft[]>> = {};
  const ids = knownIds(parts);
  const documentIds = new Map<string, string>();
  const refs = new Set(ids.keys());
  const written = { createdAt: at, updatedAt: at, createdBy: userId, updatedBy: userId };
  const add = (name: PartName, draft: AnyDraft) => {
    refs.add(draft.ref);
    const list = drafts[name];
    if (list === undefined) drafts[name] = [draft];
    else list.push(draft);
  };

  const addPart = (part: Part, parentRef: string, analysis: string | null) => {
    const own = ownRef(part, analysis);
    const ref = own === null || refs.has(own) ? `${parentRef}/${part.name}/${part.match}` : own;
    const links = { [part.parent]: [parentRef] };
    add(part.name, { ref, data: { ...part.data, ...written }, links });
    for (const below of part.parts) addPart(below, ref, null);
  };
  const addItem = ({ after, drafts: own, id, key, type }: Creation) => {
    const isAnalysis = type === 'swot-analysis';
    const documentId = isAnalysis ? newDocumentId() : id;
    documentIds.set(key, documentId);
    // Its id in the document is that of its entry; an analysis is known by its scope.
    const data = {
      // What the item itself doesn't have comes first: added to a copy of it, it takes V8 ten times as long.
      documentId,
      createdAt: at,
      createdBy: userId,
      updatedBy: userId,
      ...own.data,
      updatedAt: at,
      key: isAnalysis ? id : null,
      state: 'draft',
      stateReason: null,
      revision: 1,
    };
    if (isAnalysis) {
      Object.assign(data, { title: analysisTitle(scoped.parse(after).scope, framework) });
    }
    const ref = refTo(type, id);
    add(type, { ref, data, links: own.links });
    for (const part of own.parts) addPart(part, ref, isAnalysis ? id : null);
  };
  const addParts = ({ id, parts: changes, row, type }: Update) => {
    ids.set(storedRef(row.documentId), row.id);
    for (const change of changes) {
      if (change.kind !== 'create') continue;
      addPart(change.part, storedRef(change.parentId), type === 'swot-analysis' ? id : null);
    }
  };

  for (const { documentId, id } of parts.measure) ids.set(storedRef(documentId), id);
  for (const write of writes) {
    if (write.kind === 'create') addItem(write);
    if (write.kind === 'update') addParts(write);
  }
  return { drafts, ids, documentIds };
}

/** Strategies cite factors by analysis and code. */
function ownRef({ data, name }: Part, analysis: string | null): string | null {
  if (name !== 'swot-factor' || analysis === null) return null;
  return factorRef(analysis, coded.parse(data).code);
}

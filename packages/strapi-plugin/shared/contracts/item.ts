import type { ItemInput, ItemListName } from '@kotacerdas/core/masterplan';
import { itemsPath, type ReviewedType, type ReviewItem } from './approval';
import type { ChangeItem } from './history';

export const writtenTypes = [
  'problem',
  'need',
  'innovation',
  'swot-analysis',
  'strategy',
  'program',
  'evaluation',
] as const satisfies readonly ReviewedType[];

export type WrittenType = (typeof writtenTypes)[number];

/**
 * The content types whose entries our pages write as items of the plan, by the list of the document that they stand
 * in. Readiness assessments have endpoints of their own.
 */
export const listOfType = {
  problem: 'problems',
  need: 'needs',
  innovation: 'innovations',
  'swot-analysis': 'swot',
  strategy: 'strategies',
  program: 'programs',
  evaluation: 'evaluations',
} as const satisfies Record<WrittenType, ItemListName>;

export type ListOf<Type extends WrittenType> = (typeof listOfType)[Type];

/** An item as core has it, as far as it is written; ids are those of the document. */
export type ItemValue<Type extends WrittenType = WrittenType> = ItemInput<ListOf<Type>>;

/** An item with what it says. */
export interface WholeItem<Type extends WrittenType = WrittenType> {
  item: ReviewItem;
  value: ItemValue<Type>;
  /** Another one as soon as anything of the value is, parts such as stages and factors included. */
  version: string;
}

export const newItemPath = (planDocumentId: string, type: WrittenType): string =>
  `${itemsPath(planDocumentId)}/${type}`;

export const itemPath = (planDocumentId: string, type: WrittenType, documentId: string): string =>
  `${newItemPath(planDocumentId, type)}/${encodeURIComponent(documentId)}`;

/** `DELETE …/items/:type/:itemId?revision=3` (204); the history can take it back. */
export const deleteItemPath = (
  planDocumentId: string,
  type: WrittenType,
  { documentId, revision }: { documentId: string; revision: number },
): string => `${itemPath(planDocumentId, type, documentId)}?revision=${revision}`;

/** `GET`, `POST` (201) and `PUT /kotacerdas/plans/:documentId/items/:type/:itemId` */
export interface ItemResponse<Type extends WrittenType = WrittenType> {
  data: WholeItem<Type>;
}

/**
 * `POST /kotacerdas/plans/:documentId/items/:type`. Id, state and moment of the value are the server's and not read; a
 * code that is left out is given.
 */
export interface CreateItemRequest<Type extends WrittenType = WrittenType> {
  value: ItemValue<Type>;
}

/** `PUT …/items/:type/:itemId` */
export interface UpdateItemRequest<Type extends WrittenType = WrittenType> {
  /** That was read. */
  revision: number;
  /** That was read; without it, somebody else's change of a part alone is written over. */
  version?: string;
  value: ItemValue<Type>;
}

/** The body of 409: somebody has changed the item since it was read. */
export interface ItemConflictResponse<Type extends WrittenType = WrittenType> {
  data: null;
  error: {
    status: 409;
    name: string;
    message: string;
    details: {
      code: 'revision-conflict';
      current: WholeItem<Type>;
      /** What was done since, newest first. */
      changes: readonly ChangeItem[];
    };
  };
}

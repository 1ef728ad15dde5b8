import type { InventoryId } from '@kotacerdas/core/exchange';
import { plansPath } from './plan';

export const inventoryIds = ['iga', 'kipp'] as const satisfies readonly InventoryId[];

/** What an innovation still lacks for an official inventory. */
export interface InventoryInnovation {
  /** The id that it has in the document of the plan. */
  id: string;
  code: string;
  name: string;
  opd: string | null;
  /** How many of the fields are as they are asked for. */
  ready: number;
  fields: number;
  /** What is wanting, in the language that was asked for: the field, then the sentence. */
  missing: { title: string; text: string }[];
}

/** `GET /kotacerdas/plans/:documentId/inventories/:inventory?format=json` */
export interface InventoryResponse {
  data: InventoryInnovation[];
}

export const inventoryFormats = ['json', 'csv', 'xlsx'] as const;

export interface InventoryQuery {
  readonly format: (typeof inventoryFormats)[number];
  readonly lang: 'id' | 'en';
}

/** What stands ready as JSON; the table to copy from as CSV or Excel. */
export function inventoryPath(
  planDocumentId: string,
  inventory: InventoryId,
  { format, lang }: InventoryQuery,
): string {
  const asked = new URLSearchParams({ format, lang }).toString();
  return `${plansPath}/${encodeURIComponent(planDocumentId)}/inventories/${inventory}?${asked}`;
}

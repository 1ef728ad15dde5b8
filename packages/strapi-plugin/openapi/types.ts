// Every body that an operation names, from the contracts that both sides are compiled against.
import type * as item from '../shared/contracts/item';

export type * from '../shared/contracts/approval';
export type * from '../shared/contracts/book';
export type * from '../shared/contracts/calendar';
export type * from '../shared/contracts/chapters';
export type { Choice, ChoicesResponse } from '../shared/contracts/choices';
export type { ClassificationResponse } from '../shared/contracts/classification';
export type * from '../shared/contracts/direction';
export type * from '../shared/contracts/embed';
export type * from '../shared/contracts/failure';
export type * from '../shared/contracts/framework';
export type * from '../shared/contracts/history';
export type { InventoryResponse } from '../shared/contracts/inventories';
export type * from '../shared/contracts/imports';
export type * from '../shared/contracts/notices';
export type * from '../shared/contracts/plan';
export type * from '../shared/contracts/printed-book';
export type * from '../shared/contracts/published';
export type * from '../shared/contracts/readiness';
export type * from '../shared/contracts/rpjmd-import';
export type * from '../shared/contracts/settings';
export type * from '../shared/contracts/snapshot';
export type * from '../shared/contracts/snapshot-acts';
export type * from '../shared/contracts/snapshot-comparison';
export type { TakeRequest } from '../shared/contracts/take';
export type * from '../shared/contracts/tour';
// Items of any type: the path says which.
export type CreateItemRequest = item.CreateItemRequest;
export type ItemConflictResponse = item.ItemConflictResponse;
export type ItemResponse = item.ItemResponse;
export type UpdateItemRequest = item.UpdateItemRequest;
export type { MasterplanSummary, RegionsSummary } from '@kotacerdas/core/dashboard';
export type { OpenDataRow } from '@kotacerdas/core/exchange';
export type { Framework } from '@kotacerdas/core/framework';
export type { Masterplan, PublishedMasterplan } from '@kotacerdas/core/masterplan';

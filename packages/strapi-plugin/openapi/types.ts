// Every body that an operation names, from the contracts that both sides are compiled against.
export type * from '../shared/contracts/approval';
export type * from '../shared/contracts/failure';
export type * from '../shared/contracts/history';
export type * from '../shared/contracts/plan';
export type * from '../shared/contracts/published';
export type * from '../shared/contracts/settings';
export type * from '../shared/contracts/snapshot';
export type { MasterplanSummary, RegionsSummary } from '@kotacerdas/core/dashboard';
export type { OpenDataRow } from '@kotacerdas/core/exchange';
export type { Framework } from '@kotacerdas/core/framework';
export type { Masterplan, PublishedMasterplan } from '@kotacerdas/core/masterplan';

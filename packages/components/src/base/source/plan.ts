import type { Framework } from '@kotacerdas/core/framework';
import type { Issue } from '@kotacerdas/core';
import type { Masterplan } from '@kotacerdas/core/masterplan';

/** A plan that can be drawn: with its framework and the moment its figures stand for. */
export interface LoadedPlan {
  readonly masterplan: Masterplan;
  readonly framework: Framework;
  /** ISO 8601; freshness is counted from it. */
  readonly asOf: string;
  /** Set when the plan came as a published edition. */
  readonly edition: { readonly number: number; readonly publishedAt: string } | null;
}

/** Where a plan comes from: an address, or the JSON inside the element. */
export type PlanOrigin =
  { readonly kind: 'address'; readonly url: string } | { readonly kind: 'embedded' };

/** Why there is no document to read at all. */
export type PlanFailure =
  | { readonly reason: 'address-invalid' | 'unreachable' | 'not-json' }
  | { readonly reason: 'status'; readonly status: number };

/** What a widget knows about its plan. */
export type PlanState =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: PlanFailure; readonly origin: PlanOrigin }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }
  | { readonly kind: 'loaded'; readonly plan: LoadedPlan };

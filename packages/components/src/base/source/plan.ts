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
  /** More than {@link mostBytes}. */
  | { readonly reason: 'too-large'; readonly bytes: number }
  | { readonly reason: 'status'; readonly status: number };

/** A plan of ten thousand items has about 10 MB; what is larger isn't one. */
export const mostBytes = 32_000_000;

/** Why what is shown isn't the newest: asking again has failed. */
export interface StalePlan {
  readonly failure: PlanFailure;
  readonly origin: PlanOrigin;
}

/** What a widget knows about its plan. */
export type PlanState =
  | { readonly kind: 'none' }
  /** `slow` once it takes long enough to say so. */
  | { readonly kind: 'loading'; readonly slow: boolean }
  | { readonly kind: 'failed'; readonly failure: PlanFailure; readonly origin: PlanOrigin }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }
  | { readonly kind: 'loaded'; readonly plan: LoadedPlan };

import type { BookEdition } from '@kotacerdas/core/book';
import type { Framework } from '@kotacerdas/core/framework';
import type { Issue } from '@kotacerdas/core';
import type { Masterplan } from '@kotacerdas/core/masterplan';

/** A plan with the framework that it names: as it is being written, or as an edition of it was published. */
export interface Source {
  readonly masterplan: Masterplan;
  readonly framework: Framework;
  /** `null` for a plan that is still being written. */
  readonly edition: BookEdition | null;
}

export type ReadSource =
  | { readonly ok: true; readonly source: Source; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

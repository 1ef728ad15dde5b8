import type { Framework } from '../../../framework/types.js';
import type { Masterplan } from '../../../masterplan/types.js';

/** What tables are made of. */
export interface Source {
  /** As the public may read it. */
  readonly plan: Masterplan;
  readonly framework: Framework;
  /** Reports after this moment don't count yet. */
  readonly asOf: string;
  /** The code of an OPD, by its id; `null` where the plan doesn't have it. */
  readonly opdCode: (id: string | undefined) => string | null;
}

/** Looks at a plan as tables do. */
export function sourceOf(plan: Masterplan, framework: Framework, asOf: string): Source {
  const opds = new Map<string, string>(plan.opds.map(({ code, id }) => [id, code]));
  return {
    plan,
    framework,
    asOf,
    opdCode: (id) => (id === undefined ? null : (opds.get(id) ?? null)),
  };
}

/** Codes by ids, for what entries link to. */
export function codesOf(
  entries: readonly { readonly id: string; readonly code: string }[],
): ReadonlyMap<string, string> {
  return new Map(entries.map(({ code, id }) => [id, code]));
}

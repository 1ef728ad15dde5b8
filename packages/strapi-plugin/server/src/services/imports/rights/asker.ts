import type { PlanIdentity } from '../../plan/identify-plan';

/** Who imports, and what their roles allow. */
export interface Importer {
  readonly userId: number;
  readonly name: string | null;
  readonly ability: unknown;
}

/** A plan as requests name it. */
export type NamedPlan = PlanIdentity & { readonly documentId: string };

import type { Importer, NamedPlan } from '../rights/asker';

/** An import that somebody wants to be taken back. */
export interface WantedUndo {
  readonly plan: NamedPlan;
  readonly importer: Importer;
  readonly importDocumentId: string;
  readonly now: Date;
}

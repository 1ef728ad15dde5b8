import type { Framework } from '@kotacerdas/core/framework';
import { plansPath } from './plan';

/** What a form can choose from, by its id in the document. */
export interface Choice {
  id: string;
  /** Its code and name. */
  label: string;
}

export const choicesPath = (planDocumentId: string): string =>
  `${plansPath}/${encodeURIComponent(planDocumentId)}/choices`;

/** `GET /kotacerdas/plans/:documentId/choices`: there also while the plan has faults. */
export interface ChoicesResponse {
  data: {
    framework: Framework;
    opds: Choice[];
    rpjmdObjectives: Choice[];
    rpjmdPrograms: Choice[];
  };
}

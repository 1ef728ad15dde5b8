import type { Issue } from '@kotacerdas/core';
import type { Framework } from '@kotacerdas/core/framework';
import type { Masterplan } from '@kotacerdas/core/masterplan';

/** Where the admin asks for plans, and where it sends one to import. */
export const plansPath = '/kotacerdas/plans';

export const masterplanPath = (planDocumentId: string): string =>
  `${plansPath}/${encodeURIComponent(planDocumentId)}/masterplan`;

export interface PlanItem {
  documentId: string;
  title: string;
  regionCode: string;
  regionName: string;
  periodFrom: number | null;
  periodTo: number | null;
  sample: boolean;
}

/** `GET /kotacerdas/plans` */
export interface ListPlansResponse {
  data: PlanItem[];
}

/** The entry in Content Manager that an issue is about. */
export interface IssueEntry {
  type: string;
  /** What officers call the type, in Indonesian; Content Manager's translations know it by this. */
  typeName: string;
  documentId: string;
  /** Its code and name, as far as it has them. */
  label: string;
}

export type LocatedIssue = Issue & { entry: IssueEntry | null };

/** `GET /kotacerdas/plans/:documentId/masterplan`: the plan as it stands now, or what is wrong with it. */
export interface GetMasterplanResponse {
  data:
    | { ok: true; masterplan: Masterplan; framework: Framework; issues: readonly LocatedIssue[] }
    | { ok: false; issues: readonly LocatedIssue[] };
}

/** `POST /kotacerdas/plans`; the request is the document itself. */
export interface ImportPlanResponse {
  /** `created` is false when a plan with this id was there already: then nothing changed. */
  data: { documentId: string; created: boolean };
}

import type { PublishedMasterplan } from '@kotacerdas/core/masterplan';
import { plansPath } from './plan';
import { snapshotsPath } from './snapshot';

export const embedPath = (planDocumentId: string): string =>
  `${plansPath}/${encodeURIComponent(planDocumentId)}/embed`;

/** Where the widgets' file is; without a host the addresses are those of the admin. */
export interface WidgetScript {
  version: string;
  /** Of exactly this file, for as long as this version is installed. */
  pinnedUrl: string;
  /** Of whichever version is installed. */
  latestUrl: string;
  /** What browsers check the pinned file by. */
  integrity: string;
}

/** `GET /kotacerdas/plans/:documentId/embed`: what it takes to write the lines for a portal. */
export interface GetEmbedResponse {
  data: {
    /** Address of the edition that stands; a numbered one is below it. */
    publicUrl: string;
    /** Whether anyone may read editions without signing in. */
    isPublic: boolean;
    /** The edition that stands; `null` where nothing is published. */
    current: number | null;
    /** Those that aren't withdrawn, latest first. */
    numbers: number[];
    script: WidgetScript;
  };
}

export const editionPath = (planDocumentId: string, number: number): string =>
  `${snapshotsPath(planDocumentId)}/${number}`;

/** `GET /kotacerdas/plans/:documentId/snapshots/:number`: an edition as the public gets it. */
export interface GetEditionResponse {
  data: PublishedMasterplan;
}

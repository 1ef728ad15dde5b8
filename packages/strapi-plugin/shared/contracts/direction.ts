import { plansPath } from './plan';
import type { OpdScope } from './approval';
import type { Choice } from './choices';
import type { ChangeItem } from './history';

/**
 * What *Arah pembangunan* shows and lets officers write: of the plan itself, its vision; of indicators, those that a
 * mission's objective or the RPJMD has. A row of the action plan is written with its own.
 */
export const directionTypes = [
  'plan',
  'mission',
  'objective',
  'rpjmd',
  'rpjmd-strategic-issue',
  'rpjmd-mission',
  'rpjmd-goal',
  'rpjmd-objective',
  'rpjmd-program',
  'rpjmd-ceiling',
  'measure',
  'measure-value',
] as const;

export type DirectionType = (typeof directionTypes)[number];

/** Fields by name; another entry stands as its documentId, whole rupiah as digits, a decimal as a number. */
export type DirectionValue = Readonly<Record<string, string | number | null>>;

export interface DirectionEntry {
  type: DirectionType;
  documentId: string;
  /** In the document. */
  id: string;
  label: string;
  value: DirectionValue;
  /** Another one as soon as anything of the value is. */
  version: string;
  canEdit: boolean;
  canDelete: boolean;
}

export const directionPath = (planDocumentId: string): string =>
  `${plansPath}/${encodeURIComponent(planDocumentId)}/direction`;

export const newEntryPath = (planDocumentId: string, type: DirectionType): string =>
  `${directionPath(planDocumentId)}/${type}`;

export const entryPath = (
  planDocumentId: string,
  { documentId, type }: Pick<DirectionEntry, 'documentId' | 'type'>,
): string => `${newEntryPath(planDocumentId, type)}/${encodeURIComponent(documentId)}`;

/** `DELETE …/direction/:type/:entryId?version=…` (204); the history can take it back. */
export const deleteEntryPath = (planDocumentId: string, entry: DirectionEntry): string =>
  `${entryPath(planDocumentId, entry)}?version=${entry.version}`;

/** `GET /kotacerdas/plans/:documentId/direction`: there also while the plan has faults. */
export interface ListDirectionResponse {
  data: {
    entries: DirectionEntry[];
    /** The kinds of which the officer may add more. */
    creatable: DirectionType[];
    /** By documentId. */
    opds: Choice[];
    /** Which of them the officer may name in programmes of the RPJMD. */
    mayName: Record<'create' | 'update', OpdScope>;
  };
}

/** `POST …/direction/:type` (201) and `PUT …/direction/:type/:entryId` */
export interface DirectionEntryResponse {
  data: DirectionEntry;
}

export interface CreateDirectionEntryRequest {
  value: DirectionValue;
}

export interface UpdateDirectionEntryRequest {
  /** That was read. */
  version: string;
  value: DirectionValue;
}

/** The body of 409: somebody has changed the entry since it was read. */
export interface DirectionConflictResponse {
  data: null;
  error: {
    status: 409;
    name: string;
    message: string;
    details: {
      code: 'revision-conflict';
      current: DirectionEntry;
      /** What was done to it, newest first. */
      changes: readonly ChangeItem[];
    };
  };
}

import type { Issue } from '@kotacerdas/core';
import type { LocalisedText } from '@kotacerdas/core/framework';
import type { ComparedList, FieldChange, FigureChange } from '@kotacerdas/core/masterplan';
import { snapshotsPath } from './snapshot';

/** An edition by its number, or the plan as it stands now. */
export type ComparedSide = number | 'live';

export const comparisonPath = (
  planDocumentId: string,
  { from, to }: { from: ComparedSide; to: ComparedSide },
): string => `${snapshotsPath(planDocumentId)}/compare?from=${from}&to=${to}`;

export interface ComparedEntry {
  id: string;
  /** Its code and name, as far as it has them. */
  label: string;
}

/** What became of one list of a plan: problems, needs, programmes… */
export interface ComparedChapter {
  list: ComparedList;
  added: ComparedEntry[];
  removed: ComparedEntry[];
  changed: (ComparedEntry & { fields: FieldChange[] })[];
}

/** `GET /kotacerdas/plans/:documentId/snapshots/compare?from=1&to=live` */
export interface CompareSnapshotsResponse {
  data: {
    same: boolean;
    /** What differs outside the lists: title, vision, region, RPJMD. */
    fields: FieldChange[];
    /** Only those in which something differs. */
    chapters: ComparedChapter[];
    figures: FigureChange[];
    /** Why the figures may not be comparable. */
    issues: Issue[];
    /** What the ids in paths, values and figures stand for. */
    names: Record<string, LocalisedText>;
  };
}

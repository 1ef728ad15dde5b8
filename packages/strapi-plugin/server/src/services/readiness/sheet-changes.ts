import { sameValue } from '@kotacerdas/core/masterplan';
import type { EntryFields } from '../../../../shared/contracts/history';
import type { SheetRating } from '../../../../shared/contracts/readiness';
import { changedFields } from '../entry/changed-fields';

type Ratings = readonly SheetRating[];

/** What leads from one sheet to another, by indicator. */
export interface SheetChanges {
  /** Answers that are new or say something else. */
  readonly written: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
  /** For the change log: each level as `<indicator>`, what else was said as `<indicator>/<field>`. */
  readonly before: EntryFields;
  readonly after: EntryFields;
}

export function sheetChanges(before: Ratings, after: Ratings): SheetChanges {
  const [was, is] = [byIndicator(before), byIndicator(after)];
  const written = [...is].flatMap(([id, rating]) => (sameValue(was.get(id), rating) ? [] : [id]));
  return {
    written: new Set(written),
    removed: new Set([...was.keys()].filter((id) => !is.has(id))),
    ...changedFields(fieldsOf(before), fieldsOf(after)),
  };
}

function byIndicator(ratings: Ratings): Map<string, SheetRating> {
  return new Map(ratings.map((rating) => [rating.indicatorId, rating]));
}

function fieldsOf(ratings: Ratings): EntryFields {
  return Object.fromEntries(
    ratings.flatMap(
      ({ current, evidence, indicatorId, justification, note, target }): [string, unknown][] => [
        [indicatorId, current],
        [`${indicatorId}/target`, target ?? null],
        [`${indicatorId}/evidence`, evidence?.map(({ label, url }) => url ?? label) ?? null],
        [`${indicatorId}/note`, note ?? null],
        [`${indicatorId}/justification`, justification ?? null],
      ],
    ),
  );
}
